package dk.provenu.engine.model.benchmark.account;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.benchmark.AccountPersons;
import dk.provenu.engine.model.benchmark.AccountYear;
import dk.provenu.engine.model.benchmark.Ledger;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.AccountFunction;
import dk.provenu.engine.vocabulary.ChartOfAccounts;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Which functions carry the distance to the mean; they add up to it, account by account. */
final class Functions {

    private static final Text UNIT = Units.THOUSAND_KRONER_PER_FULL_TIME_PERSON.words();

    private record Part(AccountFunction function, Text name, Figure distance, Figure volume) {}

    private final Ledger ledger;
    private final AccountYear year;
    private final Municipality own;
    private final FigureId path = AccountBenchmark.ID.child("functions");
    private final List<Part> parts = new ArrayList<>();
    private final FigureTable table;

    Functions(Ledger ledger, AccountYear year, AccountPersons persons, Municipality own) {
        this.ledger = ledger;
        this.year = year;
        this.own = own;
        List<Row> rows = new ArrayList<>();
        List<Figure> volumes = new ArrayList<>();
        group(AccountYear.FIVE, persons.five(), rows).ifPresent(volumes::add);
        group(AccountYear.SIX, persons.six(), rows).ifPresent(volumes::add);
        this.table = new FigureTable(
                "functions",
                Text.of(
                        "Hvilke funktioner der bærer forskellen til gennemsnittet, " + year.year(),
                        "Which functions carry the distance to the mean, " + year.year()),
                UNIT,
                Text.of("Funktion", "Function"),
                List.of(
                        new Column("own", Text.same(own.name()), UNIT, 3),
                        new Column("mean", Text.of("Gennemsnit", "Mean"), UNIT, 3),
                        new Column("distance", Text.of("Forskel", "Distance"), UNIT, 3),
                        new Column(
                                "volume",
                                Text.of("For egne helårspersoner", "For own full-year persons"),
                                Unit.MILLION_KRONER.words(),
                                1)),
                rows,
                List.of(Text.of(
                        "En kommune uden linje på en funktion har ikke brugt noget på den.",
                        "A municipality without a line on a function has spent nothing on it.")));
    }

    FigureTable table() {
        return table;
    }

    private Optional<Figure> group(String group, Map<Municipality, Figure> under, List<Row> rows) {
        Map<Municipality, List<Ledger.Line>> lines = new HashMap<>(ledger.counted(group, year.year()));
        lines.keySet().retainAll(year.total().values().keySet());
        TreeSet<AccountFunction> functions = new TreeSet<>();
        lines.values().forEach(each -> each.forEach(line -> functions.add(line.function())));
        List<Figure> distances = new ArrayList<>();
        List<Figure> volumes = new ArrayList<>();
        for (AccountFunction function : functions) {
            String key = group + "_" + function.statBank();
            Text name = Text.same(function.code() + " ")
                    .plus(ChartOfAccounts.find(function)
                            .map(each -> each.name())
                            .orElse(Text.EMPTY));
            List<Figure> costs = new ArrayList<>();
            Figure mine = null;
            for (Municipality member : year.total().values().keySet()) {
                Figure cost = cost(key, name, member, function, lines.getOrDefault(member, List.of()), under);
                costs.add(cost);
                mine = member.equals(own) ? cost : mine;
            }
            if (mine == null) {
                continue;
            }
            FigureId id = path.child(key);
            Figure mean = Figure.derived(
                    id.child("mean"),
                    Text.of("Gennemsnit, ", "Mean, ").plus(name),
                    new Mean(),
                    Group.of(id.child("column"), name, costs));
            Text label = Text.of("Forskel til gennemsnittet, ", "Distance to the mean, ")
                    .plus(name);
            Figure distance = Figure.derived(id.child("distance"), label, new Difference(), mine, mean);
            Figure volume = volume(id, label, distance, under);
            distances.add(distance);
            volumes.add(volume);
            parts.add(new Part(function, name, distance, volume));
            rows.add(new Row(
                    key,
                    name,
                    Row.Kind.ORDINARY,
                    List.of(Cell.of(mine), Cell.of(mean), Cell.of(distance), Cell.of(volume))));
        }
        if (distances.isEmpty()) {
            return Optional.empty();
        }
        Text label = Ledger.words(group).capital();
        Figure volume = Figure.derived(path.child(group, "volume"), label, new Sum(), volumes, List.of());
        rows.add(new Row(
                group,
                label,
                Row.Kind.TOTAL,
                List.of(
                        Cell.empty(),
                        Cell.empty(),
                        Cell.of(Figure.derived(path.child(group, "distance"), label, new Sum(), distances, List.of())),
                        Cell.of(volume))));
        return Optional.of(volume);
    }

    private Figure cost(
            String key,
            Text name,
            Municipality member,
            AccountFunction function,
            List<Ledger.Line> lines,
            Map<Municipality, Figure> under) {
        FigureId id = path.child(key, member.code());
        Text label = name.plus(Text.same(", " + member.name() + ", " + year.year()));
        List<Ledger.Line> of =
                lines.stream().filter(line -> line.function().equals(function)).toList();
        Figure sum = of.isEmpty()
                ? Figure.parameter(
                        id.child("spending"),
                        label,
                        Value.of(0),
                        Unit.THOUSAND_KRONER,
                        PriceBasis.nominal(year.year()),
                        new Reference("Regnskabet", "ingen linje på funktionen", ""),
                        List.of())
                : ledger.sum(id.child("spending"), label, of);
        Figure count = under.get(member);
        if (count == null) {
            throw new IllegalArgumentException(member + " has unit costs and no persons");
        }
        return Figure.derived(id, label, new Quotient(), sum, count);
    }

    private Figure volume(FigureId id, Text label, Figure distance, Map<Municipality, Figure> under) {
        Figure count = under.get(own);
        if (count == null) {
            throw new IllegalArgumentException(own + " has unit costs and no persons");
        }
        Figure thousands = Figure.derived(id.child("thousands"), label, new Product(), distance, count);
        return Figure.derived(
                id.child("volume"), label, Convert.between(thousands.unit(), Unit.MILLION_KRONER), thousands);
    }

    /** The function that makes the own municipality dearest, and the one that makes it cheapest. */
    Optional<Sentence> finding() {
        List<Part> present = parts.stream()
                .filter(part -> part.volume().value().isPresent())
                .sorted(Comparator.comparingDouble(part -> part.volume().number()))
                .toList();
        if (present.size() < 2
                || present.getFirst().volume().number() >= 0
                || present.getLast().volume().number() <= 0) {
            return Optional.empty();
        }
        Part less = present.getFirst();
        Part more = present.getLast();
        return Optional.of(Sentence.of("functions")
                .words("Billigst i forhold til gennemsnittet er det på ", "It is cheapest against the mean on ")
                .words(less.name())
                .words(" (", " (")
                .number(less.volume(), 1, Form.MAGNITUDE_WITH_UNIT)
                .words(" mindre), dyrest på ", " less), dearest on ")
                .words(more.name())
                .words(" (", " (")
                .number(more.volume(), 1, Form.MAGNITUDE_WITH_UNIT)
                .words(" mere).", " more).")
                .end());
    }
}

package dk.provenu.engine.model.benchmark.staff;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Growth;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.benchmark.BudgetChanges.Change;
import dk.provenu.engine.model.benchmark.Compared;
import dk.provenu.engine.model.benchmark.ComparedTable;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of the staff benchmark that are not one year's ranks. */
final class StaffTables {

    private static final Text RATE = Units.FTE_PER_THOUSAND.words();
    private static final Text FTE = Units.FTE.words();
    private static final Text PERCENT = Unit.PERCENT.words();

    private final Municipality own;
    private final Salary salary;

    StaffTables(Municipality own, Salary salary) {
        this.own = own;
        this.salary = salary;
    }

    /** The own municipality year by year, also in years in which nobody else has numbers. */
    FigureTable development(List<StaffYear> years) {
        List<Row> rows = new ArrayList<>();
        Optional<StaffYear> before = Optional.empty();
        for (StaffYear year : years) {
            FigureId path = StaffBenchmark.ID.child("development", Integer.toString(year.year()));
            Figure total = year.total().value(own);
            Text label = Text.of("Ændring fra året før, " + year.year(), "Change from the year before, " + year.year());
            Optional<Figure> change = before.map(last -> Figure.derived(
                    path.child("change"),
                    label,
                    new Difference(),
                    total,
                    last.total().value(own)));
            Optional<Figure> growth = before.map(last ->
                    percent(path.child("growth"), label, total, last.total().value(own)));
            rows.add(new Row(
                    Integer.toString(year.year()),
                    Text.same(Integer.toString(year.year())),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(year.account5().value(own)),
                            Cell.of(year.account6().value(own)),
                            Cell.of(total),
                            ComparedTable.cell(change),
                            ComparedTable.cell(growth),
                            year.isCompared() ? ComparedTable.cell(year.total().rank(own)) : Cell.empty())));
            before = Optional.of(year);
        }
        return new FigureTable(
                "development",
                Text.of("Udvikling for " + own.name(), "Development of " + own.name()),
                RATE,
                Text.of("År", "Year"),
                List.of(
                        new Column("account_5", Text.of("Konto 5", "Account 5"), RATE, 1),
                        new Column("account_6", Text.of("Konto 6", "Account 6"), RATE, 1),
                        new Column("total", Text.of("I alt", "In all"), RATE, 1),
                        new Column("change", Text.of("Ændring fra året før", "Change from the year before"), RATE, 1),
                        new Column("growth", Text.of("Ændring", "Change"), PERCENT, 1),
                        new Column("rank", Text.of("Plads, i alt", "Rank, in all"), Text.EMPTY, 0)),
                rows,
                List.of());
    }

    private static Figure percent(FigureId id, Text label, Figure to, Figure from) {
        Figure share = Figure.derived(id.child("share"), label, new Growth(), to, from);
        return Figure.derived(id, label, Convert.between(Unit.SHARE, Unit.PERCENT), share);
    }

    /** Every municipality from the first to the last year that is compared. */
    FigureTable members(List<StaffYear> years) {
        StaffYear first = years.getFirst();
        StaffYear last = years.getLast();
        List<Column> columns = new ArrayList<>();
        years.forEach(year -> columns.add(
                new Column(Integer.toString(year.year()), Text.same(Integer.toString(year.year())), RATE, 1)));
        columns.add(new Column(
                "change",
                Text.of("Fra " + first.year() + " til " + last.year(), "From " + first.year() + " to " + last.year()),
                RATE,
                1));
        List<Row> rows = new ArrayList<>();
        for (Municipality member : last.total().values().keySet()) {
            List<Cell> cells = new ArrayList<>();
            years.forEach(year -> cells.add(
                    ComparedTable.cell(Optional.ofNullable(year.total().values().get(member)))));
            cells.add(ComparedTable.cell(Optional.ofNullable(
                            first.total().values().get(member))
                    .map(from -> Figure.derived(
                            StaffBenchmark.ID.child("years", member.code(), "change"),
                            Text.of("Ændring i årsværk pr. 1.000, ", "Change in staff per 1,000, ")
                                    .plus(Text.same(member.name())),
                            new Difference(),
                            last.total().value(member),
                            from))));
            Row.Kind kind = member.equals(own) ? Row.Kind.OWN : Row.Kind.ORDINARY;
            rows.add(new Row(member.code(), Text.same(member.name()), kind, cells));
        }
        return new FigureTable(
                "years",
                Text.of("Årsværk pr. 1.000 år for år", "Staff per 1,000 year by year"),
                RATE,
                Text.of("Kommune", "Municipality"),
                columns,
                rows,
                List.of());
    }

    /** What the distance to the mean is in staff and in kroner for the own persons. */
    FigureTable distance(StaffYear year, Map<String, Figure> persons) {
        List<Row> rows = new ArrayList<>();
        List<Figure> staff = new ArrayList<>();
        List<Figure> money = new ArrayList<>();
        FigureId path = StaffBenchmark.ID.child("distance");
        for (Compared measure : year.measures()) {
            measure.mean().ifPresent(mean -> {
                FigureId id = path.child(measure.column());
                Text label = Text.of("Forskel til gennemsnittet, ", "Distance to the mean, ")
                        .plus(measure.label());
                Figure distance =
                        Figure.derived(id.child("per_1000"), label, new Difference(), measure.value(own), mean);
                boolean whole = measure.equals(year.total());
                Optional<Figure> fte = whole
                        ? sum(id.child("fte"), label, staff)
                        : Optional.ofNullable(persons.get(measure.column()))
                                .map(count -> staff(id, label, distance, count));
                Optional<Figure> kroner = whole
                        ? sum(id.child("millions"), label, money)
                        : fte.flatMap(count -> salary.yearly().map(pay -> millions(id, label, count, pay)));
                if (!whole) {
                    fte.ifPresent(staff::add);
                    kroner.ifPresent(money::add);
                }
                rows.add(new Row(
                        measure.column(),
                        measure.label().capital(),
                        whole ? Row.Kind.TOTAL : Row.Kind.ORDINARY,
                        List.of(
                                Cell.of(measure.value(own)),
                                Cell.of(mean),
                                Cell.of(distance),
                                ComparedTable.cell(fte),
                                ComparedTable.cell(kroner))));
            });
        }
        return new FigureTable(
                "distance",
                Text.of(
                        "Hvor langt " + own.name() + " er fra gennemsnittet, " + year.year(),
                        "How far " + own.name() + " is from the mean, " + year.year()),
                Text.of("egne årsværk minus gennemsnittets", "own staff less the mean's"),
                Text.of("Konto", "Account"),
                List.of(
                        new Column("own", Text.same(own.name()), RATE, 1),
                        new Column("mean", Text.of("Gennemsnit", "Mean"), RATE, 1),
                        new Column("per_1000", Text.of("Forskel", "Distance"), RATE, 1),
                        new Column("fte", Text.of("For egne personer", "For own persons"), FTE, 1),
                        new Column("millions", Text.of("Løn til dem", "Their pay"), Unit.MILLION_KRONER.words(), 1)),
                rows,
                List.of(Text.of(
                        "I alt er summen af de to konti, hver med sine egne helårspersoner.",
                        "In all is the sum of the two accounts, each with its own full-year persons.")));
    }

    private static Optional<Figure> sum(FigureId id, Text label, List<Figure> parts) {
        return parts.size() == 2
                ? Optional.of(Figure.derived(id, label, new Sum(), parts, List.of()))
                : Optional.empty();
    }

    private static Figure staff(FigureId id, Text label, Figure per1000, Figure persons) {
        Figure thousandths = Figure.derived(id.child("thousandths"), label, new Product(), per1000, persons);
        return Figure.derived(id.child("fte"), label, Convert.between(thousandths.unit(), Units.FTE), thousandths);
    }

    private static Figure millions(FigureId id, Text label, Figure fte, Figure yearly) {
        Figure kroner = Figure.derived(id.child("kroner"), label, new Product(), fte, yearly);
        return Figure.derived(id.child("millions"), label, Convert.between(kroner.unit(), Unit.MILLION_KRONER), kroner);
    }

    /** With and without those whom a grant pays for; empty when no grant is known in the year. */
    Optional<FigureTable> external(StaffYear year, Map<String, Figure> persons, List<Change> changes) {
        List<Change> grants = changes.stream()
                .filter(change -> change.externalPct().value().isPresent() && change.holdsIn(year.year()))
                .toList();
        if (grants.isEmpty()) {
            return Optional.empty();
        }
        FigureId path = StaffBenchmark.ID.child("external");
        List<Row> rows = new ArrayList<>();
        List<Figure> rates = new ArrayList<>();
        for (Change grant : grants) {
            FigureId id = path.child(grant.key());
            Text label =
                    Text.of("Puljebetalte årsværk: ", "Staff paid by a grant: ").plus(grant.label());
            Figure share = Figure.derived(
                    id.child("share"), label, Convert.between(Unit.PERCENT, Unit.SHARE), grant.externalPct());
            Figure paid = Figure.derived(id.child("fte"), label, new Product(), grant.fte(), share);
            Optional<Figure> rate =
                    Optional.ofNullable(persons.get(grant.account())).map(count -> perThousand(id, label, paid, count));
            rate.ifPresent(rates::add);
            rows.add(new Row(
                    grant.key(),
                    grant.label(),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(grant.fte()),
                            Cell.of(grant.externalPct()),
                            Cell.of(paid),
                            ComparedTable.cell(rate),
                            Cell.of(grant.years()))));
        }
        Figure all = year.total().value(own);
        rows.add(whole("with", Text.of("Alle årsværk", "All staff"), Optional.of(all)));
        if (rates.size() == grants.size()) {
            Text words = Text.of("Puljebetalte i alt", "Paid by grants in all");
            Figure paid = Figure.derived(path.child("paid", "rate"), words, new Sum(), rates, List.of());
            Text rest = Text.of("Årsværk, som kommunen selv betaler", "Staff whom the municipality itself pays");
            rows.add(whole("paid", words, Optional.of(paid)));
            rows.add(whole(
                    "without",
                    rest,
                    Optional.of(Figure.derived(path.child("without", "rate"), rest, new Difference(), all, paid))));
        }
        return Optional.of(new FigureTable(
                "external",
                Text.of(
                        "Med og uden puljebetalte ansatte, " + own.name() + " " + year.year(),
                        "With and without staff paid by grants, " + own.name() + " " + year.year()),
                Text.of("de andre kommuners puljer er ikke i data", "the others' grants are not in the data"),
                Text.of("Pulje", "Grant"),
                List.of(
                        new Column("staff", Text.of("Ansatte", "Staff"), FTE, 1),
                        new Column("external_pct", Text.of("Pulje betaler", "Paid by the grant"), PERCENT, 0),
                        new Column("fte", Text.of("Puljebetalte", "Paid by grants"), FTE, 1),
                        new Column("rate", Text.of("Pr. 1.000", "Per 1,000"), RATE, 1),
                        new Column("years", Text.of("Hvornår", "When"), Text.EMPTY, 0)),
                rows,
                List.of()));
    }

    private static Figure perThousand(FigureId id, Text label, Figure fte, Figure persons) {
        Figure each = Figure.derived(id.child("each"), label, new Quotient(), fte, persons);
        return Figure.derived(id.child("rate"), label, Convert.between(each.unit(), Units.FTE_PER_THOUSAND), each);
    }

    private static Row whole(String key, Text label, Optional<Figure> rate) {
        return new Row(
                key,
                label,
                Row.Kind.TOTAL,
                List.of(Cell.empty(), Cell.empty(), Cell.empty(), ComparedTable.cell(rate), Cell.empty()));
    }

    /**
     * What the salary means. One salary for all moves every level and no rank; an own salary that differs from the others'
     * moves the own place. Empty where no salary is known.
     */
    Optional<FigureTable> salaries(StaffYear year, ModelInput input) {
        Optional<Figure> mean = year.total().mean();
        if (salary.chosen().isEmpty() || mean.isEmpty()) {
            return Optional.empty();
        }
        Figure chosen = salary.chosen().get();
        FigureId path = StaffBenchmark.ID.child("salary");
        List<Row> rows = new ArrayList<>();
        Salary.bound(input, "low", Text.of("Lav løn", "Low salary"))
                .ifPresent(low -> rows.add(salary(path.child("at_low"), low.label(), low, chosen, year, mean.get())));
        rows.add(new Row(
                "at_chosen",
                Text.of("Valgt løn", "Chosen salary"),
                Row.Kind.OWN,
                List.of(Cell.of(chosen), Cell.of(year.total().value(own)), Cell.of(mean.get()))));
        Salary.bound(input, "high", Text.of("Høj løn", "High salary"))
                .ifPresent(
                        high -> rows.add(salary(path.child("at_high"), high.label(), high, chosen, year, mean.get())));
        Text even = Text.of(
                "Egen løn, hvor " + own.name() + " har gennemsnittets årsværk",
                "Own salary at which " + own.name() + " has the mean's staff");
        Figure ratio = Figure.derived(
                path.child("even", "ratio"), even, new Quotient(), year.total().value(own), mean.get());
        rows.add(new Row(
                "even",
                even,
                Row.Kind.SUMMARY,
                List.of(
                        Cell.of(Figure.derived(path.child("even", "salary"), even, new Product(), chosen, ratio)),
                        Cell.of(mean.get()),
                        Cell.of(mean.get()))));
        return Optional.of(new FigureTable(
                "salary",
                Text.of(
                        "Hvad den antagne løn betyder, " + year.year(),
                        "What the assumed salary means, " + year.year()),
                Text.of("i alt på konto 5 og 6", "in all on accounts 5 and 6"),
                Text.of("Løn", "Salary"),
                List.of(
                        new Column(
                                "salary",
                                Text.of("Månedsløn", "Monthly salary"),
                                Units.KRONER_PER_FTE_MONTH.words(),
                                0),
                        new Column("own", Text.same(own.name()), RATE, 1),
                        new Column("mean", Text.of("Gennemsnit", "Mean"), RATE, 1)),
                rows,
                List.of(Text.of(
                        "Den samme løn i alle kommuner flytter alle tal lige meget og ingen pladser. Sidste række: er lønnen pr."
                                + " ansat her så meget anderledes end de andres, forklarer den hele forskellen.",
                        "One salary in all municipalities moves all numbers alike and no rank. Last row: if pay per employee here"
                                + " differs that much from the others', it explains the whole difference."))));
    }

    private Row salary(FigureId path, Text label, Figure other, Figure chosen, StaffYear year, Figure mean) {
        Figure ratio = Figure.derived(path.child("ratio"), label, new Quotient(), chosen, other);
        return new Row(
                path.value().substring(path.value().lastIndexOf('/') + 1),
                label,
                Row.Kind.ORDINARY,
                List.of(
                        Cell.of(other),
                        Cell.of(Figure.derived(
                                path.child("own"),
                                label,
                                new Product(),
                                year.total().value(own),
                                ratio)),
                        Cell.of(Figure.derived(path.child("mean"), label, new Product(), mean, ratio))));
    }
}

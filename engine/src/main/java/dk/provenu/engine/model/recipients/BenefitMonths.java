package dk.provenu.engine.model.recipients;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.OfPresent;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Benefit;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Full-time persons of one municipality by benefit, category and month, and their share of the population. */
final class BenefitMonths {

    private static final Text PERSONS = Units.FULL_TIME_PERSON.words();
    private static final Text PERCENT = Unit.PERCENT.words();

    /** A row of the table: all, a category or a benefit, and its persons by month. */
    record Line(String key, Text label, Row.Kind kind, Map<Period, Figure> persons) {}

    private final Municipality own;
    private final List<Period> months;
    private final Map<Period, Figure> population;
    private final Map<Benefit, Map<Period, Figure>> persons = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Benefit> outside = new ArrayList<>();
    private final Map<FigureId, Figure> made = new HashMap<>();
    private final Map<FigureId, Figure> populations = new HashMap<>();

    /**
     * The months of a municipality.
     *
     * @param rows its own rows
     * @param months which months are shown, in order
     * @param population by month, for those that have it
     */
    BenefitMonths(
            Municipality own,
            List<SourceRow> rows,
            List<Period> months,
            Map<Period, Figure> population,
            List<Category> categories) {
        this.own = own;
        this.months = List.copyOf(months);
        this.population = population;
        for (SourceRow row : rows) {
            Period month = Period.parse(row.text("period"));
            if (months.contains(month)) {
                persons.computeIfAbsent(Category.benefit(row), benefit -> new HashMap<>())
                        .put(month, row.figure("full_time_persons"));
            }
        }
        lines.add(new Line(
                "total",
                Text.of("Ydelsesgrupper i alt", "All benefits"),
                Row.Kind.TOTAL,
                sums(
                        "total",
                        List.copyOf(persons.keySet()),
                        month -> benefit -> benefit.validity().overlaps(month))));
        for (Category category : categories) {
            List<Benefit> members =
                    persons.keySet().stream().filter(category::has).toList();
            if (!members.isEmpty()) {
                lines.add(new Line(
                        category.key(),
                        category.name().plus(Text.of(", i alt", ", in all")),
                        Row.Kind.SUMMARY,
                        sums(category.key(), members, month -> benefit -> category.has(benefit, month))));
                members.forEach(benefit -> lines.add(line(benefit)));
            }
        }
        persons.keySet().stream()
                .filter(benefit -> categories.stream().noneMatch(category -> category.has(benefit)))
                .forEach(benefit -> {
                    outside.add(benefit);
                    lines.add(line(benefit));
                });
    }

    private interface Belongs {
        boolean test(Benefit benefit);
    }

    private interface InMonth {
        Belongs in(Period month);
    }

    private Line line(Benefit benefit) {
        return new Line(benefit.code(), benefit.name(), Row.Kind.ORDINARY, persons.getOrDefault(benefit, Map.of()));
    }

    /** A benefit that is not given in a month (it had ceased) is left out of the sum, and the sum says so. */
    private Map<Period, Figure> sums(String key, List<Benefit> members, InMonth belongs) {
        Map<Period, Figure> sums = new HashMap<>();
        for (Period month : months) {
            List<Figure> parts = members.stream()
                    .filter(benefit -> belongs.in(month).test(benefit))
                    .flatMap(
                            benefit -> Optional.ofNullable(
                                    persons.getOrDefault(benefit, Map.of()).get(month))
                                    .stream())
                    .toList();
            if (!parts.isEmpty()) {
                FigureId id = Recipients.ID.child("benefits", key, id(month));
                long missing =
                        parts.stream().filter(part -> !part.value().isPresent()).count();
                List<Note> notes = missing == 0
                        ? List.of()
                        : List.of(Note.footnote(
                                missing + " ydelser er ikke oplyst i måneden og er ikke med i summen.",
                                missing + " benefits are not given in the month and are not part of the sum."));
                sums.put(
                        month,
                        Figure.derived(
                                id,
                                label(Text.of("Fuldtidspersoner", "Full-time persons"), month),
                                missing == 0 ? new Sum() : new OfPresent(new Sum()),
                                List.<Node>of(Group.of(id.child("parts"), Text.of("ydelser", "benefits"), parts)),
                                notes));
            }
        }
        return sums;
    }

    private Text label(Text what, Period month) {
        return what.plus(Text.same(", " + own.name() + ", ")).plus(month.words());
    }

    private static String id(Period month) {
        return FigureId.key(month.code());
    }

    List<Line> lines() {
        return lines;
    }

    /** Benefits that no category of the scheme has. */
    List<Benefit> outside() {
        return outside;
    }

    List<Period> months() {
        return months;
    }

    /** The total of a month; empty where no benefit is given. */
    Optional<Figure> total(Period month) {
        return Optional.ofNullable(lines.getFirst().persons().get(month));
    }

    /** Persons by benefit and month, and the change from the first to the last. */
    FigureTable persons() {
        List<Column> columns = new ArrayList<>();
        months.forEach(month -> columns.add(new Column(id(month), month.words().capital(), PERSONS, 0)));
        if (months.size() > 1) {
            columns.add(new Column(
                    "change",
                    Text.of("Ændring siden ", "Change since ")
                            .plus(months.getFirst().words()),
                    PERSONS,
                    0));
        }
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            List<Cell> cells = new ArrayList<>();
            months.forEach(month -> cells.add(cell(line, month)));
            if (months.size() > 1) {
                cells.add(change(line).map(Cell::of).orElse(Cell.empty()));
            }
            rows.add(new Row(line.key(), line.label(), line.kind(), cells));
        }
        return new FigureTable(
                "benefits",
                Text.of("Fuldtidspersoner på ydelse, " + own.name(), "Full-time persons on benefit, " + own.name()),
                PERSONS,
                Text.of("Ydelse", "Benefit"),
                columns,
                rows,
                List.of());
    }

    private Cell cell(Line line, Period month) {
        return Optional.ofNullable(line.persons().get(month)).map(Cell::of).orElse(Cell.empty());
    }

    /** From the first to the last month; empty where one of them is not given. */
    Optional<Figure> change(Line line) {
        Figure first = line.persons().get(months.getFirst());
        Figure last = line.persons().get(months.getLast());
        if (first == null
                || last == null
                || !first.value().isPresent()
                || !last.value().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(made.computeIfAbsent(
                Recipients.ID.child("benefits", line.key(), "change"),
                id -> Figure.derived(
                        id,
                        Text.of("Ændring i fuldtidspersoner, ", "Change in full-time persons, ")
                                .plus(line.label()),
                        new Difference(),
                        last,
                        first)));
    }

    /** Shares of the population by benefit and month; empty where no month has a population. */
    Optional<FigureTable> shares(String ages) {
        if (months.stream().noneMatch(population::containsKey)) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        months.forEach(month -> columns.add(new Column(id(month), month.words().capital(), PERCENT, 1)));
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            List<Cell> cells = new ArrayList<>();
            months.forEach(month -> cells.add(share(line, month).map(Cell::of).orElse(Cell.empty())));
            rows.add(new Row(line.key(), line.label(), line.kind(), cells));
        }
        List<Cell> cells = new ArrayList<>();
        months.forEach(month -> cells.add(
                Optional.ofNullable(population.get(month)).map(Cell::of).orElse(Cell.empty())));
        rows.add(new Row(
                "population",
                Text.of("Befolkning " + ages + " (personer)", "Population " + ages + " (persons)"),
                Row.Kind.SUMMARY,
                cells,
                OptionalInt.of(0)));
        return Optional.of(new FigureTable(
                "shares",
                Text.of(
                        "Fuldtidspersoner i pct. af befolkningen " + ages,
                        "Full-time persons in pct. of the population " + ages),
                PERCENT,
                Text.of("Ydelse", "Benefit"),
                columns,
                rows,
                List.of()));
    }

    /** The share of a line in a month, pct.; empty where persons or population have no row. */
    Optional<Figure> share(Line line, Period month) {
        Figure count = line.persons().get(month);
        Figure people = population.get(month);
        if (count == null || people == null) {
            return Optional.empty();
        }
        FigureId id = Recipients.ID.child("shares", line.key(), id(month));
        return Optional.of(made.computeIfAbsent(id, key -> {
            Text label = label(
                    Text.of("Andel af befolkningen, ", "Share of the population, ")
                            .plus(line.label()),
                    month);
            Figure share = Figure.derived(id.child("share"), label, new Share(), count, most(month, people));
            return Figure.derived(id, label, Convert.between(Unit.SHARE, Unit.PERCENT), share);
        }));
    }

    private Figure most(Period month, Figure people) {
        return populations.computeIfAbsent(
                Recipients.ID.child("population", id(month)),
                id -> Figure.derived(
                        id,
                        label(
                                Text.of("Befolkningen som fuldtidspersoner", "The population as full-time persons"),
                                month),
                        new Product(),
                        people,
                        EACH));
    }

    private static final Figure EACH = Figure.parameter(
            Recipients.ID.child("population", "each"),
            Text.of("En person er højst én fuldtidsperson", "A person is at most one full-time person"),
            Value.of(1),
            Units.FULL_TIME_PERSON.per(Units.PERSON),
            PriceBasis.none(),
            new Reference("Jobindsats", "fuldtidspersoner i pct. af befolkningen", ""),
            List.of());
}

package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Rank;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** The tables of one benchmark table: own beside the others, everybody, and everybody in order. */
final class LineTables {

    static final String RANKED = "ranked";

    private static final Text UNIT = Units.FTE_PER_THOUSAND.words();

    private LineTables() {}

    /**
     * Own number, mean and rank, line by line.
     *
     * @param id the table's id, that of the benchmark table
     * @param registered the own number from the time registration, by line
     * @param words the difference in words, by line
     */
    static FigureTable own(
            String id,
            Text title,
            List<Beside> lines,
            Municipality own,
            Function<Beside, Optional<Figure>> registered,
            Function<Beside, Optional<Text>> words) {
        boolean hasRegistered =
                lines.stream().anyMatch(each -> registered.apply(each).isPresent());
        List<Row> rows = new ArrayList<>();
        for (Beside each : lines) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Wordings.cell(each.own()));
            if (hasRegistered) {
                cells.add(Wordings.cell(registered.apply(each)));
            }
            cells.add(Wordings.cell(each.mean()));
            cells.add(Wordings.cell(each.others()));
            cells.add(Wordings.cell(each.toMean()));
            cells.add(Wordings.cell(each.rank()));
            cells.add(Wordings.cell(each.back()));
            cells.add(words.apply(each).map(Cell::of).orElse(Cell.empty()));
            rows.add(new Row(
                    each.line().row(),
                    each.line().indented(),
                    each.line().is("total") || each.line().is("repeat") ? Row.Kind.TOTAL : Row.Kind.ORDINARY,
                    cells));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("own", Text.same(own.name()), Text.EMPTY, 1));
        if (hasRegistered) {
            columns.add(
                    new Column("registered", Text.of("Egen tidsregistrering", "Own time registration"), Text.EMPTY, 1));
        }
        columns.add(new Column("mean", Text.of("Gennemsnit", "Mean"), Text.EMPTY, 1));
        columns.add(new Column("mean_others", Text.of("De øvrige", "The others"), Text.EMPTY, 1));
        columns.add(new Column("to_mean", Text.of("Forskel til gennemsnit", "Distance to mean"), Text.EMPTY, 1));
        columns.add(new Column("rank", Text.of("Plads fra færrest", "Rank from the fewest"), Text.EMPTY, 0));
        columns.add(new Column("rank_back", Text.of("Plads fra flest", "Rank from the most"), Text.EMPTY, 0));
        columns.add(new Column("words", Text.of("I ord", "In words"), Text.EMPTY, 0));
        return new FigureTable(id, title, UNIT, Text.of("Opgave", "Task"), columns, rows, List.of());
    }

    /** Every municipality's number, line by line. */
    static FigureTable everybody(List<Beside> lines, Text subtitle) {
        Set<Municipality> members = new LinkedHashSet<>();
        lines.forEach(each -> members.addAll(each.line().values().keySet()));
        List<Row> rows = new ArrayList<>();
        for (Beside each : lines) {
            List<Cell> cells = new ArrayList<>();
            for (Municipality member : members) {
                cells.add(Wordings.cell(Optional.ofNullable(each.line().values().get(member))));
            }
            rows.add(new Row(
                    each.line().row(),
                    each.line().indented(),
                    each.line().is("total") ? Row.Kind.TOTAL : Row.Kind.ORDINARY,
                    cells,
                    OptionalInt.of(each.line().decimals())));
        }
        return new FigureTable(
                "municipalities",
                Text.of("Alle kommuner", "All municipalities"),
                subtitle,
                Text.of("Række", "Row"),
                members.stream()
                        .map(member -> new Column(member.code(), Text.same(member.name()), Text.EMPTY, 1))
                        .toList(),
                rows,
                List.of());
    }

    /** The municipalities in order of the total, fewest first. */
    static Optional<FigureTable> ranked(Beside total, Municipality own) {
        return total.present()
                .flatMap(group -> total.mean().map(mean -> {
                    FigureId path = ProductivityBenchmark.ID.child(total.line().table(), RANKED);
                    List<Row> rows = new ArrayList<>();
                    sorted(total)
                            .forEach((member, figure) -> rows.add(new Row(
                                    member.code(),
                                    Text.same(member.name()),
                                    member.equals(own) ? Row.Kind.OWN : Row.Kind.ORDINARY,
                                    List.of(
                                            Cell.of(figure),
                                            Cell.of(rank(
                                                    path,
                                                    member,
                                                    figure,
                                                    group,
                                                    total.line().decimals())),
                                            Cell.of(Figure.derived(
                                                    path.child(member.code(), "to_mean"),
                                                    Text.of("Forskel til gennemsnittet, ", "Distance to the mean, ")
                                                            .plus(Text.same(member.name())),
                                                    new Difference(),
                                                    figure,
                                                    mean))))));
                    rows.add(new Row(
                            "mean",
                            Text.of("Gennemsnit", "Mean"),
                            Row.Kind.SUMMARY,
                            List.of(Cell.of(mean), Cell.empty(), Cell.empty())));
                    return new FigureTable(
                            RANKED,
                            Text.of("Kommunerne i rækkefølge", "The municipalities in order"),
                            UNIT,
                            Text.of("Kommune", "Municipality"),
                            List.of(
                                    new Column(
                                            "fte_per_1000",
                                            Text.of("Årsværk pr. 1.000", "Staff per 1,000"),
                                            Text.EMPTY,
                                            1),
                                    new Column("rank", Text.of("Plads", "Rank"), Text.EMPTY, 0),
                                    new Column(
                                            "to_mean",
                                            Text.of("Forskel til gennemsnit", "Distance to mean"),
                                            Text.EMPTY,
                                            1)),
                            rows,
                            List.of());
                }));
    }

    private static Figure rank(FigureId path, Municipality member, Figure figure, Group group, int decimals) {
        return Figure.derived(
                path.child(member.code(), "rank"),
                Text.of("Plads, ", "Rank, ").plus(Text.same(member.name())),
                new Rank(Rank.Direction.LOWEST_FIRST, decimals),
                figure,
                group);
    }

    /** Those with a number, the lowest first. */
    static Map<Municipality, Figure> sorted(Beside total) {
        Map<Municipality, Figure> sorted = new LinkedHashMap<>();
        total.line().values().entrySet().stream()
                .filter(entry -> entry.getValue().value().isPresent())
                .sorted(Comparator.comparingDouble((Map.Entry<Municipality, Figure> entry) ->
                                entry.getValue().number())
                        .thenComparing(Map.Entry::getKey, Municipality.BY_NAME))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** What carries the distance to the mean. */
    static FigureTable carriers(Carriers carriers, Function<Beside, Optional<Text>> words) {
        List<Row> rows = new ArrayList<>();
        List<Carriers.Part> parts = new ArrayList<>(carriers.parts());
        parts.add(carriers.rest());
        parts.add(carriers.whole());
        for (Carriers.Part part : parts) {
            rows.add(new Row(
                    part.key(),
                    part.label(),
                    part.equals(carriers.whole()) ? Row.Kind.TOTAL : Row.Kind.ORDINARY,
                    List.of(
                            Wordings.cell(part.beside().flatMap(Beside::own)),
                            Wordings.cell(part.beside().flatMap(Beside::mean)),
                            Cell.of(part.perThousand()),
                            Wordings.cell(part.fte()),
                            Wordings.cell(part.kroner()),
                            part.beside().flatMap(words).map(Cell::of).orElse(Cell.empty()))));
        }
        return new FigureTable(
                Carriers.TABLE,
                Text.of("Kilder til forskellen", "Sources of the difference"),
                Text.of(
                        "hvad der bærer afstanden til gennemsnittet; linjerne uden tankestreg summer præcist til forskellen i alt",
                        "what carries the distance to the mean; the lines without a dash sum exactly to the whole distance"),
                Text.of("Opgave", "Task"),
                List.of(
                        new Column("own", Text.of("Egen", "Own"), UNIT, 1),
                        new Column("mean", Text.of("Gennemsnit", "Mean"), UNIT, 1),
                        new Column(
                                "per_1000",
                                Text.of("Bidrag pr. 1.000 årspersoner", "Contribution per 1,000 full-year persons"),
                                UNIT,
                                2),
                        new Column("fte", Text.of("Bidrag", "Contribution"), Units.FTE.words(), 2),
                        new Column(
                                "kroner",
                                Text.of("Bidrag om året", "Contribution a year"),
                                Unit.THOUSAND_KRONER.words(),
                                0),
                        new Column("words", Text.of("I ord", "In words"), Text.EMPTY, 0)),
                rows,
                List.of());
    }
}

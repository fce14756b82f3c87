package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Maximum;
import dk.provenu.engine.figure.operation.Minimum;
import dk.provenu.engine.figure.operation.Rounding;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Where the tables of a benchmark contradict each other: one number printed twice, and a whole outside its parts. */
final class Contradictions {

    /** Half of the last digit, for each of the numbers that are compared. */
    private static final double HALF = 0.5;

    private final FigureId model;

    Contradictions(FigureId model) {
        this.model = model;
    }

    /**
     * Numbers that two tables print, and print differently.
     *
     * @param lines all lines
     * @param key what two lines share that hold the same number; empty for lines that stand alone
     */
    Optional<FigureTable> twice(List<Line> lines, java.util.function.Function<Line, String> key) {
        Map<String, Line> seen = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            Line before = seen.putIfAbsent(key.apply(line), line);
            if (before != null) {
                before.values().forEach((municipality, one) -> {
                    Figure other = line.values().get(municipality);
                    if (other != null && differ(one, other, Math.min(before.decimals(), line.decimals()))) {
                        rows.add(row(before, line, municipality, one, other));
                    }
                });
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureTable(
                        "twice",
                        Text.of("Samme tal, trykt på to måder", "One number, printed in two ways"),
                        Text.of("kilden modsiger sig selv", "the source contradicts itself"),
                        Text.of("Kommune og tal", "Municipality and number"),
                        List.of(
                                new Column("first", Text.of("Første tabel", "First table"), Text.EMPTY, 1),
                                new Column("second", Text.of("Anden tabel", "Second table"), Text.EMPTY, 1),
                                new Column("difference", Text.of("Forskel", "Difference"), Text.EMPTY, 1)),
                        rows,
                        List.of()));
    }

    private static boolean differ(Figure one, Figure other, int decimals) {
        return one.value().isPresent()
                && other.value().isPresent()
                && Rounding.round(one.number(), decimals) != Rounding.round(other.number(), decimals);
    }

    private Row row(Line before, Line line, Municipality municipality, Figure one, Figure other) {
        String key = municipality.code() + "-" + before.table() + "-" + before.row() + "-" + line.table();
        Text label = Text.same(municipality.name() + ", ")
                .plus(before.label())
                .plus(Text.of(
                        ": tabel " + before.table() + " og " + line.table(),
                        ": tables " + before.table() + " and " + line.table()));
        Figure difference = Figure.derived(
                model.child("twice", key, "difference"), label, new Difference(), List.of(one, other), List.of());
        return new Row(
                key,
                label,
                Row.Kind.ORDINARY,
                List.of(Cell.of(one), Cell.of(other), Cell.of(difference)),
                OptionalInt.of(Math.max(before.decimals(), line.decimals())));
    }

    /**
     * Tasks whose parts have denominators of their own and which do not lie between them: with a mean of these parts no
     * mix of the denominators gives the printed number.
     *
     * @param lines the lines of one table, in order
     */
    Optional<FigureTable> outside(List<Line> lines) {
        List<Row> rows = new ArrayList<>();
        for (Line task : lines) {
            List<Line> parts = partsOf(task, lines);
            List<Line> based =
                    parts.stream().filter(line -> line.is("own_base")).toList();
            List<Line> rest = parts.stream().filter(line -> line.is("part")).toList();
            if (task.is("task") && based.size() > 1) {
                task.values()
                        .keySet()
                        .forEach(each -> outside(task, based, rest, each).ifPresent(rows::add));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureTable(
                        "outside",
                        Text.of("Opgaver uden for deres dele", "Tasks outside their parts"),
                        Text.of(
                                "delene har hver sin nævner, så opgaven må ligge mellem den mindste og den største af dem plus de øvrige",
                                "the parts have denominators of their own, so the task must lie between the least and the greatest of"
                                        + " them plus the others"),
                        Text.of("Kommune og opgave", "Municipality and task"),
                        List.of(
                                new Column("task", Text.of("Opgaven", "The task"), Units.FTE_PER_THOUSAND.words(), 1),
                                new Column("low", Text.of("Mindst", "At least"), Units.FTE_PER_THOUSAND.words(), 1),
                                new Column("high", Text.of("Højst", "At most"), Units.FTE_PER_THOUSAND.words(), 1),
                                new Column("over", Text.of("Udenfor", "Outside"), Units.FTE_PER_THOUSAND.words(), 1)),
                        rows,
                        List.of()));
    }

    /** The inner lines that follow a task. */
    private static List<Line> partsOf(Line task, List<Line> lines) {
        List<Line> parts = new ArrayList<>();
        for (int at = lines.indexOf(task) + 1;
                at < lines.size() && (lines.get(at).is("part") || lines.get(at).is("own_base"));
                at++) {
            parts.add(lines.get(at));
        }
        return parts;
    }

    private Optional<Row> outside(Line task, List<Line> based, List<Line> rest, Municipality each) {
        Figure whole = task.values().get(each);
        List<Figure> bases = present(based, each);
        List<Figure> others = present(rest, each);
        if (whole == null || !whole.value().isPresent() || bases.size() < based.size() || others.size() < rest.size()) {
            return Optional.empty();
        }
        FigureId path = model.child(task.table(), "outside", task.row(), each.code());
        Text label = Text.same(each.name() + ", ").plus(task.label());
        Figure least = Figure.derived(path.child("least"), label, new Minimum(), bases, List.of());
        Figure greatest = Figure.derived(path.child("greatest"), label, new Maximum(), bases, List.of());
        Figure low = Figure.derived(path.child("low"), label, new Sum(), with(least, others), List.of());
        Figure high = Figure.derived(path.child("high"), label, new Sum(), with(greatest, others), List.of());
        boolean above = whole.number() > high.number();
        Figure over = Figure.derived(
                path.child("over"),
                label,
                new Difference(),
                above ? List.of(whole, high) : List.of(whole, low),
                List.of(Note.sourceError(
                        "Ingen blanding af delenes nævnere giver det trykte tal.",
                        "No mix of the parts' denominators gives the printed number.")));
        double slack = HALF * Math.pow(10, -task.decimals()) * (2 + others.size()) + 1e-9;
        boolean outside = above ? over.number() > slack : over.number() < -slack;
        return outside
                ? Optional.of(new Row(
                        each.code() + "-" + task.row(),
                        label,
                        Row.Kind.ORDINARY,
                        List.of(Cell.of(whole), Cell.of(low), Cell.of(high), Cell.of(over))))
                : Optional.empty();
    }

    private static List<Figure> present(List<Line> lines, Municipality each) {
        return lines.stream()
                .flatMap(line -> Optional.ofNullable(line.values().get(each)).stream())
                .filter(figure -> figure.value().isPresent())
                .toList();
    }

    private static List<Figure> with(Figure first, List<Figure> others) {
        List<Figure> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }
}

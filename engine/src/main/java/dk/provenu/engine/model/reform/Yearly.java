package dk.provenu.engine.model.reform;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Row;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * A row of a table: one figure per year.
 *
 * @param table the table that it stands in
 * @param key its name there
 * @param label its name for people
 * @param years its figures
 */
record Yearly(String table, String key, Text label, NavigableMap<Integer, Figure> years) {

    static FigureId id(String... parts) {
        return FigureId.of(ReformConsequences.ID).child(parts);
    }

    /** The row made year by year by an operation on others. */
    static Yearly derived(
            String table,
            String key,
            Text label,
            NavigableSet<Integer> years,
            Operation operation,
            IntFunction<List<? extends Node>> operands) {
        NavigableMap<Integer, Figure> figures = new TreeMap<>();
        for (int year : years) {
            figures.put(
                    year,
                    Figure.derived(
                            id(table, key, Integer.toString(year)),
                            label.plus(Text.same(", " + year)),
                            operation,
                            operands.apply(year),
                            List.of()));
        }
        return new Yearly(table, key, label, figures);
    }

    /** The row made of one other. */
    static Yearly of(String table, String key, Text label, Operation operation, Yearly other) {
        return derived(table, key, label, other.years.navigableKeySet(), operation, year -> List.of(other.year(year)));
    }

    /** The row made of two others. */
    static Yearly of(String table, String key, Text label, Operation operation, Yearly a, Yearly b) {
        return derived(
                table, key, label, a.years.navigableKeySet(), operation, year -> List.of(a.year(year), b.year(year)));
    }

    /** The row made of several others. */
    static Yearly of(String table, String key, Text label, Operation operation, List<Yearly> others) {
        return derived(
                table,
                key,
                label,
                others.getFirst().years.navigableKeySet(),
                operation,
                year -> others.stream().map(other -> other.year(year)).toList());
    }

    /** The same amounts in another scale, or pct. as shares; itself where it is in that unit. */
    Yearly in(Unit unit) {
        Unit own = years.firstEntry().getValue().unit();
        return own.equals(unit)
                ? this
                : of(table, key + "_" + FigureId.key(unit.code()), label, Convert.between(own, unit), this);
    }

    Figure year(int year) {
        Figure figure = years.get(year);
        if (figure == null) {
            throw new IllegalArgumentException("'" + key + "' of '" + table + "' has no " + year);
        }
        return figure;
    }

    Row row(Row.Kind kind) {
        return new Row(key, label, kind, years.values().stream().map(Cell::of).toList());
    }

    Row row(Row.Kind kind, int decimals) {
        return new Row(key, label, kind, years.values().stream().map(Cell::of).toList(), OptionalInt.of(decimals));
    }
}

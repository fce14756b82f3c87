package dk.provenu.engine.model.investment;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * A row of the profile: one figure per year and their sum.
 *
 * @param key its name in ids
 * @param label its name for people
 * @param years its figures by year
 * @param total their sum
 */
record Series(String key, Text label, NavigableMap<Integer, Figure> years, Figure total) {

    static FigureId id(String... parts) {
        return FigureId.of(InvestmentProfile.ID).child(parts);
    }

    /** The row of the given figures, summed. */
    static Series of(String key, Text label, NavigableMap<Integer, Figure> years) {
        String period = years.firstKey() + "-" + years.lastKey();
        Group group = group("columns/" + key, label, List.copyOf(years.values()));
        Figure total =
                Figure.derived(id("profile", key, "total"), label.plus(Text.same(", " + period)), new Sum(), group);
        return new Series(key, label, years, total);
    }

    /** The row made year by year by an operation on other rows. */
    static Series derived(
            String key,
            Text label,
            NavigableSet<Integer> years,
            Operation operation,
            IntFunction<List<Node>> operands) {
        NavigableMap<Integer, Figure> figures = new TreeMap<>();
        for (int year : years) {
            figures.put(
                    year,
                    Figure.derived(
                            id("profile", key, Integer.toString(year)),
                            label.plus(Text.same(", " + year)),
                            operation,
                            operands.apply(year),
                            List.of()));
        }
        return of(key, label, figures);
    }

    static Group group(String path, Text label, List<Figure> members) {
        return Group.of(id(path.split("/")), label, members);
    }

    Figure year(int year) {
        Figure figure = years.get(year);
        if (figure == null) {
            throw new IllegalArgumentException("'" + key + "' has no " + year);
        }
        return figure;
    }

    List<Figure> all() {
        return List.copyOf(years.values());
    }

    List<Figure> withTotal() {
        List<Figure> row = new ArrayList<>(all());
        row.add(total);
        return row;
    }
}

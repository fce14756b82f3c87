package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Maximum;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.Minimum;
import dk.provenu.engine.figure.operation.Quantile;
import dk.provenu.engine.figure.operation.Rank;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One measure for every municipality compared, with mean, median, ends and ranks of those that have a number. The mean is
 * unweighted and the reader's own municipality is part of it, as in the sources.
 *
 * @param path model and table, the first part of the ids
 * @param column the measure's name in ids
 * @param label the measure's name for people
 * @param values by municipality, lowest first, the missing ones last
 * @param group those with a number; empty when there are none
 * @param ranks the place of each, 1 is the lowest
 * @param summaries mean, median, lowest and highest; none when there are no numbers
 */
public record Compared(
        FigureId path,
        String column,
        Text label,
        Map<Municipality, Figure> values,
        Optional<Group> group,
        Map<Municipality, Figure> ranks,
        Map<String, Figure> summaries) {

    /**
     * Compares the values.
     *
     * @param decimals the decimals on which two values count as equal
     */
    public static Compared of(
            FigureId path, String column, Text label, Map<Municipality, Figure> values, int decimals) {
        Map<Municipality, Figure> sorted = new LinkedHashMap<>();
        values.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Municipality, Figure> entry) ->
                                !entry.getValue().value().isPresent())
                        .thenComparing(entry -> entry.getValue().value().orNaN())
                        .thenComparing(Map.Entry::getKey, Municipality.BY_NAME))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        List<Figure> present = sorted.values().stream()
                .filter(figure -> figure.value().isPresent())
                .toList();
        Optional<Group> group = present.isEmpty()
                ? Optional.empty()
                : Optional.of(Group.of(path.child("columns", column), label, present));
        Map<Municipality, Figure> ranks = new LinkedHashMap<>();
        group.ifPresent(column1 -> sorted.forEach((municipality, value) -> ranks.put(
                municipality,
                Figure.derived(
                        path.child(municipality.code(), column + "_rank"),
                        Text.of("Plads, ", "Rank, ").plus(value.label()),
                        new Rank(Rank.Direction.LOWEST_FIRST, decimals),
                        value,
                        column1))));
        Map<String, Figure> summaries = new LinkedHashMap<>();
        group.ifPresent(members -> {
            summaries.put(
                    "mean", summary(members, path, column, "mean", Text.of("Gennemsnit, ", "Mean, "), new Mean()));
            summaries.put(
                    "median",
                    summary(members, path, column, "median", Text.of("Median, ", "Median, "), Quantile.median()));
            summaries.put(
                    "lowest",
                    summary(members, path, column, "lowest", Text.of("Laveste, ", "Lowest, "), new Minimum()));
            summaries.put(
                    "highest",
                    summary(members, path, column, "highest", Text.of("Højeste, ", "Highest, "), new Maximum()));
        });
        return new Compared(path, column, label, sorted, group, ranks, summaries);
    }

    /**
     * The number of one of them.
     *
     * @throws IllegalArgumentException when it is not compared
     */
    public Figure value(Municipality municipality) {
        Figure value = values.get(municipality);
        if (value == null) {
            throw new IllegalArgumentException(municipality + " is not compared");
        }
        return value;
    }

    /** The place of one of them; empty when no municipality has a number. */
    public Optional<Figure> rank(Municipality municipality) {
        return Optional.ofNullable(ranks.get(municipality));
    }

    /** The municipalities without a number. */
    public List<Municipality> missing() {
        List<Municipality> missing = new ArrayList<>();
        values.forEach((municipality, value) -> {
            if (!value.value().isPresent()) {
                missing.add(municipality);
            }
        });
        return missing;
    }

    /** How many have a number. */
    public int size() {
        return group.map(Group::size).orElse(0);
    }

    private static Figure summary(
            Group members, FigureId path, String column, String row, Text words, Operation operation) {
        return Figure.derived(
                path.child(row, column), words.plus(members.label()), operation, List.<Node>of(members), List.of());
    }

    /** Mean, median, lowest or highest; empty when no municipality has a number. */
    public Optional<Figure> summary(String row) {
        return Optional.ofNullable(summaries.get(row));
    }

    /** The unweighted mean, the own municipality with it. */
    public Optional<Figure> mean() {
        return summary("mean");
    }

    /** The middle value. */
    public Optional<Figure> median() {
        return summary("median");
    }

    /** The lowest value. */
    public Optional<Figure> lowest() {
        return summary("lowest");
    }

    /** The highest value. */
    public Optional<Figure> highest() {
        return summary("highest");
    }

    /** How far each lies from a level; the level itself comes last in the id. */
    public Figure distance(Municipality municipality, String to, Text words, Figure level) {
        Figure value = value(municipality);
        return Figure.derived(
                path.child(municipality.code(), column + "_to_" + to),
                value.label().plus(words),
                new Difference(),
                value,
                level);
    }
}

package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.Rank;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line with the reader's own municipality beside the others.
 *
 * @param line the line
 * @param path the first part of the ids
 * @param own the own number; empty where there is none
 * @param present those with a number, the own among them; empty when there are none
 * @param mean their unweighted mean, the own included as in source 002
 * @param others the mean without the own
 * @param toMean own less mean
 * @param rank the own place among those with a number; equal numbers share the better place
 * @param back the own place from the other end
 */
record Beside(
        Line line,
        FigureId path,
        Optional<Figure> own,
        Optional<Group> present,
        Optional<Figure> mean,
        Optional<Figure> others,
        Optional<Figure> toMean,
        Optional<Figure> rank,
        Optional<Figure> back) {

    static Beside of(FigureId model, Line line, Municipality municipality, Rank.Direction direction) {
        FigureId path = line.under(model);
        Optional<Figure> own = Optional.ofNullable(line.values().get(municipality))
                .filter(figure -> figure.value().isPresent());
        Optional<Group> present = group(
                model,
                line,
                "all",
                line.values().values().stream()
                        .filter(figure -> figure.value().isPresent())
                        .toList());
        Optional<Group> without = group(
                model,
                line,
                "others",
                line.values().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(municipality))
                        .map(Map.Entry::getValue)
                        .filter(figure -> figure.value().isPresent())
                        .toList());
        Optional<Figure> mean = present.map(group -> Figure.derived(
                path.child("mean"), Text.of("Gennemsnit, ", "Mean, ").plus(line.label()), new Mean(), group));
        Optional<Figure> others = without.map(group -> Figure.derived(
                path.child("mean_others"),
                Text.of("Gennemsnit af de øvrige, ", "Mean of the others, ").plus(line.label()),
                new Mean(),
                group));
        Optional<Figure> toMean = own.flatMap(value -> mean.map(level -> Figure.derived(
                path.child("to_mean"),
                Text.of("Forskel til gennemsnittet, ", "Distance to the mean, ").plus(line.label()),
                new Difference(),
                value,
                level)));
        Rank.Direction opposite =
                direction == Rank.Direction.LOWEST_FIRST ? Rank.Direction.HIGHEST_FIRST : Rank.Direction.LOWEST_FIRST;
        Optional<Figure> rank =
                own.flatMap(value -> present.map(group -> rank(path.child("rank"), line, direction, value, group)));
        Optional<Figure> back =
                own.flatMap(value -> present.map(group -> rank(path.child("rank_back"), line, opposite, value, group)));
        return new Beside(line, path, own, present, mean, others, toMean, rank, back);
    }

    private static Figure rank(FigureId id, Line line, Rank.Direction direction, Figure value, Group group) {
        return Figure.derived(
                id,
                Text.of("Plads, ", "Rank, ").plus(line.label()),
                new Rank(direction, line.decimals()),
                value,
                group);
    }

    private static Optional<Group> group(FigureId model, Line line, String which, List<Figure> figures) {
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(Group.of(line.under(model.child("columns")).child(which), line.label(), figures));
    }

    /** How many have a number. */
    int size() {
        return present.map(Group::size).orElse(0);
    }
}

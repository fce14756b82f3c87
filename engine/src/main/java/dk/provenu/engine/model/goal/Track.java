package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.UnitException;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.goal.Goal.At;
import dk.provenu.engine.model.goal.Goal.OfFigures;
import dk.provenu.engine.model.goal.Goal.OfSeries;
import dk.provenu.engine.model.goal.SeriesData.Point;
import dk.provenu.engine.vocabulary.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers by which a goal is followed.
 *
 * @param goal the goal
 * @param data its series; empty where it is measured by figures of another model
 * @param all the own numbers in order of time, those that are missing with them
 * @param points those that are there
 */
record Track(Goal goal, Optional<SeriesData> data, List<Point> all, List<Point> points) {

    Track {
        all = List.copyOf(all);
        points = List.copyOf(points);
    }

    /**
     * The numbers of a goal.
     *
     * @throws ModelException when a figure of another model is in a unit that the goal's cannot be made of
     */
    static Track of(Goal goal, Map<String, SeriesData> series, ModelInput input, FigureId below) {
        Optional<SeriesData> data = goal.indicator() instanceof OfSeries of
                ? Optional.ofNullable(series.get(of.series()))
                : Optional.empty();
        List<Point> all = switch (goal.indicator()) {
            case OfSeries _ -> data.map(found -> found.of(input.own().code())).orElse(List.of());
            case OfFigures figures -> {
                List<Point> points = new ArrayList<>();
                for (At at : figures.addresses()) {
                    FigureId id = below.child("of", FigureId.key(at.period().code()));
                    points.add(new Point(at.period(), inUnit(goal, input.figure(at.address()), id, at.address())));
                }
                points.sort(Comparator.comparing(Point::period));
                yield points;
            }
        };
        return new Track(goal, data, all, all.stream().filter(Point::isPresent).toList());
    }

    /** A figure of another model in the goal's unit. */
    static Figure inUnit(Goal goal, Figure figure, FigureId id, String address) {
        if (figure.unit().equals(goal.unit())) {
            return figure;
        }
        try {
            return Figure.derived(id, figure.label(), Convert.between(figure.unit(), goal.unit()), figure);
        } catch (UnitException e) {
            Unit unit = figure.unit();
            throw new ModelException(Text.of(
                    "Mål " + goal.id() + ": tallet på " + address + " er i "
                            + unit.words().da() + ", men målet er i "
                            + goal.unit().words().da() + ". Ret målets enhed, eller vælg et andet tal.",
                    "Goal " + goal.id() + ": the figure at " + address + " is in "
                            + unit.words().en() + ", but the goal is in "
                            + goal.unit().words().en() + ". Correct the goal's unit, or choose another figure."));
        }
    }

    Optional<Point> latest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }

    /** The own number of a period, where it is there. */
    Optional<Figure> at(Period period) {
        return points.stream()
                .filter(point -> point.period().equals(period))
                .map(Point::value)
                .findFirst();
    }

    /** Those that lie in a period. */
    List<Point> within(Period period) {
        return points.stream().filter(point -> period.contains(point.period())).toList();
    }

    /** Whether the numbers reach the end of a period. */
    boolean covers(Period period) {
        return latest().filter(point -> !point.period().end().isBefore(period.end()))
                .isPresent();
    }

    /** The target that is next: the first whose period is not over, else the last. */
    Target next() {
        return goal.targets().stream()
                .filter(target -> !covers(target.period()))
                .findFirst()
                .orElseGet(() -> goal.targets().getLast());
    }
}

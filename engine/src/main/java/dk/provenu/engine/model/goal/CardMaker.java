package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.goal.Card.Marks;
import dk.provenu.engine.model.goal.SeriesData.Point;
import dk.provenu.engine.statistics.Binomial;
import dk.provenu.engine.vocabulary.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the figures of a goal and judges it. */
final class CardMaker {

    private static final Text CHART = Text.of(
            "individkort (XmR): hvad der er almindeligt for serien",
            "individuals chart (XmR): what is common for the series");
    private static final Text INTERVAL =
            Text.of("eksakt interval om en andel (Clopper-Pearson)", "exact interval of a share (Clopper-Pearson)");
    private static final Text COUNT = Text.of("antal tal i serien", "count of the series' numbers");

    private final Track track;
    private final Goal goal;
    private final StatusRule rule;
    private final FigureId model;
    private final FigureId below;
    private final Target target;
    private final Optional<Others> others;
    private final TargetFigures targets;
    private final Optional<Period> begins;

    CardMaker(
            Track track,
            Optional<Others> others,
            Optional<Period> begins,
            StatusRule rule,
            ModelInput input,
            FigureId model) {
        this.track = track;
        this.goal = track.goal();
        this.rule = rule;
        this.model = model;
        this.below = model.child("goal_cards", goal.key());
        this.target = track.next();
        this.others = others;
        this.targets = new TargetFigures(track, others, input);
        this.begins = begins;
    }

    Card card() {
        boolean due = track.covers(target.period());
        List<Point> within = track.within(target.period());
        Optional<Point> shown =
                due ? within.isEmpty() ? Optional.empty() : Optional.of(within.getLast()) : track.latest();
        Optional<Period> period = shown.map(Point::period);
        boolean mean = goal.mean() && within.size() > 1;
        Figure value = mean ? mean(within) : shown.map(Point::value).orElseGet(() -> none(due));
        Figure number = targets.of(target, period, below.child("target"));
        Figure distance = Figure.derived(
                below.child("distance"),
                Text.of("Afstand til måltallet ", "Distance from the target ").plus(Text.same(goal.id())),
                new Difference(),
                value,
                number);
        Judged judged = Judged.of(track, target, others, begins, rule, below);
        Movement movement = judged.points().isEmpty()
                ? Movement.of(new Movement.Numbers(new double[0], new long[0][], 0, -1, 0), goal.lowerIsBetter(), rule)
                : Movement.of(judged.numbers(), goal.lowerIsBetter(), rule);
        Marks marks = marks(judged, movement, shown);
        boolean known = distance.value().isPresent();
        boolean holds = known && Card.holds(goal, distance.number());
        boolean surely = known && surely(judged, movement, marks, number);
        Status status = Status.of(known, due, holds, surely, movement.way());
        return new Card(track, target, period, value, number, distance, due, status, movement, judged, marks);
    }

    TargetFigures targets() {
        return targets;
    }

    private Figure mean(List<Point> within) {
        Text label = goal.indicator()
                .name()
                .plus(Text.of(", gennemsnit, ", ", mean, "))
                .plus(target.period().words());
        FigureId id = below.child("value");
        return Figure.derived(
                id,
                label,
                new Mean(),
                Group.of(
                        id.child("of"), label, within.stream().map(Point::value).toList()));
    }

    /** Why there is no number: what the series says of its last missing one, else that it has none. */
    private Figure none(boolean due) {
        List<Point> all = track.all();
        if (!due && !all.isEmpty()) {
            return all.getLast().value();
        }
        if (track.data().isEmpty() && goal.indicator() instanceof Goal.OfSeries of) {
            return Absent.of(
                    below.child("value"),
                    goal.indicator().name(),
                    goal.unit(),
                    MissingReason.NOT_FILLED,
                    Text.of(
                            "serien '" + of.series() + "' er ikke indlæst endnu (goal-series)",
                            "the series '" + of.series() + "' is not imported yet (goal-series)"));
        }
        Text why = due
                ? Text.of(
                        "der er intet tal i " + target.period().words().da(),
                        "there is no number in " + target.period().words().en())
                : Text.of("serien har intet tal for kommunen", "the series has no number of the municipality");
        return Absent.of(below.child("value"), goal.indicator().name(), goal.unit(), why);
    }

    /** Whether all that chance makes of the number is on the right side of the target. */
    private boolean surely(Judged judged, Movement movement, Marks marks, Figure number) {
        Optional<Figure> worst = goal.lowerIsBetter()
                ? (marks.high().isPresent() ? marks.high() : marks.upper())
                : (marks.low().isPresent() ? marks.low() : marks.lower());
        if (movement.basis() == Movement.Basis.CHART) {
            worst = goal.lowerIsBetter() ? marks.upper() : marks.lower();
        }
        double line = judged.difference() ? 0 : number.number();
        return worst.filter(edge -> Card.holds(goal, edge.number() - line)).isPresent();
    }

    private Marks marks(Judged judged, Movement movement, Optional<Point> shown) {
        FigureId at = model.child("goal_status", goal.key());
        Figure points =
                count(at.child("points"), "Antal tal", "Numbers", track.points().size());
        Figure rests = count(
                at.child("rests"),
                "Tal, der siger, hvad der er almindeligt",
                "Numbers that say what is common",
                movement.basis() == Movement.Basis.CHART ? movement.points() : 0);
        if (movement.basis() == Movement.Basis.CHART) {
            return new Marks(
                    points,
                    rests,
                    Optional.of(line(
                            at.child("centre"), "Midterlinje", "Centre line", movement.centre(), judged, movement)),
                    Optional.of(
                            line(at.child("lower"), "Nedre grænse", "Lower limit", movement.lower(), judged, movement)),
                    Optional.of(
                            line(at.child("upper"), "Øvre grænse", "Upper limit", movement.upper(), judged, movement)),
                    Optional.empty(),
                    Optional.empty());
        }
        double[] interval = shown.filter(point -> isCounted(point) && !judged.difference() && !goal.mean())
                .map(point -> Binomial.interval(
                        point.numerator().orElseThrow().number(),
                        point.denominator().orElseThrow().number(),
                        rule.level()))
                .orElse(new double[0]);
        boolean there = interval.length == 2;
        return new Marks(
                points,
                rests,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                there
                        ? Optional.of(end(at.child("low"), "Nedre ende", "Lower end", interval[0], shown.orElseThrow()))
                        : Optional.empty(),
                there
                        ? Optional.of(end(at.child("high"), "Øvre ende", "Upper end", interval[1], shown.orElseThrow()))
                        : Optional.empty());
    }

    private boolean isCounted(Point point) {
        boolean share = goal.unit().equals(Unit.PERCENT) || goal.unit().equals(Unit.SHARE);
        return share
                && point.numerator().isPresent()
                && point.denominator().filter(of -> of.number() > 0).isPresent();
    }

    private Figure count(FigureId id, String da, String en, int count) {
        return Figure.modelled(
                id,
                Text.of(da + ", mål " + goal.id(), en + ", goal " + goal.id()),
                Value.of(count),
                Unit.NUMBER,
                PriceBasis.none(),
                new Origin.Modelled(COUNT, Map.of(), nodes(track.points())),
                List.of());
    }

    private Figure line(FigureId id, String da, String en, double value, Judged judged, Movement movement) {
        Figure like = judged.points().getLast().value();
        Map<String, String> settings = new LinkedHashMap<>(rule.settings());
        settings.put("stretch", judged.stretch().en());
        settings.put("dependence_seen", Double.toString(movement.dependence()));
        settings.put("cycle", Integer.toString(judged.cycle()));
        return Figure.modelled(
                id,
                Text.of(da + ", mål " + goal.id(), en + ", goal " + goal.id()),
                Value.of(value),
                like.unit(),
                like.priceBasis(),
                new Origin.Modelled(CHART, settings, nodes(judged.points())),
                List.of());
    }

    private Figure end(FigureId id, String da, String en, double share, Point point) {
        double value = goal.unit().equals(Unit.PERCENT) ? 100 * share : share;
        return Figure.modelled(
                id,
                Text.of(da + " af intervallet, mål " + goal.id(), en + " of the interval, goal " + goal.id()),
                Value.of(value),
                goal.unit(),
                PriceBasis.none(),
                new Origin.Modelled(
                        INTERVAL,
                        Map.of("level", Double.toString(rule.level())),
                        List.of(
                                point.numerator().orElseThrow(),
                                point.denominator().orElseThrow())),
                List.of());
    }

    private static List<Node> nodes(List<Point> points) {
        return points.stream().map(point -> (Node) point.value()).toList();
    }
}

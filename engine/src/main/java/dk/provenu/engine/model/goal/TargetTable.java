package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.model.goal.SeriesData.Point;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Every target of every goal: what came of those that are due, and the persons that the plan says they are. */
final class TargetTable {

    private static final FigureId ID = Goals.ID.child("goal_targets");

    private final List<Row> rows = new ArrayList<>();

    void add(Card card, TargetFigures figures) {
        for (Target target : card.goal().targets()) {
            rows.add(row(card, target, figures));
        }
    }

    private static Row row(Card card, Target target, TargetFigures figures) {
        Track track = card.track();
        Goal goal = card.goal();
        String key = goal.key() + "." + FigureId.key(target.period().code());
        FigureId id = ID.child(key);
        boolean next = target.equals(card.target());
        List<Point> within = track.within(target.period());
        boolean due = track.covers(target.period());
        Optional<Period> at = within.isEmpty()
                ? Optional.empty()
                : Optional.of(within.getLast().period());
        Figure number = next ? card.number() : figures.of(target, at, id.child("target"));
        Optional<Figure> value = (next && !due) || within.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        next
                                ? card.value()
                                : goal.mean() && within.size() > 1
                                        ? mean(goal, target, within, id.child("value"))
                                        : within.getLast().value());
        Optional<Figure> distance = value.map(found -> next
                ? card.distance()
                : Figure.derived(
                        id.child("distance"),
                        Text.of("Afstand til måltallet ", "Distance from the target ")
                                .plus(Text.same(goal.id() + ", "))
                                .plus(target.period().words()),
                        new Difference(),
                        found,
                        number));
        Optional<Figure> base = figures.base(target, number, id.child("base"));
        return new Row(
                key,
                Text.same(goal.id() + ", ").plus(target.period().words()),
                Row.Kind.ORDINARY,
                List.of(
                        Cell.of(goal.indicator().name()),
                        Cell.of(demand(target.claim())),
                        Cell.of(number),
                        Cell.of(goal.unit().words()),
                        value.map(Cell::of).orElse(Cell.empty()),
                        distance.map(Cell::of).orElse(Cell.empty()),
                        Cell.of(verdict(goal, due, distance)),
                        target.persons().map(Cell::of).orElse(Cell.empty()),
                        base.map(Cell::of).orElse(Cell.empty())),
                OptionalInt.of(Reasons.decimals(goal.unit())));
    }

    private static Figure mean(Goal goal, Target target, List<Point> within, FigureId id) {
        Text label = goal.indicator()
                .name()
                .plus(Text.of(", gennemsnit, ", ", mean, "))
                .plus(target.period().words());
        return Figure.derived(
                id,
                label,
                new Mean(),
                Group.of(
                        id.child("of"), label, within.stream().map(Point::value).toList()));
    }

    private static Text demand(Claim claim) {
        Text at = Text.of("mindst", "at least");
        Text most = Text.of("højst", "at most");
        return switch (claim) {
            case Claim.Level level -> level.atMost() ? most : at;
            case Claim.Shown shown -> shown.atMost() ? most : at;
            case Claim.AsOthers as -> {
                Text who = as.others() == Claim.Who.GROUP
                        ? Text.of("som gruppen", "as the group")
                        : Text.of("som hele landet", "as Denmark");
                yield as.since()
                        .map(since -> who.plus(Text.of(", ændring siden ", ", change since "))
                                .plus(since.words()))
                        .orElse(who);
            }
            case Claim.Change change ->
                Text.of("ændring fra ", "change from ").plus(change.from().words());
        };
    }

    private static Text verdict(Goal goal, boolean due, Optional<Figure> distance) {
        if (!due) {
            return Text.of("ikke forfalden", "not due");
        }
        if (distance.isEmpty() || !distance.get().value().isPresent()) {
            return Text.of("kan ikke vurderes", "cannot be judged");
        }
        return Card.holds(goal, distance.get().number())
                ? Text.of("nået", "reached")
                : Text.of("ikke nået", "not reached");
    }

    FigureTable table() {
        return new FigureTable(
                "goal_targets",
                Text.of("Måltal", "Targets"),
                Text.of("alle perioder", "all periods"),
                Text.of("Mål og periode", "Goal and period"),
                List.of(
                        words("indicator", "Målt på", "Measured by"),
                        words("demand", "Krav", "Demand"),
                        words("target", "Måltal", "Target"),
                        words("unit", "Enhed", "Unit"),
                        words("value", "Tal", "Number"),
                        words("distance", "Afstand", "Distance"),
                        words("verdict", "Udfald", "Outcome"),
                        words("persons", "Personer ifølge planen", "Persons by the plan"),
                        words("base", "Målgruppe, som det forudsætter", "Target group that this implies")),
                rows,
                List.of());
    }

    private static Column words(String key, String da, String en) {
        return new Column(key, Text.of(da, en), Text.EMPTY, 0);
    }
}

package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.goal.SeriesData.Point;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A goal's numbers in order of time beside group, country, target, budget and what is common. */
final class TimeLines {

    private static final FigureId ID = GoalSeries.ID.child("months");
    private static final int MOST = 60;

    /** A line of the picture; absent places are figures with their reason. */
    private record Line(String key, Text name, Role role, List<Figure> points) {}

    private final Card card;
    private final Goal goal;
    private final Period start;
    private final List<Period> periods;
    private final List<Line> lines = new ArrayList<>();

    TimeLines(
            Card card,
            TargetFigures targets,
            Optional<Others> others,
            Map<String, SeriesData> series,
            Municipality own,
            Optional<Period> begins) {
        this.card = card;
        this.goal = card.goal();
        Period first = goal.targets().getFirst().period();
        this.start =
                begins.filter(period -> period.start().isBefore(first.start())).orElse(first);
        List<Period> all = card.track().all().stream().map(Point::period).toList();
        this.periods = all.subList(Math.max(0, all.size() - MOST), all.size());
        Map<Period, Figure> values = new HashMap<>();
        card.track().all().forEach(point -> values.put(point.period(), point.value()));
        line("own", Text.same(own.name()), Role.OWN, period -> Optional.ofNullable(values.get(period)));
        others.ifPresent(found -> {
            line("group", Text.of("Gruppen", "The group"), Role.GROUP, found::group);
            line("country", Text.of("Hele landet", "Denmark"), Role.COUNTRY, found::country);
        });
        Map<Target, Figure> numbers = new HashMap<>();
        line(
                "target",
                Text.of("Måltal", "Target"),
                Role.TARGET,
                period -> target(period)
                        .map(target -> numbers.computeIfAbsent(target, each -> number(each, targets)))
                        .filter(figure -> figure.value().isPresent()));
        goal.budget()
                .flatMap(name -> Optional.ofNullable(series.get(name)))
                .ifPresent(budget -> line(
                        "budget",
                        Text.of("Budgetpersoner", "Persons of the budget"),
                        Role.TARGET,
                        period -> budget.at(own.code(), period)
                                .filter(Point::isPresent)
                                .map(Point::value)));
        if (!card.judged().difference() && card.judged().cycle() == 0) {
            line(
                    "lower",
                    Text.of("Det almindelige, nedre", "What is common, lower"),
                    Role.BAND,
                    _ -> card.marks().lower());
            line(
                    "upper",
                    Text.of("Det almindelige, øvre", "What is common, upper"),
                    Role.BAND,
                    _ -> card.marks().upper());
        }
    }

    /** The target in force in a period: the first that is not over when it begins; none before the plan, unless all lies before. */
    private Optional<Target> target(Period period) {
        boolean before =
                period.end().isBefore(start.start()) && !periods.getLast().end().isBefore(start.start());
        if (before || goal.targets().getFirst().claim() instanceof Claim.AsOthers) {
            return Optional.empty();
        }
        return goal.targets().stream()
                .filter(target -> !target.period().end().isBefore(period.start()))
                .findFirst();
    }

    private Figure number(Target target, TargetFigures targets) {
        return target.equals(card.target())
                ? card.number()
                : targets.of(
                        target,
                        Optional.empty(),
                        ID.child("targets", FigureId.key(target.period().code())));
    }

    private void line(String key, Text name, Role role, Function<Period, Optional<Figure>> at) {
        List<Figure> points = new ArrayList<>();
        boolean any = false;
        for (Period period : periods) {
            Optional<Figure> found = at.apply(period);
            any |= found.filter(figure -> figure.value().isPresent()).isPresent();
            points.add(found.orElseGet(() -> Absent.of(
                    ID.child(FigureId.key(period.code()), key),
                    name.plus(Text.same(", ")).plus(period.words()),
                    goal.unit(),
                    role == Role.TARGET ? MissingReason.NOT_APPLICABLE : MissingReason.NOT_PUBLISHED,
                    Text.of("intet tal for perioden", "no number for the period"))));
        }
        if (any) {
            lines.add(new Line(key, name, role, points));
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether there is a line to draw between two periods. */
    boolean isCourse() {
        return !lines.isEmpty() && periods.size() > 1;
    }

    FigureTable table() {
        int decimals = Reasons.decimals(goal.unit());
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < periods.size(); at++) {
            List<Cell> cells = new ArrayList<>();
            for (Line line : lines) {
                cells.add(Cell.of(line.points().get(at)));
            }
            rows.add(new Row(
                    FigureId.key(periods.get(at).code()),
                    periods.get(at).words().capital(),
                    Row.Kind.ORDINARY,
                    cells));
        }
        return new FigureTable(
                "months",
                goal.indicator().name(),
                unit(),
                Text.of("Periode", "Period"),
                lines.stream()
                        .map(line ->
                                new Column(line.key(), line.name(), goal.unit().words(), decimals))
                        .toList(),
                rows,
                List.of());
    }

    ChartSpec chart(Sentence point) {
        int decimals = Reasons.decimals(goal.unit());
        return new ChartSpec(
                "months",
                goal.indicator().name(),
                unit(),
                point,
                ChartSpec.Kind.LINES,
                "months",
                periods.stream().map(Period::words).toList(),
                lines.stream()
                        .map(line -> new ChartSpec.Series(
                                line.key(), line.name(), line.role(), true, line.points(), -1, decimals))
                        .toList());
    }

    private Text unit() {
        return goal.unit()
                .words()
                .plus(Text.same(", "))
                .plus(periods.getFirst().words())
                .plus(Text.of(" til ", " to "))
                .plus(periods.getLast().words());
    }
}

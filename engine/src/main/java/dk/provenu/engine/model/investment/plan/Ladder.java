package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.model.investment.plan.optimum.Answer;
import dk.provenu.engine.model.investment.plan.optimum.Programme;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One consultant more at a time, each time allocated anew: what the next is worth, with whom, and where it stops paying.
 *
 * @param steps in order of consultants
 * @param stop consultants after which one more does not pay
 */
record Ladder(List<Step> steps, Figure stop) {

    private static final int MOST_STEPS = 30;

    /**
     * A number of consultants.
     *
     * @param allowed how many there may be
     * @param net the highest gain, kr.
     * @param worth what the last step added; empty at the first
     * @param persons full-time persons fewer on benefit
     * @param byGroup consultants for each group, in the order of the open lines
     */
    record Step(int allowed, Figure net, Optional<Figure> worth, Figure persons, List<Figure> byGroup) {}

    static Ladder of(Ids root, Solved solved, Programme programme) {
        Programme net = programme.forNet();
        Answer.Best free = Solved.best(net.withoutStaff());
        int from = (int) Math.ceil(net.staffAt(net.least()) - 1e-9);
        int to = (int) Math.ceil(free.staff() - 1e-6) + 1;
        int by = Math.max(1, (to - from + MOST_STEPS - 1) / MOST_STEPS);
        Ids ids = root.below("ladder");
        List<Step> steps = new ArrayList<>();
        Optional<Figure> before = Optional.empty();
        for (int staff = from; staff <= to; staff += by) {
            Answer.Best best = Solved.best(net.withStaff(staff));
            Step step = step(ids, solved, staff, best, before);
            steps.add(step);
            before = Optional.of(step.net());
        }
        return new Ladder(
                steps,
                solved.number(
                        "ladder/stop",
                        Text.of(
                                "Konsulenter, hvorefter én mere ikke betaler sig",
                                "Consultants after which one more does not pay"),
                        free.staff(),
                        Units.FTE));
    }

    private static Step step(Ids ids, Solved solved, int staff, Answer.Best best, Optional<Figure> before) {
        Map<String, String> settings = Map.of("consultants", Integer.toString(staff));
        String at = "ladder/" + staff;
        Figure net = solved.point(
                at + "/net",
                Text.of("Gevinst med højst " + staff + " konsulenter", "Gain with at most " + staff + " consultants"),
                best.net(),
                Unit.KRONER,
                settings);
        List<Figure> byGroup = new ArrayList<>();
        List<Lines.Line> open = solved.lines().open();
        for (int g = 0; g < open.size(); g++) {
            GroupPlan plan = open.get(g).plan();
            byGroup.add(solved.point(
                    at + "/" + plan.group().id(),
                    GroupPlan.label(plan.group(), "konsulenter", "consultants"),
                    best.courses().get(g) * plan.rates().staff().number(),
                    Units.FTE,
                    settings));
        }
        return new Step(
                staff,
                net,
                before.map(last -> ids.below(Integer.toString(staff))
                        .derived(
                                "worth",
                                Text.of("Hvad de sidste er værd", "What the last are worth"),
                                new Difference(),
                                net,
                                last)),
                solved.point(
                        at + "/persons",
                        Text.of("Fuldtidspersoner færre på ydelse", "Full-time persons fewer on benefit"),
                        best.persons(),
                        Units.FULL_TIME_PERSON,
                        settings),
                byGroup);
    }
}

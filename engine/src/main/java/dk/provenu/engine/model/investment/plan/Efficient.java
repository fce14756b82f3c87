package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.investment.plan.optimum.Answer;
import dk.provenu.engine.model.investment.plan.optimum.Optimiser;
import dk.provenu.engine.model.investment.plan.optimum.Programme;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The efficient frontier between kroner and persons: for each gain the most persons that can be off benefit, whatever the
 * number of consultants; the other limits hold. From the highest gain to the most persons.
 *
 * @param points from the highest gain
 */
record Efficient(List<Point> points) {

    private static final int STEPS = 10;

    /**
     * A point of the frontier.
     *
     * @param net gain, kr.
     * @param persons full-time persons fewer on benefit
     * @param staff consultants
     * @param price kroner of gain that one person more costs here
     */
    record Point(String key, Figure net, Figure persons, Figure staff, Figure price) {}

    static Efficient of(Solved solved, Programme limited) {
        Programme programme = limited.withoutStaff();
        double highest = Solved.best(programme.forNet()).net();
        double lowest = Solved.best(programme.forPersons(programme.lowestNet())).net();
        // The two ends may be one point: then the highest gain is also that of most persons.
        int steps = highest - lowest < 1 ? 0 : STEPS;
        List<Point> points = new ArrayList<>();
        for (int step = 0; step <= steps; step++) {
            double demanded = steps == 0 ? highest : highest + (lowest - highest) * step / steps;
            if (Optimiser.solve(programme.forPersons(demanded)) instanceof Answer.Best best) {
                points.add(point(solved, step, best));
            }
        }
        return new Efficient(points);
    }

    private static Point point(Solved solved, int step, Answer.Best best) {
        Map<String, String> settings = Map.of("step", Integer.toString(step));
        String at = "frontier/" + step;
        double price = best.prices().net();
        return new Point(
                Integer.toString(step),
                solved.point(at + "/net", Text.of("Gevinst", "Gain"), best.net(), Unit.KRONER, settings),
                solved.point(
                        at + "/persons",
                        Text.of("Fuldtidspersoner færre på ydelse", "Full-time persons fewer on benefit"),
                        best.persons(),
                        Units.FULL_TIME_PERSON,
                        settings),
                solved.point(
                        at + "/staff",
                        Text.of("Virksomhedskonsulenter", "Employer consultants"),
                        best.staff(),
                        Units.FTE,
                        settings),
                solved.price(
                        at + "/price",
                        Text.of("Hvad én person mere koster i gevinst", "What one person more costs in gain"),
                        price > 0 ? OptionalDouble.of(1 / price) : OptionalDouble.empty(),
                        Units.KRONER_PER_FULL_TIME_PERSON,
                        settings));
    }
}

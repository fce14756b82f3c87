package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.analysis.BreakEven;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The least change of one number of a rule after which success is no longer punished: a bracketed search over the graph
 * from the number as it is towards a bound, to the first place at which the target is nought to a tolerance.
 */
final class LeastChange {

    /** The target counts as nought from so many kroner below it, over all years. */
    static final double TOLERANCE = 1;

    /** A place on the failing side of a jump is moved by so small a part of the way. */
    private static final double NUDGE = 1e-9;

    private static final int NUDGES = 40;

    private LeastChange() {}

    /**
     * The number nearest to that of now at which the target is no longer negative.
     *
     * @param number the rule's number
     * @param target the figure that may not be negative, kr.
     * @param bound how far the number may be moved; below or above that of now
     * @return the number of now where nothing need be changed; empty where the bound does not help
     */
    static OptionalDouble search(Figure number, Figure target, double bound) {
        double now = number.number();
        if (target.number() >= -TOLERANCE) {
            return OptionalDouble.of(now);
        }
        if (now == bound) {
            return OptionalDouble.empty();
        }
        Plan plan = Plan.of(Graph.of(List.of(number, target)));
        BreakEven found =
                BreakEven.of(plan, number.id(), target.id(), -TOLERANCE, Math.min(now, bound), Math.max(now, bound));
        double step = Math.signum(bound - now);
        return found.solutions().stream()
                .mapToDouble(each -> step > 0 ? each.from() : each.to())
                .map(place -> held(plan, number.id(), target.id(), place, bound))
                .filter(Double::isFinite)
                .boxed()
                .min((a, b) -> Double.compare(Math.abs(a - now), Math.abs(b - now)))
                .map(OptionalDouble::of)
                .orElseGet(() -> at(plan, number.id(), target.id(), bound) >= -TOLERANCE
                        ? OptionalDouble.of(bound)
                        : OptionalDouble.empty());
    }

    /** The place itself, or the nearest on the far side of it at which the target holds; none where it does not. */
    private static double held(Plan plan, FigureId number, FigureId target, double place, double bound) {
        double way = (bound - place) * NUDGE;
        double tried = place;
        for (int i = 0; i < NUDGES; i++) {
            if (at(plan, number, target, tried) >= -TOLERANCE) {
                return tried;
            }
            tried = place + way;
            way *= 2;
        }
        return Double.NaN;
    }

    private static double at(Plan plan, FigureId number, FigureId target, double value) {
        return plan.evaluate(Map.of(number, value))[plan.position(target)];
    }

    /** What was found, as a figure with its method; missing where the bound does not help. */
    static Figure figure(FigureId id, Text label, OptionalDouble found, double bound, Figure number, Figure target) {
        return Figure.modelled(
                id,
                label,
                found.isPresent()
                        ? Value.of(found.getAsDouble())
                        : Value.missing(
                                MissingReason.UNDEFINED,
                                Text.of(
                                        "intet tal mellem nu og " + bound + " fjerner straffen",
                                        "no number between now and " + bound + " removes the punishment")),
                Unit.SHARE,
                PriceBasis.none(),
                new Origin.Modelled(
                        Text.of(
                                "Mindste ændring: søgt i regnestykket fra tallet nu mod grænsen, til målet ikke længere er negativt",
                                "Least change: sought in the graph from the number of now towards the bound, until the target is no"
                                        + " longer negative"),
                        Map.of("bound", Double.toString(bound), "tolerance_kr", Double.toString(TOLERANCE)),
                        List.of(number, target)),
                List.of());
    }
}

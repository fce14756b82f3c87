package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Rounding;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.SourceRow;
import java.util.List;
import java.util.Optional;

/**
 * A scale that puts a difference into words. Its limits are data; own number and mean are rounded as they are printed
 * before they are compared, because the words of a source stand beside its printed numbers.
 *
 * @param steps in rising order
 */
record Scale(List<SourceRow> steps) {

    private static final double PERCENT = 100;

    /**
     * What a difference is called.
     *
     * @param step the step's code
     * @param direction lower, same or higher
     * @param words the words
     */
    record Verdict(String step, String direction, Text words) {}

    /** The scale of that name; empty when the data hold none. */
    static Optional<Scale> find(ModelInput input, String name) {
        List<SourceRow> steps = input.rows(ProductivityData.SCALE).stream()
                .filter(row -> row.text("scale").equals(name))
                .toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Scale(steps));
    }

    /** The words for the line's own number beside the mean; empty when one of them is missing. */
    Optional<Verdict> of(Beside beside) {
        return beside.own()
                .flatMap(own ->
                        beside.mean().map(mean -> of(own, mean, beside.line().decimals())));
    }

    private Verdict of(Figure own, Figure mean, int decimals) {
        double level = Rounding.round(mean.number(), decimals);
        double difference = Rounding.round(Rounding.round(own.number(), decimals) - level, decimals);
        SourceRow step = steps.stream()
                .filter(row -> Math.abs(difference) <= limit(row, level))
                .findFirst()
                .orElse(steps.getLast());
        boolean same = step.equals(steps.getFirst());
        String direction = same ? "same" : difference < 0 ? "lower" : "higher";
        String column = difference < 0 ? "lower" : "higher";
        return new Verdict(step.text("step"), direction, Text.of(step.text(column), step.text(column + "_en")));
    }

    private static double limit(SourceRow row, double level) {
        Figure limit = row.figure("up_to");
        if (!limit.value().isPresent()) {
            return Double.POSITIVE_INFINITY;
        }
        double number = limit.number();
        return Rounding.round(limit.unit().equals(Unit.PERCENT) ? number / PERCENT * level : number, 9);
    }
}

package dk.provenu.engine.model.investment.evidence;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.statistics.Normal;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One entry of the evidence.
 *
 * @param row the row that holds it
 * @param estimate the effect, positive when it does good; missing with the reason where only its sign is known
 * @param error the standard error, in the estimate's unit: printed, or half the interval over its normal quantile; empty
 *     where neither is known
 */
public record Entry(SourceRow row, Figure estimate, OptionalDouble error) {

    static Entry of(SourceRow row) {
        return new Entry(row, row.figure("estimate"), error(row));
    }

    private static OptionalDouble error(SourceRow row) {
        Figure printed = row.figure("error");
        if (printed.value().isPresent() && printed.number() > 0) {
            return OptionalDouble.of(printed.number());
        }
        Figure low = row.figure("low");
        Figure high = row.figure("high");
        Figure interval = row.figure("interval");
        if (!low.value().isPresent() || !high.value().isPresent()) {
            return OptionalDouble.empty();
        }
        String where = "'" + row.text("id") + "' (" + row.file() + ", linje " + row.line() + ")";
        String at = "'" + row.text("id") + "' (" + row.file() + ", line " + row.line() + ")";
        if (!interval.value().isPresent()) {
            throw new ModelException(Text.of(
                    "Beviset " + where
                            + " har et interval, men siger ikke, hvor sikkert det er. Skriv fx 95 i interval.",
                    "The evidence " + at + " has an interval, but does not say how sure it is. Write for instance 95 in"
                            + " interval."));
        }
        Figure estimate = row.figure("estimate");
        double middle = estimate.value().orNaN();
        if (!(low.number() < high.number()) || middle < low.number() || middle > high.number()) {
            throw new ModelException(Text.of(
                    "Beviset " + where + " har virkningen " + middle + ", som ikke ligger mellem intervallets grænser "
                            + low.number() + " og " + high.number() + ".",
                    "The evidence " + at + " has the effect " + middle
                            + ", which does not lie between the interval's limits " + low.number() + " and "
                            + high.number() + "."));
        }
        double quantile = Normal.quantile(0.5 + interval.number() / 200);
        return OptionalDouble.of((high.number() - low.number()) / (2 * quantile));
    }

    /** The name by which a case refers to it. */
    public String id() {
        return row.text("id");
    }

    public Text label() {
        return Text.same(row.text("label"));
    }

    /** Whether the number was invented for an example. */
    public boolean constructed() {
        return row.text("constructed").equals("yes");
    }

    /** Whether it is only what somebody hoped for. */
    public boolean expectation() {
        return row.text("strength").equals("expectation");
    }

    /** Whether it can be pooled with others: a measured number with a known error. */
    public boolean poolable() {
        return estimate.value().isPresent() && error.isPresent() && !expectation();
    }

    /** What must be the same for two entries to tell of the same thing: measure, unit, price level and weeks. */
    public String measure() {
        Figure weeks = row.figure("after_weeks");
        return row.text("outcome") + ", " + estimate.unit().code()
                + (row.text("price_basis").isEmpty() ? "" : ", " + row.text("price_basis"))
                + (weeks.value().isPresent() ? String.format(Locale.ROOT, ", %.0f w", weeks.number()) : "");
    }

    /** The effort, so that spelling in capitals tells none apart. */
    String effort() {
        return row.text("effort").strip().toLowerCase(Locale.ROOT);
    }
}

package dk.provenu.engine.figure.analysis;

import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;

/** Where NaN is turned into a value with a reason, before it can leave. */
final class Undefined {

    private static final Text DETAIL =
            Text.of("der er intet svar for disse input", "there is no answer for these inputs");

    private Undefined() {}

    static Value value(double number) {
        return Double.isFinite(number) ? Value.of(number) : Value.missing(MissingReason.UNDEFINED, DETAIL);
    }
}

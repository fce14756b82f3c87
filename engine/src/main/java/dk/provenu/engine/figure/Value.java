package dk.provenu.engine.figure;

import java.util.List;

/** A number, or the reason why there is none. */
public sealed interface Value {

    /**
     * A number in full precision; nothing is rounded before it is shown.
     *
     * @param number finite
     */
    record Present(double number) implements Value {
        public Present {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException(
                        "A present value must be finite, not " + number + ". Maybe: Value.missing with the reason.");
            }
            number += 0.0; // -0.0 becomes 0: people and files know one zero
        }
    }

    /**
     * No number.
     *
     * @param reason why
     * @param detail what more is known, in Danish and English; may be empty
     * @param causes the ids of the figures from which the reason came, at most {@value #MOST_CAUSES}
     */
    record Missing(MissingReason reason, Text detail, List<FigureId> causes) implements Value {
        public static final int MOST_CAUSES = 20;

        public Missing {
            causes = List.copyOf(causes);
        }
    }

    static Value of(double number) {
        return new Present(number);
    }

    static Value missing(MissingReason reason) {
        return new Missing(reason, Text.EMPTY, List.of());
    }

    static Value missing(MissingReason reason, Text detail) {
        return new Missing(reason, detail, List.of());
    }

    default boolean isPresent() {
        return this instanceof Present;
    }

    /** The number, or NaN where it is missing: for arithmetic inside the graph only, never to be shown. */
    default double orNaN() {
        return this instanceof Present(double number) ? number : Double.NaN;
    }
}

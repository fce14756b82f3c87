package dk.provenu.app.service;

import dk.provenu.engine.figure.analysis.Contributions;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What is bound in a sentence and reads otherwise.
 *
 * @param source how it is written in the paper's text
 * @param shownBefore how it read
 * @param shownNow how it reads
 * @param address the figure to open first
 * @param before that figure's number then; empty where it was missing
 * @param now its number now
 * @param why for each figure behind it that has another number: what moved it
 */
public record Moved(
        String source,
        String shownBefore,
        String shownNow,
        String address,
        OptionalDouble before,
        OptionalDouble now,
        List<Contributions> why) {
    public Moved {
        why = List.copyOf(why);
    }
}

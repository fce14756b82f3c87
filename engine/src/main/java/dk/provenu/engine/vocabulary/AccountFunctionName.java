package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.util.Optional;

/**
 * What a function is called.
 *
 * @param firstYear first accounting year; empty when not known
 * @param lastYear last accounting year; empty when still in use or not known
 * @param doubt what is not certain, in Danish; empty when nothing
 */
public record AccountFunctionName(
        AccountFunction function,
        Text name,
        Optional<Integer> firstYear,
        Optional<Integer> lastYear,
        String source,
        String doubt) {}

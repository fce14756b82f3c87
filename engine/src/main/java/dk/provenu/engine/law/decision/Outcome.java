package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;

/** What a row gives for one output. */
public sealed interface Outcome {

    /**
     * One of the output's codes.
     *
     * @param code its id
     */
    record OfCode(String code) implements Outcome {}

    /**
     * Yes or no.
     *
     * @param yes which
     */
    record OfYesNo(boolean yes) implements Outcome {}

    /**
     * A number in the output's unit.
     *
     * @param number finite
     */
    record OfNumber(double number) implements Outcome {}

    /**
     * Words for people.
     *
     * @param words not empty
     */
    record OfText(Text words) implements Outcome {}

    /**
     * The value of a parameter of law on the day that is asked about.
     *
     * @param parameter its id
     */
    record OfParameter(String parameter) implements Outcome {}

    /**
     * No answer; which is neither no nor 0.
     *
     * @param reason why
     * @param detail what more is known; may be empty
     */
    record Missing(MissingReason reason, Text detail) implements Outcome {}
}

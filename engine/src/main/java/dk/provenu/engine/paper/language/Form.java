package dk.provenu.engine.paper.language;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a number is written.
 *
 * @param decimals how many decimals; as its table has it where it is empty
 * @param unit the unit in which it is written, such as "mio. kr."; its own where it is empty
 * @param words whether a whole number is written as a word ("tre")
 * @param ordinal whether a whole number is written as a place in an order ("tredje")
 * @param plain without its unit
 * @param brief with the first part of its unit only: "kr." of "kr. pr. fuldtidsperson"
 * @param unsigned without its sign, where the words say which way
 * @param signed with its sign always there
 * @param round rounded to the nearest of these first: 100
 */
public record Form(
        OptionalInt decimals,
        Optional<String> unit,
        boolean words,
        boolean ordinal,
        boolean plain,
        boolean brief,
        boolean unsigned,
        boolean signed,
        OptionalInt round) {

    /** As its table has it. */
    public static final Form STANDARD = new Form(
            OptionalInt.empty(), Optional.empty(), false, false, false, false, false, false, OptionalInt.empty());

    /** The same in a unit, with some decimals. */
    public Form in(String other, int places) {
        return new Form(
                OptionalInt.of(places), Optional.of(other), words, ordinal, plain, brief, unsigned, signed, round);
    }
}

package dk.provenu.engine.figure;

import java.util.List;

/**
 * What an operation's result will be, known before it computes.
 *
 * @param unit the result's unit
 * @param priceBasis the result's price basis
 * @param notes what must be read with it
 */
public record Type(Unit unit, PriceBasis priceBasis, List<Note> notes) {

    /** A result that is not money and needs no remark. */
    public static Type of(Unit unit) {
        return new Type(unit, PriceBasis.none(), List.of());
    }
}

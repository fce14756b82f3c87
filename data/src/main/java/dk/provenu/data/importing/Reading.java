package dk.provenu.data.importing;

import dk.provenu.engine.figure.Text;

/** What became of reading a cell. */
sealed interface Reading {

    /**
     * The cell in normal form.
     *
     * @param text the normal form
     */
    record Good(String text) implements Reading {}

    /**
     * The cell is refused.
     *
     * @param reason what is wrong
     * @param advice what to do
     */
    record Bad(Text reason, Text advice) implements Reading {}

    static Reading good(String text) {
        return new Good(text);
    }

    static Reading bad(String da, String en, String adviceDa, String adviceEn) {
        return new Bad(Text.of(da, en), Text.of(adviceDa, adviceEn));
    }
}

package dk.provenu.engine.vocabulary;

/** A geographical area that figures are about. */
public sealed interface Area permits Municipality, WholeCountry {
    /** Three digits: the code of Statistics Denmark; 000 for the whole country. */
    String code();

    /** The Danish name. */
    String name();
}

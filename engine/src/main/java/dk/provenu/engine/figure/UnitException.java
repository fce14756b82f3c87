package dk.provenu.engine.figure;

/** Units, scales or price bases that do not belong together; the message names both sides and what to do. */
public final class UnitException extends IllegalArgumentException {

    private final transient Text words;

    public UnitException(Text words) {
        super(words.en());
        this.words = words;
    }

    public Text words() {
        return words;
    }
}

package dk.provenu.engine.law.financing;

/** Which weeks decide the rate. */
public enum Counter {
    /** None: the rate is the same in every week. */
    NONE("none"),
    /** The affected weeks since the last restart, across benefits and municipalities. */
    LADDER("ladder"),
    /** The weeks of the spell: on this benefit without a break of a whole week. */
    SPELL("spell");

    private final String code;

    Counter(String code) {
        this.code = code;
    }

    /** Its name in the law files. */
    public String code() {
        return code;
    }
}

package dk.provenu.engine.vocabulary;

/** Denmark as one area: "Hele landet", code 000 (0 in StatBank). All instances are equal. */
public record WholeCountry() implements Area {
    @Override
    public String code() {
        return "000";
    }

    @Override
    public String name() {
        return "Hele landet";
    }

    @Override
    public String toString() {
        return "Hele landet (000)";
    }
}

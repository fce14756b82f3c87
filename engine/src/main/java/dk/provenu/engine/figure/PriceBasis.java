package dk.provenu.engine.figure;

/** In whose kroner an amount is told. */
public sealed interface PriceBasis {

    /** Not money. */
    record None() implements PriceBasis {}

    /**
     * The kroner of the years in which the amounts fell.
     *
     * @param first the first year
     * @param last the last year; not before the first
     */
    record Nominal(int first, int last) implements PriceBasis {
        public Nominal {
            if (last < first) {
                throw new IllegalArgumentException("Price years " + first + "-" + last + " run backwards");
            }
        }
    }

    /**
     * The price level of one year.
     *
     * @param year the year
     */
    record Fixed(int year) implements PriceBasis {}

    /**
     * The source does not say.
     *
     * @param dataset the source; amounts of the same source are taken to be of the same, unknown level
     */
    record Unknown(String dataset) implements PriceBasis {}

    /** The basis of what is not money. */
    static PriceBasis none() {
        return new None();
    }

    static PriceBasis nominal(int year) {
        return new Nominal(year, year);
    }

    default Text words() {
        return switch (this) {
            case None() -> Text.EMPTY;
            case Nominal(int first, int last) ->
                first == last
                        ? Text.of("løbende priser, " + first, "current prices, " + first)
                        : Text.of("løbende priser, " + first + "-" + last, "current prices, " + first + "-" + last);
            case Fixed(int year) -> Text.of(year + "-priser", year + " prices");
            case Unknown(String dataset) ->
                Text.of("prisniveau ikke oplyst (" + dataset + ")", "price level not stated (" + dataset + ")");
        };
    }

    /**
     * The basis of two amounts taken together: nominal years may be mixed, unknown goes only with unknown of the same
     * dataset, fixed only with the same year.
     *
     * @throws UnitException when one must be converted first; names both sides
     */
    static PriceBasis together(PriceBasis a, PriceBasis b, Text labelA, Text labelB) {
        if (a.equals(b) || b instanceof None) {
            return a;
        }
        if (a instanceof None) {
            return b;
        }
        if (a instanceof Nominal(int first, int last) && b instanceof Nominal(int first2, int last2)) {
            return new Nominal(Math.min(first, first2), Math.max(last, last2));
        }
        throw new UnitException(Text.of(
                "'" + labelA.da() + "' (" + a.words().da() + ") og '" + labelB.da() + "' ("
                        + b.words().da()
                        + ") har ikke samme prisniveau. Måske: omregn den ene til den andens prisniveau først.",
                "'" + labelA.en() + "' (" + a.words().en() + ") and '" + labelB.en() + "' ("
                        + b.words().en()
                        + ") are not at the same price level. Maybe: convert one to the other's price level first."));
    }
}

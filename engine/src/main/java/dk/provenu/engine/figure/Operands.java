package dk.provenu.engine.figure;

import java.util.List;

/** Checks that operations share. */
public final class Operands {

    private Operands() {}

    /**
     * The common unit and price basis of operands that are added, compared or averaged.
     *
     * @throws UnitException naming both sides when they do not belong together
     */
    public static Type alike(List<Operand> operands) {
        Operand first = operands.getFirst();
        PriceBasis basis = first.priceBasis();
        for (Operand operand : operands) {
            if (!operand.unit().equals(first.unit())) {
                throw differ(first.label(), first.unit(), operand.label(), operand.unit());
            }
            basis = PriceBasis.together(basis, operand.priceBasis(), first.label(), operand.label());
        }
        return new Type(first.unit(), basis, mixedYears(basis));
    }

    /** The remark that nominal kroner of several years were taken together, as the sources do. */
    public static List<Note> mixedYears(PriceBasis basis) {
        return basis instanceof PriceBasis.Nominal(int from, int to) && from != to
                ? List.of(Note.footnote(
                        "Kroner fra flere år (" + from + "-" + to + ") er lagt sammen i løbende priser.",
                        "Kroner of several years (" + from + "-" + to + ") are added at current prices."))
                : List.of();
    }

    /** The remark that nominal kroner of different years were compared. */
    public static List<Note> comparedYears(PriceBasis basis) {
        return basis instanceof PriceBasis.Nominal(int from, int to) && from != to
                ? List.of(Note.footnote(
                        "Løbende priser fra flere år (" + from + "-" + to
                                + ") er sammenlignet, prisstigninger medregnet.",
                        "Current prices of several years (" + from + "-" + to + ") are compared, inflation included."))
                : List.of();
    }

    /** Refuses operands in a number that the operation does not take. */
    public static void count(String operation, List<Operand> operands, int least, int most) {
        if (operands.size() < least || operands.size() > most) {
            throw new IllegalArgumentException(operation + " takes " + least
                    + (most == least ? "" : most == Integer.MAX_VALUE ? " or more" : "-" + most) + " operands, not "
                    + operands.size());
        }
    }

    /** Refuses a column where one figure is needed. */
    public static void single(String operation, Operand operand) {
        if (operand.size() != 1) {
            throw new IllegalArgumentException(operation + " takes one figure, not the column '"
                    + operand.label().en() + "' of " + operand.size());
        }
    }

    public static UnitException differ(Text labelA, Unit a, Text labelB, Unit b) {
        boolean scale = a.sameDimension(b);
        return new UnitException(Text.of(
                "'" + labelA.da() + "' (" + a.words().da() + ") og '" + labelB.da() + "' ("
                        + b.words().da() + ") har " + (scale ? "ikke samme skala" : "ikke samme enhed")
                        + ". Måske: omregn den ene først.",
                "'" + labelA.en() + "' (" + a.words().en() + ") and '" + labelB.en() + "' ("
                        + b.words().en() + ") have " + (scale ? "different scales" : "different units")
                        + ". Maybe: convert one of them first."));
    }
}

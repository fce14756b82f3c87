package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.paper.language.Condition;
import dk.provenu.engine.paper.language.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a condition holds.
 *
 * @param holds whether it does; empty where a figure is missing
 * @param ties the figures that it follows from
 * @param told the numbers that were compared, for people: "37.786 kr. > 40.434 kr."
 */
record Truth(Optional<Boolean> holds, List<Piece.Tie> ties, String told) {

    /** The scale of 1.000 kr. */
    private static final int THOUSANDS = 3;

    /** Asks the figures. */
    static Truth of(Condition condition, Reckoner reckoner, Language language) {
        return switch (condition) {
            case Condition.Compared compared -> compared(compared, reckoner, language);
            case Condition.Not(var inner) -> {
                Truth truth = of(inner, reckoner, language);
                yield new Truth(truth.holds.map(holds -> !holds), truth.ties, "not (" + truth.told + ")");
            }
            case Condition.And(var left, var right) -> {
                Truth a = of(left, reckoner, language);
                Truth b = of(right, reckoner, language);
                yield both(
                        a,
                        b,
                        a.holds.flatMap(x -> b.holds.map(y -> x && y)),
                        language == Language.DA ? " og " : " and ");
            }
            case Condition.Or(var left, var right) -> {
                Truth a = of(left, reckoner, language);
                Truth b = of(right, reckoner, language);
                yield both(
                        a,
                        b,
                        a.holds.flatMap(x -> b.holds.map(y -> x || y)),
                        language == Language.DA ? " eller " : " or ");
            }
        };
    }

    private static Truth both(Truth a, Truth b, Optional<Boolean> holds, String between) {
        List<Piece.Tie> ties = new ArrayList<>(a.ties);
        b.ties.stream().filter(tie -> !ties.contains(tie)).forEach(ties::add);
        return new Truth(holds, ties, a.told + between + b.told);
    }

    private static Truth compared(Condition.Compared compared, Reckoner reckoner, Language language) {
        Reckoner.Pair pair = reckoner.pair(compared.left(), compared.right());
        Optional<Boolean> holds = Numbers.number(pair.left().figure())
                .flatMap(left -> Numbers.number(pair.right().figure())
                        .map(right -> compared.relation().holds(left, right, pair.decimals())));
        List<Piece.Tie> ties = Stream.of(reckoner.of(compared.left()), reckoner.of(compared.right()))
                .filter(side -> !side.typed())
                .map(Reckoner.Reckoned::tie)
                .distinct()
                .toList();
        return new Truth(
                holds,
                ties,
                told(pair.left(), pair.decimals(), language) + " "
                        + compared.relation().sign() + " " + told(pair.right(), pair.decimals(), language));
    }

    /** "10.956 kr." rather than "10,956 1.000 kr.": a sentence says kroner. */
    private static String told(Reckoner.Reckoned side, int decimals, Language language) {
        Unit unit = side.figure().unit();
        boolean thousands = unit.isMoney() && unit.scale() == THOUSANDS;
        Form form = thousands ? Form.STANDARD.in("kr.", Math.max(0, decimals - THOUSANDS)) : Form.STANDARD;
        return Numbers.write(side.figure(), decimals, form, language).chosen();
    }
}

package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.investment.plan.optimum.Answer;
import dk.provenu.engine.model.investment.plan.optimum.Optimiser;
import dk.provenu.engine.model.investment.plan.optimum.Programme;
import dk.provenu.engine.table.NumberStyle;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Makes figures of what the optimiser finds: leaves of the graph that say by which method and settings.
 *
 * @param ids where they stand
 * @param lines what was asked
 * @param goal net or persons
 * @param pieces how many pieces each curve was cut into
 */
record Solved(Ids ids, Lines lines, String goal, int pieces) {

    private static final Text METHOD = Text.of(
            "Lineær programmering (ojAlgo, simplex) over kurver af rette stykker",
            "Linear programming (ojAlgo, simplex) over curves of straight pieces");

    /**
     * The best allocation.
     *
     * @throws ModelException when the limits rule out all of them; says which and by how much
     */
    static Answer.Best best(Programme programme) {
        return switch (Optimiser.solve(programme)) {
            case Answer.Best best -> best;
            case Answer.Impossible why -> throw new ModelException(words(why));
        };
    }

    /** The objective; none where the limits rule out everything. */
    static OptionalDouble objective(Programme programme) {
        return Optimiser.solve(programme) instanceof Answer.Best best
                ? OptionalDouble.of(best.objective())
                : OptionalDouble.empty();
    }

    Figure number(String id, Text label, double number, Unit unit) {
        return figure(id, label, Value.of(number), unit, Map.of(), lines.inputs());
    }

    /** A price that is there only where its limit binds. */
    Figure price(String id, Text label, OptionalDouble number, Unit unit, Map<String, String> more) {
        return figure(
                id, label, value(number, "grænsen binder ikke", "the limit does not bind"), unit, more, List.of());
    }

    /** What solving again under another limit changes; none where that limit rules out everything. */
    Figure again(String id, Text label, OptionalDouble number, Unit unit) {
        return figure(
                id,
                label,
                value(
                        number,
                        "ingen fordeling holder sig inden for grænserne",
                        "no allocation keeps within the limits"),
                unit,
                Map.of(),
                List.of());
    }

    /** A point of a curve; what all of them rest on is told at the allocation. */
    Figure point(String id, Text label, double number, Unit unit, Map<String, String> more) {
        return figure(id, label, Value.of(number), unit, more, List.of());
    }

    private static Value value(OptionalDouble number, String da, String en) {
        return number.isPresent()
                ? Value.of(number.getAsDouble())
                : Value.missing(MissingReason.NOT_APPLICABLE, Text.of(da, en));
    }

    private Figure figure(
            String id, Text label, Value value, Unit unit, Map<String, String> more, List<Figure> inputs) {
        Map<String, String> settings = new TreeMap<>(more);
        settings.put("goal", goal);
        settings.put("segments", Integer.toString(pieces));
        return ids.modelled(
                id,
                label,
                value,
                unit,
                unit.isMoney() ? lines.plan().wage().priceBasis() : PriceBasis.none(),
                METHOD,
                settings,
                inputs);
    }

    private static Text words(Answer.Impossible why) {
        return switch (why.limit()) {
            case STAFF ->
                text(
                        "Mindsteindsatsen kræver ",
                        why.needed(),
                        2,
                        " konsulenter, men planen tillader ",
                        why.allowed(),
                        " (limits.consultants). Hæv grænsen, eller sænk 'least' hos en målgruppe.",
                        "The least effort takes ",
                        " consultants, but the plan allows ",
                        " (limits.consultants). Raise the limit, or lower 'least' of a target group.");
            case MONEY ->
                text(
                        "Mindsteindsatsen koster ",
                        why.needed(),
                        0,
                        " kr., men planen tillader ",
                        why.allowed(),
                        " kr. (limits.money). Hæv grænsen, eller sænk 'least' hos en målgruppe.",
                        "The least effort costs ",
                        " DKK, but the plan allows ",
                        " DKK (limits.money). Raise the limit, or lower 'least' of a target group.");
            case NET ->
                text(
                        "Gevinsten kan højst blive ",
                        why.needed(),
                        0,
                        " kr., men planen kræver ",
                        why.allowed(),
                        " kr. (limits.net). Sænk kravet, eller hæv de andre grænser.",
                        "The gain can be at most ",
                        " DKK, but the plan demands ",
                        " DKK (limits.net). Lower the demand, or raise the other limits.");
            case GROUP ->
                text(
                        "Mindst " + why.group() + " er ",
                        why.needed(),
                        1,
                        " forløb, men højst er ",
                        why.allowed(),
                        ". Ret 'least' eller 'most'.",
                        "The least of " + why.group() + " is ",
                        " courses, but the most is ",
                        ". Correct 'least' or 'most'.");
        };
    }

    private static Text text(
            String da,
            double first,
            int decimals,
            String between,
            double second,
            String end,
            String en,
            String enBetween,
            String enEnd) {
        Text one = Text.build(language -> NumberStyle.of(language).number(first, decimals));
        Text two = Text.build(language -> NumberStyle.of(language).number(second, decimals));
        return Text.of(da, en)
                .plus(one)
                .plus(Text.of(between, enBetween))
                .plus(two)
                .plus(Text.of(end, enEnd));
    }
}

package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The pictures of a plan. */
final class PlanCharts {

    private PlanCharts() {}

    static List<ChartSpec> of(Ids ids, List<GroupPlan> groups, Totals totals, Optional<Certainty> certainty) {
        List<ChartSpec> charts = new ArrayList<>();
        charts.add(money(ids.below("groups"), groups, totals));
        certainty.filter(each -> !each.moves().isEmpty()).ifPresent(each -> charts.add(moves(each)));
        return charts;
    }

    private static ChartSpec money(Ids ids, List<GroupPlan> groups, Totals totals) {
        return new ChartSpec(
                "money",
                Text.of("Besparelse og udgift efter målgruppe", "Saving and cost by target group"),
                Text.of("mio. kr. om året", "million DKK a year"),
                Sentence.of("money_chart")
                        .words("Planen sparer ", "The plan saves ")
                        .number(totals.outcome().saving(), 0, Form.WITH_UNIT)
                        .words(" og koster ", " and costs ")
                        .number(totals.outcome().cost(), 0, Form.WITH_UNIT)
                        .words(".", ".")
                        .end(),
                ChartSpec.Kind.BARS,
                "groups",
                groups.stream().map(each -> each.group().title()).toList(),
                List.of(
                        series(
                                ids,
                                "saving",
                                Text.of("Besparelse", "Saving"),
                                Role.OWN,
                                groups,
                                each -> each.outcome().saving()),
                        series(
                                ids,
                                "cost",
                                Text.of("Udgift", "Cost"),
                                Role.GROUP,
                                groups,
                                each -> each.outcome().cost())));
    }

    private static ChartSpec.Series series(
            Ids ids, String key, Text label, Role role, List<GroupPlan> groups, Function<GroupPlan, Figure> kroner) {
        return new ChartSpec.Series(
                key,
                label,
                role,
                false,
                groups.stream()
                        .map(each -> millions(ids.below(each.group().id()), key, kroner.apply(each)))
                        .toList(),
                -1,
                1);
    }

    /** In mio. kr., so that the numbers find room. */
    static Figure millions(Ids ids, String key, Figure kroner) {
        return ids.derived(key + "_mio", kroner.label(), Convert.between(Unit.KRONER, Unit.MILLION_KRONER), kroner);
    }

    private static ChartSpec moves(Certainty certainty) {
        Certainty.Move most = certainty.moves().getFirst();
        return new ChartSpec(
                "moves",
                Text.of(
                        "Hvad gevinsten ændres med, når én forudsætning flyttes",
                        "What the gain changes by when one number moves"),
                Text.of("kr. om året; til forudsætningens lave og høje skøn", "DKK a year; to its low and high"),
                Sentence.of("moves_chart")
                        .words("Mest flytter ", "What moves it most is ")
                        .words(most.number().label())
                        .words(": fra ", ": from ")
                        .number(most.changeLow(), 0, Form.WITH_UNIT)
                        .words(" til ", " to ")
                        .number(most.changeHigh(), 0, Form.WITH_UNIT)
                        .words(".", ".")
                        .end(),
                ChartSpec.Kind.RANKED_BARS,
                "moves",
                certainty.moves().stream().map(move -> move.number().label()).toList(),
                List.of(
                        side("at_low", Text.of("Lav", "Low"), Role.GROUP, certainty, Certainty.Move::changeLow),
                        side("at_high", Text.of("Høj", "High"), Role.OWN, certainty, Certainty.Move::changeHigh)));
    }

    private static ChartSpec.Series side(
            String key, Text label, Role role, Certainty certainty, Function<Certainty.Move, Figure> change) {
        return new ChartSpec.Series(
                key, label, role, false, certainty.moves().stream().map(change).toList(), -1, 0);
    }
}

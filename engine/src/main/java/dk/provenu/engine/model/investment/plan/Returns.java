package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Logarithm;
import dk.provenu.engine.figure.operation.Power;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The falling effect of courses in one group. Those who leave first were closest to the labour market, so the next course
 * meets persons further away: after s courses, where s is courses per person that halve the effect times persons, one more
 * gives half of what the first gave. Of n courses the sum is {@code effect x s x (1 - 0.5^(n/s)) / ln 2} weeks. Where no
 * halving is stated, every course gives the same.
 *
 * @param group the group
 * @param scale courses that halve the effect; empty where it does not fall
 */
record Returns(TargetGroup group, Optional<Figure> scale, Constants constants) {

    static Returns of(Ids ids, TargetGroup group, Constants constants) {
        // Of nobody nothing falls.
        Optional<Figure> scale = group.halving()
                .filter(halving -> group.persons().value().orNaN() > 0)
                .map(halving -> ids.derived(
                        "groups/" + group.id() + "/scale",
                        label(group, "forløb, der halverer virkningen", "courses that halve the effect"),
                        new Product(),
                        halving,
                        group.persons()));
        return new Returns(group, scale, constants);
    }

    private static Text label(TargetGroup group, String da, String en) {
        return group.title().plus(Text.of(": " + da, ": " + en));
    }

    /** The share of the first course's effect that the next course has, after a number of courses. */
    Optional<Figure> left(Ids ids, Figure courses) {
        return scale.map(halving -> {
            Figure times =
                    ids.derived("halvings", label(group, "halveringer", "halvings"), new Quotient(), courses, halving);
            return ids.derived(
                    "left",
                    label(group, "del af virkningen, der er tilbage", "part of the effect that is left"),
                    new Power(),
                    constants.half(),
                    times);
        });
    }

    /** Weeks off benefit that one course more gives, after a number of courses. */
    Figure next(Ids ids, Figure courses) {
        Text label = label(group, "uger kortere af ét forløb mere", "weeks off by one course more");
        return left(ids, courses)
                .map(left -> ids.derived("next", label, new Product(), group.effect(), left))
                .orElseGet(() -> ids.derived("next", label, new Product(), group.effect(), constants.one()));
    }

    /** Full-time persons fewer on benefit by a number of courses. */
    Figure persons(Ids ids, Figure courses) {
        Text weeksLabel = label(group, "uger kortere på ydelse i alt", "weeks off benefit in all");
        Figure saved = left(ids, courses)
                .map(left -> {
                    Figure used = ids.derived(
                            "used",
                            label(group, "del af virkningen, der er brugt", "part of the effect that is used"),
                            new Difference(),
                            constants.one(),
                            left);
                    Figure all = ids.derived(
                            "full",
                            label(group, "forløb med fuld virkning", "courses of full effect"),
                            new Quotient(),
                            ids.derived(
                                    "full_scaled",
                                    label(
                                            group,
                                            "halveringsforløb gange brugt virkning",
                                            "halving courses by used effect"),
                                    new Product(),
                                    scale.orElseThrow(),
                                    used),
                            constants.logTwo());
                    return ids.derived("weeks", weeksLabel, new Product(), all, group.effect());
                })
                .orElseGet(() -> ids.derived("weeks", weeksLabel, new Product(), courses, group.effect()));
        return ids.derived(
                "persons",
                label(group, "fuldtidspersoner færre på ydelse", "full-time persons fewer on benefit"),
                new Quotient(),
                saved,
                constants.weeks());
    }

    /**
     * Courses after which one more costs more than it saves; at least none.
     *
     * @param first kroner that the first course saves
     * @param cost kroner that a course costs
     */
    Figure stop(Ids ids, Figure first, Figure cost) {
        Text label =
                label(group, "forløb, hvorefter ét mere ikke betaler sig", "courses after which one more does not pay");
        if (scale.isEmpty()) {
            return ids.modelled(
                    "stop",
                    label,
                    Value.missing(
                            MissingReason.NOT_APPLICABLE,
                            Text.of("virkningen falder ikke i planen", "the effect does not fall in the plan")),
                    PlanUnits.COURSE,
                    PriceBasis.none(),
                    Text.of("Hvor virkningen er faldet til prisen", "Where the effect has fallen to the cost"),
                    Map.of(),
                    List.of(first, cost));
        }
        Figure ratio = ids.derived(
                "stop_ratio",
                label(group, "første forløbs besparelse over pris", "saving of the first course over cost"),
                new Quotient(),
                first,
                cost);
        Figure log =
                ids.derived("stop_log", label(group, "ln af forholdet", "ln of the ratio"), new Logarithm(), ratio);
        Figure halvings = ids.derived(
                "stop_halvings",
                label(group, "halveringer til prisen", "halvings to the cost"),
                new Quotient(),
                log,
                constants.logTwo());
        return ids.derived("stop", label, new Product(), halvings, scale.get());
    }
}

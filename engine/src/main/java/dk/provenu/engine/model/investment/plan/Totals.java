package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.model.investment.plan.GroupPlan.Outcome;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The whole plan.
 *
 * @param persons expected full-time persons
 * @param active of them active
 * @param courses courses in all
 * @param byTool courses by tool
 * @param made courses that the consultants make
 * @param fewer full-time persons fewer on benefit
 * @param outcome what they take, cost and save
 * @param weeksEach weeks off benefit by a course on average, courses weighted by their effect
 * @param needed how much of the saving pays for the effort, pct.
 */
record Totals(
        Figure persons,
        Figure active,
        Figure courses,
        Map<Tool, Figure> byTool,
        Figure made,
        Figure fewer,
        Outcome outcome,
        Figure weeksEach,
        Figure needed) {

    static Totals of(Ids root, EffortPlan plan, List<GroupPlan> groups) {
        Ids ids = root.below("groups", "total");
        PriceBasis basis = plan.wage().priceBasis();
        Map<Tool, Figure> byTool = new LinkedHashMap<>();
        for (Tool tool : plan.tools()) {
            List<Figure> parts = groups.stream()
                    .filter(group -> group.courses().containsKey(tool))
                    .map(group -> group.courses().get(tool))
                    .toList();
            byTool.put(
                    tool,
                    ids.sum(
                            "courses_" + tool.id(),
                            Text.of("Forløb: ", "Courses: ").plus(tool.title().lowered()),
                            PlanUnits.COURSE,
                            PriceBasis.none(),
                            parts));
        }
        List<Figure> made = new ArrayList<>();
        byTool.forEach((tool, figure) -> {
            if (tool.perConsultant().isPresent()) {
                made.add(figure);
            }
        });
        Figure courses =
                sum(ids, "courses", "Forløb i alt", "Courses in all", PlanUnits.COURSE, groups, GroupPlan::all);
        Figure effective = sum(
                ids,
                "effective",
                "Forløb vægtet med virkning",
                "Courses weighted by effect",
                PlanUnits.COURSE,
                groups,
                GroupPlan::effective);
        Figure fewer = sum(
                ids,
                "persons_fewer",
                "Fuldtidspersoner færre på ydelse",
                "Full-time persons fewer on benefit",
                Units.FULL_TIME_PERSON,
                groups,
                GroupPlan::persons);
        Outcome outcome = new Outcome(
                sum(
                        ids,
                        "staff",
                        "Virksomhedskonsulenter",
                        "Employer consultants",
                        Units.FTE,
                        groups,
                        g -> g.outcome().staff()),
                money(
                        ids,
                        "wages",
                        "Løn til virksomhedskonsulenter",
                        "Wages of employer consultants",
                        basis,
                        groups,
                        Outcome::wages),
                money(ids, "bought", "Købte forløb", "Bought courses", basis, groups, Outcome::bought),
                money(ids, "cost", "Udgift i alt", "Cost in all", basis, groups, Outcome::cost),
                money(ids, "saving", "Ydelsesbesparelse", "Saved benefits", basis, groups, Outcome::saving),
                money(ids, "gain", "Gevinst", "Gain", basis, groups, Outcome::gain));
        Figure weeks = ids.derived(
                "weeks_saved",
                Text.of("Uger kortere på ydelse i alt", "Weeks off benefit in all"),
                new Product(),
                fewer,
                plan.constants().weeks());
        Figure share = ids.derived(
                "needed_share",
                Text.of("Udgiftens andel af besparelsen", "The cost's share of the saving"),
                new Share(),
                outcome.cost(),
                outcome.saving());
        return new Totals(
                sum(
                        ids,
                        "persons",
                        "Ventede fuldtidspersoner",
                        "Expected full-time persons",
                        Units.FULL_TIME_PERSON,
                        groups,
                        g -> g.group().persons()),
                sum(
                        ids,
                        "active",
                        "Aktive fuldtidspersoner",
                        "Active full-time persons",
                        Units.FULL_TIME_PERSON,
                        groups,
                        GroupPlan::active),
                courses,
                byTool,
                ids.sum(
                        "made",
                        Text.of("Virksomhedsrettede forløb", "Company-based courses"),
                        PlanUnits.COURSE,
                        PriceBasis.none(),
                        made),
                fewer,
                outcome,
                ids.derived(
                        "weeks_each",
                        Text.of("Uger kortere pr. virkende forløb", "Weeks off for each effective course"),
                        new Quotient(),
                        weeks,
                        effective),
                ids.derived(
                        "needed",
                        Text.of("Så meget af virkningen skal indtræffe", "So much of the effect must come"),
                        Convert.between(Unit.SHARE, Unit.PERCENT),
                        share));
    }

    private static Figure sum(
            Ids ids,
            String key,
            String da,
            String en,
            Unit unit,
            List<GroupPlan> groups,
            Function<GroupPlan, Figure> each) {
        return ids.sum(
                key,
                Text.of(da, en),
                unit,
                PriceBasis.none(),
                groups.stream().map(each).toList());
    }

    private static Figure money(
            Ids ids,
            String key,
            String da,
            String en,
            PriceBasis basis,
            List<GroupPlan> groups,
            Function<Outcome, Figure> each) {
        return ids.sum(
                key,
                Text.of(da, en),
                Unit.KRONER,
                basis,
                groups.stream().map(group -> each.apply(group.outcome())).toList());
    }
}

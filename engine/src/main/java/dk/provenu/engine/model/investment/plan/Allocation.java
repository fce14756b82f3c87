package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.investment.plan.GroupPlan.Outcome;
import dk.provenu.engine.model.investment.plan.optimum.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The best allocation. Courses are the optimiser's; all else follows from them by the plan's own formulas.
 *
 * @param parts one for each group, in the plan's order
 * @param staff consultants in all
 * @param fewer full-time persons fewer on benefit
 * @param cost kroner
 * @param gain kroner
 * @param more gain above the plan's
 * @param morePersons persons above the plan's
 */
record Allocation(
        List<Part> parts, Figure staff, Figure fewer, Figure cost, Figure gain, Figure more, Figure morePersons) {

    /**
     * What a group gets.
     *
     * @param courses courses a year
     * @param activation the activation rate that this makes, pct.
     * @param persons full-time persons fewer on benefit
     * @param moved consultants more than in the plan
     * @param margin what a little more would give
     */
    record Part(
            GroupPlan plan,
            Figure courses,
            Figure activation,
            Figure persons,
            Outcome outcome,
            Figure moved,
            GroupMargin margin) {}

    static Allocation of(Ids root, Solved solved, Answer.Best best, Totals totals) {
        List<Part> parts = new ArrayList<>();
        List<Lines.Line> open = solved.lines().open();
        for (Lines.Line line : solved.lines().lines()) {
            int place = open.indexOf(line);
            parts.add(part(
                    root, solved, line.plan(), place < 0 ? 0 : best.courses().get(place)));
        }
        Ids ids = root.below("allocation", "total");
        Figure gain = sum(
                ids, "gain", "Gevinst", "Gain", parts, part -> part.outcome().gain());
        Figure fewer = sum(
                ids,
                "persons",
                "Fuldtidspersoner færre på ydelse",
                "Full-time persons fewer on benefit",
                parts,
                Part::persons);
        return new Allocation(
                parts,
                sum(
                        ids,
                        "staff",
                        "Virksomhedskonsulenter",
                        "Employer consultants",
                        parts,
                        part -> part.outcome().staff()),
                fewer,
                sum(
                        ids,
                        "cost",
                        "Udgift i alt",
                        "Cost in all",
                        parts,
                        part -> part.outcome().cost()),
                gain,
                ids.derived(
                        "more",
                        Text.of("Gevinst ud over planens", "Gain above the plan's"),
                        new Difference(),
                        gain,
                        totals.outcome().gain()),
                ids.derived(
                        "more_persons",
                        Text.of("Fuldtidspersoner færre ud over planens", "Full-time persons fewer above the plan's"),
                        new Difference(),
                        fewer,
                        totals.fewer()));
    }

    private static Part part(Ids root, Solved solved, GroupPlan plan, double found) {
        TargetGroup group = plan.group();
        Ids ids = root.below("allocation", group.id());
        Figure courses = solved.number(
                "allocation/" + group.id() + "/courses",
                GroupPlan.label(group, "forløb", "courses"),
                found,
                PlanUnits.COURSE);
        Figure persons = plan.returns().persons(ids, GroupPlan.effective(ids, group, courses, plan.rates()));
        Outcome outcome = GroupPlan.outcome(ids, solved.lines().plan(), group, plan.rates(), courses, persons);
        Figure active = ids.derived(
                "active",
                GroupPlan.label(group, "aktive fuldtidspersoner", "active full-time persons"),
                new Quotient(),
                courses,
                plan.rates().perActive());
        Figure share = ids.derived(
                "active_share",
                GroupPlan.label(group, "andel aktive", "share active"),
                new Share(),
                active,
                group.persons());
        return new Part(
                plan,
                courses,
                ids.derived(
                        "activation",
                        GroupPlan.label(group, "aktiveringsgrad", "activation rate"),
                        Convert.between(Unit.SHARE, Unit.PERCENT),
                        share),
                persons,
                outcome,
                ids.derived(
                        "moved",
                        GroupPlan.label(group, "konsulenter ud over planens", "consultants above the plan's"),
                        new Difference(),
                        outcome.staff(),
                        plan.outcome().staff()),
                GroupMargin.of(root.below("margins", group.id()), solved.lines().plan(), plan, courses));
    }

    private static Figure sum(
            Ids ids, String key, String da, String en, List<Part> parts, Function<Part, Figure> each) {
        FigureId id = ids.id(key);
        return Figure.derived(
                id, Text.of(da, en), new Sum(), parts.stream().map(each).toList(), List.of());
    }
}

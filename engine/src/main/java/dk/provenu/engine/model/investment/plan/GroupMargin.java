package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;

/**
 * What a little more effort in a group gives, at a number of courses.
 *
 * @param next weeks off benefit by the next ordinary course
 * @param saving kroner that one course more of the group's mix saves
 * @param cost kroner that it costs
 * @param consultant kroner that one consultant more, put into this group, gives when paid for
 * @param stop courses after which one more does not pay; below zero where none does
 */
record GroupMargin(GroupPlan plan, Figure next, Figure saving, Figure cost, Figure consultant, Figure stop) {

    /** @param courses courses of the group's mix at which it is asked */
    static GroupMargin of(Ids ids, EffortPlan whole, GroupPlan plan, Figure courses) {
        TargetGroup group = plan.group();
        GroupPlan.Rates rates = plan.rates();
        Figure next = plan.returns().next(ids, GroupPlan.effective(ids, group, courses, rates));
        Figure saving = saved(ids, whole, plan, "next", next);
        Figure wage = ids.derived(
                "course_wage",
                label(group, "løn pr. forløb", "wage per course"),
                new Product(),
                rates.staff(),
                whole.wage());
        Figure cost = ids.derived(
                "course_cost", label(group, "udgift pr. forløb", "cost per course"), new Sum(), wage, rates.price());
        Figure net = ids.derived(
                "course_net",
                label(group, "næste forløb før løn", "next course before wages"),
                new Difference(),
                saving,
                rates.price());
        Figure perConsultant = ids.derived(
                "consultant_gross",
                label(group, "en konsulent mere før løn", "one consultant more before wages"),
                new Quotient(),
                net,
                rates.staff());
        Figure consultant = ids.derived(
                "consultant",
                label(group, "en konsulent mere, netto", "one consultant more, net"),
                new Difference(),
                perConsultant,
                whole.wage());
        Figure first = saved(ids, whole, plan, "first", group.effect());
        Figure stop = plan.returns().stop(ids, first, cost);
        // The curve counts courses by their effect; the plan counts courses.
        Figure inMix = ids.derived(
                "stop_courses",
                label(group, "forløb, hvorefter ét mere ikke betaler sig", "courses after which one more does not pay"),
                new Quotient(),
                stop,
                rates.weight());
        return new GroupMargin(plan, next, saving, cost, consultant, inMix);
    }

    private static Figure saved(Ids ids, EffortPlan whole, GroupPlan plan, String key, Figure weeks) {
        Figure persons = ids.derived(
                key + "_persons",
                label(plan.group(), "fuldtidspersoner pr. forløb", "full-time persons per course"),
                new Quotient(),
                weeks,
                whole.constants().weeks());
        return ids.derived(
                key + "_saving",
                label(plan.group(), "besparelse pr. forløb", "saving per course"),
                new Product(),
                persons,
                plan.rates().weight(),
                plan.group().saving());
    }

    private static Text label(TargetGroup group, String da, String en) {
        return GroupPlan.label(group, da, en);
    }
}

package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the plan comes to for one group.
 *
 * @param rates what one active full-time person takes in a year
 * @param active full-time persons active at any time
 * @param courses courses by tool
 * @param all courses in all
 * @param effective the same weighted by their effect
 * @param persons full-time persons fewer on benefit
 * @param outcome what they take, cost and save
 */
record GroupPlan(
        TargetGroup group,
        Rates rates,
        Figure active,
        Map<Tool, Figure> courses,
        Figure all,
        Figure effective,
        Figure persons,
        Outcome outcome,
        Returns returns) {

    /**
     * What one course of the group's mix takes.
     *
     * @param perActive courses that one active full-time person has in a year
     * @param byTool the same by tool
     * @param weight its effect beside an ordinary course
     * @param staff consultants
     * @param price kroner for bought courses
     */
    record Rates(Figure perActive, Map<Tool, Figure> byTool, Figure weight, Figure staff, Figure price) {}

    /**
     * What a number of courses takes, costs and saves in a year.
     *
     * @param staff consultants
     * @param wages kroner
     * @param bought kroner for bought courses
     * @param cost both
     * @param saving kroner of benefits saved
     * @param gain saving less cost
     */
    record Outcome(Figure staff, Figure wages, Figure bought, Figure cost, Figure saving, Figure gain) {}

    static GroupPlan of(Ids root, EffortPlan plan, TargetGroup group) {
        Ids ids = root.below("groups", group.id());
        Rates rates = rates(ids, plan, group);
        Figure active = ids.derived(
                "active",
                label(group, "aktive fuldtidspersoner", "active full-time persons"),
                new Product(),
                group.persons(),
                group.activation());
        Map<Tool, Figure> courses = new LinkedHashMap<>();
        rates.byTool()
                .forEach((tool, rate) -> courses.put(
                        tool,
                        ids.derived(
                                "courses_" + tool.id(),
                                label(group, "forløb: ", "courses: ")
                                        .plus(tool.title().lowered()),
                                new Product(),
                                active,
                                rate)));
        Figure all = ids.sum(
                "courses",
                label(group, "forløb i alt", "courses in all"),
                PlanUnits.COURSE,
                PriceBasis.none(),
                List.copyOf(courses.values()));
        Returns returns = Returns.of(root, group, plan.constants());
        Figure effective = effective(ids, group, all, rates);
        Figure persons = returns.persons(ids, effective);
        return new GroupPlan(
                group,
                rates,
                active,
                courses,
                all,
                effective,
                persons,
                outcome(ids, plan, group, rates, all, persons),
                returns);
    }

    static Text label(TargetGroup group, String da, String en) {
        return group.title().plus(Text.of(": " + da, ": " + en));
    }

    /** Courses counted by their effect. */
    static Figure effective(Ids ids, TargetGroup group, Figure courses, Rates rates) {
        return ids.derived(
                "effective",
                label(group, "forløb vægtet med virkning", "courses weighted by effect"),
                new Product(),
                courses,
                rates.weight());
    }

    static Outcome outcome(Ids ids, EffortPlan plan, TargetGroup group, Rates rates, Figure courses, Figure persons) {
        Figure staff = ids.derived(
                "staff",
                label(group, "virksomhedskonsulenter", "employer consultants"),
                new Product(),
                courses,
                rates.staff());
        Figure wages = ids.derived("wages", label(group, "løn", "wages"), new Product(), staff, plan.wage());
        Figure bought = ids.derived(
                "bought", label(group, "købte forløb", "bought courses"), new Product(), courses, rates.price());
        Figure cost = ids.sum(
                "cost", label(group, "udgift", "cost"), Unit.KRONER, plan.wage().priceBasis(), List.of(wages, bought));
        Figure saving = ids.derived(
                "saving", label(group, "ydelsesbesparelse", "saved benefits"), new Product(), persons, group.saving());
        Figure gain = ids.derived("gain", label(group, "gevinst", "gain"), new Difference(), saving, cost);
        return new Outcome(staff, wages, bought, cost, saving, gain);
    }

    private static Rates rates(Ids ids, EffortPlan plan, TargetGroup group) {
        Map<Tool, Figure> byTool = new LinkedHashMap<>();
        List<Figure> weighted = new ArrayList<>();
        List<Figure> staff = new ArrayList<>();
        List<Figure> prices = new ArrayList<>();
        group.mix().forEach((tool, share) -> {
            Ids own = ids.below("rates", tool.id());
            Text name = group.title().plus(Text.same(", ")).plus(tool.title().lowered());
            Figure time = own.derived(
                    "time",
                    name.plus(Text.of(": uger om året pr. aktiv", ": weeks a year per active person")),
                    new Product(),
                    share,
                    plan.constants().weeks());
            Figure rate = own.derived(
                    "courses",
                    name.plus(Text.of(": forløb om året pr. aktiv", ": courses a year per active person")),
                    new Quotient(),
                    time,
                    tool.weeks());
            byTool.put(tool, rate);
            weighted.add(own.derived(
                    "weighted",
                    name.plus(Text.of(": vægtet med virkning", ": weighted by effect")),
                    new Product(),
                    rate,
                    tool.weight()));
            tool.perConsultant()
                    .ifPresent(per -> staff.add(own.derived(
                            "staff",
                            name.plus(Text.of(": konsulenter pr. aktiv", ": consultants per active person")),
                            new Quotient(),
                            rate,
                            per)));
            tool.price()
                    .ifPresent(price -> prices.add(own.derived(
                            "price",
                            name.plus(Text.of(": købt pr. aktiv", ": bought per active person")),
                            new Product(),
                            rate,
                            price)));
        });
        Figure perActive = ids.sum(
                "rates/courses",
                label(group, "forløb om året pr. aktiv", "courses a year per active person"),
                PlanUnits.COURSES_PER_PERSON,
                PriceBasis.none(),
                List.copyOf(byTool.values()));
        return new Rates(
                perActive,
                byTool,
                perCourse(
                        ids,
                        group,
                        "weight",
                        "virkning pr. forløb",
                        "effect per course",
                        PlanUnits.COURSES_PER_PERSON,
                        PriceBasis.none(),
                        weighted,
                        perActive),
                perCourse(
                        ids,
                        group,
                        "staff",
                        "konsulenter pr. forløb",
                        "consultants per course",
                        Units.FTE.per(Units.FULL_TIME_PERSON),
                        PriceBasis.none(),
                        staff,
                        perActive),
                perCourse(
                        ids,
                        group,
                        "price",
                        "købt pr. forløb",
                        "bought per course",
                        Unit.KRONER.per(Units.FULL_TIME_PERSON),
                        plan.wage().priceBasis(),
                        prices,
                        perActive));
    }

    private static Figure perCourse(
            Ids ids,
            TargetGroup group,
            String key,
            String da,
            String en,
            Unit unit,
            PriceBasis basis,
            List<Figure> perActive,
            Figure courses) {
        Figure sum = ids.sum(
                "rates/" + key + "_per_active",
                label(group, da, en).plus(Text.of(", pr. aktiv", ", per active person")),
                unit,
                basis,
                perActive);
        return ids.derived("rates/" + key, label(group, da, en), new Quotient(), sum, courses);
    }
}

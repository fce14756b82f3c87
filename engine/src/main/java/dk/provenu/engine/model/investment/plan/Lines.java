package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.model.investment.plan.optimum.Programme;
import dk.provenu.engine.model.investment.plan.optimum.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The curves of the groups, cut into straight pieces for the linear programme: the points lie on the curve, evenly from no
 * course to the most that the group allows.
 *
 * @param lines one for each group, in the plan's order
 */
record Lines(EffortPlan plan, List<Line> lines) {

    /**
     * The curve of one group.
     *
     * @param least courses that must be given
     * @param most the most that may be given
     * @param courses the points across
     * @param persons the points upwards, full-time persons fewer on benefit
     */
    record Line(GroupPlan plan, Figure least, Figure most, List<Figure> courses, List<Figure> persons) {

        /** Whether anything can be given to the group. */
        boolean isOpen() {
            return most.number() > 0;
        }

        private Target target() {
            List<Double> across = new ArrayList<>(List.of(0.0));
            List<Double> upwards = new ArrayList<>(List.of(0.0));
            courses.forEach(figure -> across.add(figure.number()));
            persons.forEach(figure -> upwards.add(figure.number()));
            return new Target(
                    plan.group().id(),
                    Math.min(least.number(), most.number()),
                    across,
                    upwards,
                    plan.group().saving().number(),
                    plan.rates().staff().number(),
                    plan.rates().price().number());
        }
    }

    static Lines of(Ids root, EffortPlan plan, List<GroupPlan> groups, int pieces) {
        List<Figure> parts = new ArrayList<>();
        for (int k = 1; k <= pieces; k++) {
            parts.add(root.given(
                    "lines/parts/" + k,
                    Text.of("Del af det højeste", "Part of the most"),
                    (double) k / pieces,
                    Unit.NUMBER,
                    PriceBasis.none(),
                    "Kurvens knæk, jævnt fordelt"));
        }
        return new Lines(
                plan,
                groups.stream()
                        .map(group -> line(root.below("lines", group.group().id()), group, parts))
                        .toList());
    }

    private static Line line(Ids ids, GroupPlan plan, List<Figure> parts) {
        TargetGroup group = plan.group();
        Figure least = courses(ids, plan, "least", "mindst forløb", "least courses", group.least());
        Figure most = courses(ids, plan, "most", "højst forløb", "most courses", group.most());
        List<Figure> courses = new ArrayList<>();
        List<Figure> persons = new ArrayList<>();
        boolean straight = plan.returns().scale().isEmpty();
        for (int k = straight ? parts.size() : 1; k <= parts.size(); k++) {
            Ids point = ids.below(Integer.toString(k));
            Figure across = point.derived(
                    "courses", GroupPlan.label(group, "forløb", "courses"), new Product(), most, parts.get(k - 1));
            courses.add(across);
            persons.add(plan.returns().persons(point, GroupPlan.effective(point, group, across, plan.rates())));
        }
        return new Line(plan, least, most, courses, persons);
    }

    private static Figure courses(Ids ids, GroupPlan plan, String key, String da, String en, Figure share) {
        return ids.derived(
                key,
                GroupPlan.label(plan.group(), da, en),
                new Product(),
                plan.group().persons(),
                share,
                plan.rates().perActive());
    }

    /** The groups to which anything can be given, in order. */
    List<Line> open() {
        return lines.stream().filter(Line::isOpen).toList();
    }

    /** What is to be decided; the highest net yield is sought. */
    Programme programme() {
        return new Programme(
                open().stream().map(Line::target).toList(),
                plan.wage().number(),
                number(plan.staff()),
                number(plan.money()),
                OptionalDouble.empty());
    }

    private static OptionalDouble number(Optional<Figure> figure) {
        return figure.isPresent() ? OptionalDouble.of(figure.get().number()) : OptionalDouble.empty();
    }

    /** All that the programme rests on. */
    List<Figure> inputs() {
        List<Figure> all = new ArrayList<>(List.of(plan.wage()));
        plan.staff().ifPresent(all::add);
        plan.money().ifPresent(all::add);
        for (Line line : lines) {
            all.addAll(List.of(
                    line.least(),
                    line.most(),
                    line.plan().group().saving(),
                    line.plan().rates().staff(),
                    line.plan().rates().price()));
            all.addAll(line.persons());
        }
        return all;
    }
}

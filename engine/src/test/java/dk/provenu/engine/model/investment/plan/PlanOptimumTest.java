package dk.provenu.engine.model.investment.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.Plans;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The best allocation of a small plan, whose best is known by hand from its curves. */
class PlanOptimumTest {

    private static final String FINE = "200";

    private static ModelResult run(Map<String, ?> tree, String... options) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("segments", FINE));
        for (int i = 0; i < options.length; i += 2) {
            all.put(options[i], options[i + 1]);
        }
        return new PlanOptimum().run(Examples.input(tree, all));
    }

    private static Map<String, Object> limited(Map<String, ?> limits) {
        Map<String, Object> tree = Examples.tree();
        tree.put("limits", limits);
        return tree;
    }

    private static Figure figure(ModelResult result, String id) {
        return result.graph().find(new FigureId("plan-optimum/" + id)).orElseThrow();
    }

    private static double number(ModelResult result, String id) {
        return figure(result, id).number();
    }

    /**
     * Without a limit each group goes to where the next course saves what it costs: 400 courses of the close, 50 of the far
     * (see PlanEffortTest), which are 4,5 consultants.
     */
    @Test
    void withoutALimitEachGroupGoesToWhereItStopsPaying() {
        ModelResult result = run(Examples.tree());
        assertThat(number(result, "allocation/close/courses")).isCloseTo(400, within(2.0));
        assertThat(number(result, "allocation/far/courses")).isCloseTo(50, within(1.0));
        assertThat(number(result, "ladder/stop")).isCloseTo(4.5, within(0.03));
        assertThat(number(result, "margins/close/consultant")).isCloseTo(0, within(10_000.0));
        assertThat(number(result, "allocation/total/more")).isPositive();
    }

    /** With too few consultants the next course gives the same in both groups: 20.000 x 0,5^(x/200) = 10.000 x 0,5^(y/50). */
    @Test
    void scarceConsultantsGoWhereTheNextCourseGivesMost() {
        ModelResult result = run(limited(Map.of("consultants", 3.5)));
        // x + y = 350 and x/200 = 1 + y/50: x = 320, y = 30.
        assertThat(number(result, "allocation/close/courses")).isCloseTo(320, within(2.0));
        assertThat(number(result, "allocation/far/courses")).isCloseTo(30, within(2.0));
        // The next course saves 20.000 x 0,5^1,6 and a hundred of them are a consultant.
        double price = 100 * 20_000 * Math.pow(0.5, 1.6) - 500_000;
        assertThat(number(result, "prices/staff")).isCloseTo(price, within(price * 0.02));
        assertThat(number(result, "prices/staff"))
                .isBetween(number(result, "prices/staff/more"), -number(result, "prices/staff/less"));
        // The gain by the curves is not below that of the pieces, and above it by no more than is said.
        assertThat(number(result, "allocation/total/gain") - number(result, "prices/by_lines"))
                .isBetween(-1e-6, number(result, "prices/above"));
    }

    /** The stated bound: what 20 pieces find lies no further below what 200 find than is said. */
    @Test
    void coarsePiecesMissNoMoreThanTheySay() {
        Map<String, Object> tree = limited(Map.of("consultants", 3.5));
        ModelResult coarse = run(tree, "segments", "5");
        ModelResult fine = run(tree);
        double missed = number(fine, "prices/by_lines") - number(coarse, "prices/by_lines");
        assertThat(missed).isPositive().isLessThan(number(coarse, "prices/above"));
    }

    @Test
    void everyConsultantMoreIsWorthNoMoreThanTheOneBefore() {
        ModelResult result = run(Examples.tree());
        List<Double> worth = new ArrayList<>();
        for (int staff = 1; staff <= 6; staff++) {
            worth.add(number(result, "ladder/" + staff + "/worth"));
        }
        for (int i = 1; i < worth.size(); i++) {
            assertThat(worth.get(i)).isLessThanOrEqualTo(worth.get(i - 1) + 1e-6);
        }
        assertThat(worth.getLast()).isCloseTo(0, within(1e-3));
    }

    @Test
    void personsCanBePutAboveKroner() {
        ModelResult net = run(Examples.tree());
        ModelResult persons = run(limited(Map.of("net", 2_100_000)), "goal", "persons");
        assertThat(number(persons, "allocation/total/persons")).isGreaterThan(number(net, "allocation/total/persons"));
        assertThat(number(persons, "prices/by_lines")).isCloseTo(2_100_000, within(1.0));
        // A demand that is 100.000 kr. lower lets more off benefit, one that is higher fewer; the price lies between.
        assertThat(number(persons, "prices/net"))
                .isBetween(number(persons, "prices/net/more"), -number(persons, "prices/net/less"))
                .isPositive();
        assertThat(number(net, "frontier/0/net")).isCloseTo(number(net, "prices/by_lines"), within(1.0));
        for (int step = 1; step <= 10; step++) {
            assertThat(number(net, "frontier/" + step + "/persons"))
                    .isGreaterThan(number(net, "frontier/" + (step - 1) + "/persons") - 1e-9);
            assertThat(number(net, "frontier/" + step + "/net"))
                    .isLessThan(number(net, "frontier/" + (step - 1) + "/net"));
        }
    }

    @Test
    void theLeastByLawIsKeptAndItsPriceTold() {
        Map<String, Object> tree = Examples.tree();
        Map<String, Object> far = Examples.group("far", 100, 50, 5.2, 0.5);
        far.put("least", 40);
        tree.put("groups", List.of(Examples.group("close", 200, 50, 10.4, 1.0), far));
        ModelResult result = run(tree);
        // 40 of 100 active are 80 courses: 30 more than pay.
        assertThat(number(result, "allocation/far/courses")).isCloseTo(80, within(1e-6));
        double costs = 5_000 - 10_000 * Math.pow(0.5, 80 / 50.0);
        assertThat(number(result, "prices/least_far")).isCloseTo(costs, within(costs * 0.03));
    }

    @Test
    void saysWhichLimitStandsInTheWay() {
        Map<String, Object> tree = limited(Map.of("consultants", 0.5));
        Map<String, Object> far = Examples.group("far", 100, 50, 5.2, 0.5);
        far.put("least", 40);
        tree.put("groups", List.of(far));
        assertThatThrownBy(() -> run(tree))
                .hasMessage("The least effort takes 0.80 consultants, but the plan allows 0.50 (limits.consultants)."
                        + " Raise the limit, or lower 'least' of a target group.");
        assertThatThrownBy(() -> run(limited(Map.of("net", 1e8)), "goal", "persons"))
                .hasMessageContaining("but the plan demands 100,000,000 DKK (limits.net)");
        assertThatThrownBy(() -> run(Examples.tree(), "goal", "happiness"))
                .hasMessageContaining("'happiness' in the option goal is not known");
        assertThatThrownBy(() -> run(Examples.tree(), "segments", "0")).hasMessageContaining("from 1 to 200");
    }

    /** The courses are the only leaves that the optimiser puts in: what follows is reckoned by the plan's formulas. */
    @Test
    void onlyTheCoursesAreTheOptimisers() {
        ModelResult result = run(limited(Map.of("consultants", 3.5)));
        assertThat(figure(result, "allocation/close/courses").origin())
                .isInstanceOfSatisfying(
                        Origin.Modelled.class,
                        origin -> assertThat(origin.settings()).containsEntry("segments", FINE));
        for (String derived : List.of("allocation/close/persons", "allocation/close/gain", "allocation/total/gain")) {
            assertThat(figure(result, derived).origin()).isInstanceOf(Origin.Derived.class);
        }
        assertThat(result.findings().getFirst().in(Language.DA))
                .startsWith("Den bedste fordeling bruger 3,5 konsulenter");
    }

    @Test
    void aGroupWithoutPersonsGetsNothing() {
        Map<String, Object> tree = Examples.tree();
        tree.put("groups", List.of(Examples.group("close", 200, 50, 10.4, 1.0), Examples.group("none", 0, 50, 5, 1)));
        ModelResult result = run(tree, Plans.SET.key(), "");
        assertThat(number(result, "allocation/none/courses")).isZero();
        assertThat(number(result, "allocation/none/persons")).isZero();
    }
}

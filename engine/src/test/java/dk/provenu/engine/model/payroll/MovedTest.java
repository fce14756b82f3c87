package dk.provenu.engine.model.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Plan;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** One more person in job: 1/25 of a full-time employee of 480.000 kr. is 19.200 kr. a year. */
class MovedTest {

    private static final double[] STEADY = {100, 100, 100, 100};
    private static final double[] OTHERS = {1_000, 1_000, 1_000, 1_000};
    private static final String EFFORT = "payroll_effort_per_person,Indsats,30000,,,kr/full_time_person,fixed 2026,,,";
    private static final String RETAINED = "payroll_retained_after_a_year,Stadig i job,0.5,,,share,,,,";

    private static Moved moved(Setup setup, Rule rule, double persons) {
        return Moved.of(
                Cases.outcome(setup, rule),
                setup.target(""),
                Cases.persons(persons),
                setup.made().table("moved"));
    }

    private static double[] years(Moved moved, ToDoubleFunction<Moved.Year> part) {
        return moved.years().stream().mapToDouble(part).toArray();
    }

    @Test
    void aRuleThatFollowsTheTargetGroupTakesThePayrollOfTheWorkThatIsGoneAYearLater() {
        Moved moved = moved(Cases.setup(STEADY, OTHERS, EFFORT), Cases.following(), 1);
        assertThat(years(moved, year -> year.payroll().number()))
                .containsExactly(new double[] {0, -19_200, -19_200, -19_200}, within(1e-6));
        assertThat(years(moved, year -> year.relief().number()))
                .containsExactly(new double[] {19_200, 19_200, 19_200, 19_200}, within(1e-6));
        Moved.Totals totals = moved.totals();
        assertThat(totals.payroll().number()).isEqualTo(-57_600, offset(1e-6));
        // The first year's relief pays 19.200 of the effort of 30.000.
        assertThat(totals.balance().number()).isEqualTo(-10_800, offset(1e-6));
        // 200.000 less 20 pct. reimbursement, four years, and the payroll of three.
        assertThat(totals.saved().orElseThrow().number()).isEqualTo(640_000, offset(1e-6));
        assertThat(totals.municipality().orElseThrow().number()).isEqualTo(697_600, offset(1e-6));
    }

    @Test
    void thoseWhoComeBackBringTheirPayrollWithThem() {
        Moved moved = moved(Cases.setup(STEADY, OTHERS, RETAINED), Cases.following(), 4);
        assertThat(years(moved, year -> year.fewer().number())).containsExactly(4, 2, 1, 0.5);
        assertThat(years(moved, year -> year.payroll().number()))
                .containsExactly(new double[] {0, -4 * 19_200, -2 * 19_200, -19_200}, within(1e-6));
    }

    @Test
    void aBandHidesTheLossOfOneAndTakesThatOfManyInFull() {
        Rule rule = Cases.rule(0, 0.05, 1, 1, 0, OptionalInt.of(0));
        assertThat(moved(Cases.setup(STEADY, OTHERS), rule, 1)
                        .totals()
                        .payroll()
                        .number())
                .isZero();
        assertThat(moved(Cases.setup(STEADY, OTHERS), rule, 10)
                        .totals()
                        .payroll()
                        .number())
                .isEqualTo(-10 * 57_600, offset(1e-6));
    }

    @Test
    void theLeastShareThatPaysTheEffort() {
        Rule rule = Cases.rule(0, 0, 1, 1, 0, OptionalInt.empty());
        Moved moved = moved(Cases.setup(STEADY, OTHERS, EFFORT), rule, 1);
        OptionalDouble least = LeastChange.search(rule.kept(), moved.totals().balance(), 1);
        // 10.800 are lacking, of 57.600 that are taken.
        assertThat(least.orElseThrow()).isEqualTo(10_800 / 57_600.0, offset(1.01 / 57_600));
        // Kept for two years the gain is kept in two of the three years in which it would be taken.
        Rule two = rule.keptFor(OptionalInt.of(24));
        Moved shorter = moved(Cases.setup(STEADY, OTHERS, EFFORT), two, 1);
        assertThat(LeastChange.search(two.kept(), shorter.totals().balance(), 1).orElseThrow())
                .isEqualTo(10_800 / 38_400.0, offset(1.01 / 38_400));
        assertThat(LeastChange.search(two.kept(), shorter.totals().payroll(), 1))
                .as("the payroll of the third year is taken however much is kept")
                .isEmpty();
        assertThat(LeastChange.search(rule.kept(), moved.totals().payroll(), 1).orElseThrow())
                .isEqualTo(1, offset(1.01 / 57_600));
    }

    /** Whatever happens elsewhere, a rule that does not count the own effort never punishes it. */
    @RepeatedTest(200)
    void aRuleThatIsNeutralToTheOwnEffortNeverPunishes(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Rule rule = random.nextBoolean()
                ? Cases.rule(
                        12 * random.nextInt(2),
                        random.nextDouble(0.1),
                        random.nextDouble(),
                        0,
                        random.nextDouble(),
                        OptionalInt.of(12))
                : Cases.rule(
                        12 * random.nextInt(2), 0, random.nextDouble(), random.nextDouble(), 1, OptionalInt.empty());
        boolean keepsAll = rule.kept().number() == 1;
        // What is kept is kept of a gain; so the start has to be one where the rule keeps rather than ignores.
        double[] persons = random.doubles(4, 60, keepsAll ? 100 : 140).toArray();
        double[] others = keepsAll ? OTHERS : random.doubles(4, 700, 1_300).toArray();
        Moved moved = moved(Cases.setup(persons, others, EFFORT), rule, random.nextDouble(30));
        assertThat(moved.totals().payroll().number()).isEqualTo(0, offset(1e-6));
    }

    /** What is found removes the punishment, and a little less of it does not. */
    @RepeatedTest(200)
    void theLeastChangeRemovesThePunishmentAndIsTheLeast(RepetitionInfo repetition) {
        Random random = new Random(1_000 + repetition.getCurrentRepetition());
        Rule rule = Cases.rule(
                12 * random.nextInt(2),
                random.nextBoolean() ? 0 : random.nextDouble(0.02),
                random.nextDouble(),
                0.2 + random.nextDouble(0.8),
                random.nextDouble(0.3),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(12 * (1 + random.nextInt(3))));
        Setup setup = Cases.setup(
                random.doubles(4, 60, 140).toArray(),
                random.doubles(4, 700, 1_300).toArray(),
                EFFORT);
        Moved moved = moved(setup, rule, 1 + random.nextDouble(20));
        boolean share = random.nextBoolean();
        var number = share ? rule.kept() : rule.effort();
        var target =
                random.nextBoolean() ? moved.totals().balance() : moved.totals().payroll();
        double bound = share ? 1 : 0;
        OptionalDouble least = LeastChange.search(number, target, bound);
        Plan plan = Plan.of(Graph.of(List.of(number, target)));
        if (target.number() >= -LeastChange.TOLERANCE) {
            assertThat(least).hasValue(number.number());
        } else if (least.isPresent()) {
            assertThat(at(plan, number.id(), target.id(), least.getAsDouble()))
                    .isGreaterThanOrEqualTo(-LeastChange.TOLERANCE);
            // Nowhere between now and there did it hold, as far as a fine grid tells.
            for (int i = 0; i < 200; i++) {
                double way = i / 200.0 * 0.999;
                double between = number.number() + (least.getAsDouble() - number.number()) * way;
                assertThat(at(plan, number.id(), target.id(), between))
                        .as("at " + between + " before " + least.getAsDouble())
                        .isLessThan(-LeastChange.TOLERANCE + 1e-6);
            }
        } else {
            for (int i = 0; i <= 200; i++) {
                double way = number.number() + (bound - number.number()) * i / 200.0;
                assertThat(at(plan, number.id(), target.id(), way)).isLessThan(-LeastChange.TOLERANCE);
            }
        }
    }

    private static double at(Plan plan, FigureId number, FigureId target, double value) {
        return plan.evaluate(Map.of(number, value))[plan.position(target)];
    }
}

package dk.provenu.engine.model.investment.plan.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The optimiser against trying everything, its shadow prices against solving again, and what it says of the impossible. */
class OptimiserTest {

    private static final int CASES = 1_000;

    /** A small case with two to four groups, one to three pieces each, and limits that often bind or cannot be kept. */
    private static Programme drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Target> targets = new ArrayList<>();
        int groups = random.nextInt(2, 5);
        double most = 0;
        for (int g = 0; g < groups; g++) {
            int pieces = random.nextInt(1, 4);
            double[] courses = new double[pieces + 1];
            double[] persons = new double[pieces + 1];
            double slope = random.nextDouble(0.01, 0.1);
            for (int k = 1; k <= pieces; k++) {
                courses[k] = courses[k - 1] + random.nextDouble(20, 400);
                persons[k] = persons[k - 1] + slope * (courses[k] - courses[k - 1]);
                // Now and then flat, and now and then below zero: a course may hold people back.
                slope -= Math.abs(slope) * random.nextDouble(0, 1.1);
            }
            double least = random.nextInt(3) == 0 ? random.nextDouble(0, courses[pieces] * 1.02) : 0;
            double staff = random.nextInt(5) == 0 ? 0 : 1.0 / random.nextDouble(80, 300);
            most += staff * courses[pieces];
            targets.add(new Target(
                    "g" + g,
                    least,
                    boxed(courses),
                    boxed(persons),
                    random.nextDouble(50_000, 150_000),
                    staff,
                    random.nextInt(2) == 0 ? 0 : random.nextDouble(0, 3_000)));
        }
        double wage = random.nextDouble(300_000, 600_000);
        OptionalDouble staff =
                random.nextInt(4) == 0 ? OptionalDouble.empty() : OptionalDouble.of(most * random.nextDouble(0.1, 1.1));
        OptionalDouble money = random.nextBoolean()
                ? OptionalDouble.empty()
                : OptionalDouble.of(most * wage * random.nextDouble(0.1, 1.3));
        Programme net = new Programme(targets, wage, staff, money, OptionalDouble.empty());
        if (random.nextBoolean()) {
            return net;
        }
        double highest = BruteForce.best(net);
        return Double.isInfinite(highest)
                ? net
                : net.forPersons(highest - Math.abs(highest) * random.nextDouble(-0.05, 1));
    }

    private static List<Double> boxed(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private static double[] unboxed(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Test
    void agreesWithTryingEverything() {
        int impossible = 0;
        int forPersons = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Programme programme = drawn(seed);
            double brute = BruteForce.best(programme);
            forPersons += programme.leastNet().isPresent() ? 1 : 0;
            switch (Optimiser.solve(programme)) {
                case Answer.Best best -> {
                    assertThat(best.objective())
                            .as("case " + seed)
                            .isCloseTo(brute, within(1e-6 * Math.max(1, Math.abs(brute))));
                    assertKept(programme, best, seed);
                }
                case Answer.Impossible why -> {
                    impossible++;
                    assertThat(brute).as("case " + seed + " " + why).isEqualTo(Double.NEGATIVE_INFINITY);
                }
            }
        }
        assertThat(impossible).isBetween(50, 300);
        assertThat(forPersons).isGreaterThan(300);
    }

    private static void assertKept(Programme programme, Answer.Best best, int seed) {
        for (int g = 0; g < programme.targets().size(); g++) {
            Target target = programme.targets().get(g);
            assertThat(best.courses().get(g))
                    .as("case " + seed + " group " + g)
                    .isBetween(Math.min(target.least(), target.most()) - 1e-6, target.most() + 1e-6);
        }
        programme.staff().ifPresent(most -> assertThat(best.staff()).isLessThan(most * (1 + 1e-9) + 1e-9));
        programme.money().ifPresent(most -> assertThat(best.money()).isLessThan(most * (1 + 1e-9) + 1e-6));
        programme
                .leastNet()
                .ifPresent(least -> assertThat(best.net()).isGreaterThan(least - 1e-6 * Math.max(1, Math.abs(least))));
    }

    /** A price lies between what a little more is worth and what a little less costs; both by trying everything again. */
    @Test
    void shadowPricesAreWhatSolvingAgainGives() {
        int binding = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Programme programme = drawn(seed);
            if (!(Optimiser.solve(programme) instanceof Answer.Best best)) {
                continue;
            }
            if (programme.staff().orElse(0) > 0) {
                double limit = programme.staff().getAsDouble();
                double step = limit * 1e-4;
                binding += best.prices().staff() > 0 ? 1 : 0;
                assertBetween(
                        best.prices().staff(),
                        worth(programme.withStaff(limit + step), best) / step,
                        -worth(programme.withStaff(limit - step), best) / step,
                        1e-8 * Math.max(1, Math.abs(best.objective())) / step,
                        "staff, case " + seed);
            }
            if (programme.money().orElse(0) > 0) {
                double limit = programme.money().getAsDouble();
                double step = limit * 1e-4;
                binding += best.prices().money() > 0 ? 1 : 0;
                assertBetween(
                        best.prices().money(),
                        worth(programme.withMoney(limit + step), best) / step,
                        -worth(programme.withMoney(limit - step), best) / step,
                        1e-8 * Math.max(1, Math.abs(best.objective())) / step,
                        "money, case " + seed);
            }
            if (programme.leastNet().isPresent()) {
                double least = programme.leastNet().getAsDouble();
                double step = Math.max(1, Math.abs(least)) * 1e-4;
                binding += best.prices().net() > 0 ? 1 : 0;
                assertBetween(
                        best.prices().net(),
                        worth(programme.forPersons(least - step), best) / step,
                        -worth(programme.forPersons(least + step), best) / step,
                        1e-8 * Math.max(1, Math.abs(best.objective())) / step,
                        "net, case " + seed);
            }
        }
        assertThat(binding).isGreaterThan(500);
    }

    /** What the other programme gains; minus infinity where it cannot be kept. */
    private static double worth(Programme other, Answer.Best best) {
        return BruteForce.best(other) - best.objective();
    }

    private static void assertBetween(double price, double more, double less, double rounding, String what) {
        double slack = rounding + 1e-6 * Math.max(Math.abs(price), Math.abs(more));
        assertThat(price).as(what).isGreaterThan(more - slack);
        if (Double.isFinite(less)) {
            assertThat(price).as(what).isLessThan(less + slack);
        }
    }

    private static final Target JOB_READY =
            new Target("job-ready", 0, List.of(0.0, 250.0, 500.0), List.of(0.0, 20.0, 30.0), 100_000, 0.004, 0);
    private static final Target FAR =
            new Target("far", 50, List.of(0.0, 250.0, 500.0), List.of(0.0, 10.0, 15.0), 100_000, 0.004, 0);

    private static Programme two(OptionalDouble staff, OptionalDouble money, OptionalDouble leastNet) {
        return new Programme(List.of(JOB_READY, FAR), 450_000, staff, money, leastNet);
    }

    /** By hand: a consultant gives 250 courses for 450.000 kr.; worth 2.000.000, then 1.000.000; far 1.000.000, then 500.000. */
    @Test
    void byHand() {
        Answer.Best best = (Answer.Best)
                Optimiser.solve(two(OptionalDouble.of(1.2), OptionalDouble.empty(), OptionalDouble.empty()));
        assertThat(unboxed(best.courses())).containsExactly(new double[] {250, 50}, within(1e-6));
        assertThat(best.net()).isCloseTo(2_200_000 - 1.2 * 450_000, within(1e-3));
        assertThat(best.persons()).isCloseTo(22, within(1e-9));
        assertThat(best.prices().staff()).isBetween(550_000 - 1e-3, 1_550_000 + 1e-3);

        // Without a limit all pays: even the last course of those far away gives 2.000 kr. and costs 1.800.
        Answer.Best free = (Answer.Best)
                Optimiser.solve(two(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty()));
        assertThat(unboxed(free.courses())).containsExactly(new double[] {500, 500}, within(1e-6));
        assertThat(free.prices().staff()).isZero();
    }

    @Test
    void theLeastThatMustBeGivenHasItsPrice() {
        Target costly = new Target("costly", 100, List.of(0.0, 500.0), List.of(0.0, 5.0), 100_000, 0.004, 0);
        Answer.Best best = (Answer.Best) Optimiser.solve(new Programme(
                List.of(costly), 450_000, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty()));
        // A course gives 0,01 person or 1.000 kr. and costs 1.800: each that must be given costs 800.
        assertThat(best.courses().get(0)).isCloseTo(100, within(1e-9));
        assertThat(best.prices().least().get(0)).isCloseTo(800, within(1e-6));
        assertThat(best.net()).isCloseTo(-80_000, within(1e-6));
    }

    @Test
    void saysWhichLimitCannotBeKept() {
        assertThat(Optimiser.solve(two(OptionalDouble.of(0.1), OptionalDouble.empty(), OptionalDouble.empty())))
                .isEqualTo(new Answer.Impossible(Answer.Limit.STAFF, "", 0.1, 0.2));
        assertThat(Optimiser.solve(two(OptionalDouble.empty(), OptionalDouble.of(80_000), OptionalDouble.empty())))
                .isEqualTo(new Answer.Impossible(Answer.Limit.MONEY, "", 80_000, 90_000));
        assertThat(Optimiser.solve(two(OptionalDouble.of(1), OptionalDouble.empty(), OptionalDouble.of(9e6))))
                .isInstanceOfSatisfying(Answer.Impossible.class, why -> {
                    assertThat(why.limit()).isEqualTo(Answer.Limit.NET);
                    assertThat(why.needed()).isCloseTo(1_350_000, within(1.0));
                });
        Target tooMuch = new Target("x", 600, List.of(0.0, 500.0), List.of(0.0, 5.0), 100_000, 0.004, 0);
        assertThat(Optimiser.solve(new Programme(
                        List.of(tooMuch), 1, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty())))
                .isEqualTo(new Answer.Impossible(Answer.Limit.GROUP, "x", 500, 600));
    }

    @Test
    void refusesLinesThatAreNotConcave() {
        assertThatThrownBy(() -> new Target("x", 0, List.of(0.0, 1.0, 2.0), List.of(0.0, 1.0, 3.0), 1, 1, 1))
                .hasMessageContaining("'x'")
                .hasMessageContaining("rises faster");
        assertThatThrownBy(() -> new Target("x", 0, List.of(0.0, 1.0, 1.0), List.of(0.0, 1.0, 3.0), 1, 1, 1))
                .hasMessageContaining("do not rise");
        assertThatThrownBy(() -> new Target("x", 0, List.of(0.0, 1.0), List.of(1.0, 3.0), 1, 1, 1))
                .hasMessageContaining("begin in (0, 0)");
        assertThatThrownBy(() -> new Target("x", 0, List.of(0.0, 1.0), List.of(0.0, 3.0), -1, 1, 1))
                .hasMessageContaining("negative");
    }
}

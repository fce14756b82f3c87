package dk.provenu.engine.figure.operation;

import static dk.provenu.engine.figure.Figures.column;
import static dk.provenu.engine.figure.Figures.derived;
import static dk.provenu.engine.figure.Figures.kroner;
import static dk.provenu.engine.figure.Figures.number;
import static dk.provenu.engine.figure.Figures.numbers;
import static dk.provenu.engine.figure.Figures.observed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.UnitException;
import dk.provenu.engine.figure.Value;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each operation gives, by numbers worked out by hand or by another program. */
class OperationValuesTest {

    private static double value(Operation operation, double... x) {
        return operation.value(x);
    }

    @Test
    void theSimpleOnes() {
        assertThat(value(new Sum(), 1, 2, 4)).isEqualTo(7);
        assertThat(value(new Difference(), 1, 3)).isEqualTo(-2);
        assertThat(value(new Product(), 2, 3, 4)).isEqualTo(24);
        assertThat(value(new Quotient(), 3, 4)).isEqualTo(0.75);
        assertThat(value(new Quotient(), 3, 0)).isNaN();
        assertThat(value(new Negated(), 3)).isEqualTo(-3);
        assertThat(value(new Mean(), 1, 2, 6)).isEqualTo(3);
        assertThat(value(new Minimum(), 2, 1, 3)).isEqualTo(1);
        assertThat(value(new Maximum(), 2, 3, 1)).isEqualTo(3);
        assertThat(value(new Share(), 2, 2, 6)).isEqualTo(0.25);
        assertThat(value(new Share(), 2, 2, -2)).isNaN();
        assertThat(value(new Growth(), 110, 100)).isCloseTo(0.1, within(1e-15));
        assertThat(value(new Growth(), 110, 0)).isNaN();
        assertThat(value(new IndexNumber(), 110, 100)).isCloseTo(110, within(1e-12));
        assertThat(value(new IndexNumber(), 110, 0)).isNaN();
        assertThat(value(new Power(), 2, -3)).isEqualTo(0.125);
        assertThat(value(new Power(), 0, 2)).isNaN();
        assertThat(value(new Power(), -2, 2)).isNaN();
        assertThat(value(new Logarithm(), Math.E)).isEqualTo(1);
        assertThat(value(new Logarithm(), 0)).isNaN();
        assertThat(value(new WeightedMean(), 1, 4, 2, 1)).isEqualTo(2);
        assertThat(value(new WeightedMean(), 1, 4, 1, -1)).isNaN();
        assertThat(value(new StepLookup(), 26.9, 1, 5, 27, 10, 20, 30)).isEqualTo(20);
        assertThat(value(new StepLookup(), 27, 1, 5, 27, 10, 20, 30)).isEqualTo(30);
        assertThat(value(new StepLookup(), 0, 1, 5, 27, 10, 20, 30)).isNaN();
        assertThat(value(new Decay(12), 0.36, 18, 12)).isCloseTo(0.8, within(1e-15));
        assertThat(value(new Decay(12), 0.36, 6, 12)).isEqualTo(1);
        assertThat(value(new Decay(12), 1.5, 18, 12)).isNaN();
        assertThat(value(new CountPresent(), 1, Double.NaN, 0)).isEqualTo(2);
        assertThat(value(new ShareWhere(ShareWhere.Test.AT_MOST, 3), 1, 3, 3, 7.5))
                .isEqualTo(0.75);
        assertThat(value(new ShareWhere(ShareWhere.Test.BELOW, 3), 1, 3, 3, 7.5))
                .isEqualTo(0.25);
        assertThat(value(new ShareWhere(ShareWhere.Test.AT_LEAST, 3), 1, 3, 3, 7.5))
                .isEqualTo(0.75);
        assertThat(value(new ShareWhere(ShareWhere.Test.ABOVE, 3), 1, 3, 3, 7.5))
                .isEqualTo(0.25);
        assertThat(value(new PriceLevel(2017), 200, 80, 100)).isEqualTo(250);
        assertThat(value(new PriceLevel(2017), 200, 0, 100)).isNaN();
    }

    @Test
    void presentValueCountsTheFirstAmountAtTheEndOfTheFirstPeriod() {
        // Excel: =NPV(0.1, 110, 121) is 200.
        assertThat(value(new PresentValue(), 0.1, 110, 121)).isCloseTo(200, within(1e-12));
        assertThat(value(new PresentValue(), 0, 1, 2, 3)).isEqualTo(6);
        assertThat(value(new PresentValue(), -1, 1)).isNaN();
        assertThat(value(new PresentValue(), -1.5, 1)).isNaN();
        assertThat(value(new PresentValue(), -0.5, 1)).isEqualTo(2);
    }

    /** R 4: quantile(c(1, 2, 4, 8, 16), p, type = 7). */
    @Test
    void quantilesAreOfTypeSeven() {
        double[] x = {16, 1, 8, 2, 4};
        assertThat(new Quantile(0).value(x)).isEqualTo(1);
        assertThat(new Quantile(0.25).value(x)).isEqualTo(2);
        assertThat(new Quantile(0.1).value(x)).isCloseTo(1.4, within(1e-12));
        assertThat(new Quantile(0.9).value(x)).isCloseTo(12.8, within(1e-12));
        assertThat(new Quantile(1).value(x)).isEqualTo(16);
        assertThat(Quantile.median().value(x)).isEqualTo(4);
        assertThat(Quantile.median().value(new double[] {4, 1, 2, 8})).isEqualTo(3);
        assertThat(x).containsExactly(16, 1, 8, 2, 4);
        assertThatThrownBy(() -> new Quantile(1.1)).hasMessageContaining("1.1");
        assertThatThrownBy(() -> new Quantile(-0.1)).hasMessageContaining("-0.1");
        assertThatThrownBy(() -> new Quantile(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Quantile(0.07).title()).isEqualTo(Text.of("7-pct.-fraktil", "7 pct. quantile"));
        assertThat(new Quantile(0.975).title().da()).isEqualTo("97,5-pct.-fraktil");
        assertThatThrownBy(() -> derived("q", new Quantile(0.25), numbers("x", 1), numbers("y", 2)))
                .hasMessageContaining("takes 1 operands");
        assertThat(Quantile.median().name()).isEqualTo("median");
        assertThat(new Quantile(0.25).name()).isEqualTo("quantile_0.25");
        assertThat(new Quantile(0.25).excel(List.of("A1:A5"))).isEqualTo("PERCENTILE(A1:A5,0.25)");
        assertThat(Quantile.median().excel(List.of("A1:A5", "B1"))).isEqualTo("MEDIAN(A1:A5,B1)");
    }

    @Test
    void equalRanksAreSharedAndTheNextSkipped() {
        double[] column = {30, 10, 20, 20, 40};
        Rank lowest = new Rank(Rank.Direction.LOWEST_FIRST, 1);
        Rank highest = new Rank(Rank.Direction.HIGHEST_FIRST, 1);
        assertThat(ranks(lowest, column)).containsExactly(4, 1, 2, 2, 5);
        assertThat(ranks(highest, column)).containsExactly(2, 5, 3, 3, 1);
    }

    @Test
    void ranksCompareWhatIsShown() {
        // Both are shown as 0,3: 0.1 + 0.2 is held as 0.30000000000000004.
        assertThat(ranks(new Rank(Rank.Direction.HIGHEST_FIRST, 1), 0.1 + 0.2, 0.3))
                .containsExactly(1, 1);
        assertThat(ranks(new Rank(Rank.Direction.LOWEST_FIRST, 0), 1.4, 1.2, 0.6))
                .containsExactly(1, 1, 1);
        assertThat(ranks(new Rank(Rank.Direction.LOWEST_FIRST, 1), 1.4, 1.2, 0.6))
                .containsExactly(3, 2, 1);
        assertThat(ranks(new Rank(Rank.Direction.LOWEST_FIRST, -3), 1_400, 1_499, 1_600))
                .containsExactly(1, 1, 3);
        assertThat(ranks(new Rank(Rank.Direction.LOWEST_FIRST, 2), 2.675, 2.68)).containsExactly(1, 1);
    }

    /** Against the definition: one more than how many are better as rounded. */
    @Test
    void ranksFollowTheirDefinition() {
        Random random = new Random(43);
        for (int i = 0; i < 500; i++) {
            int decimals = random.nextInt(5) - 2;
            double size = Math.pow(10, random.nextInt(20) - 2);
            double[] column = random.doubles(8, -size, size).toArray();
            column[1] = column[0] + (random.nextDouble() - 0.5) * 4 * Math.pow(10, -decimals);
            column[2] = Math.nextUp(column[0]);
            for (Rank.Direction direction : Rank.Direction.values()) {
                boolean lowest = direction == Rank.Direction.LOWEST_FIRST;
                List<Integer> expected = DoubleStream.of(column)
                        .mapToObj(self -> 1
                                + (int) DoubleStream.of(column)
                                        .map(other -> Double.compare(
                                                Rounding.round(other, decimals), Rounding.round(self, decimals)))
                                        .filter(order -> lowest ? order < 0 : order > 0)
                                        .count())
                        .toList();
                assertThat(ranks(new Rank(direction, decimals), column)).isEqualTo(expected);
            }
        }
    }

    private static List<Integer> ranks(Rank rank, double... column) {
        return IntStream.range(0, column.length)
                .mapToObj(i -> {
                    double[] x = new double[column.length + 1];
                    x[0] = column[i];
                    System.arraycopy(column, 0, x, 1, column.length);
                    return (int) rank.value(x);
                })
                .toList();
    }

    @Test
    void theFirstYearReachedIsTheEarliestOnTheAxis() {
        assertThat(value(new FirstReached(), -3, -1, 0, 4, 2015, 2016, 2017, 2018))
                .isEqualTo(2017);
        assertThat(value(new FirstReached(), 4, -1, 2, 2017, 2016, 2015)).isEqualTo(2015);
        assertThat(value(new FirstReached(), -3, -1, 2015, 2016)).isNaN();
    }

    @Test
    void aLookupTakesTheFirstPlaceThatFits() {
        assertThat(value(new Lookup(), 2, 1, 2, 2, 10, 20, 30)).isEqualTo(20);
        assertThat(value(new Lookup(), 5, 1, 2, 10, 20)).isNaN();
        double[] dx = new double[7];
        new Lookup().gradient(new double[] {2, 1, 2, 2, 10, 20, 30}, 20, dx);
        assertThat(dx).containsExactly(0, 0, 0, 0, 0, 1, 0);
        new Lookup().gradient(new double[] {9, 1, 2, 2, 10, 20, 30}, Double.NaN, dx);
        assertThat(dx).containsOnly(0);
    }

    @Test
    void whatLiesWithinABandIsHeldAndBeyondItTheWholeChangeCounts() {
        assertThat(value(new HeldWithin(), 10.5, 10, 0.5)).isEqualTo(10);
        assertThat(value(new HeldWithin(), 9.5, 10, 0.5)).isEqualTo(10);
        assertThat(value(new HeldWithin(), 10.6, 10, 0.5)).isEqualTo(10.6);
        assertThat(value(new HeldWithin(), 9, 10, 0)).isEqualTo(9);
        assertThat(value(new HeldWithin(), Double.NaN, 10, 0)).isNaN();
        assertThat(new HeldWithin().isStep()).isTrue();
        double[] dx = new double[3];
        new HeldWithin().gradient(new double[] {10.2, 10, 0.5}, 10, dx);
        assertThat(dx).containsExactly(0, 1, 0);
        new HeldWithin().gradient(new double[] {12, 10, 0.5}, 12, dx);
        assertThat(dx).containsExactly(1, 0, 0);
    }

    @Test
    void stepsHaveNoSlope() {
        for (Operation step :
                List.of(new Rank(Rank.Direction.LOWEST_FIRST, 1), new RoundTo(1), new FirstReached(), new Lookup())) {
            assertThat(step.isStep()).isTrue();
        }
        double[] dx = {7, 7};
        new Rank(Rank.Direction.LOWEST_FIRST, 1).gradient(new double[] {1, 2}, 1, dx);
        assertThat(dx).containsOnly(0);
        dx[0] = 7;
        new RoundTo(1).gradient(new double[] {1}, 1, dx);
        assertThat(dx[0]).isZero();
        double[] years = {7, 7};
        new FirstReached().gradient(new double[] {1, 2}, 2, years);
        assertThat(years).containsOnly(0);
        assertThat(Stream.of(new Sum(), new CountPresent(), new Minimum(), Quantile.median()))
                .noneMatch(Operation::isStep);
    }

    @Test
    void thePickedOperandAloneHasASlope() {
        double[] dx = new double[3];
        new Maximum().gradient(new double[] {1, 5, 5}, 5, dx);
        assertThat(dx).containsExactly(0, 1, 0);
        new Minimum().gradient(new double[] {3, 1, 5}, 1, dx);
        assertThat(dx).containsExactly(0, 1, 0);
        new OfPresent(new Minimum()).gradient(new double[] {Double.NaN, 1, 5}, 1, dx);
        assertThat(dx).containsExactly(0, 1, 0);
    }

    @Test
    void onlyAggregatesAreMadeOfThosePresent() {
        assertThatThrownBy(() -> new OfPresent(new Difference())).hasMessageContaining("difference");
        assertThatThrownBy(() -> new OfPresent(new Quantile(0.25))).hasMessageContaining("quantile_0.25");
        OfPresent sum = new OfPresent(new Sum());
        assertThat(sum.name()).isEqualTo("sum_of_present");
        assertThat(sum.excel(List.of("A1:A9"))).isEqualTo("IF(AGGREGATE(2,6,A1:A9)=0,NA(),AGGREGATE(9,6,A1:A9))");
        assertThat(Stream.of(new Mean(), new Maximum(), new Minimum(), Quantile.median())
                        .map(inner -> new OfPresent(inner).excel(List.of("A1"))))
                .containsExactly(
                        "IF(AGGREGATE(2,6,A1)=0,NA(),AGGREGATE(1,6,A1))",
                        "IF(AGGREGATE(2,6,A1)=0,NA(),AGGREGATE(4,6,A1))",
                        "IF(AGGREGATE(2,6,A1)=0,NA(),AGGREGATE(5,6,A1))",
                        "IF(AGGREGATE(2,6,A1)=0,NA(),AGGREGATE(12,6,A1))");
    }

    @Test
    void conversionsMoveTheCommaAndNothingElse() {
        assertThat(Convert.between(Unit.MILLION_KRONER, Unit.KRONER).value(new double[] {48.6}))
                .isEqualTo(48_600_000);
        assertThat(Convert.between(Unit.KRONER, Unit.MILLION_KRONER).value(new double[] {48_600_000}))
                .isEqualTo(48.6);
        assertThat(Convert.between(Unit.PERCENT, Unit.SHARE).value(new double[] {4.2}))
                .isEqualTo(0.042);
        assertThat(Convert.between(Unit.PERCENTAGE_POINT, Unit.SHARE).value(new double[] {4.2}))
                .isEqualTo(0.042);
        assertThat(Convert.between(Unit.SHARE, Unit.PERCENTAGE_POINT).value(new double[] {0.5}))
                .isEqualTo(50);
        assertThat(Convert.between(Unit.KRONER, Unit.KRONER).excel(List.of("A1")))
                .isEqualTo("A1*1");
        assertThat(Convert.between(Unit.KRONER, Unit.THOUSAND_KRONER).excel(List.of("A1")))
                .isEqualTo("A1/1000");
        assertThat(Convert.between(Unit.THOUSAND_KRONER, Unit.KRONER).words(List.of(Text.same("x"))))
                .isEqualTo(Text.same("x × 1000"));
        assertThatThrownBy(() -> Convert.between(Unit.KRONER, Unit.PERCENT))
                .isInstanceOf(UnitException.class)
                .hasMessageContaining("'DKK'")
                .hasMessageContaining("'pct.'");
        assertThatThrownBy(() -> Convert.between(Unit.PERCENT, Unit.NUMBER)).isInstanceOf(UnitException.class);
        assertThatThrownBy(() -> new Convert(Unit.KRONER, Unit.MILLION_KRONER, 6))
                .hasMessageContaining("10^6");
        assertThatThrownBy(() -> derived("c", Convert.between(Unit.SHARE, Unit.PERCENT), number("a", 1)))
                .hasMessageContaining("'a'");
    }

    @Test
    void unitsOfResults() {
        Figure percent = observed("p", 4, Unit.PERCENT);
        Figure year = observed("y", 2015, Unit.YEAR);
        Figure rank = observed("r", 2, Unit.RANK);
        assertThat(derived("d", new Difference(), percent, percent).unit()).isEqualTo(Unit.PERCENTAGE_POINT);
        assertThat(derived("d", new Difference(), year, year).unit()).isEqualTo(Unit.NUMBER);
        assertThat(derived("d", new Difference(), rank, rank).unit()).isEqualTo(Unit.NUMBER);
        assertThat(derived("d", new Difference(), kroner("a", 1), kroner("b", 1))
                        .unit())
                .isEqualTo(Unit.KRONER);
        assertThat(derived("d", new RoundTo(0), kroner("a", 1)).unit()).isEqualTo(Unit.KRONER);
        assertThat(derived("d", new WeightedMean(), column("c", kroner("a", 1)), numbers("w", 2))
                        .unit())
                .isEqualTo(Unit.KRONER);
        for (Figure figure : List.of(year, rank, observed("i", 100, Unit.INDEX))) {
            assertThatThrownBy(() -> derived("s", new Sum(), figure, figure)).isInstanceOf(UnitException.class);
        }
    }

    @Test
    void refusesOperandsThatDoNotBelongTogether() {
        Figure index = observed("index", 100, Unit.INDEX);
        Figure nominal = kroner("a", 1);
        Figure mixed = observed("m", Value.of(1), Unit.KRONER, new PriceBasis.Nominal(2014, 2017));
        Figure unknown = observed("u", Value.of(1), Unit.KRONER, new PriceBasis.Unknown("d"));
        Figure fixed = observed("f", Value.of(1), Unit.KRONER, new PriceBasis.Fixed(2014));
        PriceLevel level = new PriceLevel(2017);
        assertThat(derived("l", level, fixed, index, index).priceBasis()).isEqualTo(new PriceBasis.Fixed(2017));
        assertThat(derived("l", level, nominal, index, index).priceBasis()).isEqualTo(new PriceBasis.Fixed(2017));
        assertThatThrownBy(() -> derived("l", level, mixed, index, index)).hasMessageContaining("'m'");
        assertThatThrownBy(() -> derived("l", level, unknown, index, index)).hasMessageContaining("'u'");
        assertThatThrownBy(() -> derived("l", level, nominal, number("n", 1), index))
                .hasMessageContaining("'n'");
        assertThatThrownBy(() -> derived("l", level, nominal, index, number("n", 1)))
                .hasMessageContaining("'n'");
        assertThatThrownBy(() -> derived("v", new PresentValue(), number("n", 1), numbers("x", 1)))
                .hasMessageContaining("a rate");
        assertThatThrownBy(() -> derived("w", new WeightedMean(), numbers("x", 1, 2), numbers("w", 1)))
                .hasMessageContaining("has 2 numbers");
        assertThatThrownBy(() -> derived("k", new Lookup(), number("k", 1), numbers("x", 1, 2), numbers("w", 1)))
                .hasMessageContaining("has 2 keys");
        assertThatThrownBy(() -> derived("y", new FirstReached(), numbers("x", 1, 2), numbers("w", 1, 2)))
                .hasMessageContaining("years");
        Figure year = observed("y", 2015, Unit.YEAR);
        assertThatThrownBy(() -> derived("y", new FirstReached(), numbers("x", 1, 2), column("c", year)))
                .hasMessageContaining("axis of 1");
    }

    @Test
    void longFormulasKeepTheirEnds() {
        List<Text> names =
                IntStream.range(0, 20).mapToObj(i -> Text.same("n" + i)).toList();
        assertThat(new Sum().words(names).da()).isEqualTo("n0 + n1 + n2 + n3 + n4 + n5 + … + n17 + n18 + n19");
        assertThat(new Mean().words(names.subList(0, 12)).da())
                .isEqualTo("gennemsnit (uvægtet) af n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11");
        assertThat(new Sum().words(names.subList(0, 1)).en()).isEqualTo("the sum of n0");
    }
}

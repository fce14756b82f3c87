package dk.provenu.engine.model.forecast.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The methods beside R 4.2 (bench/src/main/r/forecast-reference.R) and on series whose answer is known. */
class MethodsTest {

    private static final double[] SERIES = {
        120, 131, 118, 104, 99, 93, 90, 97, 108, 117, 125, 128, 126, 135, 121, 110, 98, 97, 95, 99, 112, 125, 126, 134,
        131
    };
    private static final int KNOWN = SERIES.length;

    @Test
    void seasonalNaiveIsThatOfR() {
        double[] r = {135, 121, 110, 98, 97, 95, 99, 112, 125, 126, 134, 131, 135, 121};
        for (int h = 1; h <= r.length; h++) {
            assertThat(SeasonalNaive.at(SERIES, KNOWN, h)).isEqualTo(r[h - 1]);
        }
        assertThat(SeasonalNaive.scale(SERIES, 0, KNOWN)).isCloseTo(4.2307692308, within(1e-9));
    }

    @Test
    void aSeriesThatRepeatsItselfHasNoScale() {
        double[] twice = new double[24];
        for (int i = 0; i < 24; i++) {
            twice[i] = SERIES[i % 12];
        }
        assertThat(SeasonalNaive.scale(twice, 0, 24)).isNaN();
    }

    @Test
    void theLevelIsThatOfHoltWinters() {
        assertThat(SharedSeason.smoothed(SERIES, 0, KNOWN, 0.7)).isCloseTo(131.0140181831, within(1e-9));
    }

    @Test
    void theYearlyChangeIsThatOfR() {
        double[] logs = Arrays.stream(SERIES).map(Logs::of).toArray();
        assertThat(YearlyChange.at(logs, KNOWN, 1)).isCloseTo(4.9474082383, within(1e-9));
        assertThat(YearlyChange.at(logs, KNOWN, 12)).isCloseTo(4.8937078929, within(1e-9));
        assertThat(YearlyChange.at(logs, KNOWN, 13)).isCloseTo(4.9224702590, within(1e-9));
    }

    @Test
    void aSmallCountIsExpectedAsThePoissonDistributionSays() {
        assertThat(Suppressed.meanOfSmall(0.5)).isCloseTo(0.4615384615, within(1e-9));
        assertThat(Suppressed.meanOfSmall(1)).isCloseTo(0.8, within(1e-9));
        assertThat(Suppressed.meanOfSmall(4)).isCloseTo(1.5384615385, within(1e-9));
    }

    @Test
    void aSuppressedMonthAmongSmallCountsIsLargerThanAmongSuppressedOnes() {
        double[] beside = Suppressed.filled(hidden(3, -1, 4, 3, 3), 5);
        double[] alone = Suppressed.filled(hidden(3, -1, -1, -1, -1), 5);
        assertThat(beside[1]).isBetween(1.0, 2.0).isGreaterThan(alone[1]);
        assertThat(beside[0]).isEqualTo(3);
    }

    @Test
    void aSuppressedMonthIsNotToldByWhatCameLater() {
        assertThat(Suppressed.filled(hidden(3, -1, 4), 3))
                .containsExactly(Suppressed.filled(hidden(3, -1, 4, 50, 60), 3));
    }

    @Test
    void theStateSharesByTheLatestYear() {
        double[] deviation = new double[20];
        Arrays.fill(deviation, 8, 20, -3);
        deviation[19] = -15;
        assertThat(CountryShare.of(deviation, 20)).isCloseTo(-4, within(1e-12));
    }

    @Test
    void aSeasonWithoutChanceIsKeptWhole() {
        double[][] x = new double[3][36];
        for (int i = 0; i < x.length; i++) {
            for (int t = 0; t < 36; t++) {
                x[i][t] = i + (i + 1) * Math.sin(Math.PI * t / 6);
            }
        }
        double[][] forecast = SharedSeason.forecast(x, new int[3], 36, 12);
        for (int i = 0; i < x.length; i++) {
            assertThat(forecast[i]).containsExactly(Arrays.copyOf(x[i], 12), within(1e-6));
        }
    }

    @Test
    void chanceIsNotTakenForASeason() {
        SplittableRandom random = new SplittableRandom(1);
        double[][] x = new double[60][36];
        for (double[] one : x) {
            for (int t = 1; t < 36; t++) {
                one[t] = one[t - 1] + random.nextGaussian();
            }
        }
        double[][] shapes = SeasonShapes.of(x, new int[60], 36);
        double size = Arrays.stream(shapes)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .average()
                .orElseThrow();
        assertThat(size).isLessThan(0.1);
    }

    @Test
    void theShapeFollowsTheCalendarWhereverASeriesBegins() {
        double[] whole = new double[48];
        for (int t = 0; t < 48; t++) {
            whole[t] = Math.cos(Math.PI * t / 6);
        }
        double[][] forecast = SharedSeason.forecast(new double[][] {whole, whole}, new int[] {0, 17}, 48, 12);
        assertThat(forecast[1]).containsExactly(forecast[0], within(1e-6));
    }

    @Test
    void whatIsLeftOutStaysOut() {
        double[][] x = {new double[0], Arrays.stream(SERIES).map(Logs::of).toArray()};
        for (Method method : Method.values()) {
            double[][] forecast = method.forecast(x, new int[2], KNOWN, 12);
            assertThat(forecast[0]).isEmpty();
            assertThat(forecast[1]).hasSize(12).doesNotContain(Double.NaN);
        }
    }

    /** A series in which -1 is a suppressed month. */
    private static Series hidden(double... values) {
        boolean[] suppressed = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            suppressed[i] = values[i] < 0;
            values[i] = suppressed[i] ? Double.NaN : values[i];
        }
        return new Series("165", "persons", false, values, suppressed);
    }
}

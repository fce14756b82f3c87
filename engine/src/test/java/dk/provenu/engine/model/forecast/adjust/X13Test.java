package dk.provenu.engine.model.forecast.adjust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.Arrays;
import jdplus.sa.base.api.DecompositionMode;
import jdplus.toolkit.base.api.data.DoubleSeq;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.x13.base.api.x11.SeasonalFilterOption;
import jdplus.x13.base.api.x11.X11Spec;
import jdplus.x13.base.core.x11.X11Kernel;
import org.junit.jupiter.api.Test;

class X13Test {

    /**
     * The series of JDemetra+'s own test of X-11 (jtstoolkit, data.DataCochran), from January 1990; the seasonal component
     * below was computed by WinX13 build 9 of the US Census Bureau.
     */
    private static final double[] COCHRAN = {
        73.4, 101.1, 126.0, 141.2, 144.7, 147.4, 147.9, 143.3, 153.6, 155.0,
        149.1, 92.0, 60.3, 50.7, 95.8, 136.1, 139.4, 148.8, 143.7, 137.4,
        153.1, 147.5, 137.8, 103.1, 50.5, 72.2, 117.4, 128.2, 126.6, 135.3,
        136.7, 125.4, 142.3, 141.2, 133.4, 91.6, 72.9, 74.1, 109.6, 119.6,
        122.3, 129.9, 130.9, 121.3, 136.0, 132.7, 122.0, 79.1, 78.2, 67.1,
        112.1, 125.9, 126.6, 133.2, 135.7, 126.6, 140.8, 141.9, 129.4, 90.9,
        73.4, 86.1, 107.7, 121.8, 125.2, 125.5, 128.3, 121.3, 132.4, 129.3,
        126.7, 90.3, 64.0, 76.9, 97.6, 111.6, 120.3, 126.3, 127.5, 121.9,
        133.5, 134.3, 123.7, 88.4, 60.9, 75.9, 105.7, 116.8, 115.1, 122.0,
        122.6, 116.3, 129.6, 125.8, 121.2, 75.3, 55.7, 56.3, 99.4, 112.3,
        109.5, 118.4, 121.5, 110.6, 122.5, 122.0, 115.7, 80.8, 50.5, 62.4,
        87.6, 101.3, 102.9, 110.3, 114.3, 105.3, 116.0, 117.1, 109.3, 76.1,
        53.3, 48.2, 70.3, 99.6, 102.4, 109.0, 113.2, 105.3, 115.5, 118.0,
        108.7, 74.0, 43.7, 47.9, 69.9, 105.7, 109.8, 113.3, 119.6, 111.5,
        122.4, 121.4, 120.0, 84.9, 60.5, 66.7, 91.8, 104.6, 106.2, 112.5,
        116.5, 109.9, 119.7, 120.0, 111.7, 81.2, 65.1, 74.3, 90.1, 103.9,
        107.3, 112.8, 115.3, 111.7, 120.3, 118.6, 113.7, 79.7, 46.7, 55.8,
        94.3, 110.8, 111.6, 117.0, 119.5, 118.7, 124.5, 122.4, 115.8, 77.8,
        40.1, 43.9, 91.5, 115.3, 113.3, 119.3, 123.5, 116.4, 125.5, 129.0,
        120.2, 52.5, 59.7, 73.3, 111.1, 123.5, 123.9, 122.6, 131.8, 124.3,
        130.9, 131.6, 130.7, 80.4, 62.0, 51.5, 108.5, 117.4, 120.8, 123.4,
        130.1, 121.7, 132.7, 130.3, 125.7, 75.8, 51.5, 60.1, 87.5, 121.3,
        121.5, 130.4, 135.9, 127.6, 136.3, 133.6, 131.1, 90.7, 68.8, 80.8,
        112.6, 123.8, 121.6, 130.2, 133.5, 125.8, 136.3, 135.8
    };

    /** Table D10 of WinX13 for the additive decomposition: the first 24 months. */
    private static final double[] FIRST = {
        -54.02225219,
        -45.11294503,
        -5.811536789,
        8.445469807,
        11.41557937,
        17.95915193,
        18.10631883,
        10.72141533,
        25.36894982,
        24.35050617,
        13.10647373,
        -25.15263412,
        -53.09538028,
        -44.91617116,
        -5.929736555,
        8.332789698,
        11.37168865,
        17.69337583,
        18.11276734,
        10.65348414,
        25.03905485,
        24.01303444,
        13.18404679,
        -24.88800739
    };

    /** The same: the last 34 months. */
    private static final double[] LAST = {
        -50.60253952,
        -41.62923669,
        -6.724660983,
        9.397600581,
        9.59530237,
        14.7354309,
        19.69383459,
        13.0719856,
        21.82123806,
        21.00909198,
        15.94261326,
        -26.59405103,
        -50.99258388,
        -41.74937864,
        -6.382691148,
        9.849199619,
        9.703434491,
        14.78510205,
        19.9824697,
        12.85259929,
        21.75190821,
        21.01795779,
        16.15547327,
        -27.41811641,
        -50.99034489,
        -41.56989576,
        -6.09973296,
        9.845962955,
        9.671617204,
        14.8025957,
        20.21607764,
        12.65407241,
        21.77651433,
        20.94625442
    };

    @Test
    void theLibrarysX11GivesTheSeasonOfTheCensusBureausProgram() {
        SeasonalFilterOption[] filters = new SeasonalFilterOption[12];
        Arrays.fill(filters, SeasonalFilterOption.S3X9);
        X11Spec spec = X11Spec.builder()
                .mode(DecompositionMode.Additive)
                .seasonal(true)
                .filters(filters)
                .lowerSigma(1.5)
                .upperSigma(2.5)
                .hendersonFilterLength(17)
                .forecastHorizon(0)
                .backcastHorizon(0)
                .build();
        double[] season = new X11Kernel()
                .process(TsData.of(TsPeriod.monthly(1990, 1), DoubleSeq.of(COCHRAN)), spec)
                .getD10()
                .getValues()
                .toArray();
        assertThat(season).hasSize(COCHRAN.length);
        assertThat(Arrays.copyOf(season, FIRST.length)).containsExactly(FIRST, offset(1e-5));
        assertThat(Arrays.copyOfRange(season, season.length - LAST.length, season.length))
                .containsExactly(LAST, offset(1e-5));
    }

    @Test
    void takesAKnownSeasonAway() {
        double[] level = new double[60];
        double[] values = new double[60];
        for (int i = 0; i < values.length; i++) {
            level[i] = 500 + 2 * i;
            values[i] = level[i] * (1 + 0.1 * Math.cos(2 * Math.PI * i / 12));
        }
        Adjusted found = X13.adjust(new MonthPeriod(2021, 1), values).orElseThrow();
        assertThat(found.isMultiplicative()).isTrue();
        for (int i = 0; i < values.length; i++) {
            assertThat(found.adjusted()[i]).isCloseTo(level[i], offset(0.01 * level[i]));
            assertThat(found.trend()[i]).isCloseTo(level[i], offset(0.01 * level[i]));
        }
    }

    @Test
    void saysNothingOfTooShortASeries() {
        assertThat(X13.adjust(new MonthPeriod(2021, 1), new double[35])).isEmpty();
    }
}

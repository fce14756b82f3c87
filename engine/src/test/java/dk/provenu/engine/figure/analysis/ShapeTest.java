package dk.provenu.engine.figure.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.statistics.Normal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

    /** Values of R's qnorm. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.9, 1.2815515655446004",
        "0.1, -1.2815515655446004",
        "0.975, 1.959963984540054",
        "0.6, 0.2533471031357997",
        "0.001, -3.090232306167813",
        "1e-10, -6.361340902404056",
        "1e-15, -7.941345326170997"
    })
    void normalQuantiles(double p, double expected) {
        assertThat(Normal.quantile(p)).isCloseTo(expected, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 1",
        "-1, 0, 5",
        "0, 9, 10",
        "2, 2, 10",
        "2, 10, 10",
        "2, 2.0001, 10",
        "1e6, 2e6, 1e7",
        "-5, -4.9, 100"
    })
    void splitNormalHasTheStatedPercentiles(double low, double mode, double high) {
        SplitNormal fitted = SplitNormal.fit(low, mode, high);
        double size = Math.max(Math.abs(low), Math.abs(high));
        assertThat(fitted.quantile(0.1)).isCloseTo(low, within(1e-9 * size));
        assertThat(fitted.quantile(0.9)).isCloseTo(high, within(1e-9 * size));
        assertThat(fitted.quantile(fitted.share())).isCloseTo(mode, within(1e-9 * size));
        // The density does not jump at the mode: share / below = (1 - share) / above.
        assertThat(fitted.share() * fitted.above())
                .isCloseTo((1 - fitted.share()) * fitted.below(), within(1e-9 * size));
        IntStream.range(1, 999)
                .forEach(i -> assertThat(fitted.quantile((i + 1) / 1000.0))
                        .isGreaterThanOrEqualTo(fitted.quantile(i / 1000.0)));
    }

    @Test
    void anEvenSplitNormalIsTheNormal() {
        SplitNormal fitted = SplitNormal.fit(-1.2815515655446004, 0, 1.2815515655446004);
        assertThat(fitted.share()).isCloseTo(0.5, within(1e-12));
        assertThat(fitted.below()).isCloseTo(1, within(1e-12));
        assertThat(fitted.above()).isCloseTo(1, within(1e-12));
    }

    @Test
    void withoutWidthItIsItsMode() {
        assertThat(SplitNormal.fit(3, 3, 3).quantile(0.77)).isEqualTo(3);
        assertThat(SplitNormal.fit(3, 3, 3).quantile(0.01)).isEqualTo(3);
    }

    @Test
    void refusesAModeOutside() {
        assertThatThrownBy(() -> SplitNormal.fit(1, 3, 2)).hasMessageContaining("3.0");
        assertThatThrownBy(() -> SplitNormal.fit(1, 0, 2)).hasMessageContaining("0.0");
    }

    @Test
    void uniformNumbersAreUniformAndIndependentOfEachOther() {
        Stream64 one = new Stream64(new FigureId("a"), 1);
        Stream64 other = new Stream64(new FigureId("b"), 1);
        Stream64 seeded = new Stream64(new FigureId("a"), 2);
        int n = 100_000;
        int[] tenths = new int[10];
        double together = 0;
        double next = 0;
        double reseeded = 0;
        for (int i = 0; i < n; i++) {
            double u = one.uniform(i);
            assertThat(u).isStrictlyBetween(0.0, 1.0);
            tenths[(int) (u * 10)]++;
            together += (u - 0.5) * (other.uniform(i) - 0.5) * 12;
            next += (u - 0.5) * (one.uniform(i + 1) - 0.5) * 12;
            reseeded += (u - 0.5) * (seeded.uniform(i) - 0.5) * 12;
        }
        for (int count : tenths) {
            assertThat((double) count).isCloseTo(n / 10.0, within(500.0));
        }
        assertThat(together / n).isCloseTo(0, within(0.015));
        assertThat(next / n).isCloseTo(0, within(0.015));
        assertThat(reseeded / n).isCloseTo(0, within(0.015));
    }
}

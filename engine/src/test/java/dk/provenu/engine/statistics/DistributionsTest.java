package dk.provenu.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The distributions against R's pnorm, pt, qt, pf and qf (reference.R). */
class DistributionsTest {

    @Test
    void areWhatRSays() {
        for (String[] row : Reference.rows("distributions.csv")) {
            double a = Double.parseDouble(row[1]);
            double b = Double.parseDouble(row[2]);
            double x = Double.parseDouble(row[3]);
            double expected = Double.parseDouble(row[4]);
            double computed = switch (row[0]) {
                case "normal" -> Normal.cdf(x);
                case "t" -> new StudentT(a).cdf(x);
                case "t_quantile" -> new StudentT(a).quantile(x);
                case "f" -> new FisherF(a, b).cdf(x);
                case "f_quantile" -> new FisherF(a, b).quantile(x);
                default -> throw new AssertionError(row[0]);
            };
            assertThat(computed)
                    .as(String.join(" ", row))
                    .isCloseTo(expected, within(1e-9 * Math.max(1e-6, Math.abs(expected))));
        }
    }

    @Test
    void tailsAndTheirComplementsAgree() {
        assertThat(new StudentT(7).twoSided(2)).isCloseTo(2 * new StudentT(7).cdf(-2), within(1e-15));
        assertThat(new StudentT(7).twoSided(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(new FisherF(3, 8).cdf(2) + new FisherF(3, 8).beyond(2)).isCloseTo(1, within(1e-14));
        assertThat(Normal.quantile(Normal.cdf(1.3))).isCloseTo(1.3, within(1e-12));
        assertThat(Normal.cdf(Double.NaN)).isNaN();
    }

    @Test
    void refuseDegreesOfFreedomThatAreNone() {
        assertThatThrownBy(() -> new StudentT(0)).hasMessageContaining("0.0");
        assertThatThrownBy(() -> new FisherF(1, -2)).hasMessageContaining("-2.0");
    }
}

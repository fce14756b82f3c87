package dk.provenu.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Ranks and correlations against R's cor.test (reference.R). */
class CorrelationTest {

    private static final double[] X = {
        24.3, 25.1, 26.9, 24.3, 31.2, 19.8, 22.4, 22.4, 22.4, 28.0, 30.1, 21.7, 25.5, 27.3, 23.9
    };
    private static final double[] Y = {1.9, 2.0, 1.8, 2.2, 1.4, 2.6, 2.2, 2.1, 2.2, 1.9, 1.6, 2.4, 2.0, 1.7, 2.1};

    @Test
    void areWhatRSays() {
        double[] expected = Reference.column("correlation.csv", 1);
        Correlation rho = Correlation.spearman(X, Y, 0.95);
        Correlation r = Correlation.pearson(X, Y, 0.95);
        double[] computed = {rho.value(), rho.low(), rho.high(), rho.pValue(), r.value(), r.low(), r.high(), r.pValue()
        };
        assertThat(computed).containsExactly(expected, within(1e-10));
        assertThat(rho.pairs()).isEqualTo(15);
    }

    @Test
    void ranksShareTheirPlaces() {
        assertThat(Ranks.averaged(new double[] {2, 1, 2, 3, 2})).containsExactly(3, 1, 3, 5, 3);
        assertThat(Ranks.competition(new double[] {2, 1, 2, 3, 2})).containsExactly(2, 1, 2, 5, 2);
        assertThatThrownBy(() -> Ranks.order(new double[] {1, Double.NaN})).hasMessageContaining("missing");
    }

    @Test
    void whatDoesNotVaryIsNotCorrelated() {
        Correlation none = Correlation.spearman(new double[] {1, 2, 3, 4}, new double[] {5, 5, 5, 5}, 0.95);
        assertThat(none.value()).isNaN();
        assertThat(none.pValue()).isNaN();
        assertThat(none.low()).isNaN();
    }

    @Test
    void aPerfectOrderHasNoInterval() {
        Correlation all = Correlation.spearman(new double[] {1, 2, 3, 4, 5}, new double[] {1, 4, 9, 16, 25}, 0.95);
        assertThat(all.value()).isEqualTo(1);
        assertThat(all.pValue()).isZero();
        assertThat(all.low()).isEqualTo(1);
    }

    @Test
    void threePairsAreTooFewForAnInterval() {
        assertThat(Correlation.spearman(new double[] {1, 2, 3}, new double[] {1, 3, 2}, 0.95)
                        .low())
                .isNaN();
    }

    @Test
    void meansAndQuantiles() {
        assertThat(Means.mean(new double[] {1, 2, 6})).isEqualTo(3);
        assertThat(Means.weighted(new double[] {1, 4}, new double[] {2, 1})).isEqualTo(2);
        assertThat(Means.deviation(new double[] {1, 3})).isCloseTo(Math.sqrt(2), within(1e-15));
        assertThat(Means.quantile(new double[] {4, 1, 3, 2}, 0.5)).isEqualTo(2.5);
        assertThat(Means.quantile(new double[] {4, 1}, 1)).isEqualTo(4);
    }
}

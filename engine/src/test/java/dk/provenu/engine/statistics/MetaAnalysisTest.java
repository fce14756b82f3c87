package dk.provenu.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.statistics.MetaAnalysis.Method;
import dk.provenu.engine.statistics.MetaAnalysis.Pooled;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Against metafor 3.8-1 of R, on constructed studies:
 *
 * <pre>
 * y &lt;- c(6.2, 2.1, 4.0, -0.8, 3.3, 1.2); s &lt;- c(1.9, 1.1, 2.4, 1.3, 0.9, 2.0)
 * rma(y, sei=s, method="FE" | "DL" | "PM" | "REML", test="z" | "knha",
 *     control=list(threshold=1e-14, tol=1e-14, maxiter=1000))
 * </pre>
 */
class MetaAnalysisTest {

    private static final MetaAnalysis SIX =
            studies(new double[] {6.2, 2.1, 4.0, -0.8, 3.3, 1.2}, new double[] {1.9, 1.1, 2.4, 1.3, 0.9, 2.0});

    private static MetaAnalysis studies(double[] y, double[] errors) {
        double[] v = new double[errors.length];
        for (int i = 0; i < v.length; i++) {
            v[i] = errors[i] * errors[i];
        }
        return new MetaAnalysis(y, v);
    }

    @Test
    void agreesWithMetafor() {
        check(Method.FIXED, 2.4000284668437053, 0.5460854244442916, 0, 0.5811692419492743);
        check(Method.DERSIMONIAN_LAIRD, 2.4536613029977210, 0.9181189655139167, 2.73124705065951, 0.5811692419492743);
        check(Method.PAULE_MANDEL, 2.4642025714164215, 0.9543135895725408, 3.1057300950518667, 0.6120804159832166);
        check(Method.REML, 2.4619151059957236, 0.9463523460153938, 3.0217816403639826, 0.605554454051);
        assertThat(SIX.pool(Method.REML).errorOfFew()).isCloseTo(0.9534832378009925, within(1e-9));
        assertThat(SIX.pool(Method.DERSIMONIAN_LAIRD).errorOfFew()).isCloseTo(0.9503139080460273, within(1e-9));
    }

    private static void check(Method method, double estimate, double error, double spread, double inconsistency) {
        Pooled pooled = SIX.pool(method);
        assertThat(pooled.estimate()).isCloseTo(estimate, within(1e-8));
        assertThat(pooled.error()).isCloseTo(error, within(1e-8));
        assertThat(pooled.spread()).isCloseTo(spread, within(1e-7));
        assertThat(pooled.inconsistency()).isCloseTo(inconsistency, within(1e-8));
        assertThat(pooled.heterogeneity()).isCloseTo(11.937996204649414, within(1e-10));
        assertThat(pooled.chance()).isCloseTo(0.0356473240947741, within(1e-12));
    }

    @Test
    void studiesThatAgreeHaveNoSpread() {
        MetaAnalysis three = studies(new double[] {3, 3.1, 2.9}, new double[] {1, 1.2, 0.8});
        for (Method method : Method.values()) {
            Pooled pooled = three.pool(method);
            assertThat(pooled.spread()).isZero();
            assertThat(pooled.inconsistency()).isZero();
            assertThat(pooled.estimate()).isCloseTo(2.9733475479744125, within(1e-12));
            assertThat(pooled.chance()).isCloseTo(0.9899231830233213, within(1e-12));
        }
    }

    /** Moving or scaling every study moves or scales the answer; the order of the studies means nothing. */
    @Test
    void knowsNoOriginNoScaleAndNoOrder() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 300; round++) {
            int n = 2 + random.nextInt(9);
            double[] y = random.doubles(n, -5, 9).toArray();
            double[] s = random.doubles(n, 0.2, 3).toArray();
            double[] moved = new double[n];
            double[] scaled = new double[n];
            for (int i = 0; i < n; i++) {
                moved[i] = 10 * y[n - 1 - i] + 4;
                scaled[i] = 10 * s[n - 1 - i];
            }
            for (Method method : Method.values()) {
                Pooled a = studies(y, s).pool(method);
                Pooled b = studies(moved, scaled).pool(method);
                assertThat(b.estimate()).isCloseTo(10 * a.estimate() + 4, within(1e-6));
                assertThat(b.spread()).isCloseTo(100 * a.spread(), within(1e-5));
                double sum = 0;
                for (double weight : a.weights()) {
                    sum += weight;
                }
                assertThat(sum).isCloseTo(1, within(1e-12));
            }
        }
    }

    @Test
    void refusesWhatCannotBePooled() {
        assertThatThrownBy(() -> new MetaAnalysis(new double[] {1}, new double[] {1}))
                .hasMessageContaining("at least two");
        assertThatThrownBy(() -> new MetaAnalysis(new double[] {1, 2}, new double[] {1, 0}))
                .hasMessageContaining("above 0");
    }
}

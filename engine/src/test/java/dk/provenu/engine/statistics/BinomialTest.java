package dk.provenu.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;

/** Held against R 4: binom.test and fisher.test. */
class BinomialTest {

    @Test
    void theExactIntervalOfAShare() {
        // binom.test(7, 20)$conf.int
        assertThat(Binomial.interval(7, 20, 0.95))
                .containsExactly(new double[] {0.1539092047845411, 0.5921885345328282}, offset(1e-9));
        // binom.test(0, 20)$conf.int: the lower end is 0, the upper 1 - 0.025^(1/20).
        assertThat(Binomial.interval(0, 20, 0.95))
                .containsExactly(new double[] {0, 1 - Math.pow(0.025, 1 / 20.0)}, offset(1e-12));
        assertThat(Binomial.interval(20, 20, 0.95))
                .containsExactly(new double[] {Math.pow(0.025, 1 / 20.0), 1}, offset(1e-12));
    }

    @Test
    void twoSharesAreComparedExactly() {
        // The lady tasting tea: fisher.test(matrix(c(3, 1, 1, 3), 2))$p.value = 34/70.
        assertThat(Binomial.difference(3, 4, 1, 4)).isEqualTo(34 / 70.0, offset(1e-12));
        // fisher.test(matrix(c(30, 70, 15, 85), 2))$p.value
        assertThat(Binomial.difference(30, 100, 15, 100)).isEqualTo(0.01714902276840845, offset(1e-9));
        assertThat(Binomial.difference(5, 10, 5, 10)).isEqualTo(1, offset(1e-12));
    }
}

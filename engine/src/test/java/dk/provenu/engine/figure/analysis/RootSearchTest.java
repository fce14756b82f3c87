package dk.provenu.engine.figure.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Looked at in 1,001 places from 0 to 10: a hundredth apart. */
class RootSearchTest {

    private static RootSearch search(DoubleUnaryOperator f) {
        return new RootSearch(f, 0, 10, share -> share);
    }

    private static List<RootSearch.Root> roots(DoubleUnaryOperator f) {
        return search(f).roots();
    }

    private static RootSearch.Root only(DoubleUnaryOperator f) {
        assertThat(roots(f)).hasSize(1);
        return roots(f).getFirst();
    }

    @Test
    void whatIsFarFromZeroIsLookedAtOncePerPlace() {
        AtomicInteger calls = new AtomicInteger();
        assertThat(roots(x -> 1 + x + 0 * calls.incrementAndGet())).isEmpty();
        assertThat(calls.get()).isEqualTo(1_001);
    }

    @Test
    void aCrossingIsFoundToTheLastDigit() {
        assertThat(only(x -> x * x - 2).from()).isCloseTo(Math.sqrt(2), within(4e-16));
        assertThat(only(x -> 2 - x * x).from()).isCloseTo(Math.sqrt(2), within(4e-16));
        assertThat(only(x -> x * x - 2).jump()).isFalse();
        assertThat(only(x -> x - 3.005)).isEqualTo(new RootSearch.Root(3.005, 3.005, false));
    }

    @Test
    void theEndNearerToZeroIsTaken() {
        // Between 5 and the next double the function goes from -1e-12 to 1.
        double next = Math.nextUp(5.003);
        assertThat(only(x -> x < next ? -1e-12 : 1).from()).isEqualTo(5.003);
        assertThat(only(x -> x < next ? -1 : 1e-12).from()).isEqualTo(next);
        assertThat(only(x -> x < next ? -1e-12 : 1).jump()).isFalse();
    }

    @Test
    void aJumpLeavesMoreThanNothing() {
        assertThat(only(x -> x < 5.003 ? -1e-8 : 1).jump()).isTrue();
        assertThat(only(x -> x < 5.003 ? -1 : 1e-8).jump()).isTrue();
        assertThat(only(x -> x < 5.003 ? -1 : 2).jump()).isTrue();
    }

    @Test
    void aPoleIsLeftOut() {
        assertThat(roots(x -> 1 / (x - 5.0031))).isEmpty();
        assertThat(roots(x -> -1 / (x - 5.0031))).isEmpty();
        // It grows, but less than tenfold: a jump.
        assertThat(only(x -> x < 5.0031 ? x - 6 : 9 * (x - 4)).jump()).isTrue();
    }

    @Test
    void aTouchIsFoundFromBothSides() {
        assertThat(only(x -> (x - 5.0031) * (x - 5.0031)).from()).isCloseTo(5.0031, within(1e-7));
        assertThat(only(x -> -(x - 5.0031) * (x - 5.0031)).from()).isCloseTo(5.0031, within(1e-7));
        assertThat(only(x -> Math.abs(x - 5.0031)).from()).isCloseTo(5.0031, within(1e-12));
        assertThat(only(x -> Math.abs(x - 5.0031)).jump()).isFalse();
    }

    @Test
    void aDipThatStaysAboveIsNone() {
        assertThat(roots(x -> (x - 5.0031) * (x - 5.0031) + 1e-4)).isEmpty();
        assertThat(roots(x -> (x - 5.0031) * (x - 5.0031) + 1e-12)).isEmpty();
        assertThat(roots(x -> 1 - (x - 5) * (x - 5) / 100)).isEmpty();
    }

    @Test
    void aDipBelowIsTwo() {
        List<RootSearch.Root> two = roots(x -> (x - 5.0021) * (x - 5.0044));
        assertThat(two).hasSize(2);
        assertThat(two.get(0).from()).isCloseTo(5.0021, within(1e-12));
        assertThat(two.get(1).from()).isCloseTo(5.0044, within(1e-12));
    }

    @Test
    void aStretchOfZerosIsOne() {
        assertThat(roots(x -> Math.max(0, x - 4) * Math.min(0, x - 6)))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(new RootSearch.Root(0, 4, false)),
                        second -> assertThat(second).isEqualTo(new RootSearch.Root(6, 10, false)));
        assertThat(roots(x -> 0)).containsExactly(new RootSearch.Root(0, 10, false));
    }

    @Test
    void holesAreSaidAndStepped() {
        assertThat(search(x -> x < 2 ? Double.NaN : x - 3).holes()).isTrue();
        assertThat(search(x -> x < 2 ? Double.NaN : x - 3).roots()).hasSize(1);
        assertThat(search(x -> x - 3.001).holes()).isFalse();
        // A hole between two places, where the sign changes.
        RootSearch hole = search(x -> x > 3.001 && x < 3.009 ? Double.NaN : x - 3.005);
        assertThat(hole.roots()).isEmpty();
        assertThat(hole.holes()).isTrue();
    }
}

package dk.provenu.engine.figure.analysis;

import static dk.provenu.engine.figure.Figures.column;
import static dk.provenu.engine.figure.Figures.derived;
import static dk.provenu.engine.figure.Figures.number;
import static dk.provenu.engine.figure.Figures.numbers;
import static dk.provenu.engine.figure.Figures.observed;
import static dk.provenu.engine.figure.analysis.SensitivityTest.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Maximum;
import dk.provenu.engine.figure.operation.Minimum;
import dk.provenu.engine.figure.operation.Negated;
import dk.provenu.engine.figure.operation.PresentValue;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.RoundTo;
import dk.provenu.engine.figure.operation.Sum;
import org.junit.jupiter.api.Test;

class BreakEvenTest {

    private final Figure x = number("x", 1);

    private BreakEven solve(Figure target, double goal, double from, double to) {
        return BreakEven.of(plan(target), x.id(), target.id(), goal, from, to);
    }

    /** (x - a) (x - b) ... */
    private Figure polynomial(double... zeros) {
        Figure product = number("one", 1);
        for (int i = 0; i < zeros.length; i++) {
            Figure factor = derived("factor/" + i, new Difference(), x, number("zero/" + i, zeros[i]));
            product = derived("product/" + i, new Product(), product, factor);
        }
        return product;
    }

    @Test
    void findsTheOneAnswer() {
        Figure saving = derived("saving", new Product(), x, number("price", 100));
        Figure net = derived("net", new Difference(), saving, number("cost", 4_860));
        BreakEven answer = solve(net, 0, 0, 1_000);
        assertThat(answer.only().orElseThrow()).isCloseTo(48.6, within(1e-9));
        assertThat(answer.holes()).isFalse();
        assertThat(answer.input()).isSameAs(x);
        assertThat(answer.target()).isSameAs(net);
        assertThat(answer.words().da()).isEqualTo("Målet nås ét sted.");
        assertThat(solve(net, 140, 0, 1_000).only().orElseThrow()).isCloseTo(50, within(1e-9));
    }

    @Test
    void saysWhenThereIsNone() {
        Figure square = derived("square", new Product(), x, x);
        BreakEven answer = solve(square, -1, -5, 5);
        assertThat(answer.solutions()).isEmpty();
        assertThat(answer.only()).isEmpty();
        assertThat(answer.words().en()).contains("not reached");
        assertThat(solve(square, 100, -5, 5).solutions()).isEmpty();
    }

    @Test
    void saysWhenThereAreSeveral() {
        BreakEven answer = solve(polynomial(-2.5, 0.3, 4.25), 0, -10, 10);
        assertThat(answer.solutions()).hasSize(3);
        assertThat(answer.solutions().get(0).from()).isCloseTo(-2.5, within(1e-9));
        assertThat(answer.solutions().get(1).from()).isCloseTo(0.3, within(1e-9));
        assertThat(answer.solutions().get(2).from()).isCloseTo(4.25, within(1e-9));
        assertThat(answer.solutions()).noneMatch(BreakEven.Solution::jump);
        assertThat(answer.only()).isEmpty();
        assertThat(answer.words().da()).contains("3 steder");
    }

    @Test
    void findsWhereTheGoalIsOnlyTouched() {
        BreakEven answer = solve(polynomial(1.2345, 1.2345), 0, -10, 10);
        assertThat(answer.only().orElseThrow()).isCloseTo(1.2345, within(1e-5));
        BreakEven under = solve(derived("minus", new Negated(), polynomial(1.2345, 1.2345)), 0, -10, 10);
        assertThat(under.only().orElseThrow()).isCloseTo(1.2345, within(1e-5));
    }

    @Test
    void tellsApartTwoAnswersCloseToEachOther() {
        BreakEven answer = solve(polynomial(1.2301, 1.2349), 0, -10, 10);
        assertThat(answer.solutions()).hasSize(2);
        assertThat(answer.solutions().get(0).from()).isCloseTo(1.2301, within(1e-9));
        assertThat(answer.solutions().get(1).from()).isCloseTo(1.2349, within(1e-9));
    }

    @Test
    void smallNumbersHaveSignsToo() {
        Figure tiny = derived("tiny", new Product(), polynomial(0.123), number("small", 1e-200));
        assertThat(solve(tiny, 0, -10, 10).only().orElseThrow()).isCloseTo(0.123, within(1e-9));
    }

    @Test
    void anAnswerAtABoundCounts() {
        assertThat(solve(polynomial(-10), 0, -10, 10).only()).hasValue(-10);
        assertThat(solve(polynomial(10), 0, -10, 10).only()).hasValue(10);
    }

    @Test
    void aPoleIsNoAnswer() {
        Figure inverse = derived("inverse", new Quotient(), number("one", 1), polynomialOf(0.123));
        BreakEven answer = solve(inverse, 0, -10, 10);
        assertThat(answer.solutions()).isEmpty();
    }

    private Figure polynomialOf(double zero) {
        return derived("difference", new Difference(), x, number("zero", zero));
    }

    @Test
    void saysWhereThereIsNoAnswerAtAll() {
        BreakEven answer = solve(derived("inverse", new Quotient(), number("one", 1), x), 2, 0, 10);
        assertThat(answer.holes()).isTrue();
        assertThat(answer.only().orElseThrow()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aJumpAcrossTheGoalIsSaidToBeOne() {
        BreakEven answer = solve(derived("whole", new RoundTo(0), x), 2.5, 0, 10);
        assertThat(answer.solutions()).hasSize(1);
        assertThat(answer.solutions().getFirst().jump()).isTrue();
        assertThat(answer.solutions().getFirst().from()).isCloseTo(2.5, within(1e-9));
    }

    @Test
    void aWholeStretchIsSaidToBeOne() {
        Figure held =
                derived("held", new Minimum(), derived("least", new Maximum(), x, number("low", 2)), number("high", 4));
        BreakEven answer = solve(held, 4, 0, 10);
        assertThat(answer.solutions()).containsExactly(new BreakEven.Solution(4, 10, false));
        assertThat(answer.only()).isEmpty();
        assertThat(answer.words().da()).contains("hel strækning");
    }

    @Test
    void findsTheInternalRateOfReturn() {
        Figure rate = observed("rate", 0.03, Unit.SHARE);
        Figure flows = derived("present", new PresentValue(), rate, numbers("flow", 30, 40, 50, 20));
        Figure net = derived("net", new Difference(), flows, number("now", 100));
        BreakEven answer = BreakEven.internalRate(plan(net), flows.id(), net.id(), -0.9, 10);
        // Bisection by hand of -100 + 30/(1+r) + 40/(1+r)^2 + 50/(1+r)^3 + 20/(1+r)^4.
        assertThat(answer.only().orElseThrow()).isCloseTo(0.15322137877181538, within(1e-12));
        assertThat(answer.input()).isSameAs(rate);
    }

    @Test
    void anInternalRateMayBeTwo() {
        Figure rate = observed("rate", 0.03, Unit.SHARE);
        // -100, 230, -132: rates of 10 and 20 pct.
        Figure flows = derived("present", new PresentValue(), rate, numbers("flow", 230, -132));
        Figure net = derived("net", new Sum(), flows, number("now", -100));
        BreakEven answer = BreakEven.internalRate(plan(net), flows.id(), net.id(), -0.9, 10);
        assertThat(answer.solutions()).hasSize(2);
        assertThat(answer.solutions().get(0).from()).isCloseTo(0.1, within(1e-9));
        assertThat(answer.solutions().get(1).from()).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void movesADerivedFigureAsIfItWereAnInput() {
        Figure middle = derived("middle", new Sum(), x, number("a", 1));
        Figure top = derived("top", new Product(), middle, number("b", 3));
        BreakEven answer = BreakEven.of(plan(top), middle.id(), top.id(), 12, 0, 100);
        assertThat(answer.only().orElseThrow()).isCloseTo(4, within(1e-9));
    }

    @Test
    void refusesWhatCannotBeSought() {
        Figure sum = derived("sum", new Sum(), column("c", x));
        assertThatThrownBy(() -> solve(sum, 0, 5, 5)).hasMessageContaining("not an interval");
        assertThatThrownBy(() -> solve(sum, Double.NaN, 0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> solve(sum, 0, Double.NEGATIVE_INFINITY, 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BreakEven.internalRate(plan(sum), sum.id(), sum.id(), 0, 1))
                .hasMessageContaining("not a present value");
        Figure flows = derived("present", new PresentValue(), observed("rate", 0, Unit.SHARE), numbers("flow", 1));
        assertThatThrownBy(() -> BreakEven.internalRate(plan(flows), flows.id(), flows.id(), -1, 1))
                .hasMessageContaining("above -1");
    }
}

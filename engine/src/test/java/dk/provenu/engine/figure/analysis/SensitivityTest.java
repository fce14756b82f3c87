package dk.provenu.engine.figure.analysis;

import static dk.provenu.engine.figure.Figures.assumed;
import static dk.provenu.engine.figure.Figures.column;
import static dk.provenu.engine.figure.Figures.derived;
import static dk.provenu.engine.figure.Figures.missing;
import static dk.provenu.engine.figure.Figures.number;
import static dk.provenu.engine.figure.Figures.observed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.RandomGraphs;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Lookup;
import dk.provenu.engine.figure.operation.OfPresent;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Rank;
import dk.provenu.engine.figure.operation.Sum;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SensitivityTest {

    static Plan plan(Figure... figures) {
        return Plan.of(Graph.of(List.of(figures)));
    }

    @Test
    void tellsDerivativePercentAndElasticity() {
        Figure persons = number("persons", 40);
        Figure price = number("price", 100);
        Figure cost = number("cost", 1_000);
        Figure saving = derived("saving", new Difference(), derived("gain", new Product(), persons, price), cost);
        Sensitivity sensitivity = Sensitivity.of(plan(saving), saving.id());
        assertThat(sensitivity.target()).isSameAs(saving);
        assertThat(sensitivity.effects().stream()
                        .map(effect -> effect.input().id().value()))
                .containsExactly("persons", "price", "cost");
        Sensitivity.Effect effect = sensitivity.get(persons.id());
        assertThat(effect.derivative()).isEqualTo(100);
        assertThat(effect.onePercent()).isEqualTo(40);
        assertThat(effect.elasticity()).hasValue(4_000.0 / 3_000);
        assertThat(effect.reliable()).isTrue();
        assertThat(sensitivity.get(cost.id()).derivative()).isEqualTo(-1);
        assertThat(sensitivity.get(cost.id()).onePercent()).isEqualTo(-10);
        assertThatThrownBy(() -> sensitivity.get(new FigureId("weather"))).hasMessageContaining("'weather'");
    }

    @Test
    void anInputUsedTwiceCountsTwice() {
        Figure a = number("a", 3);
        Figure square = derived("square", new Product(), a, a);
        Plan plan = plan(derived("top", new Sum(), square, a));
        assertThat(Sensitivity.of(plan, new FigureId("top")).get(a.id()).derivative())
                .isEqualTo(7);
        assertThat(Sensitivity.at(plan, plan.evaluate(Map.of(a.id(), 5.0)), new FigureId("top"))
                        .get(a.id())
                        .derivative())
                .isEqualTo(11);
    }

    @Test
    void leavesOutWhatTheTargetDoesNotRestOn() {
        Figure a = number("a", 3);
        Figure target = derived("target", new Sum(), a, a);
        Plan plan = plan(target, derived("beyond", new Sum(), target, number("b", 1)));
        assertThat(Sensitivity.of(plan, target.id()).effects()).hasSize(1);
    }

    @Test
    void aZeroTargetHasNoElasticity() {
        Figure zero = derived("zero", new Difference(), number("a", 3), number("b", 3));
        Sensitivity sensitivity = Sensitivity.of(plan(zero), zero.id());
        assertThat(sensitivity.effects())
                .hasSize(2)
                .allMatch(effect -> effect.elasticity().isEmpty());
    }

    @Test
    void saysWhereAStepLiesBetween() {
        Figure a = number("a", 3);
        Group column = column("c", a, number("b", 4));
        Figure rank = derived("rank", new Rank(Rank.Direction.LOWEST_FIRST, 0), a, column);
        Sensitivity ranked = Sensitivity.of(plan(rank), rank.id());
        assertThat(ranked.effects()).hasSize(2).allMatch(effect -> effect.derivative() == 0 && !effect.reliable());
        Figure key = observed("key", 2015, Unit.YEAR);
        Figure found = derived("found", new Lookup(), key, column("keys", key), column("values", a));
        Figure top = derived("top", new Product(), found, number("d", 2));
        Sensitivity looked = Sensitivity.of(plan(top), top.id());
        assertThat(looked.get(a.id()).derivative()).isEqualTo(2);
        assertThat(looked.get(a.id()).reliable()).isFalse();
        assertThat(looked.get(new FigureId("d")).reliable()).isTrue();
    }

    @Test
    void aMissingTargetHasNone() {
        Figure target = derived("target", new Sum(), number("a", 3), missing("b", MissingReason.SUPPRESSED));
        assertThat(Sensitivity.of(plan(target), target.id()).effects()).isEmpty();
    }

    @Test
    void aHoleHasNoSayAmongThosePresent() {
        Figure a = number("a", 3);
        Figure hole = missing("b", MissingReason.SUPPRESSED);
        Figure unknown = derived("unknown", new Product(), hole, a);
        Figure target = derived("target", new OfPresent(new Sum()), column("c", a, unknown));
        Sensitivity sensitivity = Sensitivity.of(plan(target), target.id());
        assertThat(sensitivity.effects()).hasSize(1);
        assertThat(sensitivity.get(a.id()).derivative()).isEqualTo(1);
    }

    @Test
    void aSlopeBeyondAllNumbersIsNotRelied() {
        Figure tiny = number("tiny", 1e-200);
        Figure target = derived("target", new Quotient(), number("a", 1e-200), tiny);
        Figure huge = derived("huge", new Product(), target, number("b", 1e200));
        Sensitivity.Effect effect = Sensitivity.of(plan(huge), huge.id()).get(tiny.id());
        assertThat(effect.reliable()).isFalse();
        assertThat(effect.derivative()).isZero();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithFiniteDifferences(long seed) {
        List<Figure> figures = RandomGraphs.smooth(seed);
        Plan plan = Plan.of(Graph.of(figures));
        Figure target = figures.getLast();
        for (Sensitivity.Effect effect : Sensitivity.of(plan, target.id()).effects()) {
            double x = effect.input().number();
            double step = Math.max(Math.abs(x), 1e-3) * 1e-5;
            int at = plan.position(target.id());
            double up = plan.evaluate(Map.of(effect.input().id(), x + step))[at];
            double down = plan.evaluate(Map.of(effect.input().id(), x - step))[at];
            double slope = (up - down) / (2 * step);
            double tolerance = 1e-5 * Math.abs(slope) + 1e-10 * Math.abs(target.number()) / step + 1e-9;
            assertThat(effect.derivative()).as("%s", effect.input()).isCloseTo(slope, within(tolerance));
            assertThat(effect.reliable()).isTrue();
        }
    }

    @Test
    void anUncertainAssumptionIsAnInputToo() {
        Figure guess = assumed("guess", 2, 1, 3);
        Figure target = derived("target", new Product(), guess, number("a", 3));
        assertThat(Sensitivity.of(plan(target), target.id()).get(guess.id()).onePercent())
                .isEqualTo(0.06);
    }
}

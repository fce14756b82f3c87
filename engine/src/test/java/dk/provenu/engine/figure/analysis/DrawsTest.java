package dk.provenu.engine.figure.analysis;

import static dk.provenu.engine.figure.Figures.assumed;
import static dk.provenu.engine.figure.Figures.column;
import static dk.provenu.engine.figure.Figures.derived;
import static dk.provenu.engine.figure.Figures.missing;
import static dk.provenu.engine.figure.Figures.number;
import static dk.provenu.engine.figure.analysis.SensitivityTest.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.Uncertainty;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.OfPresent;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Rank;
import dk.provenu.engine.figure.operation.RoundTo;
import dk.provenu.engine.figure.operation.Sum;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawsTest {

    private static final int MANY = 20_000;
    private static final long SEED = 2025;

    private static Outcome draw(Figure target) {
        return Draws.of(plan(target), List.of(target.id()), MANY, SEED).get(target.id());
    }

    private static Figure only(Figure figure) {
        return derived("only", new Sum(), figure, number("nothing", 0));
    }

    @ParameterizedTest
    @EnumSource(Uncertainty.Distribution.class)
    void lowAndHighAreTheTenthAndNinetiethPercentile(Uncertainty.Distribution distribution) {
        Outcome outcome = draw(only(assumed("guess", 5, new Uncertainty(4, 9, distribution))));
        assertThat(outcome.draws()).isEqualTo(MANY);
        assertThat(outcome.undefined()).isZero();
        assertThat(outcome.quantile(0.1).orElseThrow()).isCloseTo(4, within(0.1));
        assertThat(outcome.quantile(0.9).orElseThrow()).isCloseTo(9, within(0.1));
        assertThat(outcome.probabilityAbove(9).orElseThrow()).isCloseTo(0.1, within(0.01));
        assertThat(outcome.probabilityAbove(4).orElseThrow()).isCloseTo(0.9, within(0.01));
    }

    @Test
    void theMiddleIsWhatTheShapeSays() {
        Outcome uniform = draw(only(assumed("guess", 5, new Uncertainty(2, 10, Uncertainty.Distribution.UNIFORM))));
        assertThat(uniform.mean().orElseThrow()).isCloseTo(6, within(0.1));
        assertThat(uniform.sorted()[0]).isBetween(1.0, 1.01);
        assertThat(uniform.sorted()[MANY - 1]).isBetween(10.99, 11.0);
        Outcome logarithmic =
                draw(only(assumed("guess", 5, new Uncertainty(2, 18, Uncertainty.Distribution.LOG_NORMAL))));
        assertThat(logarithmic.quantile(0.5).orElseThrow()).isCloseTo(6, within(0.2));
        assertThat(logarithmic.sorted()[0]).isPositive();
        Outcome even = draw(only(assumed("guess", 5, new Uncertainty(4, 6, Uncertainty.Distribution.SPLIT_NORMAL))));
        assertThat(even.mean().orElseThrow()).isCloseTo(5, within(0.02));
        assertThat(even.quantile(0.5).orElseThrow()).isCloseTo(5, within(0.02));
    }

    @Test
    void drawsGoThroughTheWholeGraph() {
        Figure a = assumed("a", 5, 4, 6);
        Figure b = assumed("b", 3, 2, 4);
        Figure product = derived("product", new Product(), a, b);
        Figure rest =
                derived("rest", new Difference(), product, derived("fixed", new Sum(), number("c", 1), number("d", 2)));
        Plan plan = plan(rest);
        Draws drawn = Draws.of(plan, List.of(a.id(), b.id(), rest.id()), 1_000, SEED);
        for (int i = 0; i < 1_000; i++) {
            double expected = drawn.get(a.id()).draw(i).orElseThrow()
                            * drawn.get(b.id()).draw(i).orElseThrow()
                    - 3;
            assertThat(drawn.get(rest.id()).draw(i)).hasValue(expected);
        }
        assertThat(drawn.get(a.id()).draw(0)).isNotEqualTo(drawn.get(b.id()).draw(0));
        assertThat(drawn.get(rest.id()).target()).isSameAs(rest);
    }

    @Test
    void theSameSeedGivesTheSameDrawsAndAnotherGivesOthers() {
        Figure target = only(assumed("guess", 5, 4, 9));
        Plan plan = plan(target);
        double[] once =
                Draws.of(plan, List.of(target.id()), 500, 1).get(target.id()).sorted();
        assertThat(Draws.of(plan, List.of(target.id()), 500, 1).get(target.id()).sorted())
                .isEqualTo(once);
        assertThat(Draws.of(plan, List.of(target.id()), 500, 2).get(target.id()).sorted())
                .isNotEqualTo(once);
    }

    @Test
    void anotherFigureOrMoreDrawsChangeNoDraw() {
        Figure guess = assumed("guess", 5, 4, 9);
        Figure target = only(guess);
        Figure more = derived("more", new Product(), target, assumed("another", 2, 1, 3));
        Outcome alone = Draws.of(plan(target), List.of(target.id()), 300, SEED).get(target.id());
        Outcome among = Draws.of(plan(more), List.of(more.id(), target.id()), 7_000, SEED)
                .get(target.id());
        IntStream.range(0, 300).forEach(i -> assertThat(among.draw(i)).isEqualTo(alone.draw(i)));
    }

    @Test
    void noDrawComesTwice() {
        Figure guess = assumed("guess", 5, 4, 9);
        assertThat(draw(only(guess)).sorted()).doesNotHaveDuplicates();
    }

    @Test
    void theSizeOfTheGraphChangesNoDraw() {
        Figure guess = assumed("guess", 5, 4, 9);
        Figure target = only(guess);
        Figure large = target;
        for (int i = 0; i < 6_000; i++) {
            large = derived("large/" + i, new Sum(), large, guess);
        }
        Outcome alone = Draws.of(plan(target), List.of(target.id()), 700, SEED).get(target.id());
        Outcome among = Draws.of(plan(large), List.of(large.id(), target.id()), 700, SEED)
                .get(target.id());
        assertThat(among.sorted()).isEqualTo(alone.sorted());
        assertThat(among.draw(699)).isEqualTo(alone.draw(699));
    }

    @Test
    void ranksAreDrawnDrawByDraw() {
        Figure own = assumed("own", 5, 4, 6);
        Figure rank =
                derived("rank", new Rank(Rank.Direction.LOWEST_FIRST, 6), own, column("c", own, number("other", 5)));
        Outcome outcome = draw(rank);
        assertThat(outcome.mean().orElseThrow()).isCloseTo(1.5, within(0.02));
        assertThat(outcome.sorted()).containsOnly(1, 2);
        assertThat(outcome.probabilityAbove(1).orElseThrow()).isCloseTo(0.5, within(0.02));
        assertThat(outcome.probabilityAbove(2)).hasValue(0);
    }

    @Test
    void drawsWithoutAnAnswerAreCounted() {
        Figure coin = assumed("coin", 0.5, new Uncertainty(0.1, 0.9, Uncertainty.Distribution.UNIFORM));
        Figure zeroOrOne = derived("zero_or_one", new RoundTo(0), coin);
        Figure ratio = derived("ratio", new Quotient(), number("one", 1), zeroOrOne);
        Outcome outcome = draw(ratio);
        assertThat((double) outcome.undefined()).isCloseTo(MANY / 2.0, within(MANY / 50.0));
        assertThat(outcome.sorted()).containsOnly(1).hasSize(MANY - outcome.undefined());
        assertThat(outcome.mean()).hasValue(1);
        assertThat(IntStream.range(0, MANY)
                        .filter(i -> outcome.draw(i).isEmpty())
                        .count())
                .isEqualTo(outcome.undefined());
    }

    @Test
    void aTargetWithoutANumberHasNoMean() {
        Figure target =
                derived("target", new Sum(), assumed("guess", 5, 4, 9), missing("hole", MissingReason.SUPPRESSED));
        Outcome outcome = draw(target);
        assertThat(outcome.undefined()).isEqualTo(MANY);
        assertThat(outcome.mean()).isEmpty();
        assertThat(outcome.quantile(0.5)).isEmpty();
        assertThat(outcome.probabilityAbove(0)).isEmpty();
        assertThat(outcome.draw(0)).isEmpty();
        Figure present = derived(
                "present",
                new OfPresent(new Sum()),
                column("c", number("a", 1), missing("hole", MissingReason.REFUSED)));
        assertThat(draw(present).mean()).hasValue(1);
    }

    @Test
    void whatIsCertainDoesNotVary() {
        Figure certain = derived("certain", new Sum(), number("a", 1), number("b", 2));
        Outcome outcome = draw(certain);
        assertThat(outcome.sorted()).containsOnly(3);
        Figure fixed = only(assumed("guess", 5, 5, 5));
        assertThat(draw(fixed).sorted()).containsOnly(5);
    }

    @Test
    void refusesNoDrawsAndALikelyValueOutsideLowAndHigh() {
        Figure target = only(assumed("guess", 5, 4, 9));
        assertThatThrownBy(() -> Draws.of(plan(target), List.of(target.id()), 0, 1))
                .hasMessageContaining("not 0");
        Draws drawn = Draws.of(plan(target), List.of(target.id(), target.id()), 1, 1);
        assertThat(drawn.outcomes()).hasSize(1);
        assertThatThrownBy(() -> drawn.get(new FigureId("z"))).hasMessageContaining("'z' was not drawn");
        assertThatThrownBy(() -> assumed("guess", 10, 4, 9))
                .hasMessageContaining("'guess'")
                .hasMessageContaining("10");
    }
}

package dk.provenu.engine.figure.analysis;

import static dk.provenu.engine.figure.Figures.assumed;
import static dk.provenu.engine.figure.Figures.column;
import static dk.provenu.engine.figure.Figures.derived;
import static dk.provenu.engine.figure.Figures.number;
import static dk.provenu.engine.figure.Figures.numbers;
import static dk.provenu.engine.figure.analysis.SensitivityTest.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Rank;
import dk.provenu.engine.figure.operation.Sum;
import java.util.List;
import org.junit.jupiter.api.Test;

class TornadoTest {

    private final Figure effect = assumed("effect", 2, 1, 4);
    private final Figure price = assumed("price", 10, 9, 11);
    private final Figure seen = number("seen", -50);
    private final Figure zero = number("zero", 0);
    private final Figure target =
            derived("target", new Sum(), derived("gain", new Product(), effect, price), seen, zero);

    @Test
    void triesEachUncertainAssumptionAndPutsTheWidestFirst() {
        Plan plan = plan(target, derived("other", new Sum(), assumed("else", 1, 0, 2), zero));
        List<Tornado.Span> spans = Tornado.uncertain(plan, target.id());
        assertThat(spans)
                .containsExactlyInAnyOrder(new Tornado.Span(effect.id(), 1, 4), new Tornado.Span(price.id(), 9, 11));
        Tornado tornado = Tornado.of(plan, target.id(), spans);
        assertThat(tornado.target()).isSameAs(target);
        assertThat(tornado.bars())
                .containsExactly(
                        new Tornado.Bar(effect, 1, 4, Value.of(-40), Value.of(-10)),
                        new Tornado.Bar(price, 9, 11, Value.of(-32), Value.of(-28)));
        assertThat(tornado.bars().getFirst().swing()).hasValue(30);
    }

    @Test
    void movesObservedFiguresByAStatedShare() {
        Plan plan = plan(target);
        List<Tornado.Span> spans = Tornado.observed(plan, target.id(), 0.01);
        assertThat(spans).containsExactly(new Tornado.Span(seen.id(), -50.5, -49.5));
        Tornado tornado = Tornado.of(plan, target.id(), spans);
        assertThat(tornado.bars().getFirst().atLow()).isEqualTo(Value.of(-30.5));
    }

    @Test
    void tellsStepsTruly() {
        Figure own = assumed("own", 5, 1, 9);
        Figure rank = derived(
                "rank",
                new Rank(Rank.Direction.LOWEST_FIRST, 0),
                own,
                column("c", own, number("a", 3), number("b", 6)));
        Plan plan = plan(rank);
        Tornado.Bar bar = Tornado.of(plan, rank.id(), Tornado.uncertain(plan, rank.id()))
                .bars()
                .getFirst();
        assertThat(bar.atLow()).isEqualTo(Value.of(1));
        assertThat(bar.atHigh()).isEqualTo(Value.of(3));
        assertThat(bar.swing()).hasValue(2);
    }

    @Test
    void leavesOutWhatHasNoSayAndPutsWhatHasNoAnswerFirst() {
        Figure under = assumed("under", 2, 0, 4);
        Figure ratio = derived("ratio", new Quotient(), price, under);
        Plan plan = plan(ratio, target);
        Tornado tornado = Tornado.of(
                plan,
                ratio.id(),
                List.of(
                        new Tornado.Span(price.id(), 0, 1_000),
                        new Tornado.Span(under.id(), 0, 4),
                        new Tornado.Span(effect.id(), 1, 2)));
        assertThat(tornado.bars().stream().map(bar -> bar.input().id())).containsExactly(under.id(), price.id());
        assertThat(tornado.bars().getFirst().swing()).isEmpty();
        assertThat(tornado.bars().getFirst().atLow())
                .isInstanceOfSatisfying(
                        Value.Missing.class,
                        missing -> assertThat(missing.reason()).isEqualTo(MissingReason.UNDEFINED));
    }

    @Test
    void equalSwingsStandInTheOrderOfTheirIds() {
        Figure sum = derived("sum", new Sum(), numbers("x", 1, 1, 1));
        Plan plan = plan(sum);
        assertThat(Tornado.of(plan, sum.id(), Tornado.observed(plan, sum.id(), 0.5)).bars().stream()
                        .map(bar -> bar.input().id()))
                .containsExactly(new FigureId("x/0"), new FigureId("x/1"), new FigureId("x/2"));
    }
}

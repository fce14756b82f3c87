package dk.provenu.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.Sum;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Figures of several runs in one graph. */
class QuotesTest {

    private static Figure leaf(String id, double value) {
        return Figure.assumption(
                new FigureId(id),
                Text.same(id),
                Value.of(value),
                Unit.NUMBER,
                PriceBasis.none(),
                new Origin.Assumption(Text.same("note"), Optional.empty(), Optional.empty()),
                List.of());
    }

    /** A run: the mean of a column of two sums, and a modelled figure that read it. */
    private static Figure run(double own, double shared) {
        Figure both = leaf("d/shared", shared);
        Figure sum = Figure.derived(new FigureId("m/sum"), Text.same("sum"), new Sum(), leaf("d/own", own), both);
        Group column = Group.of(new FigureId("m/column"), Text.same("column"), List.of(sum, both));
        Figure mean = Figure.derived(new FigureId("m/mean"), Text.same("mean"), new Mean(), column);
        return Figure.modelled(
                new FigureId("m/model"),
                Text.same("model"),
                Value.of(mean.number() * 2),
                Unit.NUMBER,
                PriceBasis.none(),
                new Origin.Modelled(Text.same("method"), Map.of(), List.of(mean)),
                List.of());
    }

    private static Figure add(Quotes quotes, Figure figure) {
        return Objects.requireNonNull(quotes.add(List.of(figure)).get(figure));
    }

    @Test
    void aRunAloneStaysAsItIs() {
        Figure figure = run(1, 2);

        assertThat(add(new Quotes(), figure)).isSameAs(figure);
    }

    @Test
    void runsOfTheSameModelStandBesideEachOther() {
        Quotes quotes = new Quotes();
        Figure first = run(1, 2);
        Figure second = run(5, 2);
        Figure third = run(7, 2);
        Figure a = add(quotes, first);
        Figure b = add(quotes, second);
        Figure c = add(quotes, third);

        Graph graph = Graph.of(List.of(a, b, c));
        assertThat(List.of(a, b, c)).extracting(Figure::number).containsExactly(5.0, 9.0, 11.0);
        assertThat(graph.find(new FigureId("d/shared"))).isPresent();
        assertThat(graph.order().stream().filter(figure -> figure.id().value().startsWith("d/shared")))
                .as("a leaf that is the same is one leaf")
                .hasSize(1);
        assertThat(graph.order().stream().filter(figure -> figure.id().value().startsWith("d/own")))
                .extracting(Figure::number)
                .containsExactlyInAnyOrder(1.0, 5.0, 7.0);
        assertThat(c.id().value()).isEqualTo("m/model.3");
    }

    @Test
    void theSameRunTwiceIsOneRun() {
        Quotes quotes = new Quotes();
        Figure figure = run(1, 2);
        Figure a = add(quotes, figure);
        Figure again = run(1, 2);
        Figure b = add(quotes, again);

        assertThat(Graph.of(List.of(a, b)).order()).isNotEmpty();
        assertThat(b.number()).isEqualTo(a.number());
    }
}

package dk.provenu.engine.figure;

import static dk.provenu.engine.figure.Figures.column;
import static dk.provenu.engine.figure.Figures.derived;
import static dk.provenu.engine.figure.Figures.number;
import static dk.provenu.engine.figure.Figures.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.provenu.engine.figure.explain.Explanation;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The graph and its plan, by example and on random graphs. */
class GraphTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachFigureComesAfterItsOperands(long seed) {
        List<Figure> figures = RandomGraphs.any(seed);
        Graph graph = Graph.of(figures);
        assertThat(graph.order()).hasSizeGreaterThanOrEqualTo(figures.size()).doesNotHaveDuplicates();
        Set<Figure> seen = new HashSet<>();
        for (Figure figure : graph.order()) {
            for (Node node : Graph.inputs(figure)) {
                switch (node) {
                    case Figure operand -> assertThat(seen).contains(operand);
                    case Group group -> assertThat(seen).containsAll(group.members());
                }
            }
            seen.add(figure);
            assertThat(graph.get(figure.id())).isSameAs(figure);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePlanComputesWhatTheFiguresHold(long seed) {
        Plan plan = Plan.of(Graph.of(RandomGraphs.any(seed)));
        double[] numbers = plan.numbers();
        for (int i = 0; i < plan.size(); i++) {
            if (!plan.isLeaf(i)) {
                assertSameBits(plan.compute(i, numbers), numbers[i]);
            }
        }
    }

    private static void assertSameBits(double actual, double expected) {
        assertThat(Double.doubleToLongBits(actual)).isEqualTo(Double.doubleToLongBits(expected));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aReplacedLeafChangesItsDependentsAndNothingElse(long seed) {
        List<Figure> figures = RandomGraphs.any(seed);
        Graph graph = Graph.of(figures);
        Plan plan = Plan.of(graph);
        Figure leaf = graph.leaves().get((int) (seed % graph.leaves().size()));
        double number = leaf.value().isPresent() ? leaf.number() * 1.25 + 0.125 : 3.5;
        double[] numbers = plan.evaluate(Map.of(leaf.id(), number));
        Set<Figure> dependents = new HashSet<>(plan.dependents(List.of(leaf.id())));
        List<Figure> again = RandomGraphs.again(figures, leaf.id(), number);
        for (Figure figure : again) {
            int at = plan.position(figure.id());
            assertSameBits(numbers[at], figure.value().orNaN());
            if (!figure.id().equals(leaf.id()) && !dependents.contains(graph.get(figure.id()))) {
                assertSameBits(numbers[at], plan.numbers()[at]);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theExplanationHoldsEveryFigureBelowAndNoOther(long seed) {
        List<Figure> figures = RandomGraphs.any(seed);
        Figure root = figures.getLast();
        Graph below = Graph.of(List.of(root));
        Set<FigureId> ids = new HashSet<>();
        below.order().forEach(figure -> ids.add(figure.id()));
        below.groups().forEach(group -> ids.add(group.id()));
        assertThat(Explanation.of(root, figure -> Text.same(figure.value().toString()))
                        .steps()
                        .keySet())
                .isEqualTo(ids);
    }

    @Test
    void leavesAreWhatIsNotComputed() {
        Figure a = number("a", 1);
        Figure b = number("b", 2);
        Graph graph = Graph.of(List.of(derived("c", new Sum(), a, b)));
        assertThat(graph.leaves()).containsExactlyInAnyOrder(a, b);
        assertThat(graph.find(new FigureId("c"))).isPresent();
        assertThat(graph.find(new FigureId("d"))).isEmpty();
        assertThatThrownBy(() -> graph.get(new FigureId("d"))).hasMessageContaining("no figure 'd'");
    }

    @Test
    void collectsEachRemarkOnce() {
        Note note = Note.doubt("Tvivl.", "Doubt.");
        Figure a = Figure.observed(
                new FigureId("a"),
                Text.same("a"),
                Value.of(1),
                Unit.NUMBER,
                PriceBasis.none(),
                Figures.cell("a"),
                List.of(note));
        Figure sum =
                Figure.derived(new FigureId("s"), Text.same("s"), new Sum(), List.of(a, number("b", 1)), List.of(note));
        assertThat(Graph.of(List.of(sum)).notes()).containsExactly(note);
    }

    @Test
    void refusesIdsThatDoNotTellFiguresApart() {
        Figure twice = derived("sum", new Sum(), number("a", 1), number("a", 2));
        assertThatThrownBy(() -> Graph.of(List.of(twice))).hasMessageContaining("'a'");
        Figure columns = derived("sum", new Sum(), column("c", number("a", 1)), column("c", number("b", 2)));
        assertThatThrownBy(() -> Graph.of(List.of(columns))).hasMessageContaining("columns have the id 'c'");
        Figure both = derived("c", new Mean(), numbers("c", 1, 2));
        assertThatThrownBy(() -> Graph.of(List.of(both))).hasMessageContaining("A figure and a column");
    }

    @Test
    void takesTheSameColumnMadeTwice() {
        Figure a = number("a", 1);
        Figure mean = derived("mean", new Mean(), column("c", a));
        Figure sum = derived("sum", new Sum(), column("c", a));
        Graph graph = Graph.of(List.of(mean, sum, sum));
        assertThat(graph.order()).hasSize(3);
        assertThat(graph.groups()).hasSize(1);
    }

    @Test
    void aReplacedDerivedFigureKeepsItsNumber() {
        Figure a = number("a", 2);
        Figure middle = derived("middle", new Product(), a, a);
        Figure top = derived("top", new Sum(), middle, a);
        Plan plan = Plan.of(Graph.of(List.of(top)));
        double[] numbers = plan.evaluate(Map.of(middle.id(), 10.0, a.id(), 3.0));
        assertThat(numbers[plan.position(top.id())]).isEqualTo(13);
        assertThat(numbers[plan.position(middle.id())]).isEqualTo(10);
        assertThat(plan.dependents(List.of(a.id()))).containsExactly(middle, top);
        assertThat(plan.dependents(List.of(middle.id()))).containsExactly(middle, top);
    }

    @Test
    void takesAMissingReplacementAndRefusesAnInfiniteOne() {
        Figure a = number("a", 2);
        Figure top = derived("top", new Quotient(), number("b", 1), a);
        Plan plan = Plan.of(Graph.of(List.of(top)));
        assertThat(plan.evaluate(Map.of(a.id(), Double.NaN))[plan.position(top.id())])
                .isNaN();
        assertThat(plan.evaluate(Map.of(a.id(), 0.0))[plan.position(top.id())]).isNaN();
        assertThat(plan.evaluate(Map.of(a.id(), 4.0))[plan.position(top.id())]).isEqualTo(0.25);
        assertThatThrownBy(() -> plan.evaluate(Map.of(a.id(), Double.POSITIVE_INFINITY)))
                .hasMessageContaining("'a' is infinite");
        assertThatThrownBy(() -> plan.position(new FigureId("z"))).hasMessageContaining("'z'");
        assertThatThrownBy(() -> plan.operation(plan.position(a.id()))).hasMessageContaining("not derived");
    }
}

package dk.provenu.engine.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.figure.analysis.Contributions;
import dk.provenu.engine.figure.analysis.Draws;
import dk.provenu.engine.figure.analysis.Sensitivity;
import dk.provenu.engine.figure.explain.Explanation;
import dk.provenu.engine.figure.explain.ExplanationText;
import dk.provenu.engine.figure.explain.Unfolding;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Rank;
import dk.provenu.engine.figure.operation.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** Deep and wide graphs on a stack in which no recursion over the graph has room. */
class LargeGraphTest {

    private static final int SMALL_STACK = 256 * 1024;
    private static final int DEPTH = 100_000;
    private static final int MUNICIPALITIES = 98;
    private static final int MEASURES = 40;

    private static void onSmallStack(Runnable work) throws Exception {
        FutureTask<Boolean> task = new FutureTask<>(work, true);
        new Thread(null, task, "small stack", SMALL_STACK).start();
        assertThat(task.get()).isTrue();
    }

    @Test
    void aChainOfAHundredThousandFigures() throws Exception {
        onSmallStack(LargeGraphTest::chain);
    }

    private static void chain() {
        Figure start = Figures.assumed("start", 1, 0.5, 1.5);
        Figure step = Figures.number("step", 0.5);
        Figure top = start;
        for (int i = 0; i < DEPTH; i++) {
            top = Figures.derived("chain/" + i, new Sum(), top, step);
        }
        assertThat(top.number()).isEqualTo(1 + 0.5 * DEPTH);
        Graph graph = Graph.of(List.of(top));
        assertThat(graph.order()).hasSize(DEPTH + 2);
        Plan plan = Plan.of(graph);
        int at = plan.position(top.id());
        assertThat(plan.evaluate(Map.of(start.id(), 2.0))[at]).isEqualTo(2 + 0.5 * DEPTH);
        Sensitivity sensitivity = Sensitivity.of(plan, top.id());
        assertThat(sensitivity.get(step.id()).derivative()).isEqualTo(DEPTH);
        assertThat(sensitivity.get(start.id()).derivative()).isEqualTo(1);
        Explanation explanation = Explanation.of(top, figure -> Text.same(figure.toString()));
        assertThat(explanation.steps()).hasSize(DEPTH + 2);
        assertThat(Unfolding.of(explanation, Integer.MAX_VALUE).lines()).hasSize(2 * DEPTH + 1);
        assertThat(ExplanationText.of(explanation, Language.DA, 50)).contains("fold ud: chain/99949");
        assertThat(Draws.of(plan, List.of(top.id()), 50, 1).get(top.id()))
                .satisfies(outcome -> assertThat(outcome.undefined()).isZero());
        Figure bare = Figures.derived("chain/" + (DEPTH - 1), new Sum(), start, step);
        assertThat(Contributions.between(plan, Plan.of(Graph.of(List.of(bare))), top.id())
                        .structural())
                .hasSize(DEPTH);
    }

    @Test
    void fortyColumnsOfAllMunicipalitiesEachRankedInItsColumn() throws Exception {
        onSmallStack(LargeGraphTest::wide);
    }

    private static void wide() {
        List<Figure> ranks = new ArrayList<>();
        for (int column = 0; column < MEASURES; column++) {
            List<Figure> members = new ArrayList<>();
            for (int row = 0; row < MUNICIPALITIES; row++) {
                members.add(Figures.number("cost/" + column + "/" + row, (row * 37 + column) % MUNICIPALITIES));
            }
            Group group = Group.of(new FigureId("cost/" + column), Text.same("cost"), members);
            for (int row = 0; row < MUNICIPALITIES; row++) {
                ranks.add(Figures.derived(
                        "rank/" + column + "/" + row,
                        new Rank(Rank.Direction.LOWEST_FIRST, 0),
                        members.get(row),
                        group));
            }
        }
        Figure sum = Figures.derived(
                "sum",
                new Sum(),
                Figures.derived("difference", new Difference(), ranks.get(0), ranks.get(1)),
                Figures.number("one", 1));
        assertThat(sum.number()).isEqualTo(1 + (0 - 37));
        Graph graph = Graph.of(ranks);
        assertThat(graph.order()).hasSize(2 * MUNICIPALITIES * MEASURES);
        assertThat(graph.groups()).hasSize(MEASURES);
        Plan plan = Plan.of(graph);
        double[] moved = plan.evaluate(Map.of(new FigureId("cost/0/0"), 1_000.0));
        assertThat(moved[plan.position(new FigureId("rank/0/0"))]).isEqualTo(MUNICIPALITIES);
        assertThat(plan.dependents(List.of(new FigureId("cost/0/0")))).hasSize(MUNICIPALITIES);
        assertThat(Sensitivity.of(plan, new FigureId("rank/0/0")).effects())
                .hasSize(MUNICIPALITIES)
                .allMatch(effect -> !effect.reliable());
        assertThat(Explanation.of(ranks.getFirst(), figure -> Text.EMPTY).steps())
                .hasSize(1 + 1 + MUNICIPALITIES);
    }
}

package dk.provenu.bench;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.analysis.Draws;
import dk.provenu.engine.figure.analysis.Sensitivity;
import dk.provenu.engine.figure.explain.Explanation;
import dk.provenu.engine.figure.operation.Sum;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many figures are made, computed again, explained and drawn in a second. */
final class FiguresBench {

    private static final int CHAIN = 100_000;
    private static final int DRAWS = 10_000;

    private FiguresBench() {}

    static void run() {
        List<Figure> model = BenchModel.make();
        int size = model.size();
        FigureId target = model.getLast().id();
        Graph graph = Graph.of(model);
        Plan plan = Plan.of(graph);
        List<FigureId> ids = model.stream().map(Figure::id).toList();
        System.out.printf(Locale.ROOT, "A benchmark of 98 municipalities with ranks: %,d figures%n", size);
        print("figures made (units, price levels, ids, values)", Clock.measure(BenchModel::make), size);
        print("laid out as graph and plan", Clock.measure(() -> Plan.of(Graph.of(model))), size);
        Map<FigureId, Double> moved = new HashMap<>();
        graph.leaves().forEach(leaf -> moved.put(leaf.id(), leaf.number() * 1.01 + 1));
        print("computed again, all inputs moved", Clock.measure(() -> plan.evaluate(moved)), size);
        print("gradient of one figure to all inputs", Clock.measure(() -> Sensitivity.of(plan, target)), size);
        print(
                "explanation of one figure as data",
                Clock.measure(() -> Explanation.of(model.getLast(), figure -> Text.EMPTY)),
                Explanation.of(model.getLast(), figure -> Text.EMPTY).steps().size());
        long drawn = (long) size * DRAWS;
        Clock.Time graphs = Clock.measure(() -> Draws.of(plan, List.of(target), DRAWS, 1));
        Clock.Time all = Clock.measure(() -> Draws.of(plan, ids, DRAWS, 1));
        Clock.Time arrays = Clock.measure(() -> PlainArrays.draw(DRAWS, 1));
        print("10,000 draws, one figure wanted (what it rests on is drawn)", graphs, drawn);
        print("10,000 draws, every figure wanted, ranks included", all, drawn);
        print("the same by hand in Java arrays, one thread, nothing kept", arrays, drawn);
        System.out.printf(Locale.ROOT, "%,d processors%n", Runtime.getRuntime().availableProcessors());
        System.out.printf(Locale.ROOT, "A chain of %,d figures%n", CHAIN);
        Figure top = chain();
        print("figures made", Clock.measure(FiguresBench::chain), CHAIN);
        print("laid out as graph and plan", Clock.measure(() -> Plan.of(Graph.of(List.of(top)))), CHAIN);
        Plan chain = Plan.of(Graph.of(List.of(top)));
        print("gradient", Clock.measure(() -> Sensitivity.of(chain, top.id())), CHAIN);
        print("explanation as data", Clock.measure(() -> Explanation.of(top, figure -> Text.EMPTY)), CHAIN);
    }

    private static void print(String what, Clock.Time time, long figures) {
        Clock.print(what, time, figures, "figures");
    }

    private static Figure chain() {
        SourceCell cell = new SourceCell("bench", "v", "bench.csv", 2, "x", "2025-11-22", "bench", "");
        Figure step = Figure.observed(
                FigureId.of("bench", "step"),
                Text.same("step"),
                Value.of(0.5),
                Unit.NUMBER,
                PriceBasis.none(),
                cell,
                List.of());
        Figure top = step;
        Text label = Text.same("chain");
        for (int i = 0; i < CHAIN; i++) {
            top = Figure.derived(FigureId.of("bench", "chain", "n" + i), label, new Sum(), top, step);
        }
        return top;
    }
}

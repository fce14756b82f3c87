package dk.provenu.engine.model;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Rounding;
import dk.provenu.engine.model.PublishedFigures.Check;
import dk.provenu.engine.model.PublishedFigures.Verdict;
import dk.provenu.engine.source.SourceRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One printed number held against the figure that it names. */
final class Recomputation {

    private Recomputation() {}

    static Check of(SourceRow row, Graph graph) {
        Figure published = row.figure("published");
        Optional<Figure> computed = graph.find(id(row));
        computed.filter(figure -> !figure.unit().equals(published.unit())).ifPresent(figure -> {
            throw fault(
                    row,
                    "det er i " + figure.unit().words().da() + ", ikke i "
                            + published.unit().words().da(),
                    "it is in " + figure.unit().words().en() + ", not in "
                            + published.unit().words().en());
        });
        return new Check(
                row,
                published,
                computed,
                computed.map(figure -> verdict(row, published, figure)).orElse(Verdict.MISSING));
    }

    private static FigureId id(SourceRow row) {
        try {
            return new FigureId(row.text("figure"));
        } catch (IllegalArgumentException e) {
            throw fault(row, "det er ikke navnet på et tal", "it is not the name of a figure");
        }
    }

    static ModelException fault(SourceRow row, String da, String en) {
        String figure = row.text("figure");
        return new ModelException(Text.of(
                "Linje " + row.line() + " i " + row.file() + ", kolonne figure: '" + figure + "': " + da
                        + ". Ret rækken.",
                "Line " + row.line() + " of " + row.file() + ", column figure: '" + figure + "': " + en
                        + ". Correct the row."));
    }

    private static Verdict verdict(SourceRow row, Figure published, Figure computed) {
        if (!computed.value().isPresent()) {
            return Verdict.MISSING;
        }
        int decimals = Integer.parseInt(row.text("decimals"));
        double printed = published.number();
        if (Rounding.round(computed.number(), decimals) == Rounding.round(printed, decimals)) {
            return Verdict.AGREES;
        }
        String inputs = row.text("input_decimals");
        if (inputs.isEmpty()) {
            return Verdict.DIFFERS;
        }
        double reach = 0.5 * Math.pow(10, -decimals) + reach(computed, 0.5 * Math.pow(10, -Integer.parseInt(inputs)));
        // The bound is exact arithmetic on decimal numbers; the last bit of a double must not decide.
        return Math.abs(computed.number() - printed) <= reach * (1 + 1e-9) ? Verdict.ROUNDING : Verdict.DIFFERS;
    }

    /** How far the figure moves when every observed number behind it moves by half its last printed digit. */
    private static double reach(Figure figure, double half) {
        Graph behind = Graph.of(List.of(figure));
        Plan plan = Plan.of(behind);
        double[] now = plan.numbers();
        int at = plan.position(figure.id());
        double reach = 0;
        for (Figure leaf : behind.leaves()) {
            if (leaf.origin() instanceof Origin.Observed && leaf.value().isPresent()) {
                double up = plan.evaluate(Map.of(leaf.id(), leaf.number() + half))[at] - now[at];
                double down = plan.evaluate(Map.of(leaf.id(), leaf.number() - half))[at] - now[at];
                reach += Math.max(Math.abs(up), Math.abs(down));
            }
        }
        return reach;
    }
}

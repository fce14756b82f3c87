package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.statistics.Correlation;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an indicator of quality goes along with staff per 1,000 across the municipalities: Spearman's rank correlation with
 * a 95 pct. interval (Bonett and Wright 2000). A description of these municipalities, no cause.
 *
 * @param line the indicator
 * @param pairs staff and quality of those who have both
 * @param rho the rank correlation, from -1 to 1
 * @param low the lower end of the interval
 * @param high the upper end
 * @param pValue how often chance alone gives as much
 */
record Relation(Line line, Map<Municipality, Pair> pairs, Figure rho, Figure low, Figure high, Figure pValue) {

    private static final double LEVEL = 0.95;

    /** Staff per 1,000 and the indicator of one municipality. */
    record Pair(Figure staff, Figure quality) {}

    static Relation of(Line staff, Line line) {
        Map<Municipality, Pair> pairs = new LinkedHashMap<>();
        staff.values().forEach((municipality, fte) -> {
            Figure quality = line.values().get(municipality);
            if (quality != null && quality.value().isPresent() && fte.value().isPresent()) {
                pairs.put(municipality, new Pair(fte, quality));
            }
        });
        double[] x = pairs.values().stream()
                .mapToDouble(pair -> pair.staff().number())
                .toArray();
        double[] y = pairs.values().stream()
                .mapToDouble(pair -> pair.quality().number())
                .toArray();
        Correlation correlation = Correlation.spearman(x, y, LEVEL);
        Maker maker = new Maker(line, pairs);
        return new Relation(
                line,
                pairs,
                maker.figure("rho", Text.of("Rangkorrelation", "Rank correlation"), correlation.value()),
                maker.figure("low", Text.of("Nedre grænse, 95 pct.", "Lower limit, 95 pct."), correlation.low()),
                maker.figure("high", Text.of("Øvre grænse, 95 pct.", "Upper limit, 95 pct."), correlation.high()),
                maker.figure("p", Text.of("p-værdi", "p-value"), correlation.pValue()));
    }

    /** Makes the figures of one relation. */
    private record Maker(Line line, Map<Municipality, Pair> pairs) {
        Figure figure(String column, Text label, double number) {
            FigureId path = QualityBenchmark.ID.child(line.table(), "relation", line.row());
            List<dk.provenu.engine.figure.Node> inputs = new ArrayList<>();
            if (!pairs.isEmpty()) {
                inputs.add(Group.of(
                        path.child("staff"),
                        Text.of("Årsværk pr. 1.000", "Staff per 1,000"),
                        pairs.values().stream().map(Pair::staff).toList()));
                inputs.add(Group.of(
                        path.child("quality"),
                        line.label(),
                        pairs.values().stream().map(Pair::quality).toList()));
            }
            return Figure.modelled(
                    path.child(column),
                    label.plus(Text.of(", ", ", ")).plus(line.label()),
                    Double.isFinite(number)
                            ? Value.of(number)
                            : Value.missing(
                                    MissingReason.UNDEFINED,
                                    Text.of(
                                            "for få kommuner, eller alle har samme tal",
                                            "too few municipalities, or all have the same number")),
                    Unit.NUMBER,
                    PriceBasis.none(),
                    new Origin.Modelled(
                            Text.of(
                                    "Spearmans rangkorrelation; interval efter Bonett og Wright (2000), p-værdi ved t-tilnærmelsen",
                                    "Spearman's rank correlation; interval of Bonett and Wright (2000), p-value by the t approximation"),
                            Map.of("pairs", Integer.toString(pairs.size()), "level", "0.95"),
                            inputs),
                    List.of());
        }
    }

    boolean isKnown() {
        return rho.value().isPresent()
                && low.value().isPresent()
                && high.value().isPresent();
    }

    /** What the interval allows one to say. */
    Text words() {
        if (!isKnown()) {
            return Text.of("kan ikke siges", "cannot be told");
        }
        if (low.number() > 0) {
            return Text.of("flere årsværk følges med højere tal", "more staff goes with higher numbers");
        }
        if (high.number() < 0) {
            return Text.of("flere årsværk følges med lavere tal", "more staff goes with lower numbers");
        }
        return Text.of("ingen sikker sammenhæng", "no certain relation");
    }
}

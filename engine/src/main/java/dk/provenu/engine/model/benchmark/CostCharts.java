package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The pictures of the cost benchmark, and the ranked bars that all benchmarks use. */
public final class CostCharts {

    private CostCharts() {}

    static List<ChartSpec> of(List<UnitCost> costs, Municipality own, int year) {
        List<ChartSpec> charts = new ArrayList<>();
        for (UnitCost cost : costs) {
            Compared corrected = cost.corrected();
            charts.add(ranked(
                    cost.key(),
                    Text.of("Udgift pr. fuldtidsperson: ", "Cost per full-time person: ")
                            .plus(cost.name()),
                    Units.KRONER_PER_FULL_TIME_PERSON.words().plus(Text.same(", " + year)),
                    corrected,
                    own,
                    0));
        }
        if (costs.size() > 1) {
            charts.add(slope(costs, own));
        }
        return charts;
    }

    /** Lying bars, the lowest first, the mean as a line. */
    public static ChartSpec ranked(
            String id, Text title, Text subtitle, Compared compared, Municipality own, int decimals) {
        List<Municipality> members = List.copyOf(compared.values().keySet());
        List<Text> names =
                members.stream().map(member -> Text.same(member.name())).toList();
        List<ChartSpec.Series> series = new ArrayList<>();
        series.add(new ChartSpec.Series(
                compared.column(),
                compared.label(),
                Role.GROUP,
                false,
                List.copyOf(compared.values().values()),
                members.indexOf(own),
                decimals));
        compared.mean()
                .ifPresent(mean -> series.add(new ChartSpec.Series(
                        "mean",
                        Text.of("Gennemsnit", "Mean"),
                        Role.TARGET,
                        true,
                        Collections.nCopies(members.size(), mean),
                        -1,
                        decimals)));
        Sentence.Builder point = Sentence.of(id + "_chart").words(own.name() + " har ", own.name() + " has ");
        point.number(compared.value(own), decimals, Form.WITH_UNIT);
        compared.rank(own)
                .ifPresent(rank -> point.words(" og plads ", " and rank ")
                        .number(rank, 0, Form.PLAIN)
                        .words(" af " + compared.size() + ".", " of " + compared.size() + "."));
        return new ChartSpec(id, title, subtitle, point.end(), ChartSpec.Kind.RANKED_BARS, id, names, series);
    }

    private static ChartSpec slope(List<UnitCost> costs, Municipality own) {
        List<ChartSpec.Series> series = new ArrayList<>();
        for (Map.Entry<Municipality, Figure> entry :
                costs.getFirst().corrected().values().entrySet()) {
            Municipality member = entry.getKey();
            List<Figure> ranks = costs.stream()
                    .flatMap(cost -> cost.corrected().rank(member).stream())
                    .toList();
            if (ranks.size() == costs.size()) {
                series.add(new ChartSpec.Series(
                        member.code(),
                        Text.same(member.name()),
                        member.equals(own) ? Role.OWN : Role.GROUP,
                        true,
                        ranks,
                        -1,
                        0));
            }
        }
        Sentence.Builder point =
                Sentence.of("ranks_chart").words(own.name() + " har plads ", own.name() + " has rank ");
        for (UnitCost cost : costs) {
            boolean first = cost.equals(costs.getFirst());
            point.words(first ? "" : " og ", first ? "" : " and ");
            cost.corrected().rank(own).ifPresent(rank -> point.number(rank, 0, Form.PLAIN));
            point.words(
                    " med '" + cost.name().da() + "'", " under '" + cost.name().en() + "'");
        }
        return new ChartSpec(
                "ranks",
                Text.of("Pladser under hver nævner", "Ranks under each denominator"),
                Text.of("plads, 1 er den laveste udgift", "rank, 1 is the lowest cost"),
                point.words(".", ".").end(),
                ChartSpec.Kind.SLOPE,
                "ranks",
                costs.stream().map(UnitCost::name).toList(),
                series);
    }
}

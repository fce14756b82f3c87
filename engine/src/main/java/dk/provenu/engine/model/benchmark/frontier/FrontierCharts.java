package dk.provenu.engine.model.benchmark.frontier;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.ChartSpec.Series;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The pictures of the frontier analysis. */
final class FrontierCharts {

    /** More lying bars than this are no picture. */
    private static final int MOST_BARS = 30;

    private FrontierCharts() {}

    static List<ChartSpec> of(Scores scores, List<Municipality> shown, Municipality own) {
        List<ChartSpec> charts = new ArrayList<>();
        if (shown.size() <= MOST_BARS) {
            charts.add(ranked(scores, shown, own));
        }
        charts.add(size(scores, shown, own));
        return charts;
    }

    private static List<Text> names(List<Municipality> members) {
        return members.stream().map(member -> Text.same(member.name())).toList();
    }

    private static Sentence point(Scores scores, Municipality own, String id) {
        Sentence.Builder sentence = Sentence.of(id)
                .words(own.name() + " er ", own.name() + " is ")
                .number(scores.efficiency(own), 1, Form.WITH_UNIT)
                .words(" effektiv", " efficient");
        if (scores.isSure()) {
            sentence.words(", mellem ", ", between ")
                    .number(scores.sure(own, "low"), 1, Form.PLAIN)
                    .words(" og ", " and ")
                    .number(scores.sure(own, "high"), 1, Form.WITH_UNIT);
        }
        return sentence.words(".", ".").end();
    }

    private static ChartSpec ranked(Scores scores, List<Municipality> shown, Municipality own) {
        List<Municipality> order = new ArrayList<>(shown);
        order.sort(Comparator.comparingDouble(
                        (Municipality member) -> -scores.efficiency(member).number())
                .thenComparing(Municipality.BY_NAME));
        return new ChartSpec(
                "efficiency",
                Text.of("Effektivitet", "Efficiency"),
                Text.of("pct., 100 er på fronten", "pct., 100 is on the frontier"),
                point(scores, own, "efficiency_chart"),
                ChartSpec.Kind.RANKED_BARS,
                "efficiency",
                names(order),
                List.of(new Series(
                        "efficiency",
                        Text.of("Effektivitet", "Efficiency"),
                        Role.GROUP,
                        false,
                        order.stream().map(scores::efficiency).toList(),
                        order.indexOf(own),
                        1)));
    }

    /** Efficiency over the first input: whether the large or the small lie behind. */
    private static ChartSpec size(Scores scores, List<Municipality> shown, Municipality own) {
        FrontierData.Variable input = scores.data().inputs().getFirst();
        List<Figure> across = shown.stream().map(input::value).toList();
        int at = shown.indexOf(own);
        return new ChartSpec(
                "size",
                Text.of("Effektivitet og størrelse", "Efficiency and size"),
                Text.of("effektivitet i pct. over ", "efficiency in pct. over ").plus(input.label()),
                point(scores, own, "size_chart"),
                ChartSpec.Kind.SCATTER,
                "efficiency",
                names(shown),
                List.of(
                        new Series(input.code(), input.label(), Role.GROUP, false, across, at, 1),
                        new Series(
                                "efficiency",
                                Text.of("Effektivitet", "Efficiency")
                                        .plus(Text.same(", "))
                                        .plus(Unit.PERCENT.words()),
                                Role.GROUP,
                                false,
                                shown.stream().map(scores::efficiency).toList(),
                                at,
                                1)));
    }
}

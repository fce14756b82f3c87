package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the years at fixed prices say, and their picture. */
final class PriceSentences {

    private PriceSentences() {}

    static List<Sentence> of(FigureTable byLine, int from, int to) {
        List<Sentence> said = new ArrayList<>();
        Figure change = FixedPrices.figure(byLine, "total", "change");
        Figure price = FixedPrices.figure(byLine, "total", "price");
        Figure real = FixedPrices.figure(byLine, "total", "real");
        if (real.value().isPresent()) {
            said.add(Sentence.of("total")
                    .words("Rammen er ", "The frame has ")
                    .words(rose(change))
                    .words(" med ", " by ")
                    .number(change, 1, Form.MAGNITUDE_WITH_UNIT)
                    .words(
                            " fra " + from + " til " + to + ". Med pris og løn alene var den ",
                            " from " + from + " to " + to + ". By prices and wages alone it would have ")
                    .words(rose(price))
                    .words(" med ", " by ")
                    .number(price, 1, Form.MAGNITUDE_WITH_UNIT)
                    .words("; realt er den ", "; in real terms it has ")
                    .words(rose(real))
                    .words(" med ", " by ")
                    .number(real, 1, Form.MAGNITUDE_WITH_UNIT)
                    .words(".", ".")
                    .end());
        }
        largest(byLine).ifPresent(said::add);
        return said;
    }

    private static Text rose(Figure figure) {
        return figure.number() < 0 ? Text.of("faldet", "fallen") : Text.of("steget", "risen");
    }

    private static Optional<Sentence> largest(FigureTable byLine) {
        return byLine.rows().stream()
                .filter(row -> row.kind() == Row.Kind.ORDINARY)
                .filter(row ->
                        FixedPrices.figure(byLine, row.key(), "real").value().isPresent())
                .max(Comparator.comparingDouble(row ->
                        Math.abs(FixedPrices.figure(byLine, row.key(), "real").number())))
                .map(row -> {
                    Figure real = FixedPrices.figure(byLine, row.key(), "real");
                    return Sentence.of("largest")
                            .words("Mest har ", "What has moved most is ")
                            .words(row.label())
                            .words(" flyttet sig: realt ", ": in real terms ")
                            .words(rose(real))
                            .words(" med ", " by ")
                            .number(real, 1, Form.MAGNITUDE_WITH_UNIT)
                            .words(".", ".")
                            .end();
                });
    }

    /** The budgets and the accounts over the years; those versions of which every year is there. */
    static List<ChartSpec> charts(FigureTable development, Deflator deflator, Text subject) {
        List<ChartSpec.Series> series = new ArrayList<>();
        for (String version : FrameData.VERSIONS) {
            List<Figure> points = development.rows().stream()
                    .map(row -> FixedPrices.figure(development, row.key(), version))
                    .toList();
            if (points.stream().filter(point -> point.value().isPresent()).count() > 1) {
                series.add(new ChartSpec.Series(
                        version, FrameLines.words(version).capital(), role(version), true, points, -1, 1));
            }
        }
        if (series.isEmpty() || development.rows().size() < 2) {
            return List.of();
        }
        Sentence.Builder point = Sentence.of("development_chart").words(subject);
        for (ChartSpec.Series each : series) {
            for (int at = each.points().size() - 1; at >= 0; at--) {
                Figure figure = each.points().get(at);
                if (figure.value().isPresent()) {
                    point.words(", ", ", ")
                            .words(each.label().lowered())
                            .words(" i ", " in ")
                            .words(development.rows().get(at).label())
                            .words(" ", " ")
                            .number(figure, 1, Form.WITH_UNIT);
                    break;
                }
            }
        }
        return List.of(new ChartSpec(
                "development",
                subject.plus(Text.of(
                        ", budget og regnskab i " + deflator.priceYear() + "-priser",
                        ", budget and accounts at " + deflator.priceYear() + " prices")),
                Unit.MILLION_KRONER.words(),
                point.words(".", ".").end(),
                ChartSpec.Kind.LINES,
                "development",
                development.rows().stream().map(Row::label).toList(),
                series));
    }

    private static ChartSpec.Role role(String version) {
        return switch (version) {
            case FrameData.ACCOUNTS -> ChartSpec.Role.OWN;
            case FrameData.REVISED -> ChartSpec.Role.GROUP;
            default -> ChartSpec.Role.TARGET;
        };
    }
}

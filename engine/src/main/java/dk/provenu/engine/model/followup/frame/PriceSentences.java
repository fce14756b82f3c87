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

    /** The bridge of the change, and the budgets and accounts over the years: the versions with two years at least. */
    static List<ChartSpec> charts(FigureTable byLine, FigureTable development, Deflator deflator, Text subject) {
        List<ChartSpec> charts = new ArrayList<>();
        bridge(byLine).ifPresent(charts::add);
        charts.addAll(development(development, deflator, subject));
        return charts;
    }

    /** From prices and wages over each line's real change to what the whole rose by. */
    private static Optional<ChartSpec> bridge(FigureTable byLine) {
        List<Text> steps = new ArrayList<>(List.of(Text.of("Pris og løn", "Prices and wages")));
        List<Figure> points = new ArrayList<>(List.of(FixedPrices.figure(byLine, "total", "price")));
        for (Row row : byLine.rows()) {
            if (row.kind() == Row.Kind.ORDINARY) {
                steps.add(row.label());
                points.add(FixedPrices.figure(byLine, row.key(), "real"));
            }
        }
        Figure change = FixedPrices.figure(byLine, "total", "change");
        steps.add(Text.of("Ændring i alt", "Change in all"));
        points.add(change);
        if (points.stream().anyMatch(point -> !point.value().isPresent())) {
            return Optional.empty();
        }
        return Optional.of(new ChartSpec(
                "lines",
                byLine.title()
                        .plus(Text.of(": pris, og hver linjes reale ændring", ": prices, and each line's real change")),
                Unit.MILLION_KRONER.words(),
                Sentence.of("lines_chart")
                        .words("Pris og løn er ", "Prices and wages are ")
                        .number(points.getFirst(), 1, Form.WITH_UNIT)
                        .words(", hele ændringen ", ", the whole change ")
                        .number(change, 1, Form.WITH_UNIT)
                        .words(".", ".")
                        .end(),
                ChartSpec.Kind.BRIDGE,
                "lines",
                steps,
                List.of(new ChartSpec.Series(
                        "real",
                        Text.of("Ændring", "Change"),
                        ChartSpec.Role.PLAIN,
                        false,
                        points,
                        points.size() - 1,
                        1))));
    }

    private static List<ChartSpec> development(FigureTable development, Deflator deflator, Text subject) {
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

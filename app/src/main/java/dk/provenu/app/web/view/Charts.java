package dk.provenu.app.web.view;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.NumberStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns a picture into what the browser draws (app/frontend/src/chart-options.js reads it). Every number is written
 * here, so that a picture and its table never show it in two ways.
 */
public final class Charts {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Charts() {}

    /** The picture in the reader's language. */
    public static ChartView of(String model, ChartSpec chart, Links links) {
        Language language = links.choice().language();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", chart.kind().name());
        json.put("language", language == Language.EN ? "en" : "da");
        json.put("file", model + "-" + chart.id());
        json.put("title", chart.title().in(language));
        json.put("subtitle", chart.subtitle().in(language));
        json.put("alternative", chart.alternative().in(language));
        json.put(
                "categories",
                chart.categories().stream().map(text -> text.in(language)).toList());
        json.put(
                "series",
                chart.series().stream()
                        .map(series -> series(chart.kind(), series, links))
                        .toList());
        if (!chart.marks().isEmpty()) {
            json.put(
                    "marks",
                    chart.marks().stream()
                            .map(mark -> Map.of(
                                    "at", mark.category(), "name", mark.label().in(language)))
                            .toList());
        }
        return new ChartView(
                chart.id(),
                chart.title().in(language),
                chart.subtitle().in(language),
                chart.alternative().in(language),
                JSON.writeValueAsString(json),
                Tables.behind(chart, links));
    }

    private static Map<String, Object> series(ChartSpec.Kind kind, ChartSpec.Series series, Links links) {
        Language language = links.choice().language();
        NumberStyle style = NumberStyle.of(language);
        List<Map<String, @Nullable Object>> points = new ArrayList<>();
        for (Figure figure : series.points()) {
            Map<String, @Nullable Object> point = new LinkedHashMap<>();
            point.put("value", figure.value() instanceof Value.Present(double number) ? number : null);
            point.put("text", style.value(figure, series.decimals()));
            point.put("href", links.to(figure.id()));
            points.add(point);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", series.key());
        json.put("name", series.label().in(language));
        json.put("role", series.role().name());
        boolean line = series.line()
                || kind == ChartSpec.Kind.LINES
                || kind == ChartSpec.Kind.SLOPE
                || kind == ChartSpec.Kind.FAN;
        json.put("mark", line ? "LINE" : "BAR");
        json.put("own", series.highlighted());
        if (kind == ChartSpec.Kind.SCATTER && !series.points().isEmpty()) {
            Unit unit = series.points().getFirst().unit();
            // "tal" tells nothing beside the name of an axis.
            json.put("unit", unit.equals(Unit.NUMBER) ? "" : unit.words().in(language));
        }
        json.put("points", points);
        return json;
    }
}

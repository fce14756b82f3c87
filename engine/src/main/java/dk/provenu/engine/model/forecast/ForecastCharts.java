package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.forecast.AreaForecast.Level;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pictures of a forecast. */
final class ForecastCharts {

    /** How many observed months stand before the fan. */
    private static final int HISTORY = 36;

    private ForecastCharts() {}

    /** Three years of what was observed, then what is expected with its bands. */
    static ChartSpec fan(AreaForecast area, FigureTable table, Sentence point) {
        List<Map.Entry<MonthPeriod, Figure>> history =
                List.copyOf(area.observed().entrySet());
        history = history.subList(Math.max(0, history.size() - HISTORY), history.size());
        Figure gap = gap(area, "fan");
        List<Text> months = new ArrayList<>();
        List<Figure> observed = new ArrayList<>();
        history.forEach(entry -> {
            months.add(entry.getKey().words());
            observed.add(entry.getValue());
        });
        for (int ahead = 1; ahead <= area.horizon(); ahead++) {
            months.add(area.run().month(ahead).words());
            observed.add(gap);
        }
        int decimals = ForecastTables.decimals(area);
        List<ChartSpec.Series> series = new ArrayList<>();
        series.add(new ChartSpec.Series(
                "observed", Text.of("Observeret", "Observed"), Role.OWN, true, observed, -1, decimals));
        for (Level level : Level.values()) {
            List<Figure> points = new ArrayList<>();
            for (int i = 0; i < history.size(); i++) {
                points.add(gap);
            }
            for (int ahead = 1; ahead <= area.horizon(); ahead++) {
                points.add(area.at(ahead, level));
            }
            series.add(new ChartSpec.Series(level.key(), level.words(), Role.FORECAST, true, points, -1, decimals));
        }
        return new ChartSpec(
                "fan",
                area.run()
                        .observed()
                        .measure()
                        .name()
                        .plus(Text.same(", " + area.area().name())),
                Text.of(
                        "observeret, forventet og de bånd, som 80 og 95 pct. af udfaldene ligger i",
                        "observed, expected, and the bands that hold 80 and 95 pct. of outcomes"),
                point,
                ChartSpec.Kind.FAN,
                table.id(),
                months,
                series);
    }

    /** A line for each year over the calendar months. */
    static ChartSpec overlay(AreaForecast area, FigureTable table, Sentence point) {
        Figure gap = gap(area, "overlay");
        List<ChartSpec.Series> series = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            int at = column;
            List<Figure> points = table.rows().stream()
                    .map(row -> row.cells().get(at) instanceof Cell.FigureCell(Figure figure) ? figure : gap)
                    .toList();
            boolean isLast = column == table.columns().size() - 1;
            series.add(new ChartSpec.Series(
                    table.columns().get(column).key(),
                    table.columns().get(column).heading(),
                    isLast ? Role.OWN : column == table.columns().size() - 2 ? Role.COUNTRY : Role.GROUP,
                    true,
                    points,
                    -1,
                    ForecastTables.decimals(area)));
        }
        return new ChartSpec(
                "overlay_chart",
                Text.of("År for år, måned for måned", "Year by year, month by month"),
                table.columns()
                        .getFirst()
                        .unit()
                        .plus(Text.same(", " + area.area().name())),
                point,
                ChartSpec.Kind.LINES,
                table.id(),
                table.rows().stream().map(Row::label).toList(),
                series);
    }

    /** Nothing, where a series has no point. */
    static Figure gap(AreaForecast area, String chart) {
        return Figure.modelled(
                area.id("gap", chart),
                Text.of("intet tal her", "no number here"),
                Value.missing(MissingReason.NOT_APPLICABLE),
                area.run().observed().measure().unit(),
                PriceBasis.none(),
                new Origin.Modelled(Text.of("et hul i billedet", "a gap in the picture"), Map.of(), List.of()),
                List.of());
    }
}

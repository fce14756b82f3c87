package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.forecast.backtest.SeriesForecast;
import dk.provenu.engine.vocabulary.Area;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is expected of one area, as figures: leaves that name their method and the months that it read. */
final class AreaForecast {

    /** The numbers of a month ahead, and the words for them. */
    enum Level {
        MEAN("mean", Text.of("Forventet", "Expected")),
        LOWER80("lower80", Text.of("80 pct. nedre", "80 pct. lower")),
        UPPER80("upper80", Text.of("80 pct. øvre", "80 pct. upper")),
        LOWER95("lower95", Text.of("95 pct. nedre", "95 pct. lower")),
        UPPER95("upper95", Text.of("95 pct. øvre", "95 pct. upper"));

        private final String key;
        private final transient Text words;

        Level(String key, Text words) {
            this.key = key;
            this.words = words;
        }

        String key() {
            return key;
        }

        Text words() {
            return words;
        }

        double[] of(SeriesForecast forecast) {
            return switch (this) {
                case MEAN -> forecast.mean();
                case LOWER80 -> forecast.lower80();
                case UPPER80 -> forecast.upper80();
                case LOWER95 -> forecast.lower95();
                case UPPER95 -> forecast.upper95();
            };
        }
    }

    /** Weights below this are left out of the words. */
    private static final double LEAST_TOLD = 0.005;

    private final ForecastRun run;
    private final Area area;
    private final SeriesForecast forecast;
    private final NavigableMap<MonthPeriod, Figure> observed;
    private final List<Node> inputs;
    private final Map<FigureId, Figure> made = new LinkedHashMap<>();

    AreaForecast(ForecastRun run, Area area, SeriesForecast forecast) {
        this.run = run;
        this.area = area;
        this.forecast = forecast;
        this.observed = run.observed().of(area.code());
        this.inputs = List.of(Group.of(
                id("observed"),
                Text.of("Observerede måneder, " + area.name(), "Observed months, " + area.name()),
                List.copyOf(observed.values())));
    }

    ForecastRun run() {
        return run;
    }

    Area area() {
        return area;
    }

    /** The name of the method. */
    String method() {
        return forecast.method();
    }

    /** The observed months up to the last used. */
    NavigableMap<MonthPeriod, Figure> observed() {
        return observed;
    }

    int horizon() {
        return forecast.mean().length;
    }

    /** An id below this measure and area. */
    FigureId id(String... parts) {
        return FigureId.of("forecast", run.observed().measure().code(), area.code())
                .child(parts);
    }

    /** The number of a level some months ahead, from 1. */
    Figure at(int ahead, Level level) {
        MonthPeriod month = run.month(ahead);
        return made.computeIfAbsent(
                id(month.code(), level.key()),
                id -> Figure.modelled(
                        id,
                        run.observed()
                                .measure()
                                .name()
                                .plus(Text.of(", " + area.name() + ", ", ", " + area.name() + ", "))
                                .plus(month.words())
                                .plus(Text.of(" (", " ("))
                                .plus(level.words())
                                .plus(Text.same(")")),
                        Value.of(level.of(forecast)[ahead - 1]),
                        run.observed().measure().unit(),
                        PriceBasis.none(),
                        new Origin.Modelled(methodWords(ahead), settings(ahead), inputs),
                        List.of()));
    }

    private Text methodWords(int ahead) {
        String weights = run.forecast().weights().stream()
                .filter(weight -> weight.horizon() == ahead && weight.weight() >= LEAST_TOLD)
                .map(weight -> weight.method() + " " + Math.round(100 * weight.weight()) + " pct.")
                .collect(Collectors.joining(", "));
        String origin = run.observed().origin().code();
        return Text.of(
                "prognose (" + forecast.method() + ") " + ahead + " mdr. frem fra " + origin
                        + (weights.isEmpty() ? "" : "; metoder efter, hvordan de har ramt: " + weights),
                "forecast (" + forecast.method() + ") " + ahead + " months ahead from " + origin
                        + (weights.isEmpty() ? "" : "; methods by how they did: " + weights));
    }

    private Map<String, String> settings(int ahead) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("origin", run.observed().origin().code());
        settings.put("months ahead", Integer.toString(ahead));
        settings.put("method", forecast.method());
        settings.put("vintage", run.table().vintage());
        run.forecast().weights().stream()
                .filter(weight -> weight.horizon() == ahead && weight.weight() > 0)
                .forEach(weight -> settings.put(
                        "weight of " + weight.method(),
                        "%.2f".formatted(weight.weight()).replace(',', '.')));
        return settings;
    }

    /** Every month from a first one on: observed where it is, else the level of the forecast. */
    NavigableMap<MonthPeriod, Figure> months(Level level) {
        NavigableMap<MonthPeriod, Figure> all = new TreeMap<>(observed);
        for (int ahead = 1; ahead <= horizon(); ahead++) {
            all.put(run.month(ahead), at(ahead, level));
        }
        return all;
    }
}

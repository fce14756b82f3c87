package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.RootSumSquares;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.forecast.AreaForecast.Level;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Areas;
import dk.provenu.engine.vocabulary.Nearest;
import dk.provenu.engine.vocabulary.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A forecast with somebody's assumptions on top. A month of it is the forecast and the persons assumed, or the country's
 * assumed level times the area's expected share; its band joins the forecast's and the assumptions' as if they missed
 * independently of one another (root of the sum of squares).
 */
final class Scenario {

    /** The choice of no scenario. */
    private static final String NONE = "none";

    private final AreaForecast area;
    private final Optional<AreaForecast> country;
    private final String id;
    private final List<SourceRow> rows;
    private final Map<String, Figure> made = new LinkedHashMap<>();

    private Scenario(AreaForecast area, Optional<AreaForecast> country, String id, List<SourceRow> rows) {
        this.area = area;
        this.country = country;
        this.id = id;
        this.rows = rows;
    }

    /**
     * The scenario that was chosen; without a choice the first that says something of the area's measure.
     *
     * @throws ModelException when one is chosen that there is not
     */
    static Optional<Scenario> of(ModelInput input, AreaForecast area, Optional<AreaForecast> country) {
        String asked = input.option(ForecastOptions.SCENARIO);
        List<SourceRow> all = input.rows(OverlayKind.KIND);
        List<String> known = all.stream()
                .map(row -> row.text(OverlayKind.SCENARIO))
                .distinct()
                .toList();
        if (asked.equals(NONE) || (known.isEmpty() && asked.isEmpty())) {
            return Optional.empty();
        }
        if (!asked.isEmpty() && !known.contains(asked)) {
            String near = Nearest.of(asked, known).orElse(String.join(", ", known));
            throw new ModelException(Text.of(
                    "Scenariet '" + asked + "' er ikke i forecast-overlay. Måske: " + near + ".",
                    "The scenario '" + asked + "' is not in forecast-overlay. Maybe: " + near + "."));
        }
        List<SourceRow> rows = all.stream()
                .filter(row -> row.text(SeriesKind.MEASURE)
                        .equals(area.run().observed().measure().code()))
                .filter(row -> concerns(row, area))
                .toList();
        return (asked.isEmpty()
                        ? rows.stream()
                                .map(row -> row.text(OverlayKind.SCENARIO))
                                .findFirst()
                        : Optional.of(asked))
                .map(id -> new Scenario(
                        area,
                        country,
                        id,
                        rows.stream()
                                .filter(row -> row.text(OverlayKind.SCENARIO).equals(id))
                                .toList()))
                .filter(scenario -> !scenario.rows.isEmpty());
    }

    private static boolean concerns(SourceRow row, AreaForecast area) {
        String code = row.text(SeriesKind.AREA);
        return code.equals(area.area().code()) || (isLevel(row) && code.equals(Areas.WHOLE_COUNTRY.code()));
    }

    private static boolean isLevel(SourceRow row) {
        return row.text(OverlayKind.EFFECT).equals(OverlayKind.COUNTRY_LEVEL);
    }

    String id() {
        return id;
    }

    Text label() {
        return Text.same(rows.getFirst().text(OverlayKind.LABEL));
    }

    private List<SourceRow> at(int ahead) {
        Period month = area.run().month(ahead);
        return rows.stream()
                .filter(row -> Period.parse(row.text(SeriesKind.PERIOD)).contains(month))
                .toList();
    }

    /** The mean or a bound some months ahead, from 1. */
    Figure at(int ahead, Level level) {
        return switch (level) {
            case MEAN -> mean(ahead);
            case LOWER80 -> bound(ahead, true);
            case UPPER80 -> bound(ahead, false);
            case LOWER95, UPPER95 -> throw new IllegalArgumentException("A scenario has an 80 pct. band alone");
        };
    }

    private Figure mean(int ahead) {
        List<SourceRow> said = at(ahead);
        if (said.isEmpty()) {
            return area.at(ahead, Level.MEAN);
        }
        return make(ahead, "mean", () -> {
            List<Node> parts = new ArrayList<>();
            parts.add(said.stream()
                    .filter(Scenario::isLevel)
                    .findFirst()
                    .map(row -> ofCountry(ahead, row))
                    .orElseGet(() -> area.at(ahead, Level.MEAN)));
            said.stream().filter(row -> !isLevel(row)).forEach(row -> parts.add(row.figure(SeriesKind.VALUE)));
            return Figure.derived(
                    area.id("scenario", id, area.run().month(ahead).code(), "mean"),
                    words(ahead, Text.EMPTY),
                    new Sum(),
                    parts,
                    List.of());
        });
    }

    /** The country's assumed level times the area's expected share of the country. */
    private Figure ofCountry(int ahead, SourceRow row) {
        Figure level = row.figure(SeriesKind.VALUE);
        if (area.area().equals(Areas.WHOLE_COUNTRY)) {
            return level;
        }
        return make(
                ahead,
                "of_country",
                () -> Figure.derived(
                        area.id("scenario", id, area.run().month(ahead).code(), "of_country"),
                        words(ahead, Text.of(", andel af landets niveau", ", share of the country's level")),
                        new Product(),
                        share(ahead),
                        level));
    }

    private Figure share(int ahead) {
        AreaForecast whole = country.orElseThrow(() -> new ModelException(Text.of(
                "Scenariet '" + id
                        + "' bruger landets niveau, men hele landet (000) kunne ikke fremskrives. Indlæs landets serie.",
                "The scenario '" + id
                        + "' uses the country's level, but Denmark (000) could not be forecast. Import its series.")));
        return make(
                ahead,
                "share",
                () -> Figure.derived(
                        area.id("scenario", id, area.run().month(ahead).code(), "share"),
                        words(ahead, Text.of(", andel af hele landet", ", share of Denmark")),
                        new Share(),
                        area.at(ahead, Level.MEAN),
                        whole.at(ahead, Level.MEAN)));
    }

    private Figure bound(int ahead, boolean isLower) {
        Level level = isLower ? Level.LOWER80 : Level.UPPER80;
        List<SourceRow> said = at(ahead);
        if (said.isEmpty()) {
            return area.at(ahead, level);
        }
        return make(ahead, level.key(), () -> {
            List<Node> misses = new ArrayList<>();
            misses.add(Figure.derived(
                    area.id("scenario", id, area.run().month(ahead).code(), level.key(), "forecast"),
                    words(ahead, Text.of(", prognosens halve bånd", ", half the forecast's band")),
                    new Difference(),
                    area.at(ahead, level),
                    area.at(ahead, Level.MEAN)));
            for (SourceRow row : said) {
                miss(ahead, row, isLower).ifPresent(misses::add);
            }
            Figure miss = Figure.derived(
                    area.id("scenario", id, area.run().month(ahead).code(), level.key(), "miss"),
                    words(ahead, Text.of(", halvt bånd", ", half the band")),
                    new RootSumSquares(),
                    misses,
                    List.of());
            Text name = words(ahead, Text.same(" (").plus(level.words()).plus(Text.same(")")));
            return Figure.derived(
                    area.id("scenario", id, area.run().month(ahead).code(), level.key()),
                    name,
                    isLower ? new Difference() : new Sum(),
                    mean(ahead),
                    miss);
        });
    }

    /** How far an assumption may be off to one side; nothing where it has no low or high. */
    private Optional<Figure> miss(int ahead, SourceRow row, boolean isLower) {
        Figure end = row.figure(isLower ? "low" : "high");
        if (!end.value().isPresent()) {
            return Optional.empty();
        }
        String side = isLower ? "low" : "high";
        String key = row.text(SeriesKind.AREA) + "-" + row.text(SeriesKind.PERIOD);
        Figure off = make(
                0,
                side + key,
                () -> Figure.derived(
                        area.id("scenario", id, "assumed", key, side),
                        Text.of("Skønnets afstand til ", "Distance of the estimate to ")
                                .plus(isLower ? Text.of("lavt", "low") : Text.of("højt", "high")),
                        new Difference(),
                        end,
                        row.figure(SeriesKind.VALUE)));
        if (!isLevel(row) || area.area().equals(Areas.WHOLE_COUNTRY)) {
            return Optional.of(off);
        }
        return Optional.of(make(
                ahead,
                side + key + "share",
                () -> Figure.derived(
                        area.id("scenario", id, area.run().month(ahead).code(), "level_miss", side),
                        words(
                                ahead,
                                Text.of(
                                        ", områdets del af landets usikkerhed",
                                        ", the area's part of the country's uncertainty")),
                        new Product(),
                        share(ahead),
                        off)));
    }

    private Figure make(int ahead, String key, Supplier<Figure> figure) {
        String name = ahead + " " + key;
        Figure known = made.get(name);
        if (known == null) {
            known = figure.get();
            made.put(name, known);
        }
        return known;
    }

    private Text words(int ahead, Text more) {
        return label().plus(Text.same(", " + area.area().name() + ", "))
                .plus(area.run().month(ahead).words())
                .plus(more);
    }
}

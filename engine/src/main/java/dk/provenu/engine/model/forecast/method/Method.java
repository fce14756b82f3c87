package dk.provenu.engine.model.forecast.method;

import dk.provenu.engine.figure.Text;
import java.util.List;

/** The methods of the pool. Each says how a municipality will deviate from the country; the country has its own forecast. */
public enum Method {
    /** {@link SharedSeason}. */
    SHARED_SEASON("shared-season", Text.of("fælles sæson", "shared season")),
    /** {@link YearlyChange} of the deviation. */
    YEARLY_CHANGE("yearly-change", Text.of("årsændring, aftagende", "yearly change, damped")),
    /** {@link SeasonalNaive} of the deviation. */
    SEASONAL_NAIVE("seasonal-naive", Text.of("samme måned året før", "same month a year before")),
    /** {@link CountryShare}. */
    COUNTRY_SHARE("country-share", Text.of("andel af landet", "share of the country"));

    /** The methods of the pool, in the order of its columns. */
    public static final List<Method> POOL = List.of(values());

    private final String id;
    private final Text words;

    Method(String id, Text words) {
        this.id = id;
        this.words = words;
    }

    /** The name in files and commands. */
    public String id() {
        return id;
    }

    public Text words() {
        return words;
    }

    /** The deviations of the months after the known ones, a row for each series; a row without length is left out. */
    public double[][] forecast(double[][] deviations, int[] start, int known, int horizon) {
        if (this == SHARED_SEASON) {
            return SharedSeason.forecast(deviations, start, known, horizon);
        }
        double[][] forecasts = new double[deviations.length][];
        for (int i = 0; i < deviations.length; i++) {
            forecasts[i] = new double[deviations[i].length > 0 ? horizon : 0];
            for (int h = 1; h <= forecasts[i].length; h++) {
                forecasts[i][h - 1] = at(deviations[i], known, h);
            }
        }
        return forecasts;
    }

    private double at(double[] deviation, int known, int horizon) {
        return switch (this) {
            case YEARLY_CHANGE -> YearlyChange.at(deviation, known, horizon);
            case SEASONAL_NAIVE -> SeasonalNaive.at(deviation, known, horizon);
            case COUNTRY_SHARE -> CountryShare.of(deviation, known);
            case SHARED_SEASON -> throw new IllegalStateException("looks at all series at once");
        };
    }
}

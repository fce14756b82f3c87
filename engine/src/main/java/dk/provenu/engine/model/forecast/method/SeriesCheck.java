package dk.provenu.engine.model.forecast.method;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.forecast.method.SeriesProblem.Kind;
import java.util.Optional;

/** Whether a series can be forecast. */
public final class SeriesCheck {

    /** Months that a series must have: two of each calendar month, so that season and change can be told apart. */
    public static final int FEWEST_MONTHS = 24;

    private SeriesCheck() {}

    /** What is wrong with a series of a panel, if anything; the first that holds of negative, missing, suppressed, short, constant. */
    public static Optional<SeriesProblem> check(Panel panel, Series series) {
        double[] values = series.values();
        int start = start(series);
        for (int i = start; i < values.length; i++) {
            if (values[i] < 0 || Double.isInfinite(values[i])) {
                return problem(
                        series,
                        Kind.NEGATIVE,
                        Text.of(
                                "er " + values[i] + " i " + panel.month(i).code()
                                        + "; et antal kan ikke være negativt. Ret tallet i kilden, og importér den igen.",
                                "is " + values[i] + " in " + panel.month(i).code()
                                        + "; a count cannot be negative. Correct it in the source and import it again."));
            }
            if (Double.isNaN(values[i]) && !series.suppressed()[i]) {
                return problem(
                        series,
                        Kind.MISSING_MONTH,
                        Text.of(
                                "mangler måneden " + panel.month(i).code()
                                        + ". Importér en fil, hvor den er med, eller vælg en tidligere sidste måned.",
                                "has no month " + panel.month(i).code()
                                        + ". Import a file that has it, or choose an earlier last month."));
            }
        }
        if (start < values.length && series.observed() == 0) {
            return problem(
                    series,
                    Kind.ALL_SUPPRESSED,
                    Text.of(
                            "er diskretioneret i alle måneder (0-2 personer), så der er intet at fremskrive.",
                            "is suppressed in every month (0-2 persons), so that there is nothing to forecast."));
        }
        if (values.length - start < FEWEST_MONTHS) {
            return problem(
                    series,
                    Kind.TOO_SHORT,
                    Text.of(
                            "har kun " + (values.length - start) + " måneder; en prognose kræver mindst "
                                    + FEWEST_MONTHS + ", to af hver kalendermåned. Importér flere måneder.",
                            "has only " + (values.length - start) + " months; a forecast needs at least "
                                    + FEWEST_MONTHS + ", two of each calendar month. Import more months."));
        }
        if (isConstant(values)) {
            return problem(
                    series,
                    Kind.CONSTANT,
                    Text.of(
                            "er det samme tal i alle måneder, og det siger intet om udviklingen eller usikkerheden. "
                                    + "Se efter, om filen er hentet rigtigt.",
                            "is the same number in every month, which says nothing of the development or the "
                                    + "uncertainty. See whether the file was fetched rightly."));
        }
        return Optional.empty();
    }

    /** The first month with a number or a mark of suppression: a series may begin later than its panel. */
    public static int start(Series series) {
        int start = 0;
        while (start < series.values().length && Double.isNaN(series.values()[start]) && !series.suppressed()[start]) {
            start++;
        }
        return start;
    }

    private static boolean isConstant(double[] values) {
        double seen = Double.NaN;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                if (!Double.isNaN(seen) && value != seen) {
                    return false;
                }
                seen = value;
            }
        }
        return true;
    }

    private static Optional<SeriesProblem> problem(Series series, Kind kind, Text words) {
        Text named = Text.of(
                "Serien " + series.measure() + " for område " + series.area() + " " + words.da(),
                "The series " + series.measure() + " of area " + series.area() + " " + words.en());
        return Optional.of(new SeriesProblem(series.area(), series.measure(), kind, named));
    }
}

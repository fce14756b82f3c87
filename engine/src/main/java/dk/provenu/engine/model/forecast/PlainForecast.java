package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.forecast.backtest.SeriesForecast;
import dk.provenu.engine.model.forecast.method.SeriesProblem;
import dk.provenu.engine.table.PlainTable;
import dk.provenu.engine.vocabulary.Areas;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A forecast as rows for other programs, a row for each area, measure and month. */
final class PlainForecast {

    private static final int DECIMALS = 4;
    private static final List<String> HEADER = List.of(
            "area_code", "area", "measure", "period", "mean", "lower80", "upper80", "lower95", "upper95", "method");

    private PlainForecast() {}

    /**
     * The rows of some areas.
     *
     * @param areas their codes; all where empty
     * @param unknown what is wrong with areas that were asked for and are not known
     */
    static PlainTable of(List<ForecastRun> runs, Set<String> areas, List<Text> unknown) {
        List<List<String>> rows = new ArrayList<>();
        for (ForecastRun run : runs) {
            for (SeriesForecast series : run.forecast().series()) {
                String area = series.series().area();
                if (areas.isEmpty() || areas.contains(area)) {
                    for (int ahead = 1; ahead <= series.mean().length; ahead++) {
                        rows.add(row(run, series, area, ahead));
                    }
                }
            }
        }
        return new PlainTable(HEADER, rows, remarks(runs, areas, unknown));
    }

    /** Why what was asked for is not among the rows. */
    private static List<Text> remarks(List<ForecastRun> runs, Set<String> areas, List<Text> unknown) {
        List<Text> remarks = new ArrayList<>(unknown);
        for (ForecastRun run : runs) {
            run.problems().stream()
                    .filter(problem -> areas.isEmpty() || areas.contains(problem.area()))
                    .map(SeriesProblem::words)
                    .forEach(remarks::add);
            areas.stream()
                    .filter(area -> run.of(area).isEmpty() && run.problem(area).isEmpty())
                    .map(area -> noSeries(run, area))
                    .forEach(remarks::add);
        }
        return remarks;
    }

    private static Text noSeries(ForecastRun run, String area) {
        String measure = run.observed().measure().code();
        return Text.of(
                "Der er ingen serie " + measure + " for område " + area
                        + " i dataene. Importér den, eller vælg et andet.",
                "There is no series " + measure + " of area " + area + " in the data. Import it, or choose another.");
    }

    private static List<String> row(ForecastRun run, SeriesForecast series, String area, int ahead) {
        int at = ahead - 1;
        return List.of(
                area,
                Areas.get(area).name(),
                series.series().measure(),
                run.month(ahead).code(),
                number(series.mean()[at]),
                number(series.lower80()[at]),
                number(series.upper80()[at]),
                number(series.lower95()[at]),
                number(series.upper95()[at]),
                series.method());
    }

    private static String number(double number) {
        BigDecimal rounded = new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}

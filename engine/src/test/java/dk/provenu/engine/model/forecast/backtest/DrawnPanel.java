package dk.provenu.engine.model.forecast.backtest;

import dk.provenu.engine.model.forecast.method.Panel;
import dk.provenu.engine.model.forecast.method.Series;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A country and its municipalities, drawn: a season, a level that wanders, small counts suppressed. */
final class DrawnPanel {

    static final String MEASURE = "persons";

    private static final MonthPeriod FIRST = new MonthPeriod(2020, 1);

    private DrawnPanel() {}

    static Panel of(int municipalities, int months, long seed) {
        return new Panel(FIRST, months, series(MEASURE, municipalities, months, seed));
    }

    static List<Series> series(String measure, int municipalities, int months, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] country = new double[months];
        List<Series> series = new ArrayList<>();
        double[] common = new double[months];
        for (int t = 1; t < months; t++) {
            common[t] = common[t - 1] + 0.005 * random.nextGaussian();
        }
        for (int i = 0; i < municipalities; i++) {
            double level = Math.log(4 * Math.pow(1.35, i % 20));
            double season = 0.05 + 0.1 * random.nextDouble();
            double[] values = new double[months];
            boolean[] suppressed = new boolean[months];
            for (int t = 0; t < months; t++) {
                level += 0.02 * random.nextGaussian();
                double expected = Math.exp(level + common[t] + season * Math.cos(Math.PI * t / 6));
                double value = Math.max(0, Math.rint(expected + 0.2 * Math.sqrt(expected) * random.nextGaussian()));
                country[t] += value;
                suppressed[t] = value <= Series.SUPPRESSED_MOST;
                values[t] = suppressed[t] ? Double.NaN : value;
            }
            series.add(new Series(Integer.toString(101 + i), measure, false, values, suppressed));
        }
        series.add(new Series("000", measure, true, country, new boolean[months]));
        return series;
    }
}

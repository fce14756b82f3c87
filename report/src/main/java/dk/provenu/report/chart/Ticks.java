package dk.provenu.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The round numbers along an axis.
 *
 * @param low the first
 * @param high the last
 * @param step from one to the next
 */
record Ticks(double low, double high, double step) {

    private static final int WANTED = 5;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** Round numbers that hold all values from low to high. */
    static Ticks of(double low, double high) {
        double span = high > low ? high - low : Math.max(1, Math.abs(high));
        double rough = span / WANTED;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power;
        for (double each : ROUND) {
            step = each * power;
            if (step >= rough * 0.999) {
                break;
            }
        }
        double first = Math.floor(low / step + 1e-9) * step;
        double last = Math.ceil(high / step - 1e-9) * step;
        return new Ticks(first, last > first ? last : first + step, step);
    }

    List<Double> all() {
        List<Double> all = new ArrayList<>();
        for (int i = 0; low + i * step <= high + step / 2; i++) {
            all.add(low + i * step);
        }
        return all;
    }

    /** How many decimals tell one from the next. */
    int decimals() {
        int decimals = 0;
        for (double rest = step; decimals < 6 && Math.abs(rest - Math.rint(rest)) > 1e-9; rest *= 10) {
            decimals++;
        }
        return decimals;
    }
}

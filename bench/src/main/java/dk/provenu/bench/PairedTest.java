package dk.provenu.bench;

import dk.provenu.engine.statistics.Means;
import dk.provenu.engine.statistics.Normal;
import dk.provenu.engine.statistics.Ranks;
import dk.provenu.engine.statistics.StudentT;
import java.util.Arrays;

/**
 * Whether differences, one a municipality, are other than chance. A municipality's forecasts follow each other, so that
 * each municipality counts once.
 *
 * @param mean the mean difference
 * @param t its p-value by Student's t, two-sided
 * @param wilcoxon the p-value of the signed ranks by the normal approximation, two-sided (Wilcoxon, Individual
 *     comparisons by ranking methods, 1945)
 * @param below the share of the differences that are below 0
 */
record PairedTest(double mean, double t, double wilcoxon, double below) {

    static PairedTest of(double[] differences) {
        int n = differences.length;
        double mean = Means.mean(differences);
        double error = Means.deviation(differences) / Math.sqrt(n);
        double[] ranks =
                Ranks.averaged(Arrays.stream(differences).map(Math::abs).toArray());
        double positive = 0;
        int below = 0;
        for (int i = 0; i < n; i++) {
            positive += differences[i] > 0 ? ranks[i] : 0;
            below += differences[i] < 0 ? 1 : 0;
        }
        double expected = n * (n + 1) / 4.0;
        double deviation = Math.sqrt(n * (n + 1) * (2.0 * n + 1) / 24);
        return new PairedTest(
                mean,
                new StudentT(n - 1.0).twoSided(mean / error),
                2 * Normal.cdf(-Math.abs(positive - expected) / deviation),
                (double) below / n);
    }
}

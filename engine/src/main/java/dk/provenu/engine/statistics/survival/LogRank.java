package dk.provenu.engine.statistics.survival;

import dk.provenu.engine.statistics.ChiSquared;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The log-rank test (Mantel 1966): whether groups leave at different rates, all weeks weighing alike, with the
 * hypergeometric variance that takes account of ties. Groups with nobody at risk say nothing and count for nothing.
 *
 * @param chiSquared the statistic
 * @param freedom the number of groups that say something, less one
 * @param pValue the chance of so large a statistic where all groups leave alike; NaN with fewer than two groups
 * @param observed how many leave, by group
 * @param expected how many would, if all left alike
 */
@SuppressWarnings("ArrayRecordComponent")
public record LogRank(double chiSquared, int freedom, double pValue, double[] observed, double[] expected) {

    /** The test between groups. Tables may end in different weeks and have steps of their own. */
    public static LogRank of(List<RiskTable> groups) {
        int size = groups.size();
        int weeks = groups.stream().mapToInt(RiskTable::weeks).max().orElse(0);
        double[][] atRisk = new double[size][weeks];
        double[][] left = new double[size][weeks];
        for (int group = 0; group < size; group++) {
            spread(groups.get(group), atRisk[group], left[group]);
        }
        double[] observed = new double[size];
        double[] expected = new double[size];
        double[][] variance = new double[size][size];
        for (int week = 0; week < weeks; week++) {
            double all = 0;
            double leaving = 0;
            for (int group = 0; group < size; group++) {
                all += atRisk[group][week];
                leaving += left[group][week];
                observed[group] += left[group][week];
            }
            if (all <= 0) {
                continue;
            }
            double factor = all > 1 ? leaving * (all - leaving) / (all - 1) : 0;
            for (int group = 0; group < size; group++) {
                double share = atRisk[group][week] / all;
                expected[group] += leaving * share;
                for (int other = 0; other < size; other++) {
                    double both = atRisk[other][week] / all;
                    variance[group][other] += factor * ((group == other ? share : 0) - share * both);
                }
            }
        }
        return tested(observed, expected, variance);
    }

    private static void spread(RiskTable table, double[] atRisk, double[] left) {
        for (int step = 0; step < table.steps(); step++) {
            for (int week = table.first(step); week <= table.ends()[step]; week++) {
                atRisk[week - 1] = table.exposure()[step] / table.length(step);
                left[week - 1] = table.events(step) / table.length(step);
            }
        }
    }

    private static LogRank tested(double[] observed, double[] expected, double[][] variance) {
        int[] speaking = IntStream.range(0, observed.length)
                .filter(group -> expected[group] > 0)
                .toArray();
        int freedom = speaking.length - 1;
        if (freedom < 1) {
            return new LogRank(0, Math.max(0, freedom), Double.NaN, observed, expected);
        }
        double[] rest = new double[freedom];
        double[][] matrix = new double[freedom][freedom];
        for (int i = 0; i < freedom; i++) {
            rest[i] = observed[speaking[i]] - expected[speaking[i]];
            for (int j = 0; j < freedom; j++) {
                matrix[i][j] = variance[speaking[i]][speaking[j]];
            }
        }
        double statistic = squared(matrix, rest);
        return new LogRank(statistic, freedom, ChiSquared.beyond(statistic, freedom), observed, expected);
    }

    /** The length of a vector measured by a covariance: by Cholesky, a direction without variance counting for nothing. */
    private static double squared(double[][] matrix, double[] vector) {
        int size = vector.length;
        double[][] root = new double[size][size];
        double[] solved = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            double rest = vector[i];
            for (int j = 0; j <= i; j++) {
                double cell = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    cell -= root[i][k] * root[j][k];
                }
                if (i == j) {
                    root[i][i] = cell > 1e-12 * matrix[i][i] ? Math.sqrt(cell) : 0;
                } else {
                    root[i][j] = root[j][j] > 0 ? cell / root[j][j] : 0;
                    rest -= root[i][j] * solved[j];
                }
            }
            solved[i] = root[i][i] > 0 ? rest / root[i][i] : 0;
            sum += solved[i] * solved[i];
        }
        return Arrays.stream(vector).allMatch(each -> each == 0) ? 0 : sum;
    }
}

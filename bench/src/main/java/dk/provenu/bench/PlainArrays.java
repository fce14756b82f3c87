package dk.provenu.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The same model by hand, in arrays, as someone would write it who needs no units, no reasons, no explanation and no
 * workbook: what the graph's convenience costs.
 */
final class PlainArrays {

    private static final int N = BenchModel.MUNICIPALITIES;

    private PlainArrays() {}

    /** The mean present value over the draws, and with it everything else that the model computes. */
    static double draw(int draws, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double sum = 0;
        for (int draw = 0; draw < draws; draw++) {
            sum += draw(random);
        }
        return sum / draws;
    }

    private static double drawn(SplittableRandom random, double likely) {
        double margin = Math.abs(likely) / 10 + 1;
        return likely + random.nextGaussian() * margin / 1.2815515655446004;
    }

    private static double draw(SplittableRandom random) {
        double[] corrected = new double[N];
        double[] persons = new double[N];
        double[] cost = new double[N];
        double total = 0;
        double all = 0;
        for (int i = 0; i < N; i++) {
            corrected[i] = drawn(random, BenchModel.expenditure(i)) + drawn(random, BenchModel.correction(i));
            persons[i] = drawn(random, BenchModel.persons(i));
            cost[i] = corrected[i] / persons[i];
            total += corrected[i];
            all += cost[i];
        }
        double mean = all / N;
        double[] sorted = cost.clone();
        Arrays.sort(sorted);
        double median = (sorted[N / 2 - 1] + sorted[N / 2]) / 2;
        double check = 0;
        for (int i = 0; i < N; i++) {
            int rank = 1;
            for (int j = 0; j < N; j++) {
                rank += Math.rint(cost[j]) < Math.rint(cost[i]) ? 1 : 0;
            }
            double share = corrected[i] / total;
            check += rank * share + (cost[i] - mean) * persons[i] + (cost[i] - median) * persons[i];
        }
        double value = 0;
        double factor = 1;
        for (int year = 1; year < 10; year++) {
            factor /= 1.035;
            value += (mean - median) * drawn(random, 10 * year) * factor;
        }
        return value + check * 1e-30;
    }
}

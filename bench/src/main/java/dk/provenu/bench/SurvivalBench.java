package dk.provenu.bench;

import dk.provenu.engine.statistics.survival.Band;
import dk.provenu.engine.statistics.survival.Durations;
import dk.provenu.engine.statistics.survival.Interval;
import dk.provenu.engine.statistics.survival.RiskCounts;
import dk.provenu.engine.statistics.survival.SurvivalCurve;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * Survival curves with Greenwood's intervals of 1,000,000 weekly spells in 98 strata, beside R's survfit on the same spells
 * and beside the plainest loop that counts them. Ours also checks every value; asked for it, it counts four causes of leaving and gives
 * their shares with errors (Aalen-Johansen), which neither of the two does; R's answer holds the weeks with an exit only.
 */
final class SurvivalBench {

    private static final int SPELLS = 1_000_000;
    private static final int STRATA = 98;
    private static final int CAUSES = 4;
    private static final int HORIZON = 520;
    private static final double LEVEL = 0.95;
    private static final int ROUNDS = 101;

    private SurvivalBench() {}

    static void run() {
        short[] exit = new short[SPELLS];
        byte[] cause = new byte[SPELLS];
        short[] stratum = new short[SPELLS];
        draw(exit, cause, stratum);
        byte[] event = events(cause);
        double[] took = inTurn(
                () -> PlainCounting.survival(exit, event, stratum, STRATA, HORIZON),
                () -> curves(new Durations(STRATA, 1, exit, event, stratum)),
                () -> curves(new Durations(STRATA, CAUSES, exit, cause, stratum)));
        line("plain counting loop: curve, error and interval, no checks", took[0]);
        line("Provenu: the same", took[1]);
        line("Provenu: the same, and the shares left by four causes", took[2]);
        System.out.printf(
                Locale.ROOT,
                "ratio to the plain loop: %.2f; with causes %.2f (medians of %d rounds in turn)%n",
                took[1] / took[0],
                took[2] / took[0],
                ROUNDS);
        Optional<SurvfitPeer.Answer> peer = SurvfitPeer.run(exit, cause, stratum);
        if (peer.isEmpty()) {
            System.out.println(
                    "R survfit: skipped, since there is no Rscript with the packages survival and data.table here");
            return;
        }
        SurvivalCurve[] curves = curves(new Durations(STRATA, CAUSES, exit, cause, stratum));
        double apart = 0;
        for (double[] row : peer.get().rows()) {
            SurvivalCurve curve = curves[(int) row[0]];
            apart = Math.max(apart, Math.abs(curve.survival()[(int) row[1]] - row[2]));
            apart = Math.max(apart, Math.abs(curve.error()[(int) row[1]] - row[3]));
        }
        System.out.printf(
                Locale.ROOT,
                "R survfit, conf.type log: %.2f s; Provenu is %.0f times as fast; with causes %.0f times; largest"
                        + " difference over %,d weeks %.1e%n",
                peer.get().seconds(),
                peer.get().seconds() / took[1],
                peer.get().seconds() / took[2],
                peer.get().rows().size(),
                apart);
    }

    /** The median seconds of each piece of work; they are done in turn, so that a busy machine disturbs all alike. */
    private static double[] inTurn(Supplier<?>... works) {
        for (Supplier<?> work : works) {
            Clock.measure(work);
        }
        double[][] seconds = new double[works.length][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < works.length; i++) {
                seconds[i][round] = Clock.once(works[i]);
            }
        }
        return Arrays.stream(seconds)
                .mapToDouble(each -> Arrays.stream(each).sorted().toArray()[ROUNDS / 2])
                .toArray();
    }

    private static void line(String what, double seconds) {
        System.out.printf(
                Locale.ROOT, "%-62s %9.2f ms %9.2f million spells/s%n", what, seconds * 1e3, SPELLS / seconds / 1e6);
    }

    /** All leavers as one cause. */
    private static byte[] events(byte[] cause) {
        byte[] left = new byte[cause.length];
        for (int i = 0; i < cause.length; i++) {
            left[i] = (byte) Math.min(cause[i], 1);
        }
        return left;
    }

    private static SurvivalCurve[] curves(Durations spells) {
        RiskCounts counts = RiskCounts.of(spells, HORIZON);
        SurvivalCurve[] curves = new SurvivalCurve[STRATA];
        for (int i = 0; i < STRATA; i++) {
            curves[i] = SurvivalCurve.of(counts.table(i));
            Band band = curves[i].band(Interval.LOG, LEVEL);
            if (band.low().length != HORIZON + 1) {
                throw new IllegalStateException("A band of " + band.low().length + " weeks");
            }
        }
        return curves;
    }

    private static void draw(short[] exit, byte[] cause, short[] stratum) {
        SplittableRandom random = new SplittableRandom(20_020);
        for (int i = 0; i < SPELLS; i++) {
            stratum[i] = (short) random.nextInt(STRATA);
            double hazard = 0.015 + 0.0003 * stratum[i];
            int length = 1 + (int) (Math.log(1 - random.nextDouble()) / Math.log(1 - hazard));
            int seen = 1 + random.nextInt(HORIZON);
            exit[i] = (short) Math.min(length, seen);
            cause[i] = (byte) (length <= seen ? 1 + random.nextInt(CAUSES) : 0);
        }
    }
}

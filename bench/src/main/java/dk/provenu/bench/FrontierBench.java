package dk.provenu.bench;

import dk.provenu.engine.statistics.frontier.Frontier;
import dk.provenu.engine.statistics.frontier.Orientation;
import dk.provenu.engine.statistics.frontier.Returns;
import dk.provenu.engine.statistics.frontier.SimarWilson;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The frontier of 98 units with two inputs and two outputs: the whole bootstrap of 2,000 on all processors, and the
 * programmes themselves one by one beside a general solver in Java (ojAlgo) and, where it is installed, R's lpSolve. All
 * get the same programmes and must give the same efficiencies.
 */
final class FrontierBench {

    private static final int UNITS = 98;
    private static final int REPETITIONS = 2_000;
    private static final int SETS = 400;
    private static final int SETS_OF_THE_SLOW = 2;
    private static final double SAME = 1e-8;

    private FrontierBench() {}

    static void run() {
        System.out.printf(Locale.ROOT, "%d units, 2 inputs, 2 outputs, variable returns%n", UNITS);
        DrawnUnits[] sets = new DrawnUnits[SETS];
        Arrays.setAll(sets, at -> DrawnUnits.of(new SplittableRandom(1998 + at), UNITS));
        Frontier first = frontier(sets[0]);
        Clock.Time bootstrap = Clock.measure(() -> SimarWilson.of(first, REPETITIONS, 1, 0.95));
        Clock.print(
                "bootstrap of " + REPETITIONS + ", all processors",
                bootstrap,
                (long) UNITS * REPETITIONS,
                "programmes");
        Clock.Time ours = Clock.measure(() -> all(sets));
        Clock.print("Provenu, one by one", ours, (long) UNITS * SETS, "programmes");
        Clock.Time peer = Clock.measure(() -> OjAlgoPeer.solve(sets[0]));
        Clock.print("ojAlgo, one by one", peer, UNITS, "programmes");
        double each = ours.cpu() / SETS;
        double difference = difference(first.efficiencies(), OjAlgoPeer.solve(sets[0]));
        same("ojAlgo", difference);
        System.out.printf(
                Locale.ROOT,
                "Provenu is %,.0f times as fast as ojAlgo by processor time; the same efficiencies to %.0e%n",
                peer.cpu() / each,
                difference);
        Optional<LpSolvePeer.Answer> slow = LpSolvePeer.solve(Arrays.copyOf(sets, SETS_OF_THE_SLOW));
        if (slow.isEmpty()) {
            System.out.println("R with lpSolve is not installed: no comparison with it");
            return;
        }
        double apart = difference(first.efficiencies(), slow.get().efficiencies());
        same("lpSolve", apart);
        System.out.printf(
                Locale.ROOT,
                "R lpSolve %.2f ms for %d programmes: Provenu is %,.0f times as fast by processor time; the same efficiencies to %.0e%n",
                slow.get().seconds() * 1e3 / SETS_OF_THE_SLOW,
                UNITS,
                slow.get().seconds() / SETS_OF_THE_SLOW / each,
                apart);
    }

    private static Frontier frontier(DrawnUnits units) {
        return Frontier.of(units.inputs(), units.outputs(), Orientation.INPUT, Returns.VARIABLE);
    }

    private static double all(DrawnUnits[] sets) {
        double sum = 0;
        for (DrawnUnits set : sets) {
            sum += frontier(set).efficiencies()[0];
        }
        return sum;
    }

    private static double difference(double[] ours, double[] theirs) {
        double most = 0;
        for (int i = 0; i < ours.length; i++) {
            most = Math.max(most, Math.abs(ours[i] - theirs[i]));
        }
        return most;
    }

    private static void same(String who, double difference) {
        if (!(difference < SAME)) {
            throw new IllegalStateException(who + " gives efficiencies that differ by " + difference);
        }
    }
}

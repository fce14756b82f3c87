package dk.provenu.bench;

import dk.provenu.engine.model.investment.plan.optimum.Answer;
import dk.provenu.engine.model.investment.plan.optimum.Optimiser;
import dk.provenu.engine.model.investment.plan.optimum.Programme;
import dk.provenu.engine.model.investment.plan.optimum.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * The optimiser of plans on programmes of eight groups with twenty pieces each, under limits on staff, money and the least
 * of each group, beside R's lpSolve where it is installed. Both get the same programmes and must find the same net yield.
 */
final class PlanBench {

    private static final int PROGRAMMES = 200;
    private static final int PROGRAMMES_OF_THE_SLOW = 200;
    private static final int GROUPS = 8;
    private static final int PIECES = 20;
    private static final double SAME = 1e-6;

    private PlanBench() {}

    static void run() {
        System.out.printf(
                Locale.ROOT, "%d groups of %d pieces, limits on staff, money and the least%n", GROUPS, PIECES);
        List<Programme> programmes = new ArrayList<>();
        for (int at = 0; at < PROGRAMMES; at++) {
            programmes.add(drawn(new SplittableRandom(2016 + at)));
        }
        Clock.Time ours = Clock.measure(() -> solve(programmes));
        Clock.print("Provenu with ojAlgo", ours, PROGRAMMES, "programmes");
        Optional<PlanPeer.Answer> peer = PlanPeer.solve(programmes.subList(0, PROGRAMMES_OF_THE_SLOW));
        if (peer.isEmpty()) {
            System.out.println("R with lpSolve is not installed: no comparison with it");
            return;
        }
        List<Double> found = solve(programmes);
        double apart = 0;
        for (int at = 0; at < PROGRAMMES_OF_THE_SLOW; at++) {
            double theirs = peer.get().objectives().get(at);
            apart = Math.max(apart, Math.abs(found.get(at) - theirs) / Math.max(1, Math.abs(theirs)));
        }
        if (!(apart < SAME)) {
            throw new IllegalStateException("lpSolve finds net yields that differ by " + apart);
        }
        double each = ours.cpu() / PROGRAMMES;
        double slow = peer.get().seconds() / PROGRAMMES_OF_THE_SLOW;
        System.out.printf(
                Locale.ROOT,
                "A programme: Provenu %.3f ms, R lpSolve %.3f ms; Provenu is %.1f times as fast by processor time; the same net yield to"
                        + " %.0e of it%n",
                each * 1e3,
                slow * 1e3,
                slow / each,
                apart);
    }

    private static List<Double> solve(List<Programme> programmes) {
        List<Double> all = new ArrayList<>();
        for (Programme programme : programmes) {
            all.add(((Answer.Best) Optimiser.solve(programme)).objective());
        }
        return all;
    }

    private static Programme drawn(SplittableRandom random) {
        List<Target> targets = new ArrayList<>();
        double staff = 0;
        for (int g = 0; g < GROUPS; g++) {
            double most = random.nextDouble(200, 2_000);
            double first = random.nextDouble(0.01, 0.08);
            double scale = random.nextDouble(100, 1_500);
            List<Double> courses = new ArrayList<>(List.of(0.0));
            List<Double> persons = new ArrayList<>(List.of(0.0));
            for (int k = 1; k <= PIECES; k++) {
                courses.add(most * k / PIECES);
                persons.add(first * scale * (1 - Math.exp(-courses.get(k) / scale)));
            }
            targets.add(new Target(
                    "g" + g,
                    most * random.nextDouble(0, 0.2),
                    courses,
                    persons,
                    random.nextDouble(60_000, 140_000),
                    1 / random.nextDouble(100, 300),
                    random.nextDouble(0, 1_500)));
            staff += most / 200;
        }
        return new Programme(
                targets,
                450_000,
                OptionalDouble.of(staff * random.nextDouble(0.4, 0.9)),
                OptionalDouble.of(staff * 600_000 * random.nextDouble(0.5, 1)),
                OptionalDouble.empty());
    }
}

package dk.provenu.bench;

import dk.provenu.data.law.LawFiles;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.financing.FinancingTable;
import dk.provenu.engine.law.financing.WeekOutcome;
import dk.provenu.engine.model.reimbursement.CompiledRules;
import dk.provenu.engine.model.reimbursement.Counted;
import dk.provenu.engine.model.reimbursement.LadderCount;
import dk.provenu.engine.model.reimbursement.RuleOptions;
import dk.provenu.engine.model.reimbursement.Start;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many person-weeks are counted in a second on the reimbursement ladder, beside DuckDB and R data.table on the same
 * weeks. The peers are asked less: they look at one break at a time, while the engine adds self-support up over three
 * years; the histories are drawn so that the answers are equal, and are compared.
 */
final class ReimbursementBench {

    private static final int WEEKS = 50_000_000;
    private static final int THREADS = 2;
    private static final long SEED = 20160104;

    private ReimbursementBench() {}

    static void run() {
        int weeks = Optional.ofNullable(System.getenv("PROVENU_BENCH_WEEKS"))
                .map(Integer::parseInt)
                .orElse(WEEKS);
        Law law = LawFiles.bundled();
        long before = System.nanoTime();
        CompiledRules rules = CompiledRules.of(law, FinancingTable.of(law), RuleOptions.STANDARD);
        System.out.printf(
                Locale.ROOT,
                "rules compiled in %.0f ms: %d kinds of week, %d outcomes%n",
                (System.nanoTime() - before) / 1e6,
                rules.kinds().size(),
                rules.outcomes().size());
        DrawnHistories drawn = DrawnHistories.of(weeks, rules, SEED);
        System.out.printf(
                Locale.ROOT,
                "%,d weeks of %,d persons in %,d spells%n",
                weeks,
                drawn.columns().persons(),
                drawn.spellCount());
        Counted counted = Counted.room(weeks);
        Clock.Time one = Clock.measure(() -> count(drawn, rules, counted, 1));
        Clock.Time two = Clock.measure(() -> count(drawn, rules, counted, THREADS));
        Clock.print("counted, one thread", one, weeks, "person-weeks");
        Clock.print("counted, two threads", two, weeks, "person-weeks");
        Map<String, Long> steps = steps(counted, rules);
        System.out.println("weeks by way and step: " + steps);
        DuckPeer.run(drawn, rules).ifPresent(peer -> beside("DuckDB", peer, two, weeks, steps));
        DataTablePeer.run(drawn, rules)
                .ifPresentOrElse(
                        peer -> beside("R data.table", peer, two, weeks, steps),
                        () -> System.out.println(
                                "R data.table: skipped, since there is no Rscript with data.table here"));
    }

    /**
     * What a peer found.
     *
     * @param seconds how long it took, its best of three
     * @param steps weeks by way and step
     */
    record Peer(double seconds, Map<String, Long> steps) {}

    private static Counted count(DrawnHistories drawn, CompiledRules rules, Counted counted, int threads) {
        LadderCount.count(drawn.columns(), Start.nothing(), rules, counted, threads);
        return counted;
    }

    private static Map<String, Long> steps(Counted counted, CompiledRules rules) {
        long[] byOutcome = new long[rules.outcomes().size()];
        for (byte outcome : counted.outcome()) {
            byOutcome[outcome]++;
        }
        Map<String, Long> steps = new TreeMap<>();
        for (int i = 0; i < byOutcome.length; i++) {
            WeekOutcome outcome = rules.outcomes().get(i);
            if (byOutcome[i] > 0) {
                steps.merge(outcome.way().code() + " " + outcome.step(), byOutcome[i], Long::sum);
            }
        }
        return steps;
    }

    private static void beside(String name, Peer peer, Clock.Time ours, long weeks, Map<String, Long> steps) {
        System.out.printf(
                Locale.ROOT,
                "%-62s %9.2f ms %12s %19.2f million person-weeks/s; Provenu is %.0f times as fast%n",
                name,
                peer.seconds * 1e3,
                "",
                weeks / peer.seconds / 1e6,
                peer.seconds / ours.wall());
        System.out.println(
                peer.steps.equals(steps) ? "  the same weeks by step" : "  DIFFERENT weeks by step: " + peer.steps);
        if (!peer.steps.equals(steps)) {
            throw new IllegalStateException(name + " counts otherwise");
        }
    }
}

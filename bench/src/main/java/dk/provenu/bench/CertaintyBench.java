package dk.provenu.bench;

import dk.provenu.engine.model.benchmark.certainty.BenchmarkCertainty;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How long the table of choices takes for 9 and for 98 municipalities: every denominator, correction, account group and year
 * at once, with ranks, shares and what moves the rank; beside R data.table on the same numbers. R computes the numbers;
 * Provenu makes figures of them that can be explained.
 */
final class CertaintyBench {

    private CertaintyBench() {}

    static void run() {
        for (int municipalities : new int[] {98, 9}) {
            DrawnBenchmark drawn = DrawnBenchmark.of(municipalities);
            long before = System.nanoTime();
            Map<String, Double> cheaper = BenchmarkCertainty.cheaper(drawn.input());
            double first = (System.nanoTime() - before) / 1e6;
            Clock.Time time = Clock.measure(() -> BenchmarkCertainty.cheaper(drawn.input()));
            System.out.printf(
                    Locale.ROOT,
                    "%d municipalities, %d choices: %.1f ms, %.1f ms cpu (first run in this JVM %.0f ms)%n",
                    cheaper.size(),
                    DrawnBenchmark.CHOICES,
                    time.wall() * 1e3,
                    time.cpu() * 1e3,
                    first);
            Optional<ChoicePeer.Answer> peer = ChoicePeer.run(drawn);
            peer.ifPresentOrElse(
                    answer -> beside(answer, time, cheaper),
                    () -> System.out.println("R data.table: skipped, since there is no Rscript with data.table here"));
        }
    }

    private static void beside(ChoicePeer.Answer peer, Clock.Time ours, Map<String, Double> cheaper) {
        System.out.printf(
                Locale.ROOT,
                "R data.table: %.1f ms; Provenu takes %.2f of its time%n",
                peer.seconds() * 1e3,
                ours.wall() / peer.seconds());
        boolean same = cheaper.entrySet().stream()
                .allMatch(entry ->
                        Math.abs(entry.getValue() - peer.cheaper().getOrDefault(entry.getKey(), Double.NaN)) < 1e-9);
        if (!same || peer.cheaper().size() != cheaper.size()) {
            throw new IllegalStateException("R finds other shares: " + peer.cheaper() + " against " + cheaper);
        }
        System.out.println("  the same shares for every municipality");
    }
}

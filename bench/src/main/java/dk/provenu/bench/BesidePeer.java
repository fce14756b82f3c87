package dk.provenu.bench;

import dk.provenu.bench.PeerForecasts.Peer;
import dk.provenu.engine.model.forecast.backtest.Backtest;
import dk.provenu.engine.model.forecast.method.Series;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/**
 * A peer and Provenu on the same forecasts.
 *
 * @param forecasts how many
 * @param peer the peer's errors, added up
 * @param ours Provenu's
 * @param mase the paired differences of the scaled errors, Provenu's less the peer's
 * @param wape the same of the absolute errors over what came
 * @param known the origins
 */
record BesidePeer(int forecasts, Sum peer, Sum ours, PairedTest mase, PairedTest wape, TreeSet<Integer> known) {

    /** Errors and hits of one method, added up. */
    static final class Sum {
        private double scaled;
        private double error;
        private double actual;
        private int within80;
        private int within95;
        private int rows;

        private void add(double came, Peer forecast, double scale) {
            double missed = Math.abs(came - forecast.mean());
            rows++;
            scaled += missed / scale;
            error += missed;
            actual += came;
            within80 += came >= forecast.lower80() && came <= forecast.upper80() ? 1 : 0;
            within95 += came >= forecast.lower95() && came <= forecast.upper95() ? 1 : 0;
        }

        double mase() {
            return scaled / rows;
        }

        double wape() {
            return error / actual;
        }
    }

    /** The sums of one municipality. */
    private record Pair(Sum peer, Sum ours) {}

    static BesidePeer of(Backtest test, IntPredicate rows, Map<String, Peer> forecasts) {
        Sum peer = new Sum();
        Sum ours = new Sum();
        Map<String, Pair> areas = new TreeMap<>();
        TreeSet<Integer> known = new TreeSet<>();
        for (int row = 0; row < test.rows(); row++) {
            Series series = test.series().get(test.at()[row]);
            Peer one = forecasts.get(
                    PeerForecasts.key(series.measure(), series.area(), test.known()[row], test.horizon()[row]));
            double scale = test.scale()[row];
            if (!rows.test(row) || one == null || Double.isNaN(one.mean()) || Double.isNaN(scale)) {
                continue;
            }
            Peer own = new Peer(
                    test.mean()[row],
                    test.lower80()[row],
                    test.upper80()[row],
                    test.lower95()[row],
                    test.upper95()[row]);
            Pair pair = areas.computeIfAbsent(series.area(), unused -> new Pair(new Sum(), new Sum()));
            double came = test.actual()[row];
            peer.add(came, one, scale);
            pair.peer.add(came, one, scale);
            ours.add(came, own, scale);
            pair.ours.add(came, own, scale);
            known.add(test.known()[row]);
        }
        return new BesidePeer(
                ours.rows, peer, ours, test(areas.values(), Sum::mase), test(areas.values(), Sum::wape), known);
    }

    private static PairedTest test(Collection<Pair> areas, ToDoubleFunction<Sum> error) {
        return PairedTest.of(areas.stream()
                .mapToDouble(pair -> error.applyAsDouble(pair.ours) - error.applyAsDouble(pair.peer))
                .toArray());
    }

    /** A line of the table. */
    String line(String method, String measure) {
        String origins = known.size() == known.last() - known.first() + 1
                ? known.first() + " to " + known.last()
                : String.join(", ", known.stream().map(String::valueOf).toList());
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %,d | %.3f | %.3f | %s | %s | %.0f pct. | %.2f | %.2f | %s | %.1f | %.1f | %.1f | %.1f |",
                method,
                origins,
                measure,
                forecasts,
                peer.mase(),
                ours.mase(),
                chance(mase.t()),
                chance(mase.wilcoxon()),
                100 * mase.below(),
                100 * peer.wape(),
                100 * ours.wape(),
                chance(wape.wilcoxon()),
                100.0 * peer.within80 / peer.rows,
                100.0 * ours.within80 / ours.rows,
                100.0 * peer.within95 / peer.rows,
                100.0 * ours.within95 / ours.rows);
    }

    private static String chance(double p) {
        return p < 1e-4 ? "< 0.0001" : String.format(Locale.ROOT, "%.4f", p);
    }
}

package dk.provenu.bench;

import dk.provenu.engine.disclosure.CountTable;
import dk.provenu.engine.disclosure.Dimension;
import dk.provenu.engine.disclosure.Disclosure;
import dk.provenu.engine.disclosure.Earlier;
import dk.provenu.engine.disclosure.Loss;
import dk.provenu.engine.disclosure.ProtectedTables;
import dk.provenu.engine.register.indicator.Cells;
import dk.provenu.engine.register.indicator.Counts;
import dk.provenu.engine.vocabulary.Benefit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What protecting small counts hides of the tables by municipality and benefit, one for each measure, in one quarter. */
final class IndicatorLoss {

    private static final int LEAST = 5;

    private IndicatorLoss() {}

    static void run(Counts counts) {
        Cells cells = counts.cells();
        List<String> codes = new ArrayList<>(
                cells.municipalities().stream().map(String::valueOf).toList());
        codes.add("unknown");
        Dimension municipalities = Dimension.parts("municipality", "all", codes);
        Dimension benefits = Dimension.parts(
                "benefit", "all", cells.benefits().stream().map(Benefit::code).toList());
        int width = benefits.categories().size();
        int period = cells.periods().size() / 2;
        long all = 0;
        long small = 0;
        long further = 0;
        long persons = 0;
        long hidden = 0;
        int totals = 0;
        long before = System.nanoTime();
        for (int k = 0; k < cells.measures().size(); k++) {
            String name = cells.measures().get(k).population() + " "
                    + cells.measures().get(k);
            long[] of = new long[municipalities.categories().size() * width];
            for (int i = 0; i < of.length; i++) {
                of[i] = counts.persons(i / width, i % width, 0, period, k);
            }
            ProtectedTables tables = Disclosure.protect(
                    List.of(new CountTable(name, List.of(municipalities, benefits), of)), LEAST, Earlier.none());
            Loss loss = tables.loss();
            all += loss.cells();
            small += loss.small();
            further += loss.further();
            persons += loss.persons();
            hidden += loss.hiddenPersons();
            totals += tables.cells().getOrDefault(name, Optional.of(0L)).isEmpty() ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "%-44s %8.2f s for %d tables; hidden: %.1f pct. of %,d cells (%,d small, %,d further), %.2f pct. of persons,"
                        + " %d totals of the country%n",
                "protected, " + cells.periods().all().get(period).code(),
                (System.nanoTime() - before) / 1e9,
                cells.measures().size(),
                100.0 * (small + further) / all,
                all,
                small,
                further,
                100.0 * hidden / Math.max(1, persons),
                totals);
    }
}

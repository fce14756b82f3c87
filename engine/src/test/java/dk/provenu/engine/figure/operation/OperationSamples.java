package dk.provenu.engine.figure.operation;

import static dk.provenu.engine.figure.Figures.column;
import static dk.provenu.engine.figure.Figures.derived;
import static dk.provenu.engine.figure.Figures.kroner;
import static dk.provenu.engine.figure.Figures.missing;
import static dk.provenu.engine.figure.Figures.number;
import static dk.provenu.engine.figure.Figures.numbers;
import static dk.provenu.engine.figure.Figures.observed;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * For every operation at least one figure made by it, from operands with ids of their own: value, derivative, words and
 * Excel text (as LibreOffice computes it) are all tried on these. An operation without a sample fails a test.
 */
public final class OperationSamples {

    private final List<Figure> samples = new ArrayList<>();

    private OperationSamples() {}

    /** All samples; no two figures in their graph share an id. */
    public static List<Figure> all() {
        OperationSamples all = new OperationSamples();
        all.additive();
        all.multiplicative();
        all.positions();
        all.comparisons();
        all.lookups();
        all.holes();
        return List.copyOf(all.samples);
    }

    private String id() {
        return "sample/" + samples.size();
    }

    private Figure x(String name, double number) {
        return number(id() + "/" + name, number);
    }

    private Group xs(String name, double... numbers) {
        return numbers(id() + "/" + name, numbers);
    }

    private Figure in(Unit unit, String name, double number) {
        return observed(id() + "/" + name, number, unit);
    }

    private Group years(int first, int count) {
        List<Figure> years = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            years.add(in(Unit.YEAR, "year/" + i, first + i));
        }
        return column(id() + "/year", years.toArray(Figure[]::new));
    }

    private void add(Operation operation, Node... operands) {
        samples.add(derived(id(), operation, operands));
    }

    private void additive() {
        add(new Sum(), xs("x", 1.5, -2.25, 40));
        add(new Sum(), x("a", 0.1), x("b", 0.2), xs("x", 0.3, -0.6));
        add(new Difference(), x("a", 7.2), x("b", 12.1));
        add(new Difference(), in(Unit.PERCENT, "a", 4.5), in(Unit.PERCENT, "b", 5.25));
        add(new MissingAsZero(), x("a", 7.2));
        add(new MissingAsZero(), missing(id() + "/a", MissingReason.NOT_PUBLISHED));
        add(new Negated(), x("a", 7.2));
        add(new Negated(), x("a", -0.5));
        add(new Mean(), xs("x", 37_786.4, 41_002.1, 35_990));
        add(new WeightedMean(), xs("x", 3, 4.5, 8), xs("w", 120, 80.5, 10));
        add(new CountPresent(), xs("x", 1, 2, 3));
        for (ShareWhere.Test test : ShareWhere.Test.values()) {
            add(new ShareWhere(test, 3), xs("x", 1, 3, 3, 7.5));
        }
    }

    private void multiplicative() {
        add(new Product(), x("a", 2.5), x("b", -4), x("c", 0.125));
        add(new Product(), kroner(id() + "/a", 100_000), x("b", 0));
        add(new Quotient(), kroner(id() + "/a", 12_345_678.9), x("b", 321.5));
        add(new Share(), x("a", 3), xs("x", 3, 5, 9.5));
        add(new Share(), x("a", 3), x("b", 12));
        add(new Growth(), x("a", 105), x("b", 98.5));
        add(new RootSumSquares(), x("a", 3), x("b", -4));
        add(new IndexNumber(), x("a", 105), x("b", 98.5));
        add(new Power(), x("a", 0.5), x("b", 1.75));
        add(new Power(), in(Unit.SHARE, "a", 1.03), x("b", -4));
        add(new Logarithm(), x("a", 0.5));
        add(new Logarithm(), in(Unit.SHARE, "a", 7.25));
        add(Convert.between(Unit.KRONER, Unit.MILLION_KRONER), kroner(id() + "/a", 48_600_000));
        add(Convert.between(Unit.THOUSAND_KRONER, Unit.KRONER), in(Unit.THOUSAND_KRONER, "a", 12.75));
        add(Convert.between(Unit.SHARE, Unit.PERCENT), in(Unit.SHARE, "a", 0.0423));
        add(
                new PriceLevel(2017),
                kroner(id() + "/a", 250_000),
                in(Unit.INDEX, "from", 98.7),
                in(Unit.INDEX, "to", 102.3));
        add(new PresentValue(), in(Unit.SHARE, "rate", 0.035), xs("x", -4.9, -2.6, -1.7, 9.6, 9.1));
    }

    private void positions() {
        add(new Minimum(), xs("x", 3, -1.5, 8));
        add(new Maximum(), xs("x", 3, -1.5, 8), x("a", 8.25));
        add(Quantile.median(), xs("x", 5, 1, 4, 2.5));
        add(Quantile.median(), xs("x", 5, 1, 4), x("a", 2));
        add(Quantile.median(), xs("x", 7));
        add(new Quantile(0.25), xs("x", 5, 1, 4, 2.5, 19));
        add(new Quantile(0.9), xs("x", 5, 1, 4, 2.5));
        add(new Quantile(1), xs("x", 5, 1, 4, 2.5));
    }

    private void comparisons() {
        // 2.675 is held as 2.67499...: shown as 2,68 it ties with 2.68.
        add(new Rank(Rank.Direction.LOWEST_FIRST, 2), x("a", 2.68), xs("x", 2.675, 2.68, 1, 9));
        add(new CountCompared(Comparison.ABOVE, 1), x("a", 2.6), xs("x", 2.64, 2.65, 1, 9));
        add(new CountCompared(Comparison.UNEQUAL, 0), x("a", 2.6), xs("x", 2.64, 2.65, 1, 9));
        add(new CountCompared(Comparison.AT_MOST, 0), x("a", -1.5), xs("x", -1.5, -2.4, 0.4, -0.4));
        add(new Rank(Rank.Direction.HIGHEST_FIRST, 2), x("a", 1), xs("x", 2.675, 2.68, 1, 9));
        add(new Rank(Rank.Direction.HIGHEST_FIRST, 0), x("a", -1.5), xs("x", -1.5, -2.4, 0.4, -0.4));
        add(new HeldWithin(), x("a", 10.5), x("b", 10), x("c", 0.5));
        add(new HeldWithin(), x("a", 9.4), x("b", 10), x("c", 0.5));
        add(new HeldWithin(), x("a", 12.25), x("b", 10), x("c", 0));
        add(new RoundTo(2), x("a", 2.675));
        add(new RoundTo(2), x("a", -1.005));
        add(new RoundTo(1), x("a", 0.1 + 0.05));
        add(new RoundTo(0), x("a", 0.5));
        add(new RoundTo(-3), x("a", 1_234_500));
    }

    private void lookups() {
        add(new Lookup(), in(Unit.YEAR, "key", 2016), years(2015, 3), xs("x", 10.5, 20.25, 30));
        add(new FirstReached(), xs("x", -4.9, -7.5, -9.2, 0.4, 9.5), years(2015, 5));
        add(new StepLookup(), x("at", 26.5), xs("from", 1, 5, 27, 53), xs("x", 0.2, 0.6, 0.7, 0.8));
        add(new StepLookup(), x("at", 53), xs("from", 1, 5, 27, 53), xs("x", 0.2, 0.6, 0.7, 0.8));
        add(new Decay(12), in(Unit.SHARE, "lost", 0.2), x("at", 18), x("start", 6));
        add(new Decay(12), in(Unit.SHARE, "lost", 0.2), x("at", 3), x("start", 6));
        add(new Decay(1), in(Unit.SHARE, "lost", 0), x("at", 3), x("start", 1));
        add(new FirstReached(), xs("x", -4.9, -2.5, -0.2), years(2015, 3));
    }

    private void holes() {
        for (Operation inner :
                List.of(new Sum(), new Mean(), Quantile.median(), new Minimum(), new Maximum(), new Sum())) {
            Figure hole = missing(id() + "/hole", MissingReason.SUPPRESSED);
            add(new OfPresent(inner), column(id() + "/x", x("a", 4), hole, x("b", -9.5), x("c", 6)));
        }
        add(new OfPresent(new Sum()), column(id() + "/x", missing(id() + "/hole", MissingReason.NOT_PUBLISHED)));
        add(
                new CountPresent(),
                column(id() + "/x", x("a", 4), missing(id() + "/hole", MissingReason.REFUSED), x("b", 0)));
        add(new Sum(), column(id() + "/x", x("a", 4), missing(id() + "/hole", MissingReason.SUPPRESSED)));
        add(new Quotient(), x("a", 4), x("b", 0));
        Figure unknown =
                observed(id() + "/hole", Value.missing(MissingReason.NOT_PUBLISHED), Unit.NUMBER, PriceBasis.none());
        add(new Lookup(), x("key", 2), xs("keys", 1, 2), column(id() + "/x", unknown, x("b", 7.5)));
    }
}

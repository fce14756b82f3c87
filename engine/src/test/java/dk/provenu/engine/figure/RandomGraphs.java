package dk.provenu.engine.figure;

import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.CountPresent;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Growth;
import dk.provenu.engine.figure.operation.IndexNumber;
import dk.provenu.engine.figure.operation.Lookup;
import dk.provenu.engine.figure.operation.Maximum;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.Minimum;
import dk.provenu.engine.figure.operation.Negated;
import dk.provenu.engine.figure.operation.OfPresent;
import dk.provenu.engine.figure.operation.PresentValue;
import dk.provenu.engine.figure.operation.PriceLevel;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quantile;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Rank;
import dk.provenu.engine.figure.operation.RoundTo;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.figure.operation.WeightedMean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Graphs made at random from a seed: plain numbers, and beside them the operations that want units of their own. */
public final class RandomGraphs {

    private final Random random;
    private final boolean smooth;
    private final List<Figure> numbers = new ArrayList<>();
    private final List<Figure> all = new ArrayList<>();
    private int next;

    private RandomGraphs(long seed, boolean smooth) {
        this.random = new Random(seed);
        this.smooth = smooth;
    }

    /** All figures of a graph of some dozens, missing cells among them. */
    public static List<Figure> any(long seed) {
        return new RandomGraphs(seed, false).build(12, 60);
    }

    /** The same without steps and without missing cells. */
    public static List<Figure> smooth(long seed) {
        return new RandomGraphs(seed, true).build(10, 30);
    }

    private List<Figure> build(int leaves, int operations) {
        for (int i = 0; i < leaves; i++) {
            numbers.add(keep(leaf()));
        }
        for (int i = 0; i < operations; i++) {
            Figure figure = keep(derived());
            if (figure.unit().equals(Unit.NUMBER) && isTame(figure)) {
                numbers.add(figure);
            }
        }
        return List.copyOf(all);
    }

    private static boolean isTame(Figure figure) {
        double size = Math.abs(figure.value().orNaN());
        return Double.isNaN(size) || (size > 1e-3 && size < 1e6);
    }

    private Figure keep(Figure figure) {
        all.add(figure);
        return figure;
    }

    private String id() {
        return "f" + next++;
    }

    private double amount() {
        return 0.5 + 9 * random.nextDouble();
    }

    private Figure leaf() {
        double number = amount();
        return switch (random.nextInt(smooth ? 2 : 4)) {
            case 0 -> Figures.number(id(), number);
            case 1 -> Figures.assumed(id(), number, number * 0.8, number * 1.3);
            case 2 -> Figures.number(id(), Math.rint(number)); // for ties
            default ->
                random.nextBoolean() ? Figures.number(id(), -number) : Figures.missing(id(), MissingReason.SUPPRESSED);
        };
    }

    private Figure pick() {
        return numbers.get(random.nextInt(numbers.size()));
    }

    private Group column(int size) {
        List<Figure> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            members.add(pick());
        }
        return Group.of(new FigureId("c" + next++), Text.same("column"), members);
    }

    private Figure unit(Unit unit, double number) {
        return keep(Figures.observed(id(), number, unit));
    }

    private Group years(int size) {
        List<Figure> years = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            years.add(unit(Unit.YEAR, 2010 + i));
        }
        return Group.of(new FigureId("c" + next++), Text.same("years"), years);
    }

    private Figure make(Operation operation, Node... operands) {
        return Figures.derived(id(), operation, operands);
    }

    private Figure derived() {
        int size = 1 + random.nextInt(6);
        return switch (random.nextInt(smooth ? 14 : 24)) {
            case 0 -> make(new Sum(), pick(), pick(), column(size));
            case 1 -> make(new Difference(), pick(), pick());
            case 2 -> make(new Product(), pick(), pick(), pick());
            case 3 -> make(new Quotient(), pick(), pick());
            case 4 -> make(new Mean(), column(size));
            case 5 -> make(new WeightedMean(), column(size), column(size));
            case 6 -> make(new Share(), pick(), column(size));
            case 7 -> make(new Growth(), pick(), pick());
            case 8 -> make(new IndexNumber(), pick(), pick());
            case 9 -> make(new PresentValue(), unit(Unit.SHARE, random.nextDouble() / 5), column(size));
            case 10 ->
                make(
                        new PriceLevel(2017),
                        unit(Unit.KRONER, amount()),
                        unit(Unit.INDEX, 90 + amount()),
                        unit(Unit.INDEX, 100 + amount()));
            case 11 -> make(Convert.between(Unit.SHARE, Unit.PERCENT), make(new Share(), pick(), column(size)));
            case 12 -> make(new Negated(), pick());
            case 13 -> make(new Sum(), pick(), pick());
            case 14 -> make(new Minimum(), column(size), pick());
            case 15 -> make(new Maximum(), column(size), pick());
            case 16 -> make(Quantile.median(), column(size));
            case 17 -> make(new Quantile(random.nextInt(5) / 4.0), column(size));
            case 18 -> make(new Rank(Rank.Direction.HIGHEST_FIRST, 1), pick(), column(size));
            case 19 -> make(new RoundTo(random.nextInt(3)), pick());
            case 20 -> make(new Lookup(), unit(Unit.YEAR, 2010 + random.nextInt(7)), years(size), column(size));
            case 21 -> make(new CountPresent(), column(size));
            case 22 -> make(new OfPresent(random.nextBoolean() ? new Mean() : Quantile.median()), column(size));
            default -> make(new OfPresent(new Sum()), column(size));
        };
    }

    /** The same graph, made again with another number for one leaf: what the eager figures would have been. */
    public static List<Figure> again(List<Figure> figures, FigureId changed, double number) {
        Map<FigureId, Figure> made = new HashMap<>();
        List<Figure> again = new ArrayList<>();
        for (Figure figure : Graph.of(figures).order()) {
            Figure copy = figure.derivation()
                    .map(derived -> Figure.derived(
                            figure.id(),
                            figure.label(),
                            derived.operation(),
                            derived.operands().stream()
                                    .map(node -> copy(node, made))
                                    .toList(),
                            List.of()))
                    .orElseGet(() -> figure.id().equals(changed) ? with(figure, number) : figure);
            made.put(figure.id(), copy);
            again.add(copy);
        }
        return again;
    }

    private static Node copy(Node node, Map<FigureId, Figure> made) {
        return switch (node) {
            case Figure figure -> Optional.ofNullable(made.get(figure.id())).orElseThrow();
            case Group group ->
                Group.of(
                        group.id(),
                        group.label(),
                        group.members().stream()
                                .map(member -> (Figure) copy(member, made))
                                .toList());
        };
    }

    /** A leaf with another number. */
    public static Figure with(Figure leaf, double number) {
        return Figure.observed(
                leaf.id(),
                leaf.label(),
                Value.of(number),
                leaf.unit(),
                leaf.priceBasis(),
                Figures.cell("x"),
                List.of());
    }
}

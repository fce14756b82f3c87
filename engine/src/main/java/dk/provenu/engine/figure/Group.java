package dk.provenu.engine.figure;

import java.util.List;

/**
 * An ordered column of figures of one unit, to which rank, mean, median and share refer: one range in Excel and one
 * line in an explanation, however many operations use it.
 */
public final class Group implements Node {

    private final FigureId id;
    private final Text label;
    private final List<Figure> members;
    private final Unit unit;
    private final PriceBasis priceBasis;
    private final double[] numbers;

    private Group(FigureId id, Text label, List<Figure> members) {
        this.id = id;
        this.label = label;
        this.members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("The column '" + id + "' has no figures");
        }
        Figure first = members.getFirst();
        PriceBasis basis = first.priceBasis();
        for (Figure figure : members) {
            if (!figure.unit().equals(first.unit())) {
                throw Operands.differ(first.label(), first.unit(), figure.label(), figure.unit());
            }
            basis = PriceBasis.together(basis, figure.priceBasis(), first.label(), figure.label());
        }
        this.unit = first.unit();
        this.priceBasis = basis;
        this.numbers = new double[members.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = members.get(i).value().orNaN();
        }
    }

    /**
     * A column of the given figures in the given order.
     *
     * @throws UnitException when their units or price bases do not belong together
     */
    public static Group of(FigureId id, Text label, List<Figure> members) {
        return new Group(id, label, members);
    }

    @Override
    public FigureId id() {
        return id;
    }

    @Override
    public Text label() {
        return label;
    }

    public List<Figure> members() {
        return members;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public PriceBasis priceBasis() {
        return priceBasis;
    }

    @Override
    public int size() {
        return members.size();
    }

    /** Copies the members' numbers, NaN where missing, into a flat array of operands. */
    void copyTo(double[] flat, int at) {
        System.arraycopy(numbers, 0, flat, at, numbers.length);
    }

    @Override
    public String toString() {
        return id + "[" + members.size() + "]";
    }
}

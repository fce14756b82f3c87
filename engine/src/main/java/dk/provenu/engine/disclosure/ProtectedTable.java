package dk.provenu.engine.disclosure;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import java.util.BitSet;
import java.util.List;

/** A table of which every cell is either shown or hidden; the way from counts to figures. */
public final class ProtectedTable {

    private final CountTable table;
    private final BitSet hidden;
    private final int least;

    ProtectedTable(CountTable table, BitSet hidden, int least) {
        this.table = table;
        this.hidden = hidden;
        this.least = least;
    }

    /** Whether a cell may be shown. */
    public boolean shows(int... at) {
        return !hidden.get(table.cell(at));
    }

    /** The count of a cell, or why it is not shown. */
    public Value count(int... at) {
        return amount((double) table.count(table.cell(at)), at);
    }

    /**
     * An amount that belongs to the persons of a cell, such as their weeks: shown where they are.
     *
     * @param amount finite, summed over the same persons
     */
    public Value amount(double amount, int... at) {
        return shows(at) ? Value.of(amount) : hiddenValue();
    }

    /** The count of a cell as a figure. */
    public Figure figure(FigureId id, Text label, Unit unit, Origin.Modelled origin, int... at) {
        return Figure.modelled(id, label, count(at), unit, PriceBasis.none(), origin, List.of());
    }

    /** An amount of a cell as a figure; no money. */
    public Figure figure(FigureId id, Text label, double amount, Unit unit, Origin.Modelled origin, int... at) {
        return Figure.modelled(id, label, amount(amount, at), unit, PriceBasis.none(), origin, List.of());
    }

    private Value hiddenValue() {
        return Value.missing(
                MissingReason.SUPPRESSED,
                Text.of(
                        "skjult, fordi tallet omfatter færre end " + least
                                + " personer, eller fordi et sådant tal ellers kunne beregnes",
                        "hidden, because it counts fewer than " + least
                                + " persons, or because such a number could otherwise be computed"));
    }
}

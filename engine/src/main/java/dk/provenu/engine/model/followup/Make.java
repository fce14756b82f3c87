package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.OfPresent;
import dk.provenu.engine.figure.operation.RoundTo;
import dk.provenu.engine.figure.operation.Sum;
import java.util.List;
import java.util.Optional;

/**
 * Makes figures below a place.
 *
 * @param root the first parts of their ids
 * @param year the year whose kroner they are
 */
record Make(FigureId root, int year) {

    private static final int ORE = 2;

    Make below(String... parts) {
        return new Make(root.child(parts), year);
    }

    Figure derived(String key, Text label, Operation operation, Node... operands) {
        return Figure.derived(root.child(key), label, operation, operands);
    }

    /** The result rounded to øre: as the ledger, nothing smaller exists. */
    Figure ore(String key, Text label, Operation operation, Node... operands) {
        return derived(key, label, new RoundTo(ORE), derived(key + "_exact", label, operation, operands));
    }

    /** The sum; of none, 0 kr. with what that means. */
    Figure sum(String key, Text label, List<Figure> of, Text whenNone) {
        return of.isEmpty()
                ? zero(key, label, whenNone)
                : derived(key, label, new Sum(), Group.of(root.child(key, "lines"), label, of));
    }

    /** The sum rounded to øre; of none, 0 kr. with what that means. */
    Figure oreSum(String key, Text label, List<Figure> of, Text whenNone) {
        return of.isEmpty()
                ? zero(key, label, whenNone)
                : ore(key, label, new Sum(), Group.of(root.child(key, "lines"), label, of));
    }

    /** The sum of those that are there. */
    Figure sumOfPresent(String key, Text label, List<Figure> of) {
        return derived(key, label, new OfPresent(new Sum()), Group.of(root.child(key, "lines"), label, of));
    }

    /** Nothing booked, or no appropriation: 0 kr. because a ledger and a budget are whole. */
    Figure zero(String key, Text label, Text why) {
        return given(key, label, 0, Unit.KRONER, why);
    }

    /** A number that follows from the question itself, such as how many months there are. */
    Figure given(String key, Text label, double number, Unit unit, Text why) {
        return Figure.assumption(
                root.child(key),
                label,
                Value.of(number),
                unit,
                basis(unit),
                new Origin.Assumption(why, Optional.empty(), Optional.empty()),
                List.of());
    }

    /** No number, and why. */
    Figure missing(String key, Text label, Unit unit, MissingReason reason, Text why) {
        return Figure.assumption(
                root.child(key),
                label,
                Value.missing(reason, why),
                unit,
                basis(unit),
                new Origin.Assumption(why, Optional.empty(), Optional.empty()),
                List.of());
    }

    private PriceBasis basis(Unit unit) {
        return unit.isMoney() ? PriceBasis.nominal(year) : PriceBasis.none();
    }
}

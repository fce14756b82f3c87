package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Maximum;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.vocabulary.Units;
import java.util.List;

/**
 * Makes the derived figures of one table, with the table's path before their ids.
 *
 * @param path model and table
 */
record Made(FigureId path) {

    private static final Figure NO_PERSONS = nothing("no_persons", Units.FULL_TIME_PERSON);
    private static final Figure NO_STAFF = nothing("no_staff", Units.FTE);

    private static Figure nothing(String key, Unit unit) {
        return Figure.parameter(
                FigureId.of("payroll", "limit", key),
                Text.of("Nul: mindre kan det ikke være", "Nought: less it cannot be"),
                Value.of(0),
                unit,
                PriceBasis.none(),
                new Reference("Regneregel", "", ""),
                List.of());
    }

    Made table(String... parts) {
        return new Made(path.child(parts));
    }

    Figure of(String row, String column, Text label, Operation operation, Node... operands) {
        return Figure.derived(path.child(row, column), label, operation, operands);
    }

    Figure of(String row, String column, Text label, Operation operation, List<? extends Node> operands) {
        return Figure.derived(path.child(row, column), label, operation, operands, List.of());
    }

    Figure sum(String row, String column, Text label, List<Figure> members) {
        return of(row, column, label, new Sum(), column(row, column, label, members));
    }

    Figure mean(String row, String column, Text label, List<Figure> members) {
        return of(row, column, label, new Mean(), column(row, column, label, members));
    }

    private Group column(String row, String column, Text label, List<Figure> members) {
        return Group.of(path.child(row, column, "of"), label, members);
    }

    Figure less(String row, String column, Text label, Figure first, Figure second) {
        return of(row, column, label, new Difference(), first, second);
    }

    /** How much the first lies above the second; nothing where it lies below. */
    Figure above(String row, String column, Text label, Figure first, Figure second) {
        Figure difference = less(row, column + "_difference", label, first, second);
        return of(row, column, label, new Maximum(), difference, none(first.unit()));
    }

    /** The part's share of the whole, in pct. */
    Figure percent(String row, String column, Text label, Figure part, Figure whole) {
        Figure share = of(row, column + "_share", label, new Share(), part, whole);
        return of(row, column, label, Convert.between(Unit.SHARE, Unit.PERCENT), share);
    }

    Figure thousands(String row, String column, Figure kroner) {
        return of(row, column, kroner.label(), Convert.between(Unit.KRONER, Unit.THOUSAND_KRONER), kroner);
    }

    static Figure none(Unit unit) {
        return unit.equals(Units.FTE) ? NO_STAFF : NO_PERSONS;
    }
}

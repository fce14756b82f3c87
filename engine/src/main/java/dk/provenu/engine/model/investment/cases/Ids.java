package dk.provenu.engine.model.investment.cases;

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
import dk.provenu.engine.figure.operation.Sum;
import java.util.List;

/** Makes a case's figures: all of their ids begin with the same part, so that several cases can stand in one graph. */
record Ids(FigureId root) {

    FigureId id(String... parts) {
        return root.child(parts);
    }

    Figure derived(Text label, Operation operation, List<? extends Node> operands, String... parts) {
        return Figure.derived(id(parts), label, operation, operands, List.of());
    }

    /** The sum, or the figure itself where there is but one. */
    Figure sum(Text label, List<Figure> operands, String... parts) {
        return derived(label, new Sum(), operands, parts);
    }

    Group group(Text label, List<Figure> members, String... parts) {
        return Group.of(id(parts), label, members);
    }

    /** A number that follows from the calendar or from how the case reckons. */
    Figure given(Text label, double number, Unit unit, String why, String... parts) {
        return Figure.parameter(
                id(parts), label, Value.of(number), unit, PriceBasis.none(), new Reference(why, "", ""), List.of());
    }
}

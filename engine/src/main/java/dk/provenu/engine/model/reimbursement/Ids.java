package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Sum;
import java.util.List;

/** How the figures of a model are named and put together. */
record Ids(String model) {

    FigureId id(String... parts) {
        return FigureId.of(model).child(parts);
    }

    Figure derived(Text label, Operation operation, List<Figure> operands, String... parts) {
        return Figure.derived(id(parts), label, operation, operands, List.of());
    }

    /** The sum of figures as one column; of one figure too, so that the sum has its own name. */
    Figure sum(Text label, List<Figure> members, String... parts) {
        Group column = Group.of(FigureId.of(model, "columns").child(parts), label, members);
        return Figure.derived(id(parts), label, new Sum(), column);
    }
}

package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Type;
import java.util.List;

/** An operation over one or more columns that can also be made "of those present". */
interface Aggregate extends Operation {

    /** Where Excel's AGGREGATE does not know it. */
    int NO_CODE = -1;

    /** The function number by which Excel's AGGREGATE knows it, or {@link #NO_CODE}. */
    int aggregateCode();

    /** The Excel function's name. */
    String function();

    @Override
    default String excel(List<String> refs) {
        return function() + "(" + String.join(",", refs) + ")";
    }

    @Override
    default Type type(List<Operand> operands) {
        Operands.count(name(), operands, 1, Integer.MAX_VALUE);
        return Operands.alike(operands);
    }
}

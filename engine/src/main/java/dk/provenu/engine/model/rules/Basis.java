package dk.provenu.engine.model.rules;

import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.decision.DecisionRow;
import java.util.Optional;

/**
 * On what an answer rests.
 *
 * @param table the id of the table
 * @param row the id of the row that fired
 * @param reference where the rule stands
 * @param doubt what is not certain about it
 */
public record Basis(String table, String row, Reference reference, Optional<Text> doubt) {

    static Basis of(String table, DecisionRow row) {
        return new Basis(table, row.id(), row.reference(), row.doubt());
    }
}

package dk.provenu.report.paper;

import dk.provenu.engine.paper.Piece;
import dk.provenu.report.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a sentence as it is printed.
 *
 * @param piece the piece
 * @param text its words on one line, without a full stop that the piece before already has
 */
record Run(Piece piece, String text) {

    static List<Run> of(List<Piece> pieces) {
        List<Run> runs = new ArrayList<>();
        boolean stopped = false;
        for (Piece piece : pieces) {
            String shown = Characters.oneLine(piece.shown());
            String text = stopped && shown.startsWith(".") ? shown.substring(1) : shown;
            stopped = text.isEmpty() ? stopped : text.endsWith(".");
            runs.add(new Run(piece, text));
        }
        return runs;
    }
}

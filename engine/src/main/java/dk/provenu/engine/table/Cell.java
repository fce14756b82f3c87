package dk.provenu.engine.table;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;

/** What stands in a cell of a table. */
public sealed interface Cell {

    /** A number, or the reason why it is missing. */
    record FigureCell(Figure figure) implements Cell {}

    /** Words, such as a municipality's name. */
    record TextCell(Text text) implements Cell {}

    /** Nothing belongs here; not to be used for a missing number. */
    record EmptyCell() implements Cell {}

    static Cell of(Figure figure) {
        return new FigureCell(figure);
    }

    static Cell of(Text text) {
        return new TextCell(text);
    }

    static Cell empty() {
        return new EmptyCell();
    }
}

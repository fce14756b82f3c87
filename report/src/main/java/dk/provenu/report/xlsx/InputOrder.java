package dk.provenu.report.xlsx;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.SourceCell;
import java.util.Comparator;
import java.util.Optional;

/**
 * The order of the input sheet: what somebody decided first, then rules, then datasets column by column, so that a
 * column of the source is a column of cells.
 */
final class InputOrder {

    private static final SourceCell NOWHERE = new SourceCell("", "", "", 0, "", "", "", "");

    static final Comparator<Figure> ORDER = Comparator.<Figure>comparingInt(figure -> switch (figure.origin()) {
                case Origin.Assumption assumption -> 0;
                case Origin.Parameter parameter -> 1;
                case Origin.Observed observed -> 2;
                default -> 3;
            })
            .thenComparing(figure -> cell(figure).dataset())
            .thenComparing(figure -> cell(figure).column())
            .thenComparing(figure -> cell(figure).file())
            .thenComparingInt(figure -> cell(figure).line())
            .thenComparing(Figure::id);

    private InputOrder() {}

    /** The cell of a file in which a leaf stands, where it stands in one. */
    static Optional<SourceCell> find(Figure figure) {
        return switch (figure.origin()) {
            case Origin.Observed(SourceCell cell) -> Optional.of(cell);
            case Origin.Assumption assumption -> assumption.cell();
            default -> Optional.empty();
        };
    }

    private static SourceCell cell(Figure figure) {
        return find(figure).orElse(NOWHERE);
    }
}

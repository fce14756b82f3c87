package dk.provenu.app.web.view;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Row;
import java.util.List;

/** Shades a row that holds nothing but ranks, so that the eye finds who is cheap and who is dear. */
final class Shades {

    private static final int STEPS = 5;
    private static final int FEWEST = 4;

    private Shades() {}

    /** The class of a figure's cell: {@code shade-1} for the best ranks of its row to {@code shade-5}; else empty. */
    static String of(Figure figure, Row row) {
        List<Figure> ranks = row.cells().stream()
                .filter(Cell.FigureCell.class::isInstance)
                .map(cell -> ((Cell.FigureCell) cell).figure())
                .toList();
        boolean shaded = ranks.size() >= FEWEST
                && ranks.stream().allMatch(each -> each.unit().equals(Unit.RANK))
                && figure.value().isPresent();
        if (!shaded) {
            return "";
        }
        double worst = ranks.stream()
                .mapToDouble(each -> each.value().orNaN())
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        return "shade-" + Math.clamp((int) Math.ceil(STEPS * figure.number() / worst), 1, STEPS);
    }
}

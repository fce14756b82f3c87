package dk.provenu.report.xlsx;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Number formats as the file holds them: comma for thousands and point for decimals, which Excel shows in the reader's
 * own way. A percentage is the number that stands before "pct.", so it has no percent sign that would multiply it.
 */
final class NumberFormats {

    private static final int MOST = 6;

    private static final List<String> BY_DECIMALS =
            IntStream.rangeClosed(0, 15).mapToObj(NumberFormats::make).toList();

    private NumberFormats() {}

    private static String make(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** The format of a figure in a column of so many decimals. */
    static String of(Figure figure, int decimals) {
        return switch (figure.unit().form()) {
            case YEAR -> "0";
            case RANK -> BY_DECIMALS.getFirst();
            default -> BY_DECIMALS.get(Math.clamp(decimals, 0, BY_DECIMALS.size() - 1));
        };
    }

    /** The format of a figure that no column speaks for: as many decimals as it has, at most {@value #MOST}. */
    static String own(Figure figure) {
        int decimals = figure.value() instanceof Value.Present(double number)
                ? new BigDecimal(Double.toString(number)).stripTrailingZeros().scale()
                : 0;
        boolean derived = figure.derivation().isPresent() && figure.unit().form() != Unit.Form.SHARE;
        return of(figure, Math.min(decimals, derived ? 3 : MOST));
    }
}

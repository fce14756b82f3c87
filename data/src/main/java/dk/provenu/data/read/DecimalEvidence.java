package dk.provenu.data.read;

import dk.provenu.data.read.NumberText.Shape;
import dk.provenu.engine.figure.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the decimal mark of one file from all its numbers together.
 *
 * <p>"2.004" alone says nothing. It is settled by a number elsewhere in the file that reads one way only, or by a column
 * of whole numbers, where the mark can only stand between thousands. A file that says both, or nothing, is refused.
 */
public final class DecimalEvidence {

    private final String file;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private @Nullable Seen comma;
    private @Nullable Seen point;
    private @Nullable Seen undecided;
    private long undecidedCount;
    private boolean marksSeen;

    public DecimalEvidence(String file) {
        this.file = file;
    }

    private record Seen(int line, String column, String value) {}

    /** What one column of decimals has shown; the first of each. */
    private static final class Column {
        private @Nullable Seen twoReadingsPoint;
        private @Nullable Seen twoReadingsComma;
        private @Nullable Seen threeAfterPoint;
        private @Nullable Seen threeAfterComma;
        private @Nullable Seen ungrouped;
    }

    /** Takes note of a cell of a number column. */
    public void see(int line, String column, boolean whole, String text) {
        Shape shape = NumberText.shape(text);
        Seen seen = new Seen(line, column, text);
        marksSeen |= shape != Shape.NEUTRAL && shape != Shape.NOT_A_NUMBER;
        switch (shape) {
            case COMMA -> comma = comma == null ? seen : comma;
            case POINT -> point = point == null ? seen : point;
            case TWO_READINGS_POINT -> {
                if (whole) {
                    comma = comma == null ? seen : comma;
                }
            }
            case TWO_READINGS_COMMA -> {
                if (whole) {
                    point = point == null ? seen : point;
                }
            }
            case NEUTRAL, NOT_A_NUMBER -> {}
        }
        if (!whole && shape != Shape.NOT_A_NUMBER) {
            remember(columns.computeIfAbsent(column, c -> new Column()), shape, seen);
        }
    }

    /** Whether any number shows a mark, so that the answer matters. */
    public boolean marksSeen() {
        return marksSeen;
    }

    private void remember(Column column, Shape shape, Seen seen) {
        if (shape == Shape.TWO_READINGS_POINT || shape == Shape.TWO_READINGS_COMMA) {
            undecided = undecided == null ? seen : undecided;
            undecidedCount++;
            if (shape == Shape.TWO_READINGS_POINT && column.twoReadingsPoint == null) {
                column.twoReadingsPoint = seen;
            }
            if (shape == Shape.TWO_READINGS_COMMA && column.twoReadingsComma == null) {
                column.twoReadingsComma = seen;
            }
            return;
        }
        if (NumberText.ungrouped(seen.value) && column.ungrouped == null) {
            column.ungrouped = seen;
        }
        if (shape == Shape.POINT && NumberText.threeDecimals(seen.value, DecimalMark.POINT)) {
            column.threeAfterPoint = column.threeAfterPoint == null ? seen : column.threeAfterPoint;
        }
        if (shape == Shape.COMMA && NumberText.threeDecimals(seen.value, DecimalMark.COMMA)) {
            column.threeAfterComma = column.threeAfterComma == null ? seen : column.threeAfterComma;
        }
    }

    /**
     * The decimal mark.
     *
     * @param refusals receives the reasons when the file does not settle it
     * @return null when refused; any mark when no number shows one
     */
    public @Nullable DecimalMark settle(Refusals refusals) {
        if (comma != null && point != null) {
            refusals.add(contradiction(comma, point));
            refusals.add(contradiction(point, comma));
            return null;
        }
        if (comma == null && point == null) {
            if (undecided != null) {
                refusals.add(unsettled(undecided));
                return null;
            }
            return DecimalMark.POINT;
        }
        DecimalMark mark = comma != null ? DecimalMark.COMMA : DecimalMark.POINT;
        long before = refusals.count();
        columns.values().forEach(column -> checkColumn(column, mark, refusals));
        return refusals.count() == before ? mark : null;
    }

    /** A column that writes 21.395 and 13,026, or 2.004 and 2484, is not of one hand: neither reading is safe. */
    private void checkColumn(Column column, DecimalMark mark, Refusals refusals) {
        boolean commaMark = mark == DecimalMark.COMMA;
        @Nullable Seen grouped = commaMark ? column.twoReadingsPoint : column.twoReadingsComma;
        @Nullable Seen decimal = commaMark ? column.twoReadingsComma : column.twoReadingsPoint;
        @Nullable Seen three = commaMark ? column.threeAfterComma : column.threeAfterPoint;
        @Nullable Seen other = decimal != null ? decimal : three != null ? three : column.ungrouped;
        if (grouped != null && other != null) {
            refusals.add(contradiction(grouped, other));
        }
    }

    private Refusal contradiction(Seen one, Seen other) {
        String otherValue = Refusal.shown(other.value, false);
        return new Refusal(
                file,
                one.line,
                one.column,
                one.value,
                Text.of(
                        "Filen bruger både komma og punktum på en måde, der ikke passer sammen: linje " + other.line
                                + ", kolonne " + other.column + " har '" + otherValue + "'.",
                        "The file uses comma and point in ways that do not fit together: line " + other.line
                                + ", column " + other.column + " has '" + otherValue + "'."),
                Text.of(
                        "Ret tallene, så hele filen bruger det samme decimaltegn og enten altid eller aldrig"
                                + " tusindtalsadskiller; eller angiv decimaltegnet (--decimal comma eller --decimal point).",
                        "Correct the numbers so that the whole file uses one decimal mark and groups thousands always or"
                                + " never; or state the decimal mark (--decimal comma or --decimal point)."));
    }

    private Refusal unsettled(Seen seen) {
        String value = Refusal.shown(seen.value, false);
        return new Refusal(
                file,
                seen.line,
                seen.column,
                seen.value,
                Text.of(
                        "'" + value
                                + "' kan læses på to måder (med decimaler eller som tusinder), og intet andet i filen"
                                + " afgør det. Det gælder " + undecidedCount + " tal.",
                        "'" + value
                                + "' can be read in two ways (with decimals or as thousands), and nothing else in the"
                                + " file settles it. So do " + undecidedCount + " numbers."),
                Text.of(
                        "Angiv decimaltegnet: --decimal comma, hvis komma står før decimalerne, eller --decimal point.",
                        "State the decimal mark: --decimal comma if a comma stands before the decimals, or"
                                + " --decimal point."));
    }
}

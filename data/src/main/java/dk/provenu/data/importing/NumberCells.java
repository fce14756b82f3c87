package dk.provenu.data.importing;

import dk.provenu.data.read.Cell;
import dk.provenu.data.read.DecimalMark;
import dk.provenu.data.read.NumberText;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cells of number columns. */
final class NumberCells {

    private static final Set<String> STAND_INS =
            Set.of(".", "..", "...", "-", "–", "—", "na", "n/a", "nan", "null", "none", "i.t.", "x", "*", "#n/a", "?");

    private final DecimalMark mark;

    NumberCells(DecimalMark mark) {
        this.mark = mark;
    }

    /** Reads a cell that is not empty; {@code unit} is the unit of the number. */
    Reading read(ColumnSpec column, Cell cell, Unit unit) {
        String text = cell.text().strip();
        String shown = Shown.of(text);
        if (cell.kind() == Cell.Kind.DATE || cell.kind() == Cell.Kind.BOOLEAN) {
            return notANumber(shown);
        }
        if (cell.kind() == Cell.Kind.PERCENT && unit.form() != Unit.Form.SHARE) {
            return Reading.bad(
                    "Cellen er formateret som procent: der er gemt " + shown + ", men vist hundrede gange så meget.",
                    "The cell is formatted as per cent: it stores " + shown + " but shows a hundred times as much.",
                    "Skift cellens format til tal, og skriv tallet i "
                            + unit.words().da() + ".",
                    "Change the cell's format to number and write the number in "
                            + unit.words().en() + ".");
        }
        @Nullable BigDecimal number = NumberText.parse(text, cell.isTypedNumber() ? DecimalMark.POINT : mark);
        if (number == null) {
            return STAND_INS.contains(text.toLowerCase(java.util.Locale.ROOT)) ? standIn(shown) : notANumber(shown);
        }
        if (column.type() == ColumnType.INTEGER && !isWhole(number, cell)) {
            return Reading.bad(
                    "'" + shown + "' er ikke et helt tal.",
                    "'" + shown + "' is not a whole number.",
                    "Ret værdien.",
                    "Correct the value.");
        }
        double value = number.doubleValue();
        if (value < column.min() || value > column.max()) {
            return outside(column, shown);
        }
        return Reading.good(
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }

    /** 12.0 is whole; 2.000 in text could be two thousand, so it is not taken for two. */
    private static boolean isWhole(BigDecimal number, Cell cell) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return whole && (cell.isTypedNumber() || number.scale() != 3);
    }

    private static Reading outside(ColumnSpec column, String shown) {
        Text range = range(column);
        return Reading.bad(
                "'" + shown + "' er uden for det tilladte: tallet skal være " + range.da() + ".",
                "'" + shown + "' is outside what is allowed: the number must be " + range.en() + ".",
                "Ret værdien, eller se efter, om enheden er den rigtige.",
                "Correct the value, or check that the unit is the right one.");
    }

    private static Text range(ColumnSpec column) {
        if (Double.isInfinite(column.max())) {
            return Text.of("mindst ", "at least ").plus(Shown.number(column.min()));
        }
        if (Double.isInfinite(column.min())) {
            return Text.of("højst ", "at most ").plus(Shown.number(column.max()));
        }
        return Text.of("mellem ", "between ")
                .plus(Shown.number(column.min()))
                .plus(Text.of(" og ", " and "))
                .plus(Shown.number(column.max()));
    }

    private static Reading standIn(String shown) {
        return Reading.bad(
                "'" + shown + "' er ikke et tal, og det siger ikke, hvorfor tallet mangler.",
                "'" + shown + "' is not a number, and it does not say why the number is missing.",
                "Lad feltet stå tomt, hvis tallet ikke er offentliggjort; er det diskretioneret eller ikke relevant, så"
                        + " skriv det i en kolonne med tilføjelsen _missing.",
                "Leave the field empty if the number is not published; if it is suppressed or not applicable, say so in a"
                        + " column with _missing added to its name.");
    }

    private Reading notANumber(String shown) {
        if (shown.endsWith("%")) {
            return Reading.bad(
                    "'" + shown + "' har et procenttegn.",
                    "'" + shown + "' has a per cent sign.",
                    "Skriv tallet uden tegn.",
                    "Write the number without the sign.");
        }
        return Reading.bad(
                "'" + shown + "' er ikke et tal"
                        + (mark == DecimalMark.COMMA ? " med decimalkomma." : " med decimalpunktum."),
                "'" + shown + "' is not a number"
                        + (mark == DecimalMark.COMMA ? " with a decimal comma." : " with a decimal point."),
                "Ret værdien, eller lad feltet stå tomt, hvis tallet ikke er offentliggjort.",
                "Correct the value, or leave the field empty if the number is not published.");
    }
}

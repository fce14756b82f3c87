package dk.provenu.data.importing;

import dk.provenu.data.guard.CprGuard;
import dk.provenu.data.read.Cell;
import dk.provenu.data.read.DecimalMark;
import dk.provenu.data.read.NumberText;
import dk.provenu.data.read.Refusal;
import dk.provenu.data.read.Refusals;
import dk.provenu.data.read.TextRow;
import dk.provenu.data.read.TextTable;
import dk.provenu.data.vintage.Layout;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Searches a file for CPR numbers before anything of it is read further: file name, sheet, headings and every cell.
 * A column of amounts counts only when most of its values look like one, since one amount of ten digits in 27 begins like
 * a date; a column declared as account string or production-unit number does not count at all.
 */
final class PersonSearch {

    private final String file;
    private final TextTable table;
    private final Refusals refusals;
    private final List<Column> columns = new ArrayList<>();

    PersonSearch(DatasetKind kind, String file, TextTable table, Refusals refusals) {
        this.file = file;
        this.table = table;
        this.refusals = refusals;
        for (String heading : table.header()) {
            ColumnType type = Layout.columns(kind).stream()
                    .filter(column -> column.name().equals(heading))
                    .map(ColumnSpec::type)
                    .findFirst()
                    .orElse(ColumnType.TEXT);
            columns.add(new Column(heading, type, kind.isAboutPersons() && !type.isNumber()));
        }
    }

    private static final class Column {
        private final String heading;
        private final ColumnType type;
        private final boolean persons;
        private long filled;
        private long alike;
        private int firstLine;

        Column(String heading, ColumnType type, boolean persons) {
            this.heading = heading;
            this.type = type;
            this.persons = persons || CprGuard.speaksOfPersons(heading);
        }
    }

    /** Whether nothing was found; what was found is refused without being shown. */
    boolean isClean(Steps steps, Text doing) {
        long before = refusals.count();
        if (CprGuard.sees(file, true)) {
            refusals.add(Refusal.ofFile(file, found("Filens navn", "The name of the file"), advice()));
        }
        if (CprGuard.sees(table.layout().sheet(), true)) {
            refusals.add(Refusal.ofFile(file, found("Arkets navn", "The name of the sheet"), advice()));
        }
        if (columns.stream().anyMatch(column -> CprGuard.sees(column.heading, column.persons))) {
            refusals.add(Refusal.ofLine(file, table.headerLine(), found("En overskrift", "A heading"), advice()));
        }
        long[] rows = {0};
        table.forEachRow(row -> {
            steps.at(doing, rows[0]++);
            search(row);
        });
        columns.forEach(this::judgeAmounts);
        return refusals.count() == before;
    }

    private void search(TextRow row) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Cell cell = row.cells().get(i);
            if (column.type == ColumnType.ACCOUNT || cell.isEmpty()) {
                continue;
            }
            if (column.type.isNumber() && isNumber(cell)) {
                column.filled++;
                if (CprGuard.amountLooksLike(cell.text(), column.persons)) {
                    column.firstLine = column.alike++ == 0 ? row.line() : column.firstLine;
                }
            } else if (CprGuard.sees(cell.text(), column.persons)) {
                refusals.add(refusal(row.line(), column));
            }
        }
    }

    /** Ten digits with a leading zero are no number by the rules of numbers, but they may be an amount to a reader. */
    private static boolean isNumber(Cell cell) {
        return cell.isTypedNumber()
                || CprGuard.amountLooksLike(cell.text(), true)
                || NumberText.parse(cell.text(), DecimalMark.COMMA) != null
                || NumberText.parse(cell.text(), DecimalMark.POINT) != null;
    }

    private void judgeAmounts(Column column) {
        if (column.alike * 2 > column.filled) {
            refusals.add(new Refusal(
                    file,
                    column.firstLine,
                    column.heading,
                    "",
                    Text.of(
                            column.alike + " af " + column.filled + " tal i kolonnen ligner cpr-numre.",
                            column.alike + " of " + column.filled + " numbers in the column look like CPR numbers."),
                    advice()));
        }
    }

    private Refusal refusal(int line, Column column) {
        return new Refusal(file, line, column.heading, "", found("Feltet", "The field"), advice());
    }

    private static Text found(String where, String whereEnglish) {
        return Text.of(
                where + " indeholder noget, der ligner et cpr-nummer. Tallet vises og gemmes ikke.",
                whereEnglish + " holds what looks like a CPR number. It is neither shown nor stored.");
    }

    private static Text advice() {
        return Text.of(
                "Fjern personnumre fra filen, og indlæs den igen.",
                "Remove the persons' numbers from the file and import it again.");
    }
}

package dk.provenu.report.xlsx;

/**
 * A cell.
 *
 * @param sheet the sheet, from 0
 * @param row the row, from 0
 * @param column the column, from 0
 */
record Place(int sheet, int row, int column) {

    private static final int LETTERS = 26;
    private static final String[] COLUMNS = new String[1000];

    static {
        for (int i = 0; i < COLUMNS.length; i++) {
            COLUMNS[i] = letters(i);
        }
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /** The column's letters: A, B, ..., AA. */
    static String column(int column) {
        return column < COLUMNS.length ? COLUMNS[column] : letters(column);
    }

    boolean isAt(int otherSheet, int otherRow, int otherColumn) {
        return sheet == otherSheet && row == otherRow && column == otherColumn;
    }

    /** The cell within its sheet: C5. */
    String plain() {
        return column(column) + (row + 1);
    }

    /** The cell within its sheet, so that it stays the same when a formula is copied: $C$5. */
    String fixed() {
        return "$" + column(column) + "$" + (row + 1);
    }
}

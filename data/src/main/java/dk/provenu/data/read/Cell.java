package dk.provenu.data.read;

/**
 * One cell as it stands in the file.
 *
 * @param text the text; for a typed cell of a workbook its canonical form: 1234.5, 2025-12-31, true
 * @param kind what the file itself says of the cell; everything in a CSV file is text
 */
public record Cell(String text, Kind kind) {

    /** What a file says that a cell is. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number that the workbook shows in per cent: what is stored is a hundredth of what is seen. */
        PERCENT,
        DATE,
        BOOLEAN
    }

    /** A cell of text. */
    public static Cell text(String text) {
        return new Cell(text, Kind.TEXT);
    }

    /** Whether nothing but white space stands here. */
    public boolean isEmpty() {
        return text.isBlank();
    }

    /** Whether the file stores a number here, so that no decimal mark has to be told. */
    public boolean isTypedNumber() {
        return kind == Kind.NUMBER || kind == Kind.PERCENT;
    }
}

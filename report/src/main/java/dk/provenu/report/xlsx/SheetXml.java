package dk.provenu.report.xlsx;

import dk.provenu.engine.figure.Value;
import dk.provenu.report.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a sheet from top to bottom; nothing of it is kept, so that size does not matter. Words are always words: what
 * looks like a formula is written as a text and stays one.
 */
final class SheetXml {

    private static final int LONGEST_TEXT = 32_000;
    private static final int LINE_HEIGHT = 15;
    private static final int CHUNK = 1 << 15;

    private final OutputStream out;
    private final StringBuilder xml = new StringBuilder(2 * CHUNK);
    private final List<String> merged = new ArrayList<>();
    private String filter = "";
    private int row = -1;
    private boolean open;

    SheetXml(OutputStream out) {
        this.out = out;
    }

    void begin(SheetSetup setup) {
        xml.append(Xml.START)
                .append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
                .append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\"")
                .append(setup.first() ? " tabSelected=\"1\"" : "")
                .append(" workbookViewId=\"0\">");
        int rows = setup.frozenRows();
        int columns = setup.frozenColumns();
        if (rows > 0 || columns > 0) {
            String corner = new Place(0, rows, columns).plain();
            String pane = columns == 0 ? "bottomLeft" : rows == 0 ? "topRight" : "bottomRight";
            xml.append("<pane")
                    .append(columns > 0 ? " xSplit=\"" + columns + "\"" : "")
                    .append(rows > 0 ? " ySplit=\"" + rows + "\"" : "")
                    .append(" topLeftCell=\"" + corner + "\" activePane=\"" + pane + "\" state=\"frozen\"/>")
                    .append("<selection pane=\"" + pane + "\" activeCell=\"" + corner + "\" sqref=\"" + corner
                            + "\"/>");
        }
        xml.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"" + LINE_HEIGHT + "\"/><cols>");
        for (int i = 1; i <= setup.widths().size(); i++) {
            xml.append("<col min=\"" + i + "\" max=\"" + i + "\" width=\""
                    + setup.widths().get(i - 1) + "\" customWidth=\"1\"/>");
        }
        xml.append("</cols><sheetData>");
    }

    /** Starts the next row. */
    void row() throws IOException {
        row(1);
    }

    /** Starts the next row, so high that several lines fit. */
    void row(int lines) throws IOException {
        endRow();
        row++;
        open = true;
        xml.append("<row r=\"").append(row + 1);
        if (lines > 1) {
            xml.append("\" ht=\"").append(lines * LINE_HEIGHT + 2).append("\" customHeight=\"1");
        }
        xml.append("\">");
    }

    private void endRow() throws IOException {
        if (open) {
            xml.append("</row>");
            open = false;
        }
        if (xml.length() > CHUNK) {
            flush();
        }
    }

    private StringBuilder cell(int column, int style) {
        return xml.append("<c r=\"")
                .append(Place.column(column))
                .append(row + 1)
                .append("\" s=\"")
                .append(style)
                .append('"');
    }

    void blank(int column, int style) {
        cell(column, style).append("/>");
    }

    void text(int column, String words, int style) {
        if (words.isEmpty()) {
            blank(column, style);
            return;
        }
        String cut = words.length() <= LONGEST_TEXT ? words : words.substring(0, LONGEST_TEXT) + "…";
        cell(column, style)
                .append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                .append(Xml.cell(cut))
                .append("</t></is></c>");
    }

    void number(int column, double number, int style) {
        cell(column, style).append("><v>");
        digits(number);
        xml.append("</v></c>");
    }

    /** A formula and the value that it has now; a missing one has Excel's mark for "not available". */
    void formula(int column, String formula, Value value, int style) {
        cell(column, style).append(value.isPresent() ? "><f>" : " t=\"e\"><f>");
        for (int i = 0; i < formula.length(); i++) {
            char each = formula.charAt(i);
            switch (each) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> xml.append(each);
            }
        }
        xml.append("</f><v>");
        switch (value) {
            case Value.Present(double number) -> digits(number);
            case Value.Missing missing -> xml.append("#N/A");
        }
        xml.append("</v></c>");
    }

    private void digits(double number) {
        long whole = (long) number;
        if (whole == number && Math.abs(whole) < 1_000_000_000_000L) {
            xml.append(whole);
        } else {
            xml.append(number);
        }
    }

    /** Makes the cells of the current row from the first to the last column one. */
    void merge(int first, int last) {
        if (last > first) {
            merged.add(new Place(0, row, first).plain() + ":" + new Place(0, row, last).plain());
        }
    }

    /** Lets the reader choose rows by what stands in their columns. */
    void filter(int headingRow, int lastColumn) {
        filter = "A" + (headingRow + 1) + ":" + new Place(0, row, lastColumn).plain();
    }

    /** Ends the sheet: A4 across, as many pages down as it takes. */
    void end(String headerFooter) throws IOException {
        endRow();
        xml.append("</sheetData>");
        if (!filter.isEmpty()) {
            xml.append("<autoFilter ref=\"" + filter + "\"/>");
        }
        if (!merged.isEmpty()) {
            xml.append("<mergeCells count=\"" + merged.size() + "\">");
            merged.forEach(range -> xml.append("<mergeCell ref=\"" + range + "\"/>"));
            xml.append("</mergeCells>");
        }
        xml.append("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/>")
                .append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>")
                .append("<headerFooter><oddFooter>" + Xml.escape(headerFooter) + "</oddFooter></headerFooter>")
                .append("</worksheet>");
        flush();
    }

    private void flush() throws IOException {
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        xml.setLength(0);
    }
}

package dk.provenu.data.read;

import dk.provenu.engine.figure.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook: the table below the first row that holds a declared heading. */
record XlsxTable(List<String> header, int headerLine, List<TextRow> rows, Layout layout) implements TextTable {

    @Override
    public void forEachRow(RowConsumer consumer) {
        rows.forEach(consumer::accept);
    }

    /**
     * Reads a sheet.
     *
     * @param sheetName the sheet to read, or null for the first that is not hidden
     * @return null when cells were refused; they are in {@code refusals}
     * @throws FileRefusedException when nothing of the file can be read
     */
    static @Nullable XlsxTable open(
            FileBytes file, @Nullable String sheetName, Set<String> known, ReadLimits limits, Refusals refusals)
            throws FileRefusedException {
        XlsxPackage.check(file, limits);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
            XSSFSheet sheet = XlsxSheets.choose(file.name(), workbook, sheetName);
            Row heading = XlsxSheets.headerRow(file.name(), sheet, known);
            XlsxCells cells = new XlsxCells(file.name(), heading, refusals);
            long before = refusals.count();
            refuseMergedCells(file.name(), sheet, heading, cells, refusals);
            List<TextRow> rows = rows(file.name(), sheet, heading, cells, limits, refusals);
            return refusals.count() > before
                    ? null
                    : new XlsxTable(cells.headings(), heading.getRowNum() + 1, rows, layout(workbook, sheet, heading));
        } catch (IOException | RuntimeException e) {
            // The library throws exceptions of many kinds at a damaged workbook; none of them says more to a person.
            throw XlsxPackage.damaged(file.name());
        }
    }

    private static List<TextRow> rows(
            String file, XSSFSheet sheet, Row heading, XlsxCells cells, ReadLimits limits, Refusals refusals) {
        List<TextRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() <= heading.getRowNum()) {
                continue;
            }
            TextRow read = cells.read(row, limits.fieldLength());
            if (!read.isEmpty()) {
                rows.add(read);
            }
            if (rows.size() > limits.rows()) {
                refusals.add(Refusal.ofFile(
                        file,
                        Text.of(
                                "Arket har mere end " + limits.rows() + " rækker.",
                                "The sheet has more than " + limits.rows() + " rows."),
                        Text.of("Del filen i flere datasæt.", "Split the file into several datasets.")));
                break;
            }
        }
        return rows;
    }

    /** Below a merged cell the others are empty: what a person sees as filled would be read as missing. */
    private static void refuseMergedCells(
            String file, XSSFSheet sheet, Row heading, XlsxCells cells, Refusals refusals) {
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            if (region.getLastRow() >= heading.getRowNum() && cells.touches(region)) {
                refusals.add(Refusal.ofLine(
                        file,
                        region.getFirstRow() + 1,
                        Text.of(
                                "Cellerne " + region.formatAsString() + " er flettet.",
                                "The cells " + region.formatAsString() + " are merged."),
                        Text.of(
                                "Ophæv fletningen, og skriv værdien i hver celle.",
                                "Unmerge them and write the value into each cell.")));
            }
        }
    }

    private static Layout layout(XSSFWorkbook workbook, XSSFSheet sheet, Row heading) {
        List<Text> remarks = new ArrayList<>();
        int others = workbook.getNumberOfSheets() - 1;
        if (others > 0) {
            remarks.add(Text.of(
                    "Arket \"" + sheet.getSheetName() + "\" er læst; " + others + " andre ark er ikke.",
                    "The sheet \"" + sheet.getSheetName() + "\" was read; " + others + " others were not."));
        }
        if (heading.getRowNum() > sheet.getFirstRowNum()) {
            remarks.add(Text.of(
                    "Overskriften står i række " + (heading.getRowNum() + 1) + "; rækkerne over den er ikke læst.",
                    "The header is row " + (heading.getRowNum() + 1) + "; the rows above it were not read."));
        }
        return new Layout("xlsx", "", "", sheet.getSheetName(), remarks);
    }
}

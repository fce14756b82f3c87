package dk.provenu.data.read;

import dk.provenu.engine.figure.Text;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Reads the cells under the headings of a sheet; of a formula the value that the workbook holds. */
final class XlsxCells {

    private final String file;
    private final Refusals refusals;
    private final List<String> headings = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();

    XlsxCells(String file, Row heading, Refusals refusals) {
        this.file = file;
        this.refusals = refusals;
        for (org.apache.poi.ss.usermodel.Cell cell : heading) {
            String name = cell.getCellType() == CellType.STRING
                    ? cell.getStringCellValue().strip()
                    : cell.toString().strip();
            if (!name.isEmpty()) {
                headings.add(name);
                columns.add(cell.getColumnIndex());
            }
        }
    }

    List<String> headings() {
        return List.copyOf(headings);
    }

    boolean touches(CellRangeAddress region) {
        return columns.stream().anyMatch(c -> c >= region.getFirstColumn() && c <= region.getLastColumn());
    }

    TextRow read(Row row, int fieldLimit) {
        int line = row.getRowNum() + 1;
        List<Cell> cells = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            XSSFCell cell = (XSSFCell) row.getCell(columns.get(i));
            Cell read = cell == null ? Cell.text("") : read(cell, line, headings.get(i));
            if (read.text().length() > fieldLimit) {
                refuse(
                        line,
                        headings.get(i),
                        read.text(),
                        Text.of(
                                "Cellen er længere end " + fieldLimit + " tegn.",
                                "The cell is longer than " + fieldLimit + " characters."),
                        Text.of("Kort teksten af.", "Shorten the text."));
                read = Cell.text("");
            }
            Characters.check(file, line, headings.get(i), read.text(), refusals);
            cells.add(read);
        }
        refuseOutsideTable(row, line);
        return new TextRow(line, cells);
    }

    private void refuseOutsideTable(Row row, int line) {
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
            boolean empty = cell.getCellType() == CellType.BLANK
                    || (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().isBlank());
            if (!empty && !columns.contains(cell.getColumnIndex())) {
                refuse(
                        line,
                        "",
                        "",
                        Text.of(
                                "Cellen " + cell.getAddress() + " står i en kolonne uden overskrift.",
                                "The cell " + cell.getAddress() + " stands in a column without a heading."),
                        Text.of(
                                "Giv kolonnen en overskrift, eller slet cellen.",
                                "Give the column a heading, or delete the cell."));
            }
        }
    }

    private Cell read(XSSFCell cell, int line, String heading) {
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA) {
            type = cell.getCachedFormulaResultType();
            if (!cell.getCTCell().isSetV() && type != CellType.STRING) {
                refuse(
                        line,
                        heading,
                        "",
                        Text.of(
                                "Formlen i " + cell.getAddress() + " har ingen gemt værdi.",
                                "The formula in " + cell.getAddress() + " has no saved value."),
                        Text.of("Åbn filen i Excel, og gem den.", "Open the file in Excel and save it."));
                return Cell.text("");
            }
        }
        return switch (type) {
            case STRING -> Cell.text(cell.getStringCellValue());
            case NUMERIC -> number(cell);
            case BOOLEAN -> new Cell(String.valueOf(cell.getBooleanCellValue()), Cell.Kind.BOOLEAN);
            case ERROR -> {
                refuse(
                        line,
                        heading,
                        cell.getErrorCellString(),
                        Text.of(
                                "Cellen " + cell.getAddress() + " viser en fejl.",
                                "The cell " + cell.getAddress() + " shows an error."),
                        Text.of(
                                "Ret formlen, eller lad cellen stå tom, hvis tallet ikke er offentliggjort.",
                                "Correct the formula, or leave the cell empty if the number is not published."));
                yield Cell.text("");
            }
            default -> Cell.text("");
        };
    }

    private static Cell number(XSSFCell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime time = cell.getLocalDateTimeCellValue();
            return new Cell(
                    time.toLocalTime().equals(LocalTime.MIDNIGHT)
                            ? time.toLocalDate().toString()
                            : time.toString(),
                    Cell.Kind.DATE);
        }
        BigDecimal value = BigDecimal.valueOf(cell.getNumericCellValue());
        String text = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        String format = cell.getCellStyle().getDataFormatString();
        boolean percent = format != null && format.indexOf('%') >= 0;
        return new Cell(text, percent ? Cell.Kind.PERCENT : Cell.Kind.NUMBER);
    }

    private void refuse(int line, String heading, String value, Text reason, Text advice) {
        refusals.add(new Refusal(file, line, heading, value, reason, advice));
    }
}

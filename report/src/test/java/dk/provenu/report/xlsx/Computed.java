package dk.provenu.report.xlsx;

import dk.provenu.engine.figure.Figure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook read back by another library than the one that wrote it. */
final class Computed implements AutoCloseable {

    private final Book book;
    private final XSSFWorkbook workbook;

    private Computed(Book book, XSSFWorkbook workbook) {
        this.book = book;
        this.workbook = workbook;
    }

    static Computed read(Book book, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Computed(book, new XSSFWorkbook(in));
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    Cell home(Figure figure) {
        Place place = book.layout().home(figure);
        return workbook.getSheet(book.names().all().get(place.sheet()))
                .getRow(place.row())
                .getCell(place.column());
    }

    /** The number that the cell of the figure holds; NaN for an error. */
    double number(Figure figure) {
        return number(home(figure));
    }

    static double number(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> cell.getNumericCellValue();
            case ERROR -> Double.NaN;
            default -> throw new IllegalStateException(cell.getAddress() + " holds " + cell);
        };
    }

    /** Types a number into an input cell and saves. */
    static void change(Book book, Path from, Figure input, double number, Path to) {
        try (Computed file = read(book, from);
                OutputStream out = Files.newOutputStream(to)) {
            Cell cell = file.home(input);
            if (cell.getCellType() == CellType.FORMULA) {
                cell.removeFormula();
            }
            cell.setCellValue(number);
            file.workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}

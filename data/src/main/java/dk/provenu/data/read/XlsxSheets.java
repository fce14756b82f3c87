package dk.provenu.data.read;

import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Finds the sheet and the header row that hold a dataset. */
final class XlsxSheets {

    private static final int HEADER_WITHIN = 50;

    private XlsxSheets() {}

    static XSSFSheet choose(String file, XSSFWorkbook workbook, @Nullable String name) throws FileRefusedException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean wanted = name == null
                    ? !workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)
                    : workbook.getSheetName(i).equals(name);
            if (wanted) {
                return workbook.getSheetAt(i);
            }
            names.add(workbook.getSheetName(i));
        }
        throw new FileRefusedException(Refusal.ofFile(
                file,
                Text.of(
                        "Regnearket har intet ark med navnet \"" + name + "\".",
                        "The workbook has no sheet named \"" + name + "\"."),
                Text.of(
                        "Vælg et af arkene: " + String.join(", ", names) + ".",
                        "Choose one of the sheets: " + String.join(", ", names) + ".")));
    }

    /** The first row with a declared heading; titles may stand above it. */
    static Row headerRow(String file, XSSFSheet sheet, Set<String> known) throws FileRefusedException {
        for (Row row : sheet) {
            if (row.getRowNum() > HEADER_WITHIN) {
                break;
            }
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && known.contains(cell.getStringCellValue().strip())) {
                    return row;
                }
            }
        }
        String names = String.join(", ", known.stream().sorted().toList());
        throw new FileRefusedException(Refusal.ofFile(
                file,
                Text.of(
                        "Arket \"" + sheet.getSheetName() + "\" har ingen overskrift med datasættets kolonner.",
                        "The sheet \"" + sheet.getSheetName() + "\" has no header with the columns of the dataset."),
                Text.of(
                        "Øverste række skal have kolonnernes navne: " + names + ".",
                        "The top row must hold the names of the columns: " + names + ".")));
    }
}

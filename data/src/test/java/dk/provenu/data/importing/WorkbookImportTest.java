package dk.provenu.data.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.data.catalog.Catalog;
import dk.provenu.data.guard.CprNumbers;
import dk.provenu.data.importing.ImportOutcome.Status;
import dk.provenu.data.read.FileBytes;
import dk.provenu.data.read.Refusal;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceSettings;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.source.SourceRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookImportTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Workspace workspace;

    @BeforeEach
    void makeWorkspace() {
        workspace = Workspace.openOrCreate(folder.resolve("w"), WorkspaceSettings.NONE);
    }

    @Test
    void aStoredNumberNeedsNoDecimalMark() throws IOException {
        ImportOutcome outcome = load(sheet -> {
            row(sheet, 1, 165, 2016, 2004, 12.5, 2.004, "kr");
            row(sheet, 2, "Greve", "2016-01", 3, 0.1 + 0.2, "1.234,5", "kr");
        });
        assertThat(outcome.status()).as(outcome.report().text(Language.DA)).isEqualTo(Status.LOADED);
        try (Catalog catalog = Catalog.open(workspace)) {
            List<SourceRow> rows = catalog.read(
                            TestKinds.EVERYTHING, outcome.vintage().orElseThrow())
                    .rows();
            assertThat(rows.get(0).text("municipality")).isEqualTo("165");
            assertThat(rows.get(0).text("period")).isEqualTo("2016");
            assertThat(rows.get(0).figure("amount").number()).isEqualTo(2.004);
            assertThat(rows.get(1).figure("share").number()).isEqualTo(0.1 + 0.2);
            assertThat(rows.get(1).figure("amount").number()).isEqualTo(1234.5);
            assertThat(rows.get(1).line()).isEqualTo(3);
            assertThat(catalog.manifest(outcome.vintage().orElseThrow())
                            .files()
                            .getFirst()
                            .original())
                    .isEqualTo("original-1.xlsx.gz");
        }
    }

    @Test
    void refusesWhatASpreadsheetHasMadeOfValues() throws IOException {
        ImportOutcome outcome = load(sheet -> {
            XSSFRow percent = row(sheet, 1, "Greve", "2016", 1, 0.05, 1, "kr");
            percent.getCell(3).setCellStyle(style(sheet, "0%"));
            XSSFRow date = row(sheet, 2, "Greve", "x", 1, 1, 1, "kr");
            date.getCell(1).setCellValue(LocalDate.of(2016, 1, 1));
            date.getCell(1).setCellStyle(style(sheet, "mmm-yy"));
            row(sheet, 3, "Greve", "2017", 1.5, 1, 1, "kr");
        });
        assertThat(outcome.report().refusals())
                .extracting(Refusal::line, Refusal::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "share"),
                        org.assertj.core.groups.Tuple.tuple(3, "period"),
                        org.assertj.core.groups.Tuple.tuple(4, "persons"));
    }

    @Test
    void doesNotKeepAWorkbookWithPersonsOnAnotherSheet() throws IOException {
        ImportOutcome outcome = load(sheet -> {
            row(sheet, 1, "Greve", "2016", 1, 1, 1, "kr");
            XSSFSheet other = sheet.getWorkbook().createSheet("Sager");
            row(other, 0, CprNumbers.with("-", 3, 4, 55, 1234));
        });
        assertThat(outcome.status()).isEqualTo(Status.LOADED);
        try (Catalog catalog = Catalog.open(workspace)) {
            assertThat(catalog.manifest(outcome.vintage().orElseThrow())
                            .files()
                            .getFirst()
                            .original())
                    .isEmpty();
        }
    }

    @Test
    void findsAPersonWhoseLeadingZeroIsLostInANumberCell() throws IOException {
        String nine = CprNumbers.of(3, 4, 55, 1234).substring(1);
        ImportOutcome outcome = load(sheet -> {
            sheet.getRow(0).createCell(6).setCellValue("cpr");
            row(sheet, 1, "Greve", "2016", 1, 1, 1, "kr", Integer.valueOf(nine));
        });
        assertThat(outcome.report().refusals()).hasSize(1);
        assertThat(outcome.report().text(Language.DA)).contains("cpr-nummer").doesNotContain(nine);
    }

    private ImportOutcome load(Consumer<XSSFSheet> content) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Data");
            row(sheet, 0, "municipality", "period", "persons", "share", "amount", "unit");
            content.accept(sheet);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return new Importer(Clock.systemUTC())
                    .importBytes(
                            workspace,
                            TestKinds.EVERYTHING,
                            List.of(new FileBytes("test.xlsx", out.toByteArray())),
                            ImportOptions.STANDARD);
        }
    }

    private static XSSFRow row(XSSFSheet sheet, int number, Object... values) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            if (values[i] instanceof Number value) {
                cell.setCellValue(value.doubleValue());
            } else {
                cell.setCellValue(String.valueOf(values[i]));
            }
        }
        return row;
    }

    private static CellStyle style(XSSFSheet sheet, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }
}

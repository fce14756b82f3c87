package dk.provenu.data.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class XlsxTableTest {

    private static final Set<String> KNOWN = Set.of("municipality", "amount");
    private final Refusals refusals = new Refusals(100);

    @Test
    void readsTypedCellsInTheirCanonicalForm() throws Exception {
        byte[] bytes = workbook(sheet -> {
            row(sheet, 0, "En titel");
            row(sheet, 2, "municipality", "amount", "date");
            Row row = row(sheet, 3, "Høje-Taastrup");
            row.createCell(1).setCellValue(2.004);
            row.createCell(2).setCellValue(LocalDate.of(2025, 12, 31));
            row.getCell(2).setCellStyle(format(sheet, "dd-mm-yyyy"));
            Row second = row(sheet, 4, "Greve");
            second.createCell(1).setCellFormula("B4*2");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(second.getCell(1));
            Row third = row(sheet, 5, "Herlev");
            third.createCell(1).setCellValue(0.05);
            third.getCell(1).setCellStyle(format(sheet, "0.0%"));
        });
        TextTable table = Objects.requireNonNull(open(bytes));
        List<TextRow> rows = new ArrayList<>();
        table.forEachRow(rows::add);
        assertThat(table.headerLine()).isEqualTo(3);
        assertThat(rows).extracting(TextRow::line).containsExactly(4, 5, 6);
        assertThat(rows.getFirst().cells())
                .containsExactly(
                        Cell.text("Høje-Taastrup"),
                        new Cell("2.004", Cell.Kind.NUMBER),
                        new Cell("2025-12-31", Cell.Kind.DATE));
        assertThat(rows.get(1).cells().get(1)).isEqualTo(new Cell("4.008", Cell.Kind.NUMBER));
        assertThat(rows.get(2).cells().get(1)).isEqualTo(new Cell("0.05", Cell.Kind.PERCENT));
        assertThat(table.layout().remarks()).hasSize(1);
    }

    @Test
    void refusesErrorsFormulasWithoutValueMergedAndStrayCells() throws Exception {
        byte[] bytes = workbook(sheet -> {
            row(sheet, 0, "municipality", "amount");
            row(sheet, 1, "Greve").createCell(1).setCellErrorValue(FormulaError.DIV0.getCode());
            row(sheet, 2, "Herlev").createCell(1).setCellFormula("1+1");
            row(sheet, 3, "Ishøj", "x", "y");
            row(sheet, 4, "Hvidovre");
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 0, 0));
        });
        assertThat(open(bytes)).isNull();
        assertThat(refusals.list()).extracting(Refusal::line).containsExactlyInAnyOrder(2, 3, 4, 5);
    }

    @Test
    void choosesTheFirstVisibleSheetOrTheNamedOne() throws Exception {
        byte[] bytes = workbook(sheet -> {
            row(sheet, 0, "municipality");
            row(sheet, 1, "Greve");
            XSSFWorkbook workbook = sheet.getWorkbook();
            XSSFSheet other = workbook.createSheet("Andet");
            row(other, 0, "municipality");
            row(other, 1, "Herlev");
            workbook.setActiveSheet(1);
            workbook.setSheetHidden(0, true);
        });
        assertThat(Objects.requireNonNull(open(bytes)).layout().sheet()).isEqualTo("Andet");
        assertThat(Objects.requireNonNull(open(bytes, "Data")).layout().sheet()).isEqualTo("Data");
        assertThatThrownBy(() -> open(bytes, "Ukendt"))
                .isInstanceOfSatisfying(
                        FileRefusedException.class,
                        e -> assertThat(e.refusal().advice().da()).contains("Data, Andet"));
    }

    @Test
    void refusesAZipThatIsNoWorkbookOrSwells() throws Exception {
        assertThatThrownBy(() -> open(zip("x.txt", 10))).isInstanceOf(FileRefusedException.class);
        byte[] bomb = zip("xl/workbook.xml", 200 * 1024 * 1024);
        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThatThrownBy(() -> open(bomb))
                .isInstanceOfSatisfying(
                        FileRefusedException.class,
                        e -> assertThat(e.refusal().reason().da()).contains("MiB"));
    }

    @Test
    void neverFailsOnADamagedWorkbook() throws Exception {
        byte[] sound = workbook(sheet -> {
            row(sheet, 0, "municipality", "amount");
            for (int i = 1; i < 20; i++) {
                row(sheet, i, "Greve").createCell(1).setCellValue(i);
            }
        });
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = sound.clone();
            for (int flips = 0; flips < 3; flips++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                open(bytes);
            } catch (FileRefusedException e) {
                assertThat(e.refusal().advice().da()).isNotEmpty();
            }
        }
    }

    private @Nullable TextTable open(byte[] bytes) throws FileRefusedException {
        return open(bytes, null);
    }

    private @Nullable TextTable open(byte[] bytes, @Nullable String sheet) throws FileRefusedException {
        return new TableReader(ReadLimits.DEFAULT).open(new FileBytes("test.xlsx", bytes), KNOWN, sheet, refusals);
    }

    private static Row row(XSSFSheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
        return row;
    }

    private static CellStyle format(XSSFSheet sheet, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }

    private static byte[] workbook(Consumer<XSSFSheet> content) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            content.accept(workbook.createSheet("Data"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String name, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        }
        return out.toByteArray();
    }
}

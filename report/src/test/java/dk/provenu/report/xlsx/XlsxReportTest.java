package dk.provenu.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Rank;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.report.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxReportTest {

    private static XSSFWorkbook open(ModelResult result) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(XlsxReport.of(Language.DA).bytes(result)));
    }

    private static List<Cell> cells(XSSFWorkbook workbook) {
        List<Cell> cells = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }

    private static Cell cell(XSSFWorkbook workbook, String sheet, int row, int column) {
        return workbook.getSheet(sheet).getRow(row).getCell(column);
    }

    @Test
    void aTableIsASheetAndTheRestStandsBehind() throws IOException {
        try (XSSFWorkbook workbook = open(Samples.both())) {
            assertThat(Stream.iterate(0, i -> i < workbook.getNumberOfSheets(), i -> i + 1)
                            .map(workbook::getSheetName)
                            .toList())
                    .containsExactly(
                            "Udgift pr. fuldtidsperson", "Investering og gevinst efter år", "Input", "Kilder og noter");
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Udgift pr. fuldtidsperson");
            assertThat(sheet.getRow(3).getCell(3).getStringCellValue()).isEqualTo("Udgift pr. person");
            assertThat(sheet.getRow(4).getCell(3).getStringCellValue()).isEqualTo("1.000 kr. pr. fuldtidsperson");
            assertThat(sheet.getRow(5).getCell(3).getCellFormula()).isEqualTo("B6/C6");
            assertThat(sheet.getRow(5).getCell(4).getCellFormula())
                    .isEqualTo("1+SUMPRODUCT(--(ROUND($D$6:$D$10,1)<ROUND(D6,1)))");
            assertThat(workbook.getSheetAt(1).getRow(5).getCell(6).getCellFormula())
                    .isEqualTo("SUM($B$6:$F$6)");
            assertThat(sheet.getRow(5).getCell(1).getCellFormula()).isEqualTo("Input!$B$4");
            assertThat(sheet.getRow(5).getCell(3).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.0");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRow(5)
                            .getCell(0)
                            .getCellStyle()
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FFD6E9F8");
        }
    }

    @Test
    void everyFormulaCarriesItsValue() throws IOException {
        for (ModelResult result : List.of(Samples.both(), Samples.across(), Samples.benchmark(false))) {
            Book book = Book.of(result, Language.DA);
            try (XSSFWorkbook workbook = open(result)) {
                for (Figure figure : book.graph().order()) {
                    Place place = book.layout().home(figure);
                    Cell cell = cell(workbook, book.names().all().get(place.sheet()), place.row(), place.column());
                    assertThat(Computed.number(cell)).as(figure.toString()).isEqualTo((Double)
                            figure.value().orNaN());
                    assertThat(cell.getCellType() == CellType.FORMULA)
                            .isEqualTo(figure.derivation().isPresent()
                                    || !figure.value().isPresent());
                }
                assertThat(cells(workbook).stream().filter(each -> each.getCellType() == CellType.FORMULA))
                        .isNotEmpty()
                        .allMatch(each -> each.getCachedFormulaResultType() == CellType.NUMERIC
                                || each.getCachedFormulaResultType() == CellType.ERROR);
            }
        }
    }

    @Test
    void aMissingNumberHasItsReasonBesideIt() throws IOException {
        try (XSSFWorkbook workbook = open(Samples.benchmark(true))) {
            assertThat(cell(workbook, "Udgift pr. fuldtidsperson", 7, 6).getStringCellValue())
                    .isEqualTo("Personer, Udgift pr. person, Plads, Afstand til gennemsnit: diskretioneret");
            List<String> input = new ArrayList<>();
            workbook.getSheet("Input")
                    .forEach(row ->
                            input.add(new DataFormatter().formatCellValue(row.getCell(1)) + " " + row.getCell(2)));
            assertThat(input).contains("NA() diskretioneret");
        }
    }

    @Test
    void anInputSaysWhereItComesFrom() throws IOException {
        try (XSSFWorkbook workbook = open(Samples.investment())) {
            List<String> line = new ArrayList<>();
            workbook.getSheet("Input").getRow(3).forEach(each -> line.add(new DataFormatter().formatCellValue(each)));
            assertThat(line.subList(2, line.size()))
                    .containsExactly(
                            "",
                            "mio. kr.",
                            "løbende priser, 2015",
                            "observeret",
                            "Albertslund: Udgifter til beskæftigelsesindsatsen",
                            "tabel 3, s. 12",
                            "investment-lines.csv",
                            "2",
                            "investment",
                            "22-11-2026",
                            "",
                            "investment-lines/investment/2015");
        }
    }

    @Test
    void namesLeadToInputsAndFindings() throws IOException {
        ModelResult result = Samples.benchmark(false);
        Book book = Book.of(result, Language.DA);
        try (XSSFWorkbook workbook = open(result)) {
            List<Name> names = workbook.getAllNames().stream()
                    .map(Name.class::cast)
                    .filter(name -> !name.getNameName().startsWith("_xlnm"))
                    .toList();
            assertThat(names).hasSize(book.graph().leaves().size() + 1);
            assertThat(new TreeSet<>(names.stream()
                            .map(name -> name.getNameName().toLowerCase(Locale.ROOT))
                            .toList()))
                    .hasSameSizeAs(names);
            for (Name name : names) {
                assertThat(name.getNameName()).matches("[A-Za-z_][A-Za-z0-9_]{3,}");
                AreaReference area = new AreaReference(name.getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
                assertThat(area.isSingleCell()).isTrue();
            }
            assertThat(workbook.getName("cost_benchmark_unit_cost_albertslund_cost")
                            .getRefersToFormula())
                    .isEqualTo("'Udgift pr. fuldtidsperson'!$D$6");
        }
    }

    @Test
    void oddIdsMakeNamesThatExcelTakes() {
        CellNames names = new CellNames();
        for (String id : List.of("a1", "r1c1", "xfd9", "a-1", "a_1", "a.1", "1/2", "true", "c", "-", "x".repeat(390))) {
            names.add(Samples.observed("set", id, 2, "x", Unit.NUMBER, 1));
            names.add(Figure.derived(
                    new FigureId(id),
                    Text.EMPTY,
                    new dk.provenu.engine.figure.operation.Sum(),
                    Samples.observed("other", id, 2, "x", Unit.NUMBER, 1)));
        }
        assertThat(names.all().values())
                .contains("_a1", "_r1c1", "_xfd9", "a_1", "a_1_2", "a_1_3", "_1_2", "_true", "_c", "__")
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() < 255);
    }

    @Test
    void aColumnIsOneRangeHoweverManyRefer() throws IOException {
        ModelResult result = ranked(98, 40);
        Book book = Book.of(result, Language.DA);
        assertThat(book.layout().helpers()).isEmpty();
        try (XSSFWorkbook workbook = open(result)) {
            assertThat(cell(workbook, "Ranked", 4, 1).getCellFormula())
                    .isEqualTo("1+SUMPRODUCT(--(ROUND(Input!$B$4:$B$101,1)<ROUND(Input!$B$4,1)))");
            assertThat(cell(workbook, "Ranked", 101, 40).getCellFormula()).contains("Input!$B$3826:$B$3923");
        }
    }

    private static ModelResult ranked(int rows, int columns) {
        List<Group> groups = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            List<Figure> members = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                members.add(Samples.observed(
                        "set", "r" + row, row + 2, "c%02d".formatted(column), Unit.NUMBER, row * 7919 % 1009 + column));
            }
            groups.add(Group.of(FigureId.of("column", "c" + column), Text.same("c" + column), members));
        }
        List<Row> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<dk.provenu.engine.table.Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add(dk.provenu.engine.table.Cell.of(Figure.derived(
                        FigureId.of("ranked", "r" + row, "c" + column),
                        Text.same("rank"),
                        new Rank(Rank.Direction.LOWEST_FIRST, 1),
                        groups.get(column).members().get(row),
                        groups.get(column))));
            }
            lines.add(new Row("r" + row, Text.same("r" + row), Row.Kind.ORDINARY, cells));
        }
        FigureTable table = new FigureTable(
                "ranked",
                Text.same("Ranked"),
                Text.EMPTY,
                Text.EMPTY,
                groups.stream()
                        .map(group -> new Column(group.id().value().replace('/', '.'), group.label(), Text.EMPTY, 0))
                        .toList(),
                lines,
                List.of());
        return new ModelResult(
                "ranked", Text.same("Ranked"), Map.of(), List.of(), List.of(table), List.of(), List.of());
    }

    @Test
    void scatteredColumnsArePutTogetherOnce() throws IOException {
        Book book = Book.of(Samples.across(), Language.DA);
        assertThat(book.layout().helpers().stream().map(group -> group.id().value()))
                .containsExactly("across/apart", "across/right");
        try (XSSFWorkbook workbook = open(Samples.across())) {
            assertThat(cell(workbook, "Grupper", 3, 0).getCellFormula()).isEqualTo("Input!$B$7");
            assertThat(cell(workbook, "Mellemregning", 3, 1).getCellFormula()).isEqualTo("AVERAGE(Grupper!$A$4:$A$7)");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+HYPERLINK(\"http://x\")",
                "-2",
                "@SUM(A1)",
                "a\u0000b\u0007c\uFFFFd\uD800e",
                "<v>&\"'</v>]]>",
                "_x0041_ _x000D_",
                "æøå 😀🏳️‍🌈 \u202E\u200B",
                "[]:*?/\\'",
                "History",
                "",
                "   ",
                "AGGREGATE(1;2)",
                "&G&P&\"Arial\"12"
            })
    void hostileWordsStayWords(String words) throws IOException {
        check(words);
    }

    @Test
    void longWordsAreCut() throws IOException {
        double ratio = ZipSecureFile.getMinInflateRatio();
        ZipSecureFile.setMinInflateRatio(0); // So many words alike are packed too well for POI's trust.
        try {
            check("ord ".repeat(20_000));
            check("😀".repeat(40_000));
        } finally {
            ZipSecureFile.setMinInflateRatio(ratio);
        }
    }

    private static void check(String words) throws IOException {
        try (XSSFWorkbook workbook = open(Samples.worded(words))) {
            for (Cell cell : cells(workbook)) {
                if (cell.getCellType() == CellType.FORMULA) {
                    assertThat(cell.getCellFormula()).matches("NA\\(\\)|Input!\\$B\\$[0-9]+");
                }
            }
            String name = workbook.getSheetName(0);
            assertThat(name).hasSizeBetween(1, 31).doesNotContainPattern("[\\[\\]:*?/\\\\']");
            if (words.startsWith("=") || words.startsWith("_x")) {
                Cell title = workbook.getSheetAt(0).getRow(0).getCell(0);
                assertThat(title.getStringCellValue()).isEqualTo(words);
                assertThat(title.getCellStyle().getQuotePrefixed()).isEqualTo(words.startsWith("="));
            }
        }
    }

    @Test
    void sheetNamesDifferWhateverTheirCase() {
        SheetNames names = new SheetNames();
        for (String wanted : List.of("Input", "INPUT", "x".repeat(40), "x".repeat(40), "history", "a/b", "a b")) {
            names.add(wanted);
        }
        assertThat(names.all())
                .containsExactly(
                        "Input", "INPUT (2)", "x".repeat(31), "x".repeat(27) + " (2)", "history (2)", "a b", "a b (2)");
    }

    @Test
    void theSameResultGivesTheSameBytes() {
        assertThat(XlsxReport.of(Language.EN).bytes(Samples.both()))
                .isEqualTo(XlsxReport.of(Language.EN).bytes(Samples.both()));
    }

    @Test
    void englishReadersGetEnglishSheets() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(XlsxReport.of(Language.EN).bytes(Samples.across())))) {
            assertThat(workbook.getSheet("Steps")).isNotNull();
            assertThat(workbook.getSheet("Columns")).isNotNull();
            assertThat(workbook.getSheet("Sources and notes")).isNotNull();
        }
    }
}

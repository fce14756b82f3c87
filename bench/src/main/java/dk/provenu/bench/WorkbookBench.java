package dk.provenu.bench;

import com.sun.management.OperatingSystemMXBean;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.report.xlsx.XlsxReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of 100,000 x 10 cells, half of them formulas, beside fastexcel and POI's streaming workbook writing the same
 * numbers and formulas. Ours is the whole way from a result: laying out, formulas, the inputs with their sources, notes.
 */
final class WorkbookBench {

    private static final int ROWS = 100_000;
    private static final int PAIRS = 5;
    private static final int INPUTS = 1_000;
    private static final int RUNS = 3;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private WorkbookBench() {}

    /** Writes a workbook into a stream. */
    private interface Work {
        void write(OutputStream out) throws IOException;
    }

    static void run() {
        ModelResult result = result();
        System.out.printf(Locale.ROOT, "%,d rows x %d cells, every second a formula%n", ROWS, 2 * PAIRS);
        double ours = measure(
                "Provenu, with inputs, sources and values",
                out -> XlsxReport.of(Language.EN).write(result, out));
        double fast = measure("fastexcel (keeps no values beside formulas)", WorkbookBench::fastexcel);
        double poi = measure("POI, streaming, with values", WorkbookBench::poi);
        System.out.printf(
                Locale.ROOT,
                "Provenu takes %.2f of fastexcel's time and %.2f of POI's streaming workbook's%n",
                ours / fast,
                ours / poi);
    }

    /** Seconds of the processor, all threads: on a busy machine the time on the wall tells of the others' work. */
    private static double measure(String what, Work work) {
        long[] runs = new long[RUNS];
        int size = size(work);
        long start = System.nanoTime();
        for (int i = 0; i < RUNS; i++) {
            long before = PROCESS.getProcessCpuTime();
            size = size(work);
            runs[i] = PROCESS.getProcessCpuTime() - before;
        }
        double wall = (System.nanoTime() - start) / 1e9 / RUNS;
        Arrays.sort(runs);
        double seconds = runs[RUNS / 2] / 1e9;
        System.out.printf(
                Locale.ROOT, "%-48s %6.2f s of processor, %6.2f s in all %8.1f MB%n", what, seconds, wall, size / 1e6);
        return seconds;
    }

    private static int size(Work work) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 24);
        try {
            work.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    private static double number(int input) {
        return input * 1234.5 % 99_991 / 7;
    }

    private static int input(int row, int pair) {
        return (row * 7 + pair * 131) % INPUTS;
    }

    private static ModelResult result() {
        List<Figure> inputs = new ArrayList<>();
        for (int i = 0; i < INPUTS; i++) {
            inputs.add(Figure.observed(
                    FigureId.of("input", String.valueOf(i)),
                    Text.same("Input " + i),
                    Value.of(number(i)),
                    Unit.NUMBER,
                    PriceBasis.none(),
                    new SourceCell("input", "v1", "input.csv", i + 2, "x", "2026-11-22T00:00:00Z", "source", "place"),
                    List.of()));
        }
        Text label = Text.same("difference");
        List<Row> rows = new ArrayList<>(ROWS);
        for (int row = 0; row < ROWS; row++) {
            List<Cell> cells = new ArrayList<>(2 * PAIRS);
            Figure before = inputs.get(input(row, PAIRS));
            for (int pair = 0; pair < PAIRS; pair++) {
                Figure input = inputs.get(input(row, pair));
                cells.add(Cell.of(input));
                cells.add(Cell.of(Figure.derived(
                        FigureId.of("bench", "r" + row, "c" + pair), label, new Difference(), input, before)));
            }
            rows.add(new Row("r" + row, Text.same("Row " + row), Row.Kind.ORDINARY, cells));
        }
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < 2 * PAIRS; column++) {
            columns.add(new Column("c" + column, Text.same("Column " + column), Text.EMPTY, 1));
        }
        FigureTable table =
                new FigureTable("bench", Text.same("Bench"), Text.EMPTY, Text.same("Row"), columns, rows, List.of());
        return new ModelResult("bench", Text.same("Bench"), Map.of(), List.of(), List.of(table), List.of(), List.of());
    }

    private static String formula(int row, int pair) {
        return "Input!$B$" + (input(row, pair) + 4) + "-Input!$B$" + (input(row, PAIRS) + 4);
    }

    private static void fastexcel(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Bench");
            for (int row = 0; row < ROWS; row++) {
                sheet.value(row, 0, "Row " + row);
                for (int pair = 0; pair < PAIRS; pair++) {
                    sheet.value(row, 1 + 2 * pair, number(input(row, pair)));
                    sheet.formula(row, 2 + 2 * pair, formula(row, pair));
                }
            }
            Worksheet inputs = workbook.newWorksheet("Input");
            for (int i = 0; i < INPUTS; i++) {
                inputs.value(i + 3, 1, number(i));
            }
        }
    }

    private static void poi(OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            SXSSFSheet sheet = workbook.createSheet("Bench");
            SXSSFSheet inputs = workbook.createSheet("Input");
            for (int i = 0; i < INPUTS; i++) {
                inputs.createRow(i + 3).createCell(1).setCellValue(number(i));
            }
            for (int at = 0; at < ROWS; at++) {
                SXSSFRow row = sheet.createRow(at);
                row.createCell(0).setCellValue("Row " + at);
                for (int pair = 0; pair < PAIRS; pair++) {
                    double number = number(input(at, pair));
                    row.createCell(1 + 2 * pair).setCellValue(number);
                    SXSSFCell cell = row.createCell(2 + 2 * pair);
                    cell.setCellFormula(formula(at, pair));
                    cell.setCellValue(number - number(input(at, PAIRS)));
                }
            }
            workbook.write(out);
        }
    }
}

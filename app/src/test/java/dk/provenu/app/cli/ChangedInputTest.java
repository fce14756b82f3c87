package dk.provenu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.app.service.Choices;
import dk.provenu.app.service.Examples;
import dk.provenu.app.service.Models;
import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.data.importing.ImportProgress;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** One input changed in a copy of an example's file: exactly what rests on it changes, by the right amounts. */
class ChangedInputTest {

    private static final String PROFILE = "investment-profile";

    @TempDir
    Path folder;

    /** The investment of 2016 is 0,5 mio. kr. higher; every amount below is worked out by hand. */
    @Test
    void inTheInvestmentProfile() throws IOException {
        Path before = ballerup("before", "9.1");
        Path after = ballerup("after", "9.6");
        Map<String, Double> expected = new TreeMap<>();
        expected.put("investment-lines/staff_resources/2016/amount", 9.6);
        expected.put("investment-profile/profile/line_staff_resources/total", 43.3);
        expected.put("investment-profile/profile/investment/2016", 9.6);
        expected.put("investment-profile/profile/investment/total", 49.1);
        expected.put("investment-profile/profile/net_yield/2016", -3.1);
        expected.put("investment-profile/profile/net_yield/total", 9.0);
        expected.put("investment-profile/profile/cumulative/2016", -8.0);
        expected.put("investment-profile/profile/cumulative/2017", -9.7);
        expected.put("investment-profile/profile/cumulative/2018", -0.1);
        expected.put("investment-profile/profile/cumulative/2019", 9.0);
        expected.put("investment-profile/key/payback_year/value", 2019.0);
        expected.put("investment-profile/key/return_per_krone/value", 58.1 / 49.1);
        expected.put("investment-profile/key/break_even/value", 100 * 49.1 / 58.1);
        expected.put("investment-profile/key/break_even_persons", 491.0);
        expected.put("investment-profile/ranges/line_staff_resources/most", 9.6);

        Map<String, Double> changed = changed(json(before), json(after));
        assertThat(changed.keySet()).isEqualTo(expected.keySet());
        changed.forEach((id, value) -> assertThat(value).as(id).isEqualTo(expected.get(id), within(1e-9)));

        // The workbook tells the same: only cells of changed figures differ, and they hold the new numbers; two of them
        // are steps on the way, the share behind the break-even and the investment in kroner.
        TreeSet<Double> numbers = new TreeSet<>(List.of(rounded(49.1 / 58.1), 49_100_000.0));
        expected.values().forEach(value -> numbers.add(rounded(value)));
        assertThat(changedCells(workbook(before), workbook(after)))
                .isNotEmpty()
                .allSatisfy((place, value) -> assertThat(numbers).as(place).contains(rounded(value)));
    }

    @Test
    void inTheCostBenchmark() throws IOException {
        Path before = albertslund("before", "72304");
        Path after = albertslund("after", "73304");
        FigureId input = new FigureId("job-centre-expenditure/165/2016/expenditure");
        Map<String, Double> old = numbers(before);
        Map<String, Double> now = numbers(after);
        TreeSet<String> changed = new TreeSet<>();
        now.forEach((id, value) -> {
            if (!value.equals(old.get(id))) {
                changed.add(id);
            }
        });
        assertThat(now.keySet()).isEqualTo(old.keySet());
        TreeSet<String> dependents = new TreeSet<>(List.of(input.value()));
        try (OpenWorkspace workspace = OpenWorkspace.of(before)) {
            Graph graph = workspace
                    .run(Models.get("cost-benchmark"), Choices.none())
                    .result()
                    .graph();
            for (Figure figure : Plan.of(graph).dependents(List.of(input))) {
                dependents.add(figure.id().value());
            }
        }
        assertThat(changed).contains(input.value()).hasSizeGreaterThan(5);
        assertThat(dependents).containsAll(changed);
    }

    private Path ballerup(String name, String amount) throws IOException {
        return build("ballerup", name, "investment-lines.csv", "staff_resources,2016,investment", "9.1", amount);
    }

    private Path albertslund(String name, String amount) throws IOException {
        return build("albertslund", name, "job-centre-expenditure.csv", "Albertslund,2016", "72304", amount);
    }

    private Path build(String example, String name, String file, String row, String from, String to)
            throws IOException {
        Path copy = folder.resolve("examples-" + name);
        try (var tree = Files.walk(Captured.examples().resolve(example))) {
            for (Path each : tree.toList()) {
                Path target = copy.resolve(Captured.examples().relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
        Path input = copy.resolve(example).resolve("import").resolve(file);
        List<String> lines = Files.readAllLines(input).stream()
                .map(line -> line.startsWith(row) ? line.replaceFirst("," + from + ",", "," + to + ",") : line)
                .toList();
        Files.write(input, lines);
        return Examples.in(copy).build(example, folder.resolve(name), ImportProgress.NONE);
    }

    private static JsonNode json(Path workspace) {
        return Captured.of("run", PROFILE, "--workspace", workspace, "--format", "json")
                .json();
    }

    private static Map<String, Double> changed(JsonNode before, JsonNode after) {
        Map<String, JsonNode> old = JsonResults.figures(before);
        Map<String, JsonNode> now = JsonResults.figures(after);
        assertThat(now.keySet()).isEqualTo(old.keySet());
        Map<String, Double> changed = new TreeMap<>();
        now.forEach((id, figure) -> {
            JsonNode value = figure.path("value");
            if (!value.equals(Objects.requireNonNull(old.get(id)).path("value"))) {
                changed.put(id, value.asDouble());
            }
        });
        return changed;
    }

    private static Map<String, Double> numbers(Path workspace) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        try (OpenWorkspace open = OpenWorkspace.of(workspace)) {
            open.run(Models.get("cost-benchmark"), Choices.none())
                    .result()
                    .graph()
                    .order()
                    .forEach(figure ->
                            numbers.put(figure.id().value(), figure.value().orNaN()));
        }
        return numbers;
    }

    private static Path workbook(Path workspace) {
        Path file = workspace.resolveSibling(workspace.getFileName() + ".xlsx");
        Captured run = Captured.of("run", PROFILE, "--workspace", workspace, "--format", "xlsx", "--out", file);
        assertThat(run.status()).as(run.err()).isZero();
        return file;
    }

    private static Map<String, Double> changedCells(Path before, Path after) throws IOException {
        Map<String, Double> old = cells(before);
        Map<String, Double> changed = new TreeMap<>();
        cells(after).forEach((place, value) -> {
            if (!value.equals(old.get(place))) {
                changed.put(place, value);
            }
        });
        return changed;
    }

    private static Map<String, Double> cells(Path file) throws IOException {
        Map<String, Double> cells = new TreeMap<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                sheet.forEach(row -> row.forEach(cell -> {
                    if (isNumber(cell)) {
                        cells.put(sheet.getSheetName() + "!" + place(cell), cell.getNumericCellValue());
                    }
                }));
            }
        }
        return cells;
    }

    /** A cell by its row's words: the check against the source sorts its rows by verdict, so that they move. */
    private static String place(Cell cell) {
        Cell first = cell.getRow().getCell(0);
        return first != null && first.getCellType() == CellType.STRING
                ? first.getStringCellValue() + "/" + cell.getColumnIndex()
                : cell.getAddress().toString();
    }

    private static boolean isNumber(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC;
    }

    private static double rounded(double value) {
        return Math.round(value * 1e8) / 1e8;
    }
}

package dk.provenu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.app.service.Examples;
import dk.provenu.data.importing.ImportProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forecasts as rows for other programs, on the invented series of the example. */
class ForecastCommandTest {

    private static final String MEASURE = "cash_assistance_full_time_persons";
    private static final String HEADER = "area_code,area,measure,period,mean,lower80,upper80,lower95,upper95,method";

    @TempDir
    static Path shared;

    private static Path workspace = Path.of("");

    @TempDir
    Path folder;

    @BeforeAll
    static void build() {
        workspace =
                Examples.in(Captured.examples()).build("udvikling", shared.resolve("udvikling"), ImportProgress.NONE);
    }

    @Test
    void writesEveryAreaForAYearUnlessToldOtherwise() {
        Captured run =
                Captured.of("run", "forecast", "--workspace", workspace, "--measure", MEASURE, "--format", "csv");
        assertThat(run.status()).as(run.err()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.getFirst()).isEqualTo(HEADER);
        assertThat(lines).hasSize(1 + 10 * 12);
        assertThat(lines.get(1)).startsWith("000,Hele landet," + MEASURE + ",2025M08,");
        assertThat(lines.getLast()).startsWith("253,Greve," + MEASURE + ",2026M07,");
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            double mean = Double.parseDouble(fields[4]);
            double lower80 = Double.parseDouble(fields[5]);
            double upper80 = Double.parseDouble(fields[6]);
            assertThat(lower80).isBetween(Double.parseDouble(fields[7]), mean);
            assertThat(upper80).isBetween(mean, Double.parseDouble(fields[8]));
            assertThat(Double.parseDouble(fields[7])).isNotNegative();
        }
    }

    @Test
    void forecastsTheKnownAreasAndSaysWhichAreNot() {
        Captured run = forecast(workspace, "--area", "165,999,411", "--horizon", "1");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines().skip(1)).singleElement().asString().startsWith("165,");
        assertThat(run.err()).contains("'999'", "000 for hele landet", "for område 411");
        Captured none = forecast(workspace, "--area", "999");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("'999'");
    }

    @Test
    void takesAreasMeasuresHorizonAndOrigin() {
        Captured run = forecast(workspace, "--area", "165,Hele landet", "--horizon", "3", "--origin", "2024M12");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines().skip(1).map(line -> line.split(",", -1)[0] + " " + line.split(",", -1)[3]))
                .containsExactly(
                        "000 2025M01", "000 2025M02", "000 2025M03", "165 2025M01", "165 2025M02", "165 2025M03");
        Captured two = Captured.of(
                "run",
                "forecast",
                "--workspace",
                workspace,
                "--measure",
                MEASURE + ",unemployed_full_time_persons",
                "--area",
                "165",
                "--horizon",
                "1",
                "--format",
                "csv");
        assertThat(two.out().lines()).hasSize(3);
    }

    @Test
    void usesNothingAfterTheLastMonthAsked() throws IOException {
        String before = forecast(workspace, "--origin", "2024M12").out();
        Path other =
                copy(line -> line.contains(",2025M") ? line.replaceFirst(",[0-9]+,Opdigtet", ",1,Opdigtet") : line);
        assertThat(forecast(other, "--origin", "2024M12").out()).isEqualTo(before);
        assertThat(forecast(other).out()).isNotEqualTo(forecast(workspace).out());
    }

    @Test
    void laysALaterVintageOverTheEarlierOnes() throws IOException {
        Path own = copy(line -> line);
        Path later = folder.resolve("later.csv");
        Files.writeString(
                later,
                "table_id,area_code,area,period,measure,value\n" + "y60a02,165,Albertslund,2025M08," + MEASURE
                        + ",700\n" + "y60a02,165,Albertslund,2025M07," + MEASURE + ",690\n");
        Captured imported = Captured.of("import", "jobindsats-series", later, "--workspace", own);
        assertThat(imported.status()).as(imported.err()).isZero();
        Captured run = Captured.of(
                "run", "forecast", "--workspace", own, "--measure", MEASURE, "--area", "165", "--format", "json");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("september 2025");
        Captured cell =
                Captured.of("explain", "jobindsats-series/" + MEASURE + "/165/2025m07/value", "--workspace", own);
        assertThat(cell.out()).contains("690", "later.csv");
        // The others have no August yet: they are named, and forecast when the last month is said.
        assertThat(forecast(own).err()).contains("område 151", "2025M08");
        assertThat(forecast(own, "--origin", "2025M07").out().lines()).hasSize(121);
    }

    @Test
    void namesEachBadSeriesAndForecastsTheOthers() throws IOException {
        Path own = copy(line -> {
            if (!line.contains(MEASURE)) {
                return line;
            }
            return switch (line.substring(0, Math.min(10, line.length()))) {
                case "y60a02,151" -> line.replaceFirst(",[0-9]+,Opdigtet", ",,Opdigtet");
                case "y60a02,153" -> line.replaceFirst(",[0-9]+,Opdigtet", ",250,Opdigtet");
                case "y60a02,161" -> line.contains("2024M03") ? line.replaceFirst(",([0-9]+),Op", ",-$1,Op") : line;
                case "y60a02,163" -> line.contains("2024M03") ? "" : line;
                case "y60a02,167" ->
                    line.contains("2024M03") ? line + "\n" + line.replaceFirst(",[0-9]+,Op", ",9,Op") : line;
                case "y60a02,169" -> line.replace("169,Høje-Taastrup", "999,Ukendt");
                case "y60a02,175" -> line.contains("2025M") ? line : "";
                default -> line;
            };
        });
        Captured run = forecast(own);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines().skip(1).map(line -> line.substring(0, 3)).distinct())
                .containsExactly("000", "165", "253");
        assertThat(run.err())
                .contains("område 151 er diskretioneret i alle måneder")
                .contains("område 153 er det samme tal i alle måneder")
                .contains("område 161 er -")
                .contains("område 163 mangler måneden 2024M03")
                .contains("område 167 har måneden 2024M03 to gange", "linje")
                .contains("område 999 har et områdenummer, som ingen kommune har")
                .contains("område 175 har kun 7 måneder");
        Captured alone = forecast(own, "--area", "161");
        assertThat(alone.status()).isEqualTo(1);
        assertThat(alone.err()).contains("område 161");
    }

    @Test
    void refusesWhatCannotBeAsked() {
        assertThat(forecast(workspace, "--origin", "2030M01").err()).contains("2021M08", "2025M07");
        assertThat(forecast(workspace, "--horizon", "0").err()).contains("1 til 60");
        assertThat(forecast(workspace, "--area", "Albertslnd").err()).contains("Albertslund");
        assertThat(Captured.of("run", "forecast", "--workspace", workspace, "--measure", "cash", "--format", "csv")
                        .err())
                .contains("Målet 'cash'");
        assertThat(Captured.of("run", "investment-profile", "--workspace", workspace, "--measure", "x")
                        .status())
                .isEqualTo(2);
    }

    private static Captured forecast(Path workspace, String... more) {
        List<Object> args = new ArrayList<>(
                List.of("run", "forecast", "--workspace", workspace, "--measure", MEASURE, "--format", "csv"));
        args.addAll(List.of(more));
        return Captured.of(args.toArray());
    }

    /** A workspace with the example's series, its lines changed. */
    private Path copy(UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve("series.csv");
        List<String> lines = Files.readAllLines(Captured.examples().resolve("udvikling/import/jobindsats-series.csv"));
        List<String> changed =
                lines.stream().map(change).filter(line -> !line.isEmpty()).toList();
        Files.write(file, changed);
        Path own = folder.resolve("own");
        Captured.of("init", own, "--municipality", "Albertslund");
        Captured imported = Captured.of("import", "jobindsats-series", file, "--workspace", own, "--decimal", "point");
        assertThat(imported.status()).as(imported.err() + imported.out()).isZero();
        return own;
    }
}

package dk.provenu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.app.service.Examples;
import dk.provenu.data.importing.ImportProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The sources' own results, recomputed from the command line. */
class CheckCommandTest {

    private static final String HEADER = "claim,figure,holds_when,label,published,decimals,input_decimals,unit,"
            + "price_basis,source,place,remark\n";

    @TempDir
    Path folder;

    static Stream<String> examplesWithPrintedNumbers() {
        return Examples.in(Captured.examples()).names().stream()
                .filter(name -> Files.exists(Captured.examples().resolve(name + "/import/published-figures.csv")));
    }

    /** Nothing that the sources of the examples print is left without an explanation. */
    @ParameterizedTest
    @MethodSource("examplesWithPrintedNumbers")
    void everyPrintedNumberOfTheExamplesIsSettled(String name) {
        Captured run = Captured.of("check", "--workspace", example(name), "--format", "json");
        assertThat(run.status()).as(run.out() + run.err()).isZero();
        JsonNode counts = run.json().get("counts");
        assertThat(counts.get("unsettled").asInt()).isZero();
        assertThat(counts.get("checked").asInt()).isPositive();
        assertThat(run.json().get("checks").size())
                .isEqualTo(counts.get("checked").asInt());
    }

    @Test
    void aModelIsCheckedUnderTheChoicesOfTheSource() {
        Path albertslund = example("albertslund");
        Captured run = Captured.of("run", "cost-benchmark", "--workspace", albertslund, "--check");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "a18: Ballerup, Brøndby og Glostrup",
                        "kilden: 7.300; genberegnet: 7.235; forskel -65 (kr. pr. fuldtidsperson)",
                        "7.234,59449230837 = 37.718,8940092166 − 30.484,2995169082",
                        "bemærkning: Forskellen er 7.235 kr.",
                        "provenu explain 'cost-benchmark/alternative_2016/151/unit_cost_to_own?group=albertslund-2019");
        assertThat(run.err()).isEmpty();
        Captured english = Captured.of("run", "cost-benchmark", "--workspace", albertslund, "--check", "--lang", "en");
        assertThat(english.out()).contains("recomputed:", "disagree");
    }

    @Test
    void aChangedInputIsFoundAndTheStatusSaysSo() throws IOException {
        Path copy = copy(
                text -> text,
                text -> text.replace("Albertslund,2015,account_5,21.395", "Albertslund,2015,account_5,22.395"));
        Captured run = Captured.of("run", "unit-cost-benchmark", "--workspace", copy, "--check", "--format", "json");
        assertThat(run.status()).isEqualTo(ExitStatus.DISAGREES);
        assertThat(run.json()
                        .get("checks")
                        .valueStream()
                        .filter(check -> !check.get("settled").asBoolean())
                        .map(check -> check.get("claim").asString()))
                .contains("total_2015_165", "mean_2015_account_5")
                .allMatch(claim -> claim.contains("2015"));
        assertThat(Captured.of("run", "unit-cost-benchmark", "--workspace", copy, "--check")
                        .out())
                .contains("  ! total_2015_165")
                .contains("afvigelser står uden forklaring");
    }

    @Test
    void whatCannotBeRecomputedSaysWhy() throws IOException {
        Path copy = copy(
                text -> HEADER
                        + "a,cost-benchmark/vive_2016/165/unit_cost,year=2016,ok,37786,0,,kr/full_time_person,,s,p,\n"
                        + "b,cost-benchmark/vive_2016/165/unit_price,,no figure,1,0,,kr/full_time_person,,s,p,\n"
                        + "c,cost-benchmarks/vive_2016/165/unit_cost,,no model,1,0,,kr/full_time_person,,s,p,\n"
                        + "d,cost-benchmark/vive_2016/165/unit_cost,year=1999,no year,1,0,,kr/full_time_person,,s,p,\n"
                        + "e,cost-benchmark/vive_2016/165/unit_cost,aar=2016,no option,1,0,,kr/full_time_person,,s,p,\n",
                text -> text);
        Captured run = Captured.of("check", "--workspace", copy, "--format", "json", "--lang", "en");
        assertThat(run.status()).isEqualTo(ExitStatus.DISAGREES);
        assertThat(run.json().get("counts").get("missing").asInt()).isEqualTo(4);
        List<String> reasons = run.json()
                .get("checks")
                .valueStream()
                .filter(check -> check.has("why"))
                .map(check -> check.get("why").asString())
                .toList();
        assertThat(String.join("\n", reasons))
                .contains("makes no figure", "'cost-benchmarks' is not known. Maybe: cost-benchmark", "1999", "aar");
    }

    /** A row of another unit is a fault of the row, and is told with its line. */
    @Test
    void aRowInAnotherUnitIsNamed() throws IOException {
        Path copy = copy(
                text -> HEADER + "a,cost-benchmark/vive_2016/165/unit_cost,,x,37786,0,,1000_kr,,s,p,\n", text -> text);
        Captured run = Captured.of("check", "--workspace", copy);
        assertThat(run.status()).isEqualTo(ExitStatus.DISAGREES);
        assertThat(run.out()).contains("Linje 2 i published-figures.csv").contains("1.000 kr.");
    }

    @Test
    void choicesOfTheReaderLeaveOutWhatHoldsUnderOthers() {
        Path albertslund = example("albertslund");
        Captured other = Captured.of(
                "run", "unit-cost-benchmark", "--workspace", albertslund, "--check", "--group", "hele-landet");
        assertThat(other.status()).isEqualTo(ExitStatus.DONE);
        assertThat(other.out()).contains("2 af 2 stemmer");
    }

    @Test
    void nothingToCheckIsSaid() {
        Path empty = folder.resolve("empty");
        assertThat(Captured.of("init", empty, "--municipality", "Greve").status())
                .isZero();
        Captured run = Captured.of("check", "--workspace", empty);
        assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.err()).contains("ingen trykte tal", "provenu import published-figures");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void otherFormatsAreRefused(String format) {
        Captured run = Captured.of(
                "run", "cost-benchmark", "--workspace", folder, "--check", "--format", format, "--lang", "en");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("--check gives text or json");
    }

    private Path example(String name) {
        Path built = folder.resolve(name);
        Examples.in(Captured.examples()).build(name, built, ImportProgress.NONE);
        return built;
    }

    /** The example of Albertslund with its printed numbers and its unit costs changed. */
    private Path copy(UnaryOperator<String> printed, UnaryOperator<String> costs) throws IOException {
        Path files = folder.resolve("files");
        Path source = Captured.examples().resolve("albertslund");
        Path target = files.resolve("albertslund");
        Files.createDirectories(target.resolve("import"));
        try (Stream<Path> all = Files.walk(source)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                String changed = switch (file.getFileName().toString()) {
                    case "published-figures.csv" -> printed.apply(text);
                    case "unit-costs.csv" -> costs.apply(text);
                    default -> text;
                };
                Files.createDirectories(target.resolve(source.relativize(file)).getParent());
                Files.writeString(target.resolve(source.relativize(file)), changed);
            }
        }
        Path built = folder.resolve("built");
        Examples.in(files).build("albertslund", built, ImportProgress.NONE);
        return built;
    }
}

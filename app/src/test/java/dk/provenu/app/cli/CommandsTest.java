package dk.provenu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.app.service.DatasetKinds;
import dk.provenu.app.service.Examples;
import dk.provenu.app.service.Models;
import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.data.importing.ImportProgress;
import dk.provenu.engine.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every command, with good and bad input: exit status, what is written where. */
class CommandsTest {

    private static final String NET = "investment-profile/profile/net_yield/total";

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Path ballerup = Path.of("");

    @BeforeAll
    static void build() {
        Examples examples = Examples.in(Captured.examples());
        examples.names().forEach(name -> examples.build(name, shared.resolve(name), ImportProgress.NONE));
        ballerup = shared.resolve("ballerup");
    }

    @Test
    void withoutACommandItTellsWhatThereIs() {
        Captured run = Captured.of();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Kommandoer:", "import", "explain");
    }

    @Test
    void helpIsAResultInBothLanguages() {
        Captured danish = Captured.of("run", "--help");
        assertThat(danish.status()).isZero();
        assertThat(danish.err()).isEmpty();
        assertThat(danish.out()).contains("Kør en model", "--reform", "--known-on");
        assertThat(Captured.of("run", "--help", "--lang", "en").out()).contains("Run a model", "Lay a reform");
    }

    @Test
    void tellsItsVersion() {
        Captured run = Captured.of("--version");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("provenu ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv"})
    void runsEveryModelInEveryFormat(String format) {
        for (Model model : Models.all()) {
            Captured run = Captured.of("run", model.id(), "--workspace", exampleOf(model), "--format", format);
            assertThat(run.status()).as(run.err()).isZero();
            // The plain rows of a result may come with remarks on their use, which are told beside them.
            assertThat(run.err()).as(model.id()).matches(format.equals("csv") ? "(provenu: .+\\R)*" : "");
            assertThat(run.out()).isNotEmpty();
        }
    }

    /** The example whose data the model runs on. */
    private static Path exampleOf(Model model) {
        return Examples.in(Captured.examples()).names().stream()
                .map(shared::resolve)
                .filter(folder -> {
                    try (OpenWorkspace open = OpenWorkspace.of(folder)) {
                        return open.canRun(model, Optional.empty());
                    }
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError("No example has the data of " + model.id()));
    }

    @Test
    void jsonHasTheKnownResultInFullPrecision() {
        JsonNode json = Captured.of("run", "investment-profile", "--workspace", ballerup, "--format", "json")
                .json();
        JsonNode net = JsonResults.figure(json, NET);
        assertThat(net.get("value").asDouble()).isEqualTo(58.1 - 48.6, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(net.get("unit").asString()).isEqualTo("mio_kr");
        assertThat(net.get("label").asString()).contains("Provenu");
    }

    @Test
    void theLanguageIsTheWorkspacesUnlessAskedFor() throws IOException {
        Path english = folder.resolve("english");
        Examples.in(Captured.examples()).build("ballerup", english, ImportProgress.NONE);
        Files.writeString(english.resolve("workspace.yaml"), "municipality: Ballerup\nlanguage: en\n");
        assertThat(Captured.of("run", "investment-profile", "--workspace", english)
                        .out())
                .contains("Net yield");
        assertThat(Captured.of("run", "investment-profile", "--workspace", english, "--lang", "da")
                        .out())
                .contains("Provenu");
    }

    @Test
    void aWorkbookGoesToAFileNotToATerminal() throws IOException {
        Path out = folder.resolve("profil.xlsx");
        Captured run =
                Captured.of("run", "investment-profile", "--workspace", ballerup, "--format", "xlsx", "--out", out);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readAllBytes(out)).startsWith('P', 'K');
        Captured terminal =
                Captured.atATerminal("run", "investment-profile", "--workspace", ballerup, "--format", "xlsx");
        assertThat(terminal.status()).isEqualTo(2);
        assertThat(terminal.err()).contains("--out FIL.xlsx");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void writesAFileWholeOrNotAtAll() throws IOException {
        Path out = folder.resolve("profil.csv");
        Files.writeString(out, "old");
        Captured run =
                Captured.of("run", "investment-profile", "--workspace", ballerup, "--format", "csv", "--out", out);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out))
                .isEqualTo(Captured.of("run", "investment-profile", "--workspace", ballerup, "--format", "csv")
                        .out());
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(out);
        }
    }

    @Test
    void aFolderIsNeverOverwritten() {
        Captured run = Captured.of("run", "investment-profile", "--workspace", ballerup, "--out", folder);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("er en mappe", "--out");
        assertThat(Captured.of("models", "--lang", "en").out()).contains("requires: investment-lines");
    }

    @Test
    void aFileThatCannotBeWrittenIsRefused() {
        Captured run = Captured.of(
                "run", "investment-profile", "--workspace", ballerup, "--out", folder.resolve("no/such/file"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("kan ikke skrives");
    }

    @Test
    void explainsAFigureDownToTheLineOfTheFile() {
        Captured text = Captured.of("explain", NET, "--workspace", ballerup, "--depth", "9");
        assertThat(text.status()).as(text.err()).isZero();
        assertThat(text.out()).startsWith("Provenu").contains("investment-lines.csv linje ");
        JsonNode steps = Captured.of("explain", NET, "--workspace", ballerup, "--format", "json")
                .json()
                .get("steps");
        assertThat(steps.get(0).get("id").asString()).isEqualTo(NET);
        assertThat(steps.size()).isGreaterThan(20);
        assertThat(steps.valueStream().filter(step -> step.has("cell")))
                .isNotEmpty()
                .allSatisfy(
                        step -> assertThat(step.get("cell").get("line").asInt()).isGreaterThan(1));
    }

    @Test
    void explainsUnderTheChoicesOfTheAddress() {
        Captured run = Captured.of("explain", NET + "?to=2016&known-on=2030-01-01", "--workspace", ballerup);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("Provenu, 2015-2016 = -7,5");
    }

    @Test
    void tellsWhatMovesAFigureMost() {
        Captured run = Captured.of("sensitivity", NET, "--workspace", ballerup, "--format", "json", "--top", "3");
        assertThat(run.status()).as(run.err()).isZero();
        JsonNode effects = run.json().get("effects");
        assertThat(effects.size()).isEqualTo(3);
        assertThat(effects.get(0).get("derivative").asDouble()).isEqualTo(1);
        assertThat(Captured.of("sensitivity", NET, "--workspace", ballerup).out())
                .contains("+0,186");
    }

    @Test
    void listsDatasetsAndVintages() {
        assertThat(Captured.of("datasets").out()).contains("## investment-lines", "## unit-costs");
        JsonNode kinds = Captured.of("datasets", "--format", "json").json().get("datasets");
        assertThat(kinds.size()).isEqualTo(DatasetKinds.all().size());
        assertThat(Captured.of("datasets", "unit-costs").out()).doesNotContain("## investment-lines");
        JsonNode vintages = Captured.of("datasets", "--workspace", ballerup, "--format", "json")
                .json()
                .get("vintages");
        assertThat(vintages.size()).isEqualTo(6);
        assertThat(Captured.of("datasets", "--workspace", ballerup, "investment-lines")
                        .out())
                .contains("20 rækker, investment-lines.csv")
                .doesNotContain("assumptions");
    }

    @Test
    void makesAWorkspaceAndImportsIntoIt() {
        Path workspace = folder.resolve("min");
        assertThat(Captured.of("init", workspace, "--municipality", "Ballerup").status())
                .isZero();
        assertThat(Captured.of("init", workspace, "--municipality", "Greve").status())
                .isEqualTo(1);
        Path file = Captured.examples().resolve("ballerup/import/investment-lines.csv");
        Captured dry = Captured.of("import", "investment-lines", file, "--workspace", workspace, "--dry-run");
        assertThat(dry.status()).as(dry.err()).isZero();
        assertThat(Captured.of("datasets", "--workspace", workspace).out()).contains("Ingen data");
        Captured first = Captured.of("import", "investment-lines", file, "--workspace", workspace, "--format", "json");
        assertThat(first.status()).isZero();
        assertThat(first.json().get("rows_loaded").asInt()).isEqualTo(20);
        Captured second = Captured.of("import", "investment-lines", file, "--workspace", workspace);
        assertThat(second.status()).isZero();
        assertThat(second.out()).contains("Intet er ændret");
        assertThat(Captured.of("run", "investment-profile", "--workspace", workspace)
                        .status())
                .isZero();
    }

    @Test
    void aRefusedFileIsToldLineByLineAndChangesNothing() throws IOException {
        Path workspace = folder.resolve("min");
        Captured.of("init", workspace, "--municipality", "Ballerup");
        Path file = folder.resolve("lines.csv");
        String good = Files.readString(Captured.examples().resolve("ballerup/import/investment-lines.csv"));
        Files.writeString(file, good.replaceFirst(",2016,", ",tyve,"));
        Captured run = Captured.of("import", "investment-lines", file, "--workspace", workspace, "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        JsonNode refusal = run.json().get("refusals").get(0);
        assertThat(refusal.get("column").asString()).isEqualTo("year");
        assertThat(refusal.get("value").asString()).isEqualTo("tyve");
        assertThat(run.err()).contains("Intet er indlæst");
        assertThat(Captured.of("datasets", "--workspace", workspace).out()).contains("Ingen data");
    }

    @Test
    void noCprNumberIsRepeated() throws IOException {
        String cpr = "0101" + "80-" + "1234";
        Path workspace = folder.resolve("min");
        Captured.of("init", workspace, "--municipality", "Ballerup");
        Path file = folder.resolve("borger " + cpr + ".csv");
        Files.writeString(file, "line,year\n" + cpr + ",2016\n");
        for (Captured run : List.of(
                Captured.of("import", "investment-lines", file, "--workspace", workspace),
                Captured.of("import", "investment-lines", file, "--workspace", workspace, "--format", "json"),
                Captured.of("run", cpr, "--workspace", workspace),
                Captured.of("run", "investment-profile", "--workspace", cpr),
                Captured.of("run", "investment-profile", "--workspace", workspace, "--municipality", cpr),
                Captured.of("run", "investment-profile", "--workspace", workspace, "--" + cpr),
                Captured.of("explain", cpr, "--workspace", workspace),
                Captured.of("run", "cost-benchmark", "--workspace", workspace, "--group", cpr, "--debug"),
                Captured.of("run", "investment-profile", "--workspace", cpr, "--debug"),
                Captured.of("run", cpr, "--workspace", workspace, "--debug"),
                Captured.of(cpr))) {
            assertThat(run.status()).isIn(1, 2);
            assertThat(run.out() + run.err()).doesNotContain(cpr).doesNotContain(cpr.replace("-", ""));
        }
    }

    @Test
    void rebuildsAndBacksUp() {
        Path copy = folder.resolve("copy");
        Examples.in(Captured.examples()).build("ballerup", copy, ImportProgress.NONE);
        String before = Captured.of("datasets", "--workspace", copy).out();
        assertThat(Captured.of("rebuild", "--workspace", copy).status()).isZero();
        assertThat(Captured.of("datasets", "--workspace", copy).out()).isEqualTo(before);
        Path zip = folder.resolve("copy.zip");
        assertThat(Captured.of("backup", "--workspace", copy, "--out", zip).status())
                .isZero();
        assertThat(zip).isNotEmptyFile();
        Captured again = Captured.of("backup", "--workspace", copy, "--out", zip);
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).contains("findes allerede");
    }

    @Test
    void testsAreTheScripts() {
        Captured run = Captured.of("test");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("./provenu test");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "runn|2|'runn'|Måske: run",
                "run|2|Der mangler|MODEL",
                "run investment-profile|2|Der mangler|--workspace",
                "run investment-profle --workspace W|2|'investment-profle'|Måske: investment-profile",
                "run investment-profile --workspace W --known-on 22-11-2026|2|--known-on|Skriv den som 2026-11-22",
                "run investment-profile --workspace W --on 2026-02-30|2|--on|Skriv den som 2026-11-22",
                "run investment-profile --workspace W --format pdf|2|'pdf'|Vælg en af: text, json, csv",
                "run investment-profile --workspace W --municipality Balerup|2|Balerup|Måske: Ballerup",
                "run investment-profile --workspace W --group ingen|1|'ingen'|Kendte",
                "run investment-profile --workspace W --option form=2016|2|'form'|nøgler: from",
                "run investment-profile --workspace W --option from|2|'from'|Skriv from=VÆRDI",
                "run investment-profile --workspace W --option from=x|1|'x'|årstal",
                "run investment-profile --workspace W --option from=2016 --option from=2017|2|'from'|to gange",
                "run investment-profile --workspace W --workspace W|2|--workspace|to gange",
                "run investment-profile --workspace W --formt json|2|'--formt'|Måske: --format",
                "run investment-profile --workspace W extra|2|'extra'|kendes ikke",
                "run investment-profile --workspace NONE|1|ikke et arbejdsområde|workspace.yaml",
                "run cost-benchmark --workspace W|1|job-centre-expenditure|provenu import",
                "explain nothing/here --workspace W|2|'nothing'|Kendte",
                "explain investment-profile/profile/net_yeld/total --workspace W|1|net_yeld|net_yield",
                "explain ../../etc/passwd --workspace W|2|'..'|Kendte",
                "explain INVESTMENT --workspace W|2|'INVESTMENT'|adresse",
                "explain investment-profile?known-on=x --workspace W|2|'x'|2026-11-22",
                "explain investment-profile/profile/net_yield/total --workspace W --depth -1|2|'-1'|helt tal",
                "import nokind f --workspace W|2|'nokind'|Kendte",
                "import investment-lines --workspace W|2|Der mangler|FILE",
                "import investment-lines f --workspace W --decimal dot|2|'dot'|comma, point",
                "datasets nokind|2|'nokind'|Kendte",
                "serve NONE|1|ikke et arbejdsområde|workspace.yaml",
                "serve W --port 99999|2|99999|65535",
                "serve W --port http|2|'http'|helt tal",
                "init|2|Der mangler|DIR",
                "backup --workspace W|2|Der mangler|--out",
                "datasets --lang tysk|2|'tysk'|da, en",
            })
    void saysWhatIsWrongAndWhatToDo(String args, int status, String what, String advice) {
        Captured run = Captured.of((Object[]) args.replace("NONE", folder.toString())
                .replaceAll("\\bW\\b", ballerup.toString().replace("\\", "/"))
                .split(" ", -1));
        assertThat(run.err()).contains(what, advice);
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).isEmpty();
    }
}

package dk.provenu.data.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.data.catalog.Catalog;
import dk.provenu.data.guard.CprGuard;
import dk.provenu.data.importing.ImportOutcome.Status;
import dk.provenu.data.read.DecimalMark;
import dk.provenu.data.read.FileBytes;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceSettings;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.model.benchmark.BenchmarkData;
import dk.provenu.engine.model.investment.InvestmentLines;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.source.SourceTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 2,000 damaged copies of the examples' files: the importer never fails, and never loads a wrong number in silence. */
class MutatedFilesTest {

    private static final int FILES = Integer.getInteger("provenu.mutations", 2_000);
    private static final long SEED = Long.getLong("provenu.mutation-seed", 20261122);
    private static final List<Mutation> MUTATIONS = List.of(Mutation.values());
    private static final Path EXAMPLES = Path.of("..", "examples");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Workspace workspace;

    private record Example(DatasetKind kind, FileBytes file, ImportOptions options) {}

    @BeforeEach
    void makeWorkspace() {
        workspace = Workspace.openOrCreate(folder.resolve("w"), WorkspaceSettings.NONE);
    }

    @Test
    void theExamplesThemselvesLoad() throws IOException {
        for (Example example : examples()) {
            ImportOutcome outcome = load(example, example.file.bytes());
            assertThat(outcome.status()).as(outcome.report().text(Language.DA)).isEqualTo(Status.LOADED);
            assertThat(figures(example.kind, outcome)).isNotEmpty();
            agreeWithOracle(example, example.file.bytes(), outcome);
        }
    }

    /** The same numbers in the dress of a Danish spreadsheet. */
    @Test
    void theExamplesLoadTheSameFromWindowsWithSemicolonsAndDecimalCommas() throws IOException {
        for (Example example : examples()) {
            Map<String, OptionalDouble> plain = figures(example.kind, load(example, example.file.bytes()));
            Example danish = new Example(
                    example.kind,
                    new FileBytes("test.csv", DanishDress.of(example.kind, example.file.bytes())),
                    example.options.decimal().isPresent()
                            ? example.options.withDecimal(DecimalMark.COMMA)
                            : example.options);
            ImportOutcome outcome = load(danish, danish.file.bytes());
            assertThat(outcome.status()).as(outcome.report().text(Language.DA)).isEqualTo(Status.LOADED);
            assertThat(figures(example.kind, outcome)).isEqualTo(plain);
        }
    }

    @Test
    void damagedFilesNeverFailAndNeverLoadAWrongNumber() throws IOException {
        List<Example> examples = examples();
        Random random = new Random(SEED);
        Map<Status, Integer> outcomes = new EnumMap<>(Status.class);
        for (int i = 0; i < FILES; i++) {
            Example example = examples.get(random.nextInt(examples.size()));
            List<Mutation> mutations = new ArrayList<>();
            byte[] bytes = example.file.bytes();
            for (int n = random.nextInt(3); n >= 0 && bytes.length > 0; n--) {
                Mutation mutation = MUTATIONS.get(random.nextInt(MUTATIONS.size()));
                bytes = mutation.apply(bytes, random);
                mutations.add(mutation);
            }
            String name = "file " + i + " " + example.kind.id() + " " + mutations;
            try {
                // Every file goes through the whole importer; each eighth also to the disk and back.
                ImportOutcome outcome = i % 8 == 0 ? load(example, bytes) : checkOnly(example, bytes);
                outcomes.merge(outcome.status(), 1, Integer::sum);
                check(name, example, bytes, mutations, outcome);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(name + "\n" + new String(bytes, UTF_8), e);
            }
        }
        assertThat(outcomes.get(Status.REFUSED)).isGreaterThan(FILES / 4);
        assertThat(outcomes.get(Status.CHECKED)).isGreaterThan(FILES / 10);
        assertThat(outcomes.get(Status.LOADED)).isGreaterThan(FILES / 80);
    }

    private void check(String name, Example example, byte[] bytes, List<Mutation> mutations, ImportOutcome outcome)
            throws IOException {
        String shown = outcome.report().text(Language.DA)
                + outcome.report().text(Language.EN)
                + outcome.report().json();
        assertThat(CprGuard.sees(shown)).as(name + shown).isFalse();
        if (outcome.status() == Status.REFUSED) {
            assertThat(outcome.report().refusals()).as(name).isNotEmpty();
            assertThat(outcome.report().rowsLoaded()).as(name).isZero();
            return;
        }
        assertThat(mutations.getLast())
                .as(name)
                .isNotIn(Mutation.DUPLICATE_A_LINE, Mutation.PERSON_IN_A_CELL, Mutation.HEADING_RENAMED);
        agreeWithOracle(example, bytes, outcome);
    }

    /** Without the question whether the same was imported before, which opens the catalog each time. */
    private ImportOutcome checkOnly(Example example, byte[] bytes) {
        return new Importer(Clock.systemUTC())
                .checkBytes(example.kind, List.of(new FileBytes("test.csv", bytes)), example.options);
    }

    private void agreeWithOracle(Example example, byte[] bytes, ImportOutcome outcome) throws IOException {
        StrictOracle oracle = new StrictOracle(bytes, outcome.report().files().getFirst());
        SourceTable table = outcome.vintage().isPresent()
                ? table(example.kind, outcome)
                : InMemory.table(example.kind, new FileBytes("test.csv", bytes), example.options);
        assertThat(table.rows()).hasSize(oracle.rowCount());
        for (SourceRow row : table.rows()) {
            row.figures().forEach((column, figure) -> {
                OptionalDouble expected = oracle.number(row.line(), column);
                assertThat(number(figure))
                        .as("line " + row.line() + ", " + column + ": '" + oracle.cell(row.line(), column) + "'")
                        .isEqualTo(expected);
            });
        }
    }

    private Map<String, OptionalDouble> figures(DatasetKind kind, ImportOutcome outcome) {
        Map<String, OptionalDouble> figures = new HashMap<>();
        for (SourceRow row : table(kind, outcome).rows()) {
            row.figures().values().forEach(figure -> figures.put(figure.id().value(), number(figure)));
        }
        return figures;
    }

    private static OptionalDouble number(Figure figure) {
        return figure.value().isPresent() ? OptionalDouble.of(figure.number()) : OptionalDouble.empty();
    }

    private SourceTable table(DatasetKind kind, ImportOutcome outcome) {
        try (Catalog catalog = Catalog.open(workspace)) {
            return catalog.read(kind, outcome.vintage().orElseThrow());
        }
    }

    private ImportOutcome load(Example example, byte[] bytes) {
        return new Importer(Clock.systemUTC())
                .importBytes(workspace, example.kind, List.of(new FileBytes("test.csv", bytes)), example.options);
    }

    private static List<Example> examples() throws IOException {
        ImportOptions standard = ImportOptions.STANDARD;
        return List.of(
                example("ballerup/import/investment-lines.csv", InvestmentLines.KIND, standard),
                example("ballerup/import/assumptions.csv", Assumptions.KIND, standard),
                example("ballerup/import/published-figures.csv", PublishedFigures.KIND, standard),
                example("albertslund/import/job-centre-expenditure.csv", BenchmarkData.EXPENDITURE, standard),
                example("albertslund/import/full-time-persons.csv", BenchmarkData.PERSONS, standard),
                example(
                        "albertslund/import/unit-costs.csv",
                        BenchmarkData.UNIT_COSTS,
                        standard.withDecimal(DecimalMark.POINT)),
                example("albertslund/import/published-figures.csv", PublishedFigures.KIND, standard));
    }

    private static Example example(String file, DatasetKind kind, ImportOptions options) throws IOException {
        return new Example(kind, new FileBytes(file, Files.readAllBytes(EXAMPLES.resolve(file))), options);
    }
}

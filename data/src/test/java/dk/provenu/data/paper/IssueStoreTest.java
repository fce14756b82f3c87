package dk.provenu.data.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.provenu.data.catalog.Backup;
import dk.provenu.data.catalog.Catalog;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceException;
import dk.provenu.data.workspace.WorkspaceSettings;
import dk.provenu.engine.paper.Decision;
import dk.provenu.engine.paper.Issue;
import dk.provenu.engine.paper.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueStoreTest {

    private static final String TEXT = "kind: committee-paper\ntitle: Udgifter\n";
    private static final LocalDate MEETING = LocalDate.parse("2026-11-20");

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void workspace() {
        workspace = Workspace.openOrCreate(folder.resolve("w"), WorkspaceSettings.NONE);
    }

    @Test
    void anIssueComesBackAsItWas() {
        IssueStore store = on("2026-11-10");
        store.keep(issue(1, "2026-11-10"), TEXT, basis(), documents());
        KeptIssue kept = on("2026-12-01").find("udgifter", 1).orElseThrow();
        assertThat(kept.issue()).isEqualTo(issue(1, "2026-11-10"));
        assertThat(kept.text()).isEqualTo(TEXT);
        assertThat(kept.basis()).isEqualTo(basis());
        assertThat(kept.decisions()).isZero();
        assertThat(store.document("udgifter", 1, "paper.pdf"))
                .hasValueSatisfying(bytes ->
                        assertThat(bytes).asString(StandardCharsets.UTF_8).isEqualTo("%PDF"));
        assertThat(store.document("udgifter", 1, "../../workspace.yaml")).isEmpty();
        assertThat(store.names()).containsExactly("udgifter");
        assertThat(store.find("udgifter", 2)).isEmpty();
        assertThat(store.find("../udgifter", 1)).isEmpty();
    }

    @Test
    void aNumberIsGivenOnceAndNothingIsOverwritten() {
        IssueStore store = on("2026-11-10");
        store.keep(issue(1, "2026-11-10"), TEXT, basis(), documents());
        assertThatThrownBy(() -> store.keep(issue(1, "2026-11-11"), TEXT, basis(), documents()))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("somebody else");
        store.keep(issue(2, "2026-11-12"), TEXT, basis(), documents());
        assertThat(store.numbers("udgifter")).containsExactly(1, 2);
        assertThat(store.find("udgifter", 1).orElseThrow().issue().issued())
                .isEqualTo(Instant.parse("2026-11-10T11:00:00Z"));
    }

    @Test
    void oneOfManyWhoIssueAtTheSameTimeGetsTheNumber() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> jobs = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(_ -> () -> {
                        try {
                            on("2026-11-10").keep(issue(1, "2026-11-10"), TEXT, basis(), documents());
                            return true;
                        } catch (WorkspaceException refused) {
                            return false;
                        }
                    })
                    .toList();
            int issued = 0;
            for (Future<Boolean> job : threads.invokeAll(jobs)) {
                issued += job.get() ? 1 : 0;
            }
            assertThat(issued).isEqualTo(1);
        }
        assertThat(on("2026-11-10").numbers("udgifter")).containsExactly(1);
    }

    @Test
    void whatAKilledProgramLeftIsNoIssueAndIsRemoved() throws IOException {
        Path left = Files.createDirectories(paper().resolve(".tmp-left"));
        Files.writeString(left.resolve("issue.json"), "half");
        IssueStore store = on("2026-11-10");
        assertThat(store.numbers("udgifter")).isEmpty();
        assertThat(store.last("udgifter")).isEmpty();
        store.keep(issue(1, "2026-11-10"), TEXT, basis(), documents());
        assertThat(left).doesNotExist();
        Files.createDirectories(paper().resolve("0001/decisions"));
        Files.writeString(paper().resolve("0001/decisions/.tmp-left"), "half");
        assertThat(store.find("udgifter", 1).orElseThrow().decisions()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"issue.json", "text.yaml", "paper.pdf", "manifest.json"})
    void aFileThatWasChangedOrIsGoneIsNamed(String name) throws IOException {
        IssueStore store = on("2026-11-10");
        store.keep(issue(1, "2026-11-10"), TEXT, basis(), documents());
        Path file = paper().resolve("0001").resolve(name);
        byte[] whole = Files.readAllBytes(file);
        Files.writeString(file, "x");
        assertThatThrownBy(() -> store.find("udgifter", 1))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining(name)
                .hasMessageContaining("backup");
        Files.delete(file);
        assertThatThrownBy(() -> store.document("udgifter", 1, "paper.html"))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining(name);
        Files.write(file, whole);
        assertThat(store.find("udgifter", 1)).isPresent();
    }

    @Test
    void whatWasDecidedIsAddedAndEachTimeIsKept() throws IOException {
        IssueStore store = on("2026-11-21");
        store.keep(issue(1, "2026-11-10"), TEXT, basis(), documents());
        store.decide("udgifter", 1, List.of(new Decision(1, "Udsat", MEETING)), "", Optional.of(0));
        on("2026-11-25").decide("udgifter", 1, List.of(new Decision(1, "Godkendt", MEETING)), "rettet", Optional.of(1));
        KeptIssue kept = store.find("udgifter", 1).orElseThrow();
        assertThat(kept.issue().decisions()).containsExactly(new Decision(1, "Godkendt", MEETING));
        assertThat(kept.decisions()).isEqualTo(2);
        assertThat(store.decisions("udgifter", 1))
                .extracting(each -> each.points().getFirst().outcome())
                .containsExactly("Udsat", "Godkendt");
        assertThat(store.asIt(new Basis.Before("udgifter", 1, 1))
                        .orElseThrow()
                        .issue()
                        .decisions())
                .containsExactly(new Decision(1, "Udsat", MEETING));
        assertThatThrownBy(() -> store.decide("udgifter", 1, List.of(), "", Optional.of(1)))
                .hasMessageContaining("written again");
        Path second = paper().resolve("0001/decisions/0002.json");
        Files.writeString(second, Files.readString(second).replace("Godkendt", "Forkastet"));
        assertThatThrownBy(() -> store.find("udgifter", 1)).hasMessageContaining("0002.json");
    }

    @Test
    void noPersonNumberReachesTheDecisionsOrANote() {
        IssueStore store = on("2026-11-21");
        store.keep(issue(1, "2026-11-10"), TEXT, basis(), documents());
        for (String text : List.of("Godkendt for 010190-1234", "0101901234")) {
            assertThatThrownBy(() ->
                            store.decide("udgifter", 1, List.of(new Decision(1, text, MEETING)), "", Optional.empty()))
                    .hasMessageContaining("CPR");
            assertThatThrownBy(() -> store.decide("udgifter", 1, List.of(), text, Optional.empty()))
                    .hasMessageContaining("CPR");
        }
        assertThat(store.decisions("udgifter", 1)).isEmpty();
    }

    @Test
    void whatWasKnownOnADayIsTheIssueAndTheDecisionsOfThatDay() {
        IssueStore store = on("2026-11-21");
        store.keep(issue(1, "2026-11-10"), TEXT, basis(), documents());
        store.keep(issue(2, "2026-12-10"), TEXT, basis(), documents());
        store.decide("udgifter", 1, List.of(new Decision(1, "Godkendt", MEETING)), "", Optional.empty());
        assertThat(store.lastKnownOn("udgifter", LocalDate.parse("2026-11-09"))).isEmpty();
        KeptIssue before =
                store.lastKnownOn("udgifter", LocalDate.parse("2026-11-20")).orElseThrow();
        assertThat(before.issue().number()).isEqualTo(1);
        assertThat(before.issue().decisions()).isEmpty();
        assertThat(store.lastKnownOn("udgifter", LocalDate.parse("2026-11-21"))
                        .orElseThrow()
                        .decisions())
                .isEqualTo(1);
        assertThat(store.lastKnownOn("udgifter", LocalDate.parse("2026-12-10"))
                        .orElseThrow()
                        .issue()
                        .number())
                .isEqualTo(2);
    }

    @Test
    void theBackupHoldsTheIssuesAndTheirDecisions() throws IOException {
        IssueStore store = on("2026-11-21");
        store.keep(issue(1, "2026-11-10"), TEXT, basis(), documents());
        store.decide("udgifter", 1, List.of(new Decision(1, "Godkendt", MEETING)), "", Optional.empty());
        Path zip = folder.resolve("kopi.zip");
        try (Catalog catalog = Catalog.open(workspace)) {
            Backup.write(catalog, zip);
        }
        Path restored = Files.createDirectory(folder.resolve("igen"));
        try (ZipFile packed = new ZipFile(zip.toFile())) {
            packed.stream().forEach(entry -> {
                try {
                    Path file = restored.resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    Files.copy(packed.getInputStream(entry), file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        KeptIssue kept = new IssueStore(Workspace.open(restored), Clock.systemUTC())
                .find("udgifter", 1)
                .orElseThrow();
        assertThat(kept.decisions()).isEqualTo(1);
        assertThat(kept).isEqualTo(store.find("udgifter", 1).orElseThrow());
    }

    private Path paper() {
        return workspace.root().resolve("papers/udgifter");
    }

    private IssueStore on(String day) {
        return new IssueStore(workspace, Clock.fixed(Instant.parse(day + "T11:00:00Z"), ZoneOffset.UTC));
    }

    private static Basis basis() {
        return new Basis(
                "0.1.0",
                2,
                new TreeMap<>(Map.of("key-figures", "abcdefghijklmnop")),
                Optional.of(new Basis.Before("forrige", 3, 1)));
    }

    private static Map<String, byte[]> documents() {
        return Stream.of("pdf", "docx", "html")
                .collect(Collectors.toMap(
                        type -> "paper." + type, type -> type.equals("pdf") ? bytes("%PDF") : bytes(type)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Issue issue(int number, String day) {
        return new Issue(
                "udgifter",
                number,
                4,
                Instant.parse(day + "T11:00:00Z"),
                LocalDate.parse(day),
                new TreeMap<>(Map.of("municipality", "165")),
                "Udgifter pr. borger",
                List.of(new Issue.Sentence(
                        Section.Kind.PRESENTATION,
                        "Udgiften er 25.843 kr. og lavere end i resten.",
                        List.of(
                                new Issue.Bound("own", "25.843 kr.", "m/t/r/c?a=b", OptionalDouble.of(25843.123456789)),
                                new Issue.Bound("own <> mean | lavere", "lavere", "m/t/r/d", OptionalDouble.empty())))),
                List.of());
    }
}

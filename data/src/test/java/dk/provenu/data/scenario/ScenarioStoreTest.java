package dk.provenu.data.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceException;
import dk.provenu.data.workspace.WorkspaceSettings;
import dk.provenu.data.workspace.WriteLock;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioStoreTest {

    private static final String ONE = "kind: case\ntitle: Job\nstaff: 5\n";
    private static final String TWO = "kind: case\ntitle: Job\nstaff: 6\n";
    private static final String THREE = "kind: case\ntitle: Job\nstaff: 7\n";

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void workspace() {
        workspace = Workspace.openOrCreate(folder, WorkspaceSettings.NONE);
    }

    @Test
    void everySaveIsARevisionAndNothingIsOverwritten() {
        ScenarioStore store = on("2026-01-01");
        assertThat(store.save("job", ONE, "første", Optional.of(0)).number()).isEqualTo(1);
        assertThat(store.save("job", TWO, "", Optional.of(1)).number()).isEqualTo(2);
        assertThat(store.save("job", TWO, "", Optional.of(2)).number())
                .as("the same text is no new revision")
                .isEqualTo(2);
        assertThat(store.revisions("job")).extracting(Revision::text).containsExactly(TWO, ONE);
        assertThat(store.revisions("job")).extracting(Revision::note).containsExactly("", "første");
        assertThat(store.find("job").orElseThrow().scenario().map(Scenario::revision))
                .contains(2);
    }

    @Test
    void anEditByHandIsNoticedAndKept() throws IOException {
        ScenarioStore store = on("2026-01-01");
        store.save("job", ONE, "", Optional.empty());
        Files.writeString(file(), TWO);
        assertThat(store.find("job").orElseThrow().revision().number()).isEqualTo(2);
        assertThat(store.revisions("job").getFirst().byHand()).isTrue();
        store.save("job", THREE, "", Optional.of(2));
        assertThat(store.revisions("job")).extracting(Revision::text).containsExactly(THREE, TWO, ONE);
    }

    @Test
    void anEditByHandThatNobodyHasSeenIsKeptBeforeASaveReplacesIt() throws IOException {
        ScenarioStore store = on("2026-01-01");
        store.save("job", ONE, "", Optional.empty());
        Files.writeString(file(), TWO);
        assertThatThrownBy(() -> store.save("job", THREE, "", Optional.of(1)))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("revision 1, now 2");
        assertThat(Files.readString(file())).isEqualTo(TWO);
        store.save("job", THREE, "", Optional.empty());
        assertThat(store.revisions("job")).extracting(Revision::text).containsExactly(THREE, TWO, ONE);
    }

    @Test
    void aPlanFileMadeByHandIsAPlan() throws IOException {
        Files.createDirectories(workspace.scenarios());
        Files.writeString(file(), ONE);
        assertThat(on("2026-01-01").all()).extracting(StoredScenario::name).containsExactly("job");
    }

    @Test
    void aProgramThatDiedInTheMiddleOfASaveHasLostNothing() throws IOException {
        on("2026-01-01").save("job", ONE, "", Optional.empty());
        // Died after the text was put in place and before it was kept; a temporary file is left behind too.
        Files.writeString(file(), TWO);
        Files.writeString(workspace.scenarios().resolve(".tmp-left"), "half");
        Files.writeString(workspace.scenarios().resolve("revisions/job/.tmp-left"), "half");
        ScenarioStore after = on("2026-01-02");
        assertThat(after.all()).hasSize(1);
        assertThat(after.revisions("job")).extracting(Revision::text).containsExactly(TWO, ONE);
    }

    @Test
    void theRevisionKnownThatDayIsTaken() {
        on("2026-01-10").save("job", ONE, "", Optional.empty());
        on("2026-02-10").save("job", TWO, "", Optional.empty());
        ScenarioStore store = on("2026-03-10");
        assertThat(store.knownOn(LocalDate.parse("2026-01-09"))).isEmpty();
        assertThat(text(store.knownOn(LocalDate.parse("2026-01-10")))).containsExactly(ONE);
        assertThat(text(store.knownOn(LocalDate.parse("2026-02-09")))).containsExactly(ONE);
        assertThat(text(store.knownOn(LocalDate.parse("2026-02-10")))).containsExactly(TWO);
    }

    @Test
    void aPlanWhoseFileIsGoneWasStillKnownThen() throws IOException {
        on("2026-01-10").save("job", ONE, "", Optional.empty());
        Files.delete(file());
        ScenarioStore store = on("2026-03-10");
        assertThat(store.all()).isEmpty();
        assertThat(text(store.knownOn(LocalDate.parse("2026-01-10")))).containsExactly(ONE);
        assertThat(store.save("job", TWO, "", Optional.empty()).number()).isEqualTo(2);
    }

    @Test
    void aRefusedTextChangesNothing() {
        ScenarioStore store = on("2026-01-01");
        store.save("job", ONE, "", Optional.empty());
        assertThatThrownBy(() -> store.save("job", "kind: case\n", "", Optional.empty()))
                .isInstanceOf(ScenarioException.class);
        assertThat(store.revisions("job")).hasSize(1);
    }

    @Test
    void aPersonsNumberReachesNoSecondFile() throws IOException {
        String number = "0101" + "90" + "-" + "1234";
        ScenarioStore store = on("2026-01-01");
        store.save("job", ONE, "", Optional.empty());
        Files.writeString(file(), ONE + "# " + number + "\n");
        assertThat(store.find("job").orElseThrow().fault()).isPresent();
        assertThat(store.revisions("job")).hasSize(1);
        assertThatThrownBy(() -> store.save("job", TWO, "borger " + number, Optional.empty()))
                .hasMessageNotContaining("1234");
        try (Stream<Path> files = Files.walk(workspace.scenarios().resolve("revisions"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(each)).doesNotContain("1234");
            }
        }
    }

    @Test
    void aTextWithAFaultIsKeptAndToldAndTheOthersStand() throws IOException {
        ScenarioStore store = on("2026-01-01");
        store.save("job", ONE, "", Optional.empty());
        Files.writeString(workspace.scenarios().resolve("broken.yaml"), "kind: [\n");
        assertThat(store.all()).extracting(plan -> plan.fault().isPresent()).containsExactly(true, false);
    }

    @Test
    void whileSomebodyElseWritesAnEditByHandIsShownAndKeptLater() throws IOException {
        ScenarioStore store = on("2026-01-01");
        store.save("job", ONE, "", Optional.empty());
        Files.writeString(file(), TWO);
        try (var _ = WriteLock.take(workspace)) {
            assertThat(store.find("job").orElseThrow().revision().text()).isEqualTo(TWO);
        }
        assertThat(store.revisions("job")).hasSize(2);
    }

    @Test
    void aFileWithAnotherNameIsToldOf() throws IOException {
        Files.createDirectories(workspace.scenarios());
        Files.writeString(workspace.scenarios().resolve("Job Mæglere.yaml"), ONE);
        assertThat(on("2026-01-01").all())
                .singleElement()
                .satisfies(plan -> assertThat(plan.fault().orElseThrow().words().da())
                        .contains("scenarios/Job Mæglere.yaml", "job_maeglere.yaml"));
    }

    @Test
    void namesAreSmallLetters() {
        assertThatThrownBy(() -> on("2026-01-01").save("../job", ONE, "", Optional.empty()))
                .hasMessageContaining("job-brokers");
    }

    private ScenarioStore on(String day) {
        return new ScenarioStore(workspace, Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC));
    }

    private Path file() {
        return workspace.scenarios().resolve("job.yaml");
    }

    private static List<String> text(List<StoredScenario> plans) {
        return plans.stream().map(plan -> plan.revision().text()).toList();
    }
}

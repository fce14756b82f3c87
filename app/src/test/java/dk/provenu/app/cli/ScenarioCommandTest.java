package dk.provenu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.app.service.Examples;
import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.WorkspacePlans;
import dk.provenu.data.importing.ImportProgress;
import dk.provenu.engine.scenario.ScenarioKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioCommandTest {

    @TempDir
    Path folder;

    private Path workspace;

    @BeforeEach
    void example() {
        workspace = Examples.in(Captured.examples()).build("loensum", folder.resolve("w"), ImportProgress.NONE);
    }

    @Test
    void listsShowsAndSavesWithEveryTextKept() throws IOException {
        assertThat(scenario("list").out()).contains("med-baand", "lønsumsregel", "revision 1, 22-11-2026");
        String text = scenario("show", "med-baand").out();
        assertThat(text).startsWith("kind: payroll-rule");

        Path file = Files.writeString(folder.resolve("ny.yaml"), text.replace("value: 0.03", "value: 0.05"));
        Captured saved = scenario("save", "med-baand", "--file", file, "--note", "bredere bånd", "--base", "1");
        assertThat(saved.status()).as(saved.err()).isZero();
        assertThat(saved.err()).contains("revision 2");
        assertThat(scenario("revisions", "med-baand").out()).contains("bredere bånd");
        assertThat(scenario("diff", "med-baand").out())
                .isEqualTo("med-baand, revision 1 -> 2\n  band.value: 0.03 -> 0.05\n");
        assertThat(scenario("show", "med-baand", "--revision", "1").out()).isEqualTo(text);
        assertThat(scenario("show", "med-baand", "--known-on", "2026-11-21").status())
                .as("the plan was not known the day before")
                .isEqualTo(1);

        Captured late = scenario("save", "med-baand", "--file", file, "--base", "1");
        assertThat(late.status()).isEqualTo(1);
        assertThat(late.err()).contains("revision 1, nu 2");
    }

    @Test
    void aFaultIsToldWithItsLineAndNothingIsKept() throws IOException {
        String text = scenario("show", "med-baand").out();
        Path file = Files.writeString(folder.resolve("ny.yaml"), text + "gulv: 0,9\n");
        Captured refused = scenario("save", "med-baand", "--file", file);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("Linje 16, gulv: nøglen kendes ikke.");
        assertThat(scenario("revisions", "med-baand").out()).doesNotContain("revision 2");
    }

    @Test
    void aNumberIsLaidOverForOneRunAndExplainedDownToItsLine() {
        Captured run = run("--scenario", "med-baand", "--set", "band=0,04");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run("--scenario", "med-baand", "--set", "bant=0,04").err()).contains("Måske: band");
        assertThat(run("--scenario", "med-band").err()).contains("Måske: med-baand.");
        Captured explained =
                Captured.of("explain", "scenario/med-baand/band", "--workspace", workspace, "--format", "text");
        assertThat(explained.status()).as(explained.err()).isZero();
        assertThat(explained.out()).contains("scenarios/med-baand.yaml", "linje 7");
    }

    @Test
    void aWorkspaceWithoutPlansSaysHowToMakeOne() throws IOException {
        try (Stream<Path> files = Files.list(workspace.resolve("scenarios"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Files.delete(each);
            }
        }
        assertThat(run().err()).contains("provenu scenario template payroll-rule");
        assertThat(scenario("list").out()).contains("provenu scenario template");
        assertThat(Captured.of("scenario", "template").out()).contains("payroll-rule");
    }

    static Stream<ScenarioKind> kinds() {
        return WorkspacePlans.kinds().stream();
    }

    /** What a newcomer is given must be what the reader takes. */
    @ParameterizedTest
    @MethodSource("kinds")
    void everyTemplateIsAPlanOfItsKind(ScenarioKind kind) {
        try (OpenWorkspace open = OpenWorkspace.of(workspace)) {
            assertThat(open.plans().check("ny", kind.template()).kind()).isEqualTo(kind.id());
        }
    }

    private Captured run(Object... more) {
        return Captured.of(Stream.concat(Stream.of("run", "payroll-model", "--workspace", workspace), Stream.of(more))
                .toArray());
    }

    private Captured scenario(String command, Object... more) {
        return Captured.of(Stream.concat(
                        Stream.concat(Stream.of("scenario", command), Stream.of(more)),
                        Stream.of("--workspace", workspace))
                .toArray());
    }
}

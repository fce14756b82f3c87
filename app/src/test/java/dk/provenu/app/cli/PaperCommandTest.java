package dk.provenu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.app.service.Examples;
import dk.provenu.data.importing.ImportProgress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A paper from its template to the next meeting, by commands. */
class PaperCommandTest {

    @TempDir
    Path folder;

    private Path workspace;
    private Path file;

    @BeforeEach
    void example() throws IOException {
        workspace = Examples.in(Captured.examples()).build("albertslund", folder.resolve("w"), ImportProgress.NONE);
        file = folder.resolve("udgifter.yaml");
        assertThat(Captured.of("paper", "template", "--out", file).status()).isZero();
    }

    @Test
    void fromTheTemplateToTheNextMeeting() throws IOException {
        assertThat(paper("list").out()).as("the example's own").contains("sag-benchmark", "klar til at udsende");
        Captured built = paper("build", file);
        assertThat(built.status()).as(built.err()).isZero();
        assertThat(built.out()).contains("Kommunen brugte 37.786 kr.", "2.648 kr. mindre end gennemsnittet");
        Captured saved = Captured.of("scenario", "save", "udgifter", "--file", file, "--workspace", workspace);
        assertThat(saved.status()).as(saved.err()).isZero();

        assertThat(paper("check", "udgifter").out()).endsWith("Kan udsendes.\n");
        assertThat(paper("list").out()).contains("klar til at udsende");
        Captured issued = paper("issue", "udgifter", "--revision", "1");
        assertThat(issued.status()).as(issued.err()).isZero();
        assertThat(issued.err()).contains("nr. 1");
        assertThat(workspace.resolve("papers/udgifter/0001/paper.html")).isRegularFile();
        assertThat(paper("list", "--format", "json")
                        .json()
                        .at("/papers/1/state")
                        .stringValue())
                .isEqualTo("issued");
        assertThat(paper("issue", "udgifter").err()).contains("hverken tekst eller tal er ændret");

        assertThat(paper("decide", "udgifter", "--date", "2026-11-22", "--point", "2=Godkendt")
                        .err())
                .contains("Punkt 2", "1-1");
        assertThat(paper("decide", "udgifter", "--date", "2026-11-22", "--point", "Godkendt")
                        .status())
                .isEqualTo(2);
        Captured decided = paper("decide", "udgifter", "--date", "2026-11-22", "--all", "Taget til efterretning.");
        assertThat(decided.status()).as(decided.err()).isZero();
        assertThat(paper("next", "udgifter", "udgifter-januar", "--meeting", "2027-01-12")
                        .status())
                .isZero();
        assertThat(paper("build", "udgifter-januar").out())
                .contains("Møde: 12-01-2027", "Tidligere beslutninger", "Taget til efterretning.");
        Captured replayed = paper("replay", "udgifter");
        assertThat(replayed.status()).as(replayed.out()).isZero();
        assertThat(replayed.out()).contains("Ord for ord");
    }

    @Test
    void whatMovedIsTold() throws IOException {
        Captured.of("scenario", "save", "udgifter", "--file", file, "--workspace", workspace);
        assertThat(paper("issue", "udgifter").status()).isZero();
        Path rows = Captured.examples().resolve("albertslund/import/job-centre-expenditure.csv");
        Path changed = Files.writeString(
                folder.resolve("nye.csv"),
                Files.readString(rows).replace("Albertslund,2016,72304", "Albertslund,2016,83304"));
        Captured.of("import", "job-centre-expenditure", changed, "--workspace", workspace, "--fetched", "2100-01-01");
        Captured compared = paper("compare", "udgifter");
        assertThat(compared.status()).as(compared.err()).isZero();
        assertThat(compared.out())
                .contains(
                        "2 af 5 sætninger er anderledes",
                        "  - Seks af ni kommuner ligger over.\n  + To af ni kommuner ligger over.\n",
                        "+5.489  Regnskabsbaserede udgifter, Albertslund, 2016 (72.304 → 83.304)");
        JsonNode json = paper("compare", "udgifter", "--format", "json").json();
        assertThat(json.at("/changes/0/moved/0/why/0/contributions/0/inputs/0/id")
                        .stringValue())
                .isEqualTo("job-centre-expenditure/165/2016/expenditure");
        assertThat(paper("replay", "udgifter", "--format", "json")
                        .json()
                        .at("/identical")
                        .booleanValue())
                .isTrue();
        assertThat(paper("build", "udgifter").out()).contains("43.275 kr.", "før: 37.786 kr.");
        assertThat(paper("build", file, "--known-on", "2099-12-31").out()).contains("brugte 37.786 kr.");
    }

    @Test
    void aFlaggedPaperIsADraftAndSaysWhatMustBeDecided() throws IOException {
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "  Kommunen brugte",
                                "  [Kommunen er dyrest]{own > mean}. Den brugte 12 kr. Kommunen brugte"));
        Path out = folder.resolve("kladde.html");
        Captured built = paper("build", file, "--format", "html", "--out", out);
        assertThat(built.status()).isEqualTo(4);
        assertThat(built.err()).contains("2 steder skal afgøres", "Linje 14", "'12'");
        assertThat(Files.readString(out)).contains("UDKAST");
        assertThat(paper("build", file, "--draft").status()).isZero();
        Captured checked = paper("check", file, "--format", "json");
        assertThat(checked.status()).isEqualTo(4);
        assertThat(checked.json().at("/flags/0/kind").stringValue()).isEqualTo("untrue");
    }

    @Test
    void aFigureThatDoesNotExistIsToldWithFileLineNameAndTheNearestAndNothingIsWritten() throws IOException {
        Files.writeString(file, Files.readString(file).replace("vive_2016/mean/", "vive_2016/maen/"));
        Path out = folder.resolve("x.docx");
        Captured refused = paper("build", file, "--format", "docx", "--out", out);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("udgifter.yaml", "Linje 7", "maen/unit_cost", "Måske", "mean/unit_cost");
        assertThat(out).doesNotExist();
        assertThat(paper("build", "udgift").err()).contains("Papiret 'udgift' kendes ikke");
        assertThat(paper("build", folder.resolve("intet.yaml")).err()).contains("kan ikke læses");
        assertThat(paper("replay", "udgifter").err()).contains("er ikke udsendt");
        Path plan = Files.writeString(folder.resolve("plan.yaml"), "kind: payroll-rule\ntitle: x\n");
        assertThat(paper("build", plan).err()).contains("er ikke et papir", "payroll-rule");
    }

    @Test
    void anEditedDocumentIsHeldAgainstWhatWasBound() throws IOException {
        Path document = folder.resolve("udgifter.docx");
        assertThat(paper("build", file, "--format", "docx", "--out", document).status())
                .isZero();
        Captured untouched = Captured.of("paper", "check-docx", document);
        assertThat(untouched.status()).as(untouched.out() + untouched.err()).isZero();
        Path edited = edited(document, "37.786", "37.876");
        Captured found = Captured.of("paper", "check-docx", edited, "--format", "json");
        assertThat(found.status()).as(found.err()).isEqualTo(4);
        assertThat(found.json().at("/edits/0/was").stringValue()).contains("37.786");
        assertThat(found.json().at("/edits/0/is").stringValue()).contains("37.876");
        assertThat(Captured.of("paper", "check-docx", edited).out()).contains("er blevet til");
        Captured none = Captured.of("paper", "check-docx", file);
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.err()).contains("udgifter.yaml");
    }

    private Path edited(Path document, String from, String to) throws IOException {
        Path edited = folder.resolve("rettet.docx");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(document));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(edited))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                boolean text = entry.getName().equals("word/document.xml");
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        text
                                ? new String(bytes, StandardCharsets.UTF_8)
                                        .replace(from, to)
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
        return edited;
    }

    /** The text in docs/papers.md is a paper that can be issued. */
    @Test
    void theGuidesOwnPaperCanBeIssued() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "papers.md"));
        int from = guide.indexOf("    kind: committee-paper");
        Files.writeString(
                file,
                guide.substring(from, guide.indexOf("\n\n", from))
                        .lines()
                        .map(String::stripTrailing)
                        .map(line -> line.substring(4))
                        .collect(Collectors.joining("\n", "", "\n")));
        Captured checked = paper("check", file);
        assertThat(checked.out()).as(checked.err()).endsWith("Kan udsendes.\n");
    }

    private Captured paper(String command, Object... more) {
        return Captured.of(Stream.concat(
                        Stream.concat(Stream.of("paper", command), Stream.of(more)),
                        Stream.of("--workspace", workspace))
                .toArray());
    }
}

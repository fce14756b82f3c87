package dk.provenu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.paper.Block;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.paper.PaperSentence;
import dk.provenu.engine.paper.Piece;
import dk.provenu.engine.paper.Section;
import dk.provenu.report.paper.PaperReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that somebody has edited, on the command line; what is found in it is tried where it is read. */
class PaperCheckDocxCommandTest {

    @TempDir
    Path folder;

    @Test
    void anUntouchedDocumentIsToldAsSuch() throws IOException {
        Path file = folder.resolve("papir.docx");
        Files.write(file, PaperReport.DOCX.bytes(paper()));
        Captured run = Captured.of("paper", "check-docx", file);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Papiret lille, revision 1: alle 0 bundne steder lyder");
        assertThat(Captured.of("paper", "check-docx", file, "--format", "json").out())
                .contains("\"untouched\" : true");
    }

    @Test
    void whatIsNoDocumentIsRefusedByName() throws IOException {
        Path file = folder.resolve("papir.docx");
        Captured missing = Captured.of("paper", "check-docx", file);
        assertThat(missing.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(missing.err()).contains("papir.docx kan ikke læses. Findes den?");
        Files.writeString(file, "ingen");
        Captured refused = Captured.of("paper", "check-docx", file);
        assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(refused.err()).contains("papir.docx. Filen er ikke et dokument");
    }

    private static Paper paper() {
        PaperSentence sentence = new PaperSentence(1, List.of(new Piece.Words("Ingen tal.")), List.of());
        return new Paper(
                "lille",
                1,
                Language.DA,
                List.of(new Piece.Words("Et lille papir")),
                "",
                Optional.empty(),
                "",
                List.of(new Section(Section.Kind.PRESENTATION, List.of(new Block.Paragraph(List.of(sentence))))),
                List.of(),
                List.of());
    }
}

package dk.provenu.report.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.provenu.report.paper.PaperDocxCheck.Edit;
import dk.provenu.report.paper.PaperDocxCheck.Kind;
import dk.provenu.report.xlsx.LibreOffice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperDocxReaderTest {

    private static final byte[] DOCX = PaperReport.DOCX.bytes(PaperSamples.full(false));
    private static final String TEXT = "word/document.xml";

    @Test
    void anUntouchedDocumentHasNoEdits() throws IOException {
        PaperDocxCheck check = check(DOCX);
        assertThat(check.edits()).isEmpty();
        assertThat(check.isUntouched()).isTrue();
        assertThat(check.paper()).isEqualTo("benchmark");
        assertThat(check.revision()).isEqualTo(3);
        assertThat(check.figures()).isEqualTo(49);
    }

    @Test
    void aNumberWrittenOverIsFoundWithItsAddress() throws IOException {
        assertThat(check(edited(xml -> xml.replace(">40,4 mio. kr.<", ">39,9 mio. kr.<")))
                        .edits())
                .containsExactly(new Edit(
                        Kind.CHANGED, PaperSamples.ADDRESS, "mean: 1 mio. kr.", "40,4 mio. kr.", "39,9 mio. kr.", ""));
    }

    @Test
    void aNumberOfATableIsFoundByRowAndColumn() throws IOException {
        assertThat(check(edited(xml -> xml.replace(">90.001<", ">90.010<"))).edits())
                .containsExactly(new Edit(
                        Kind.CHANGED,
                        "expenditure/broendby/amount?known-on=2026-11-22",
                        "Brøndby, Udgift",
                        "90.001",
                        "90.010",
                        ""));
    }

    @Test
    void aRemovedFigureAndANewNumberAreFound() throws IOException {
        byte[] docx = edited(xml -> xml.replaceFirst("<w:bookmarkStart w:id=\"4\".*?<w:bookmarkEnd w:id=\"4\"/>", "")
                .replace("Byrådet.<", "Byrådet den 3.4.<"));
        assertThat(check(docx).edits())
                .extracting(Edit::kind, Edit::was, Edit::is, Edit::place)
                .containsExactly(
                        tuple(Kind.REMOVED, "40,4 mio. kr.", "", ""), tuple(Kind.ADDED, "", "3.4", "Byrådet den 3.4."));
    }

    @Test
    void trackedChangesAreReadAsTheyWillStand() throws IOException {
        String inserted =
                "<w:del><w:r><w:delText>lavere</w:delText></w:r></w:del><w:ins><w:r><w:t>højere</w:t></w:r></w:ins>";
        byte[] docx = edited(xml -> xml.replaceFirst("<w:r>(?:(?!<w:r>).)*>lavere</w:t></w:r>", inserted));
        assertThat(check(docx).edits()).extracting(Edit::was, Edit::is).containsExactly(tuple("lavere", "højere"));
    }

    @Test
    void spacesDoNotCount() throws IOException {
        assertThat(check(edited(xml -> xml.replace(">40,4 mio. kr.<", ">40,4\u00A0mio. kr. <")))
                        .edits())
                .isEmpty();
    }

    @Test
    void whatLibreOfficeSavesCanBeChecked(@TempDir Path folder) throws Exception {
        LibreOffice office = LibreOffice.orSkip(folder);
        Path file = folder.resolve("paper.docx");
        Files.write(file, edited(xml -> xml.replace(">40,4 mio. kr.<", ">39,9 mio. kr.<")));
        Path saved;
        try {
            saved = office.convert(List.of(file), "docx").resolve("paper.docx");
        } catch (IOException e) {
            boolean without = String.valueOf(e.getMessage()).contains("could not be loaded");
            Assumptions.assumeFalse(without, "SKIPPED: LibreOffice is here without its word processor");
            throw e;
        }
        assertThat(check(Files.readAllBytes(saved)).edits())
                .extracting(Edit::was, Edit::is)
                .containsExactly(tuple("40,4 mio. kr.", "39,9 mio. kr."));
    }

    @Test
    void hostileFilesAreRefused() throws IOException {
        assertRefused("ingen".getBytes(StandardCharsets.UTF_8), "ikke et dokument");
        assertRefused(Arrays.copyOf(DOCX, DOCX.length / 2), "beskadiget");
        assertRefused(edited(xml -> xml.replace("<w:document ", "<!DOCTYPE a [<!ENTITY b 'c'>]><w:document ")), "DTD");
        assertRefused(edited(xml -> xml.substring(0, xml.length() / 2)), "beskadiget");
        assertRefused(zip("word/vbaProject.bin", new byte[1]), "makroer");
        assertRefused(zip("word/media/image1.png", new byte[110 << 20]), "100 MB");
        assertRefused(zip(TEXT, "<a/>".getBytes(StandardCharsets.UTF_8)), "ingen liste over bundne tal");
    }

    private static void assertRefused(byte[] file, String why) {
        assertThatThrownBy(() -> check(file))
                .isInstanceOfSatisfying(
                        PaperDocxException.class,
                        e -> assertThat(e.words().da()).contains(why));
    }

    private static PaperDocxCheck check(byte[] docx) throws IOException {
        return PaperDocxReader.check(new ByteArrayInputStream(docx));
    }

    /** The document with another text. */
    private static byte[] edited(UnaryOperator<String> edit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(DOCX));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(TEXT)) {
                    String before = new String(part, StandardCharsets.UTF_8);
                    String after = edit.apply(before);
                    assertThat(after).isNotEqualTo(before);
                    part = after.getBytes(StandardCharsets.UTF_8);
                }
                zip.write(part);
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}

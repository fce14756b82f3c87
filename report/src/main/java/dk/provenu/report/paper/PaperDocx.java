package dk.provenu.report.paper;

import dk.provenu.engine.paper.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A paper as a document for word processors, made of styles that a secretary can change and without direct formatting. Every
 * bound piece and every number of a table is a content control; its tag is a key and the address. The part {@link
 * BoundTexts} keeps what each said when it was written, so that {@link PaperDocxReader} can tell what was written over.
 */
final class PaperDocx {

    /** All parts have one date, so that the same paper gives the same bytes. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    private PaperDocx(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    static void write(Paper paper, OutputStream out) throws IOException {
        new PaperDocx(out).write(paper);
    }

    private void write(Paper paper) throws IOException {
        PaperWords words = new PaperWords(paper);
        DocxBody body = DocxBody.of(paper, words);
        List<byte[]> pictures = body.pictures();
        part("[Content_Types].xml", DocxParts.contentTypes());
        part("_rels/.rels", DocxParts.packageRelations());
        part("docProps/core.xml", DocxParts.core(paper, words));
        part("docProps/app.xml", DocxParts.application());
        part("word/document.xml", body.xml());
        part("word/_rels/document.xml.rels", DocxParts.relations(pictures.size()));
        part("word/styles.xml", DocxParts.styles(words.tag()));
        part("word/settings.xml", DocxParts.settings(words.tag()));
        part("word/numbering.xml", DocxParts.numbering(body.numbered()));
        part("word/footnotes.xml", DocxParts.footnotes(body.footnotes()));
        part("word/header1.xml", DocxParts.header(paper, words));
        part("word/footer1.xml", DocxParts.footer(paper, words));
        part("customXml/item1.xml", body.bound().xml(paper, loose(body.xml())));
        part("customXml/itemProps1.xml", DocxParts.itemProperties());
        part("customXml/_rels/item1.xml.rels", DocxParts.itemRelations());
        for (int i = 0; i < pictures.size(); i++) {
            part("word/media/image" + (i + 1) + ".png", pictures.get(i));
        }
        zip.finish();
    }

    private static List<String> loose(String text) throws IOException {
        return DocxText.of(text.getBytes(StandardCharsets.UTF_8)).loose().stream()
                .map(DocxText.Loose::number)
                .toList();
    }

    private void part(String name, String xml) throws IOException {
        part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private void part(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}

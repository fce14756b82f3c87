package dk.provenu.report.paper;

import dk.provenu.engine.figure.Text;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The parts of a document from elsewhere that a check needs. Files that unpack to much more than a paper is, or that bear
 * programs, are refused.
 */
final class DocxFile {

    /** A paper with pictures is a few million bytes unpacked. */
    private static final long MOST_BYTES = 100L << 20;

    private static final long MOST_OF_A_PART = 40L << 20;
    private static final int MOST_PARTS = 2_000;
    private static final int BUFFER = 1 << 16;

    private final byte[] text;
    private final List<byte[]> custom;

    private DocxFile(byte[] text, List<byte[]> custom) {
        this.text = text;
        this.custom = custom;
    }

    /** Unpacks no more than it may. */
    private static final class Unpacked {
        private final ZipInputStream zip;
        private final byte[] buffer = new byte[BUFFER];
        private long left = MOST_BYTES;

        Unpacked(ZipInputStream zip) {
            this.zip = zip;
        }

        byte[] part(boolean wanted) throws IOException {
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            long size = 0;
            for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
                left -= count;
                size += count;
                if (left < 0 || (wanted && size > MOST_OF_A_PART)) {
                    throw refused(
                            "Dokumentet fylder udpakket mere end " + (MOST_BYTES >> 20)
                                    + " MB, og det gør intet papir. Filen læses ikke.",
                            "Unpacked the document is larger than " + (MOST_BYTES >> 20)
                                    + " MB, which no paper is. The file is not read.");
                }
                if (wanted) {
                    part.write(buffer, 0, count);
                }
            }
            return part.toByteArray();
        }
    }

    /**
     * Reads a document.
     *
     * @throws PaperDocxException when it is none, or one that is not to be opened
     */
    static DocxFile read(InputStream in) throws IOException {
        byte[] text = new byte[0];
        List<byte[]> custom = new ArrayList<>();
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(in)) {
            Unpacked unpacked = new Unpacked(zip);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (++parts > MOST_PARTS || name.endsWith("vbaProject.bin")) {
                    throw refused(
                            "Dokumentet har makroer eller flere end " + MOST_PARTS
                                    + " dele. Gem det som .docx uden makroer.",
                            "The document has macros or more than " + MOST_PARTS
                                    + " parts. Save it as .docx without macros.");
                }
                boolean isText = name.equals("word/document.xml");
                boolean isCustom = name.startsWith("customXml/item") && !name.contains("Props");
                byte[] part = unpacked.part(isText || isCustom);
                text = isText ? part : text;
                if (isCustom) {
                    custom.add(part);
                }
            }
        } catch (ZipException | EOFException e) {
            throw refused(
                    "Filen er beskadiget og kan ikke pakkes ud. Gem dokumentet igen.",
                    "The file is damaged and cannot be unpacked. Save the document again.");
        }
        if (text.length == 0) {
            throw refused(
                    "Filen er ikke et dokument (.docx) uden adgangskode. Gem den som .docx fra tekstbehandlingen.",
                    "The file is no document (.docx) without a password. Save it as .docx from the word processor.");
        }
        return new DocxFile(text, custom);
    }

    /** The part with the text. */
    byte[] text() {
        return text;
    }

    /** The parts in which others keep their own. */
    List<byte[]> custom() {
        return custom;
    }

    private static PaperDocxException refused(String da, String en) {
        return new PaperDocxException(Text.of(da, en));
    }
}

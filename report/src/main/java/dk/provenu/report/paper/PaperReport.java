package dk.provenu.report.paper;

import dk.provenu.engine.paper.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/**
 * The forms in which a committee paper can be had. Each is in the paper's own language. The same paper gives the same bytes.
 */
public enum PaperReport {
    /** A document to edit; every bound number is a content control that holds its address. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** Accessible and fit to archive: PDF/UA-1 and PDF/A-3a. */
    PDF("application/pdf", "pdf"),
    /** One file that needs no other. */
    HTML("text/html; charset=utf-8", "html"),
    /** As it is read in a terminal. */
    TEXT("text/plain; charset=utf-8", "txt"),
    /** Every piece with its address, value and what is wrong with it. */
    JSON("application/json", "json");

    private final String mediaType;
    private final String extension;

    PaperReport(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The form of that name, such as {@code docx}. */
    public static Optional<PaperReport> find(String name) {
        for (PaperReport form : values()) {
            if (form.code().equals(name)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name that browsers know the form by. */
    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** Writes the paper, a draft as a draft; the stream stays open. */
    public void write(Paper paper, OutputStream out) throws IOException {
        switch (this) {
            case HTML -> PaperHtml.write(paper, out);
            case TEXT -> PaperPlain.write(paper, out);
            case JSON -> PaperJson.write(paper, out);
            case PDF -> PaperPdf.write(paper, out);
            case DOCX -> PaperDocx.write(paper, out);
        }
    }

    /** The paper as it would be written. */
    public byte[] bytes(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(paper, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing can fail when memory is written to", e);
        }
        return out.toByteArray();
    }
}

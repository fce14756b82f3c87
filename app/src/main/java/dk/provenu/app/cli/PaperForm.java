package dk.provenu.app.cli;

import dk.provenu.app.service.RefusedException;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.Paper;
import dk.provenu.report.Format;
import dk.provenu.report.paper.PaperReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms in which a paper is written: those of print, and the workbook with the figures behind it. */
enum PaperForm {
    TEXT,
    JSON,
    DOCX,
    PDF,
    HTML,
    XLSX;

    static List<String> codes() {
        return Arrays.stream(values()).map(PaperForm::code).toList();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a terminal can show it. */
    boolean isText() {
        return this == TEXT || this == JSON || this == HTML;
    }

    void write(Paper paper, Language language, OutputStream out) throws IOException {
        if (this == XLSX) {
            Format.XLSX.report(language).write(paper.result(), out);
        } else {
            PaperReport.find(code())
                    .orElseThrow(() -> new RefusedException(Text.of(
                            "Papirer skrives ikke som " + code() + ".", "Papers are not written as " + code() + ".")))
                    .write(paper, out);
        }
    }
}

package dk.provenu.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.paper.Paper;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** PDF as veraPDF judges it; with {@code -Dprovenu.keep.papers=FOLDER} the papers are kept to be looked at. */
class PaperPdfTest {

    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFullPaperIsAccessibleAndFitToArchive(boolean draft) throws Exception {
        assertPasses(kept("full-" + draft, PaperSamples.full(draft)));
    }

    @Test
    void chartsLongTablesManyFiguresAndHostileWordsAreToo() throws Exception {
        byte[] pdf = kept("everything", PaperSamples.everything());
        assertPasses(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(4);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("En stor tabel (fortsat)", "Side 1 af", "</w:t><script>&amp;]]>", " 199. ");
        }
    }

    @Test
    void anEmptyPaperIsToo() throws Exception {
        assertPasses(kept("empty", PaperSamples.of()));
    }

    @Test
    void aDraftSaysSoOnEveryPage() throws Exception {
        try (PDDocument document = Loader.loadPDF(PaperReport.PDF.bytes(PaperSamples.full(true)))) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document)).contains("UDKAST");
            }
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da-DK");
        }
    }

    private static byte[] kept(String name, Paper paper) throws Exception {
        byte[] pdf = PaperReport.PDF.bytes(paper);
        String folder = System.getProperty("provenu.keep.papers");
        if (folder != null) {
            Files.write(Path.of(folder, name + ".pdf"), pdf);
            Files.write(Path.of(folder, name + ".docx"), PaperReport.DOCX.bytes(paper));
            Files.write(Path.of(folder, name + ".html"), PaperReport.HTML.bytes(paper));
        }
        return pdf;
    }

    private static void assertPasses(byte[] pdf) throws Exception {
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertThat(result.getTestAssertions().stream()
                                .map(each -> each.getRuleId() + " " + each.getMessage() + " at "
                                        + each.getLocation().getContext())
                                .distinct()
                                .toList())
                        .as("what veraPDF finds against " + flavour)
                        .isEmpty();
                assertThat(result.isCompliant()).isTrue();
            }
        }
    }
}

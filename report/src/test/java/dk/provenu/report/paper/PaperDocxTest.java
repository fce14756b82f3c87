package dk.provenu.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.paper.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** The document as Apache POI reads it. */
class PaperDocxTest {

    @Test
    void everyParagraphHasAStyleThatTheDocumentHolds() throws IOException {
        try (XWPFDocument document = read(PaperSamples.full(true))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .contains(
                            "Title",
                            "Heading1",
                            "Heading2",
                            "ListBullet",
                            "ListNumber",
                            "Caption",
                            "Beslutning",
                            "Udkast")
                    .allSatisfy(style -> assertThat(document.getStyles().styleExist(style))
                            .as(style)
                            .isTrue());
            assertThat(document.getDocument().xmlText())
                    .as("formatting beside the styles")
                    .doesNotContain("<w:b/>", "<w:sz ", "<w:jc ", "<w:color ", "<w:shd ");
        }
    }

    @Test
    void aBoundNumberIsAControlWithItsAddress() throws IOException {
        try (XWPFDocument document = read(PaperSamples.full(false))) {
            List<XWPFSDT> controls = controls(document);
            assertThat(controls)
                    .extracting(control -> control.getContent().getText())
                    .contains("lavere", "40,4 mio. kr.");
            assertThat(controls).extracting(XWPFSDT::getTitle).contains("mean: 1 mio. kr.");
            assertThat(controls)
                    .extracting(XWPFSDT::getTag)
                    .allMatch(tag -> tag.length() <= 64)
                    .allMatch(tag -> tag.matches("\\d+\\|cost-benchmark/unit_cost/albertslund/cost.*"));
        }
    }

    @Test
    void aChangedNumberHasAFootnote() throws IOException {
        try (XWPFDocument document = read(PaperSamples.full(false))) {
            assertThat(document.getFootnotes().toString()).isNotEmpty();
            assertThat(document.getFootnoteByID(1).getParagraphs().getFirst().getText())
                    .contains("før: højere");
            assertThat(document.getFootnoteByID(2).getParagraphs().getFirst().getText())
                    .contains("før: 40,1 mio. kr.");
        }
    }

    @Test
    void tablesRepeatTheirHeadingsAndChartsHaveWords() throws IOException {
        try (XWPFDocument document = read(PaperSamples.full(false))) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("Kommune");
            assertThat(table.getRow(1).getCell(3).getParagraphs().getFirst().getStyle())
                    .isEqualTo("Tabeltal");
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getDocument().xmlText()).contains("descr=\"Albertslund er lavest.\"");
        }
    }

    @Test
    void onlyADraftSaysDraft() throws IOException {
        try (XWPFDocument draft = read(PaperSamples.full(true));
                XWPFDocument issued = read(PaperSamples.full(false))) {
            assertThat(draft.getHeaderList().getFirst().getText()).contains("UDKAST");
            assertThat(issued.getHeaderList().getFirst().getText())
                    .contains("Udvalg: Beskæftigelsesudvalget · Møde: 12-01-2027 · Sagsnr.: 15.20.00-A00-1-27")
                    .doesNotContain("UDKAST");
            assertThat(draft.getProperties().getCoreProperties().getTitle()).isEqualTo("Benchmark af udgifter: 37,8");
        }
    }

    @Test
    void longTablesManyFiguresAndHostileWordsAreHeld() throws IOException {
        try (XWPFDocument document = read(PaperSamples.everything())) {
            assertThat(controls(document)).hasSize(200);
            assertThat(document.getTables()).hasSize(4);
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(text -> text.startsWith("</w:t><script>&amp;]]>") && text.contains("😀"));
        }
    }

    private static XWPFDocument read(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(PaperReport.DOCX.bytes(paper)));
    }

    private static List<XWPFSDT> controls(XWPFDocument document) {
        List<XWPFSDT> controls = new ArrayList<>();
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            for (IRunElement run : paragraph.getIRuns()) {
                if (run instanceof XWPFSDT control) {
                    controls.add(control);
                }
            }
        }
        return controls;
    }
}

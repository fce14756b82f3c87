package dk.provenu.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class PaperReportTest {

    @ParameterizedTest
    @EnumSource(PaperReport.class)
    void theSamePaperGivesTheSameBytes(PaperReport form) {
        assertThat(form.bytes(PaperSamples.full(true))).isNotEmpty().isEqualTo(form.bytes(PaperSamples.full(true)));
        assertThat(PaperReport.find(form.code())).isEqualTo(Optional.of(form));
    }

    @Test
    void textReadsLikeThePaper() {
        assertThat(text(PaperReport.TEXT, false))
                .startsWith("""
                        Benchmark af udgifter: 37,8
                        ===========================
                        Udvalg: Beskæftigelsesudvalget
                        Møde: 12-01-2027
                        Sagsnr.: 15.20.00-A00-1-27
                        """)
                .contains("hvilket er lavere [før: højere] end\ngennemsnittet")
                .contains("1. at orienteringen tages til efterretning,\n   Beslutning den 12-01-2027: Godkendt.")
                .contains("2. at der gives en tillægsbevilling.\n   Afgøres af: Byrådet")
                .contains("hentet 22-11-2026")
                .doesNotContain("UDKAST")
                .doesNotContain("kr..");
    }

    @Test
    void aDraftSaysWhatMustBeDecided() {
        assertThat(text(PaperReport.TEXT, true))
                .contains("UDKAST – kan ikke udsendes\nÉt forhold skal afgøres, før papiret kan udsendes:")
                .contains("1. Tallene viser to kommuner, ikke én. Ret sætningen. Linje 12: ”Kun Ishøj ligger lavere.”")
                .contains("Kun Ishøj ligger lavere. [forhold 1]");
    }

    @Test
    void htmlIsXmlWithHeadingsInOrderAndAddresses() throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(PaperReport.HTML.bytes(PaperSamples.full(true))));
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("da-DK");
        assertThat(document.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("caption").getLength()).isGreaterThanOrEqualTo(2);
        assertThat(text(PaperReport.HTML, true))
                .contains("data-address=\"" + PaperSamples.ADDRESS + "\"")
                .contains("data-address=\"cost-benchmark/unit_cost/albertslund/cost?known-on=2026-11-22\">37,8</td>")
                .contains("Tegn som &lt; &amp; &gt; &quot; ' skal")
                .doesNotContain("src=\"http", "href=", "url(", "@import");
    }

    @Test
    void jsonHoldsAddressValueAndFlag() {
        assertThat(text(PaperReport.JSON, true))
                .contains("\"issuable\" : false")
                .contains("\"kind\" : \"untrue\"")
                .contains("\"address\" : \"" + PaperSamples.ADDRESS + "\"")
                .contains("\"before\" : \"højere\"")
                .contains("\"outcome\" : \"Godkendt.\"");
    }

    private static String text(PaperReport form, boolean draft) {
        return new String(form.bytes(PaperSamples.full(draft)), StandardCharsets.UTF_8);
    }
}

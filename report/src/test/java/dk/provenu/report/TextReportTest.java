package dk.provenu.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.figure.Language;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void columnsStandBelowTheirHeadings() {
        String text = new String(TextReport.of(Language.DA).bytes(Samples.investment()), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo("""
                        Investeringen i Ballerup
                        ========================

                        Investering og gevinst efter år
                        mio. kr.
                                      2015  2016  2017  2018  2019  I alt
                        -------------------------------------------------
                        Investering    7,9   9,9  10,3  10,3  10,2   48,6
                        Gevinst        3,0   7,3   8,6  19,9  19,3   58,1
                        -------------------------------------------------
                        Nettoprovenu  -4,9  -2,6  -1,7   9,6   9,1    9,5
                        """);
    }

    @Test
    void missingNumbersAndOwnRowAreSeen() {
        String text = new String(TextReport.of(Language.DA).bytes(Samples.benchmark(true)), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("> Albertslund")
                .contains("diskretioneret")
                .contains("* Personer er helårspersoner.")
                .contains("- Regnskabstal.");
    }

    @Test
    void wordsCannotSteerTheTerminal() {
        String text = new String(
                TextReport.of(Language.DA).bytes(Samples.worded("a\u001b[31mb\u202Ec\u0000d" + "😀".repeat(60))),
                StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("\u001b", "\u202E", "\u0000").contains("a [31mb c d😀");
        assertThat(text.lines().filter(line -> line.contains("|")).toList()).isEmpty();
    }
}

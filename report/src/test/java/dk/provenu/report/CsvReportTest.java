package dk.provenu.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.figure.Language;
import dk.provenu.report.CsvReport.Precision;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {

    private static String table(Language language, Precision precision) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvReport.of(language, precision).write(Samples.benchmark(true).tables().getFirst(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aDanishSpreadsheetOpensIt() throws IOException {
        assertThat(table(Language.DA, Precision.SHOWN))
                .startsWith("\uFEFFKommune;Udgift (1.000 kr.);Personer (fuldtidspersoner);")
                .contains("\r\nAlbertslund;76232;2017,3;37,8;")
                .contains("\r\nGlostrup;48211;diskretioneret;diskretioneret;diskretioneret;diskretioneret\r\n");
    }

    @Test
    void everyDigitCanBeHad() throws IOException {
        assertThat(table(Language.EN, Precision.FULL))
                .startsWith("Municipality,")
                .contains("\r\nAlbertslund,76231.5,2017.3," + 76231.5 / 2017.3 + ",")
                .contains("\"Expenditure (1,000 DKK)\"");
    }

    @Test
    void aResultIsItsTablesBelowOneAnother() {
        String csv = text(CsvReport.of(Language.DA, Precision.SHOWN).bytes(Samples.both()));
        assertThat(csv.substring(1).lines().toList())
                .contains("Udgift pr. fuldtidsperson", "Investering og gevinst efter år")
                .contains("Personer er helårspersoner.")
                .contains("Nettoprovenu;-4,9;-2,6;-1,7;9,6;9,1;9,5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\r=1", "\n+1", "＝1"})
    void wordsNeverBecomeAFormula(String words) {
        String csv = text(CsvReport.of(Language.DA, Precision.SHOWN).bytes(Samples.worded(words)));
        for (String line : csv.substring(1).lines().toList()) {
            for (String field : line.split(";", -1)) {
                assertThat(field).matches("-1,5|afvist|\"'.*|");
            }
        }
    }

    @Test
    void wordsKeepTheirField() {
        String csv = text(CsvReport.of(Language.DA, Precision.SHOWN).bytes(Samples.worded("a;\"b\"\nc")));
        assertThat(csv).contains("\"a;\"\"b\"\" c\";-1,5;afvist;\"a;\"\"b\"\" c\"\r\n");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

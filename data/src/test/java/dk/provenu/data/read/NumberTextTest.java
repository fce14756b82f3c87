package dk.provenu.data.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.data.read.NumberText.Shape;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|NEUTRAL",
                "-5|NEUTRAL",
                "2484|NEUTRAL",
                "12,5|COMMA",
                "12.5|POINT",
                "2.004|TWO_READINGS_POINT",
                "2,004|TWO_READINGS_COMMA",
                "1.234,5|COMMA",
                "1,234.5|POINT",
                "1.234.567|COMMA",
                "0.123|POINT",
                "0,123|COMMA",
                "1234.567|POINT",
                "1234,567|COMMA",
                "-4,9|COMMA",
                "\u22124,9|COMMA",
                "12.3456|POINT"
            })
    void tellsWhatANumberGivesAway(String text, Shape shape) {
        assertThat(NumberText.shape(text)).isEqualTo(shape);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "NaN",
                "Infinity",
                "1e5",
                "1E-3",
                "0x1F",
                "+5",
                "1 234",
                "12.34.567",
                "1.23",
                "1,2,3",
                "1.2345,6",
                ".5",
                "5.",
                "5,",
                "--5",
                "5-",
                "(5)",
                "12%",
                "12 kr.",
                "007",
                "00",
                "1.234.56",
                "1,5,",
                "\u0665",
                "1d",
                "1f",
                "..",
                ".",
                "-",
                "1'000",
                "=1+1",
                "12345678901234567"
            })
    void refusesWhatIsNoNumberWithADecimalComma(String text) {
        assertThat(NumberText.parse(text, DecimalMark.COMMA)).isNull();
    }

    @Test
    void readsBothStyles() {
        assertThat(NumberText.parse("-1.234,50", DecimalMark.COMMA)).isEqualByComparingTo("-1234.5");
        assertThat(NumberText.parse("-1,234.50", DecimalMark.POINT)).isEqualByComparingTo("-1234.5");
        assertThat(NumberText.parse(" 2.004 ", DecimalMark.COMMA)).isEqualByComparingTo("2004");
        assertThat(NumberText.parse("2.004", DecimalMark.POINT)).isEqualByComparingTo("2.004");
    }

    @Test
    void readsBackEveryNumberThatItWasGiven() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong() >> random.nextInt(16, 60), random.nextInt(6));
            if (number.precision() - number.scale() > 15) {
                continue;
            }
            String plain = number.toPlainString();
            assertThat(NumberText.parse(plain, DecimalMark.POINT)).isEqualByComparingTo(number);
            assertThat(NumberText.parse(plain.replace('.', ','), DecimalMark.COMMA))
                    .isEqualByComparingTo(number);
            assertThat(NumberText.parse(grouped(plain, ',', '.'), DecimalMark.COMMA))
                    .isEqualByComparingTo(number);
        }
    }

    private static String grouped(String plain, char mark, char group) {
        String sign = plain.startsWith("-") ? "-" : "";
        String[] parts = plain.substring(sign.length()).split("\\.", -1);
        StringBuilder whole = new StringBuilder(parts[0]);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            whole.insert(at, group);
        }
        return sign + whole + (parts.length > 1 ? mark + parts[1] : "");
    }
}

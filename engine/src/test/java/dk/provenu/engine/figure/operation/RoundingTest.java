package dk.provenu.engine.figure.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "2.675, 2, 2.68",
        "1.005, 2, 1.01",
        "-2.675, 2, -2.68",
        "-1.005, 2, -1.01",
        "0.285, 2, 0.29",
        "1.115, 2, 1.12",
        "0.5, 0, 1",
        "-0.5, 0, -1",
        "1.5, 0, 2",
        "2.5, 0, 3",
        "0.49999999999999994, 0, 1",
        "0.4999999999, 0, 0",
        "1234567, -3, 1235000",
        "1234500, -3, 1235000",
        "-1234500, -3, -1235000",
        "0, 2, 0",
        "1e-300, 2, 0",
        "123456789012.345, 2, 123456789012.35",
        "1e300, 2, 1e300",
        "100000000000000.5, 0, 100000000000001",
        "9007199254740993, 0, 9007199254740990",
        "0.05, 1, 0.1",
        "0.15, 1, 0.2",
        "0.25, 1, 0.3",
        "0.35, 1, 0.4",
        "5e-324, 15, 0",
        "1e-16, 15, 0",
        "999.9995, 3, 1000"
    })
    void halfAwayFromZeroAfterFifteenDigits(double number, int decimals, double expected) {
        assertThat(Rounding.round(number, decimals)).isEqualTo(expected);
    }

    @Test
    void sumsThatShouldEndOnAHalfDo() {
        assertThat(Rounding.round(0.285 * 100, 0)).isEqualTo(29);
        assertThat(Rounding.round(1.005 * 1000, 0)).isEqualTo(1005);
        assertThat(Rounding.round(1.1 + 0.05, 1)).isEqualTo(1.2);
        assertThat(Rounding.round(0.1 + 0.7 + 0.05, 1)).isEqualTo(0.9);
    }

    /** Positive amounts in whole hundredths, added as doubles, round as the same amounts added as decimals do. */
    @Test
    void sumsOfTwoDecimalTermsRoundAsDecimals() {
        Random random = new Random(41);
        for (int i = 0; i < 20_000; i++) {
            double sum = 0;
            BigDecimal exact = BigDecimal.ZERO;
            for (int term = 0; term < 8; term++) {
                long hundredths = random.nextLong(10_000_000);
                sum += hundredths / 100.0;
                exact = exact.add(BigDecimal.valueOf(hundredths, 2));
            }
            assertThat(Rounding.decimal(sum, 1)).isEqualByComparingTo(exact.setScale(1, RoundingMode.HALF_UP));
        }
    }

    @Test
    void theQuickWayIsTheSlowWay() {
        Random random = new Random(42);
        for (int i = 0; i < 200_000; i++) {
            double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(16) - 3);
            int decimals = random.nextInt(8) - 2;
            if (random.nextInt(3) == 0) {
                number = Math.rint(number * 1000) / 1000 + 0.0005;
            }
            double slow = Rounding.decimal(number, decimals).doubleValue();
            assertThat(Double.doubleToLongBits(Rounding.round(number, decimals)))
                    .as("%s to %d", number, decimals)
                    .isEqualTo(Double.doubleToLongBits(slow));
        }
    }

    @Test
    void thereIsNoNegativeZero() {
        assertThat(Double.doubleToLongBits(Rounding.round(-0.2, 0))).isZero();
        assertThat(Double.doubleToLongBits(Rounding.round(-0.0, 3))).isZero();
    }
}

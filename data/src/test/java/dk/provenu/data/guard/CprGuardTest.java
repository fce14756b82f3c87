package dk.provenu.data.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprGuardTest {

    @Test
    void seesTenDigitsThatBeginWithADate() {
        assertThat(CprGuard.sees(CprNumbers.of(1, 1, 70, 1234))).isTrue();
        assertThat(CprGuard.sees(CprNumbers.of(31, 12, 99, 0))).isTrue();
        assertThat(CprGuard.sees(CprNumbers.of(32, 1, 70, 1234))).isFalse();
        assertThat(CprGuard.sees(CprNumbers.of(0, 1, 70, 1234))).isFalse();
        assertThat(CprGuard.sees(CprNumbers.of(1, 13, 70, 1234))).isFalse();
        assertThat(CprGuard.sees(CprNumbers.of(31, 4, 70, 1234))).isFalse();
    }

    @Test
    void seesTheLeapDayOfAnyCentury() {
        assertThat(CprGuard.sees(CprNumbers.of(29, 2, 0, 4321))).isTrue();
        assertThat(CprGuard.sees(CprNumbers.of(29, 2, 96, 4321))).isTrue();
        assertThat(CprGuard.sees(CprNumbers.of(29, 2, 97, 4321))).isFalse();
        assertThat(CprGuard.sees(CprNumbers.of(30, 2, 96, 4321))).isFalse();
    }

    @Test
    void seesReplacementNumbers() {
        assertThat(CprGuard.sees(CprNumbers.of(61, 1, 70, 1234))).isTrue();
        assertThat(CprGuard.sees(CprNumbers.of(91, 1, 70, 1234))).isTrue();
        assertThat(CprGuard.sees(CprNumbers.of(60, 1, 70, 1234))).isFalse();
        assertThat(CprGuard.sees(CprNumbers.of(92, 1, 70, 1234))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", " ", "\u2011", "\u2013", " - ", ".", "/", "\u00a0"})
    void seesThroughTheSeparatorsPeopleUse(String separator) {
        assertThat(CprGuard.sees(CprNumbers.with(separator, 12, 3, 45, 6789))).isTrue();
    }

    @Test
    void seesNumbersInsideText() {
        String number = CprNumbers.of(12, 3, 45, 6789);
        assertThat(CprGuard.sees("Sag om " + number + ", oprettet i maj")).isTrue();
        assertThat(CprGuard.sees("cpr" + number + "x")).isTrue();
        assertThat(CprGuard.sees("udtræk_" + number + ".csv")).isTrue();
        assertThat(CprGuard.sees("9" + number)).isFalse();
        assertThat(CprGuard.sees(number + "0")).isFalse();
    }

    @Test
    void isNotFooledByForeignDigitsOrInvisibleCharacters() {
        String number = CprNumbers.of(12, 3, 45, 6789);
        String wide = number.chars()
                .collect(StringBuilder::new, (b, c) -> b.append((char) (c - '0' + '\uff10')), StringBuilder::append)
                .toString();
        assertThat(CprGuard.sees(wide)).isTrue();
        assertThat(CprGuard.sees(number.substring(0, 3) + "\u200b" + number.substring(3)))
                .isTrue();
        assertThat(CprGuard.mask(wide)).isEqualTo("[skjult]");
    }

    @Test
    void seesALostLeadingZeroOnlyWherePersonsAreSpokenOf() {
        String nine = CprNumbers.of(1, 2, 80, 1234).substring(1);
        assertThat(CprGuard.sees(nine)).isFalse();
        assertThat(CprGuard.sees(nine, true)).isTrue();
        assertThat(CprGuard.speaksOfPersons("CPR-nr.")).isTrue();
        assertThat(CprGuard.speaksOfPersons("Personnummer")).isTrue();
        assertThat(CprGuard.speaksOfPersons("pnr")).isTrue();
        assertThat(CprGuard.speaksOfPersons("municipality")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.68.90",
                "05.46.60.001",
                "2016-01-01",
                "2015-2019",
                "01.01.2016-31.12.2016",
                "+45 12 34 56 78",
                "2012 2013 2014 2015",
                "1.012.345.678",
                "12,5",
                "Figur 1, 2015 og 2016",
                "2025-12-31T12:30:00"
            })
    void leavesOrdinaryTextAlone(String text) {
        assertThat(CprGuard.sees(text)).isFalse();
        assertThat(CprGuard.mask(text)).isEqualTo(text);
    }

    @Test
    void masksEveryNumberInAText() {
        String one = CprNumbers.of(12, 3, 45, 6789);
        String two = CprNumbers.with("-", 1, 1, 1, 1);
        assertThat(CprGuard.mask("fra " + one + " til " + two + ".")).isEqualTo("fra [skjult] til [skjult].");
    }

    @Test
    void afterMaskingNothingIsSeen() {
        Random random = new Random(20261122);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = 0; part < 4; part++) {
                text.append(
                        random.nextBoolean()
                                ? CprNumbers.with(
                                        random.nextBoolean() ? "-" : "",
                                        1 + random.nextInt(28),
                                        1 + random.nextInt(12),
                                        random.nextInt(100),
                                        random.nextInt(10_000))
                                : String.valueOf(random.nextInt(1_000_000)));
                text.append(" -.,a".charAt(random.nextInt(5)));
            }
            String masked = CprGuard.mask(text.toString(), true);
            assertThat(CprGuard.sees(masked, true)).as(masked).isFalse();
        }
    }

    @Test
    void anAmountCountsOnlyAsAWhole() {
        assertThat(CprGuard.amountLooksLike(CprNumbers.of(1, 1, 70, 1234), false))
                .isTrue();
        assertThat(CprGuard.amountLooksLike(CprNumbers.of(1, 1, 70, 1234) + ",00", false))
                .isTrue();
        assertThat(CprGuard.amountLooksLike("1010170123,5", false)).isFalse();
        assertThat(CprGuard.amountLooksLike("72304", false)).isFalse();
    }
}

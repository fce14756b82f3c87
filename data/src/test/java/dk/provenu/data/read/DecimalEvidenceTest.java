package dk.provenu.data.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecimalEvidenceTest {

    private final Refusals refusals = new Refusals(10);

    @Test
    void aNumberWithTwoReadingsAloneIsRefused() {
        assertThat(settle(false, "2.004", "17")).isNull();
        assertThat(refusals.list().getFirst().reason().da()).contains("'2.004'").contains("to måder");
        assertThat(refusals.list().getFirst().advice().da()).contains("--decimal comma");
        assertThat(refusals.list().getFirst().line()).isEqualTo(2);
    }

    @Test
    void anotherNumberSettlesIt() {
        assertThat(settle(false, "2.004", "1.234,5")).isEqualTo(DecimalMark.COMMA);
        assertThat(settle(false, "2.004", "12,5")).isEqualTo(DecimalMark.COMMA);
        assertThat(settle(false, "2.004", "0.5")).isEqualTo(DecimalMark.POINT);
        assertThat(settle(false, "2,004", "1.000.000")).isEqualTo(DecimalMark.COMMA);
    }

    @Test
    void aColumnOfWholeNumbersSettlesIt() {
        assertThat(settle(true, "2.004")).isEqualTo(DecimalMark.COMMA);
        assertThat(settle(true, "2,004")).isEqualTo(DecimalMark.POINT);
    }

    @Test
    void bothMarksAreRefusedWithTheLinesOfBoth() {
        assertThat(settle(false, "1,5", "2.5")).isNull();
        assertThat(refusals.list()).hasSize(2);
        assertThat(refusals.list().get(0).line()).isEqualTo(2);
        assertThat(refusals.list().get(0).reason().da()).contains("linje 3").contains("2.5");
        assertThat(refusals.list().get(1).line()).isEqualTo(3);
    }

    @Test
    void aChangedMarkInAColumnOfThreeDecimalsIsSeen() {
        assertThat(settle(false, "21.395", "13,026", "0.5")).isNull();
        assertThat(settle(false, "1234.567", "13,026")).isNull();
    }

    @Test
    void groupsInSomeNumbersOnlyAreSeen() {
        assertThat(settle(false, "2484", "2.004", "0,5")).isNull();
    }

    @Test
    void numbersWithoutMarksNeedNoAnswer() {
        assertThat(settle(false, "1", "22", "-333", "x")).isNotNull();
        assertThat(refusals.isEmpty()).isTrue();
    }

    private @Nullable DecimalMark settle(boolean whole, String... values) {
        DecimalEvidence evidence = new DecimalEvidence("test.csv");
        int line = 2;
        for (String value : values) {
            evidence.see(line++, "amount", whole, value);
        }
        return evidence.settle(refusals);
    }
}

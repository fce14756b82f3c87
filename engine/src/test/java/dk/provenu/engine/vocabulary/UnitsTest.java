package dk.provenu.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.figure.Unit;
import org.junit.jupiter.api.Test;

class UnitsTest {
    @Test
    void everyCodeReadsBack() {
        assertThat(Units.codes()).contains("kr", "1000_kr", "mio_kr", "full_time_person", "fte", "kr/full_time_person");
        for (String code : Units.codes()) {
            assertThat(Units.find(code).orElseThrow().code()).isEqualTo(code);
        }
        assertThat(Units.find("euro")).isEmpty();
    }

    @Test
    void kronerPerPersonTimesPersonsAreKroner() {
        Unit unit = Units.KRONER_PER_FULL_TIME_PERSON.times(Units.FULL_TIME_PERSON);
        assertThat(unit).isEqualTo(Unit.KRONER);
        assertThat(Units.FTE.sameDimension(Units.FULL_TIME_PERSON)).isFalse();
    }
}

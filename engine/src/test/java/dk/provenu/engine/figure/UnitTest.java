package dk.provenu.engine.figure;

import static dk.provenu.engine.figure.Figures.PERSON;
import static dk.provenu.engine.figure.Unit.KRONER;
import static dk.provenu.engine.figure.Unit.MILLION_KRONER;
import static dk.provenu.engine.figure.Unit.NUMBER;
import static dk.provenu.engine.figure.Unit.PERCENT;
import static dk.provenu.engine.figure.Unit.SHARE;
import static dk.provenu.engine.figure.Unit.THOUSAND_KRONER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnitTest {

    @Test
    void kronerPerPersonTimesPersonsAreKroner() {
        Unit price = KRONER.per(PERSON);
        assertThat(price.times(PERSON)).isEqualTo(KRONER);
        assertThat(KRONER.per(price)).isEqualTo(PERSON);
        assertThat(KRONER.per(KRONER)).isEqualTo(NUMBER);
        assertThat(NUMBER.per(PERSON).times(PERSON)).isEqualTo(NUMBER);
        assertThat(price.isMoney()).isTrue();
        assertThat(PERSON.isMoney()).isFalse();
    }

    @Test
    void sharesAndPlainNumbersAreFactors() {
        assertThat(KRONER.times(SHARE)).isEqualTo(KRONER);
        assertThat(SHARE.times(KRONER)).isEqualTo(KRONER);
        assertThat(KRONER.per(NUMBER)).isEqualTo(KRONER);
        assertThat(SHARE.times(SHARE)).isEqualTo(SHARE);
        assertThat(SHARE.per(SHARE)).isEqualTo(NUMBER);
        assertThat(SHARE.times(NUMBER)).isEqualTo(NUMBER);
        assertThat(PERCENT.times(NUMBER)).isEqualTo(PERCENT);
        assertThat(NUMBER.times(PERCENT)).isEqualTo(PERCENT);
        assertThat(PERCENT.per(NUMBER)).isEqualTo(PERCENT);
        assertThat(SHARE.times(Unit.INDEX)).isEqualTo(Unit.INDEX);
    }

    @Test
    void scalesFollowAlong() {
        assertThat(THOUSAND_KRONER.per(PERSON).times(PERSON)).isEqualTo(THOUSAND_KRONER);
        assertThat(KRONER.per(PERSON.scaled(3)).scale()).isEqualTo(-3);
        assertThat(MILLION_KRONER.scale()).isEqualTo(6);
        assertThat(MILLION_KRONER.sameDimension(KRONER)).isTrue();
        assertThat(MILLION_KRONER).isNotEqualTo(KRONER).hasSameHashCodeAs(KRONER.scaled(6));
        assertThat(MILLION_KRONER.sameDimension(PERSON)).isFalse();
    }

    @Test
    void refusesWhatHasNoMeaningAndNamesBothSides() {
        assertThatThrownBy(() -> PERCENT.times(KRONER))
                .isInstanceOfSatisfying(
                        UnitException.class,
                        e -> assertThat(e.words().da())
                                .contains("'pct.'")
                                .contains("'kr.'")
                                .contains("Måske"));
        assertThatThrownBy(() -> KRONER.per(Unit.INDEX))
                .hasMessageContaining("'DKK'")
                .hasMessageContaining("'index'");
        assertThatThrownBy(() -> KRONER.per(THOUSAND_KRONER)).hasMessageContaining("scale");
        for (Unit unit : List.of(Unit.RANK, Unit.YEAR)) {
            assertThatThrownBy(() -> unit.times(NUMBER)).isInstanceOf(UnitException.class);
            assertThatThrownBy(() -> NUMBER.times(unit)).isInstanceOf(UnitException.class);
            assertThatThrownBy(() -> unit.per(SHARE)).isInstanceOf(UnitException.class);
        }
        assertThatThrownBy(() -> NUMBER.per(PERCENT)).isInstanceOf(UnitException.class);
        assertThatThrownBy(() -> PERCENT.scaled(3)).hasMessageContaining("no scale");
    }

    @Test
    void hasOneCodeForFilesAndWordsForPeople() {
        assertThat(KRONER.code()).isEqualTo("kr");
        assertThat(THOUSAND_KRONER.code()).isEqualTo("1000_kr");
        assertThat(MILLION_KRONER.code()).isEqualTo("mio_kr");
        assertThat(THOUSAND_KRONER.per(PERSON).code()).isEqualTo("1000_kr/person");
        assertThat(PERSON.per(PERSON.times(PERSON)).code()).isEqualTo("1/person");
        assertThat(KRONER.per(PERSON.scaled(3)).code()).isEqualTo("kr/1000_person");
        assertThat(List.of(NUMBER, SHARE, PERCENT, Unit.PERCENTAGE_POINT, Unit.INDEX, Unit.RANK, Unit.YEAR))
                .extracting(Unit::code)
                .containsExactly("number", "share", "pct", "pct_point", "index", "rank", "year");
        assertThat(THOUSAND_KRONER.words()).isEqualTo(Text.of("1.000 kr.", "1,000 DKK"));
        assertThat(MILLION_KRONER.words()).isEqualTo(Text.of("mio. kr.", "million DKK"));
        assertThat(KRONER.scaled(9).words().da()).isEqualTo("mia. kr.");
        assertThat(KRONER.per(PERSON).words()).isEqualTo(Text.of("kr. pr. person", "DKK per person"));
        assertThat(KRONER.per(PERSON.scaled(3)).words())
                .isEqualTo(Text.of("kr. pr. 1.000 personer", "DKK per 1,000 persons"));
    }

    @Test
    void multiplyingAndDividingUndoEachOther() {
        Random random = new Random(7);
        List<Unit> units = List.of(KRONER, PERSON, THOUSAND_KRONER, KRONER.per(PERSON), PERSON.scaled(-2));
        for (int i = 0; i < 500; i++) {
            Unit a = units.get(random.nextInt(units.size()));
            Unit b = units.get(random.nextInt(units.size()));
            assertThat(a.times(b)).isEqualTo(b.times(a));
            if (!a.times(b).equals(NUMBER)) {
                assertThat(a.times(b).per(b)).isEqualTo(a);
            }
        }
    }
}

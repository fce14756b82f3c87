package dk.provenu.engine.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.provenu.engine.vocabulary.CaseState;
import dk.provenu.engine.vocabulary.CaseState.Activation;
import dk.provenu.engine.vocabulary.CaseState.Kind;
import dk.provenu.engine.vocabulary.CaseStates;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoriesTest {

    private static short[] shorts(int... values) {
        short[] shorts = new short[values.length];
        for (int i = 0; i < values.length; i++) {
            shorts[i] = (short) values[i];
        }
        return shorts;
    }

    @Test
    void spellsAreFoundByWeekAndGapsAreNot() {
        Spells spells = Spells.of(
                new int[] {0, 2, 2, 3}, shorts(101, 101, 851), shorts(10, 20, 5), shorts(15, 30, 6), shorts(1, 2, 3));
        assertThat(spells.persons()).isEqualTo(3);
        assertThat(spells.person()).containsExactly(0, 0, 2);
        assertThat(spells.find(0, 10)).isZero();
        assertThat(spells.find(0, 15)).isEqualTo(-1);
        assertThat(spells.find(0, 29)).isEqualTo(1);
        assertThat(spells.find(1, 10)).isEqualTo(-1);
        assertThat(spells.find(2, 5)).isEqualTo(2);
        assertThat(spells.weeks()).isEqualTo(16);
    }

    @Test
    void overlapsAndEmptyRowsNeverBecomeColumns() {
        assertThatThrownBy(() -> Spells.of(new int[] {0, 2}, shorts(1, 1), shorts(1, 4), shorts(5, 6), shorts(0, 0)))
                .hasMessageContaining("overlaps");
        assertThatThrownBy(() -> Spells.of(new int[] {0, 1}, shorts(1), shorts(5), shorts(5), shorts(0)))
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> Spells.of(new int[] {0, 2}, shorts(1), shorts(5), shorts(6), shorts(0)))
                .hasMessageContaining("number of rows");
    }

    @Test
    void theLastDigitOfADreamCodeIsTheActivation() {
        StateList states = StateList.standard();
        assertThat(state("730").activation()).isEqualTo(Activation.NONE);
        assertThat(state("737").activation()).isEqualTo(Activation.PLACEMENT_PRIVATE);
        assertThat(state("737").activation().isCompanyBased()).isTrue();
        assertThat(state("739").activation().isCompanyBased()).isFalse();
        assertThat(state("130").readiness()).isEqualTo("job_ready");
        assertThat(state("899").isPartialReturn()).isTrue();
        assertThat(state("651").kind()).isEqualTo(Kind.EDUCATION);
        assertThat(state("999").kind()).isEqualTo(Kind.CENSORING);
        assertThat(states.groups().get(states.groupOf()[states.find("737").getAsInt()]))
                .isEqualTo("social_assistance");
        assertThat(states.size()).isEqualTo(CaseStates.all().size());
    }

    @Test
    void statesHaveTheirTime() {
        StateList states = StateList.standard();
        int resource = states.find("810").orElseThrow();
        assertThat(states.isValid(resource, Weeks.parse("2012-W40"))).isFalse();
        assertThat(states.isValid(resource, Weeks.parse("2013-W02"))).isTrue();
    }

    @Test
    void aCodeOutsideTheListIsAnUnknownState() {
        StateList states = StateList.ofCodes(List.of("730", "115"));
        assertThat(states.kind(1)).isEqualTo(Kind.UNKNOWN);
        assertThat(states.find("115")).hasValue(1);
    }

    @Test
    void ageIsThatOfTheMonthOfTheWeeksThursday() {
        Background background =
                new Background(shorts(80 * 12 + 5, Background.NO_MONTH), new byte[2], Background.Attributes.none(2));
        assertThat(background.age(0, Weeks.parse("2010-W22"))).isEqualTo(30);
        assertThat(background.age(0, Weeks.parse("2010-W21"))).isEqualTo(29);
        assertThat(background.age(1, 500)).isEqualTo(-1);
    }

    @Test
    void anAttributeHoldsUntilTheNext() {
        Background.Attributes attributes = new Background.Attributes(
                List.of("education", "readiness"),
                List.of("job_ready", "activity_ready", "skilled"),
                new int[] {0, 3, 3},
                shorts(0, 10, 20),
                new byte[] {0, 1, 1},
                shorts(2, 1, 0));
        int readiness = attributes.find("readiness");
        assertThat(attributes.valueAt(0, readiness, 9)).isEqualTo(-1);
        assertThat(attributes.valueAt(0, readiness, 19)).isEqualTo(1);
        assertThat(attributes.valueAt(0, readiness, 20)).isZero();
        assertThat(attributes.valueAt(0, attributes.find("education"), 500)).isEqualTo(2);
        assertThat(attributes.valueAt(1, readiness, 500)).isEqualTo(-1);
    }

    private static CaseState state(String code) {
        return CaseStates.find(code).orElseThrow();
    }
}

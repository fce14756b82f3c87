package dk.provenu.engine.register.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.register.Events;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Spells;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.vocabulary.CaseState.Kind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SyntheticCountryTest {

    private static final SyntheticSettings SETTINGS =
            SyntheticSettings.standard().withPersons(30_000);
    private static final Histories COUNTRY = SyntheticCountry.of(SETTINGS, 7);

    @Test
    void isMarkedAsMadeUp() {
        assertThat(COUNTRY.synthetic()).isTrue();
        assertThat(COUNTRY.source()).contains("Opdigtede");
    }

    @Test
    void hasTheSizeOfTheStandard() {
        assertThat(SyntheticSettings.standard().persons()).isEqualTo(2_900_000);
        assertThat(SyntheticSettings.standard().homes()).hasSize(98);
        assertThat(Weeks.label(COUNTRY.from())).isEqualTo("2015-W01");
        assertThat(Weeks.label(COUNTRY.to() - 1)).isEqualTo("2024-W52");
        assertThat(COUNTRY.spells().size() / 30_000.0).isBetween(7.0, 11.0);
    }

    @Test
    void theSameSeedGivesTheSameAndMorePersonsChangeNoHistory() {
        Histories fewer = SyntheticCountry.of(SETTINGS.withPersons(21_000), 7);
        int rows = fewer.spells().size();
        assertThat(fewer.spells().start())
                .isEqualTo(Arrays.copyOf(COUNTRY.spells().start(), rows));
        assertThat(fewer.spells().state())
                .isEqualTo(Arrays.copyOf(COUNTRY.spells().state(), rows));
        assertThat(fewer.events().week())
                .isEqualTo(Arrays.copyOf(COUNTRY.events().week(), fewer.events().size()));
        assertThat(SyntheticCountry.of(SETTINGS.withPersons(21_000), 8).spells().start())
                .isNotEqualTo(fewer.spells().start());
    }

    @Test
    void everySpellIsSeenInTheWindowAndSomeBeganBeforeIt() {
        Spells spells = COUNTRY.spells();
        int before = 0;
        for (int i = 0; i < spells.size(); i++) {
            assertThat((int) spells.end()[i]).isGreaterThan(COUNTRY.from()).isLessThanOrEqualTo(COUNTRY.to());
            before += spells.start()[i] < COUNTRY.from() ? 1 : 0;
        }
        assertThat(before).isPositive();
    }

    @Test
    void eventsRiseByWeekWithinAPerson() {
        Events events = COUNTRY.events();
        for (int person = 0; person < COUNTRY.persons(); person++) {
            for (int i = events.personStart()[person] + 1; i < events.personStart()[person + 1]; i++) {
                assertThat(events.week()[i]).isGreaterThanOrEqualTo(events.week()[i - 1]);
            }
        }
        assertThat(events.has(Events.Type.MEETING)).isTrue();
        assertThat(events.hasHours(Events.Type.OFFER)).isTrue();
    }

    @Test
    void moreAreUnemployedInWinterThanInSummer() {
        Histories grown = SyntheticCountry.of(SETTINGS.withoutEvents(), 3);
        assertThat(onUnemploymentBenefit(grown, "2020-W06")).isGreaterThan(onUnemploymentBenefit(grown, "2019-W24"));
        assertThat(grown.events().size()).isZero();
    }

    @Test
    void noHistoryGoesOnAfterDeath() {
        Spells spells = COUNTRY.spells();
        boolean[] censored = COUNTRY.states().where(state -> state.kind() == Kind.CENSORING);
        int found = 0;
        for (int i = 0; i < spells.size(); i++) {
            if (censored[spells.state()[i]]) {
                found++;
                boolean same = i + 1 < spells.size() && spells.person()[i + 1] == spells.person()[i];
                assertThat(same && !censored[spells.state()[i + 1]]).isFalse();
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void aSmallTownHasOneMunicipality() {
        Histories town = SyntheticCountry.of(SETTINGS.withMunicipality(165).withPersons(500), 1);
        for (short code : town.spells().municipality()) {
            assertThat(code).isEqualTo((short) 165);
        }
    }

    private static int onUnemploymentBenefit(Histories histories, String label) {
        boolean[] counted = histories.states().where(state -> state.group().equals("unemployment_benefit"));
        int week = Weeks.parse(label);
        int persons = 0;
        for (int person = 0; person < histories.persons(); person++) {
            int row = histories.spells().find(person, week);
            persons += row >= 0 && counted[histories.spells().state()[row]] ? 1 : 0;
        }
        return persons;
    }
}

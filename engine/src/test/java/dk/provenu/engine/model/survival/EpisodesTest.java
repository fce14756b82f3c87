package dk.provenu.engine.model.survival;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.register.Histories;
import dk.provenu.engine.vocabulary.CaseState.Kind;
import dk.provenu.engine.vocabulary.CaseStates;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spell is, case by case and against a recount of every week. */
class EpisodesTest {

    private static final int PAUSE = 4;

    @Test
    void aShortPauseIsPartOfTheSpell() {
        assertThat(spells("730 10-20, 730 23-30")).containsExactly("0: 10-30 other");
        assertThat(spells("730 10-20, 730 24-30")).containsExactly("0: 10-20 other", "0: 24-30 other");
    }

    @Test
    void aShortVisitElsewhereIsAPauseToo() {
        assertThat(spells("730 10-20, job 20-23, 730 23-30")).containsExactly("0: 10-30 other");
        assertThat(spells("730 10-20, sickness_benefit 20-24, 730 24-30"))
                .containsExactly("0: 10-20 benefit", "0: 24-30 other");
    }

    @Test
    void otherStatesOfTheSameBenefitGoOn() {
        assertThat(spells("730 10-20, 737 20-25, 130 25-40")).containsExactly("0: 10-40 other");
    }

    @Test
    void theCauseIsWhatIsFirstSeenAfterIt() {
        assertThat(spells("730 10-20, job 20-90")).containsExactly("0: 10-20 job");
        assertThat(spells("730 10-20, education 22-90")).containsExactly("0: 10-20 education");
        assertThat(spells("730 10-20, unknown 20-22, job 22-90")).containsExactly("0: 10-20 job");
        assertThat(spells("730 10-20, other_exit 20-90")).containsExactly("0: 10-20 other");
        assertThat(spells("730 10-20")).containsExactly("0: 10-20 other");
        // A job five weeks later is another story.
        assertThat(spells("730 10-20, job 25-90")).containsExactly("0: 10-20 other");
    }

    @Test
    void whoIsNoLongerInTheRegisterIsNotSeenToLeave() {
        String gone = CaseStates.all().stream()
                .filter(state -> state.kind() == Kind.CENSORING)
                .findFirst()
                .orElseThrow()
                .code();
        assertThat(spells("730 10-20, " + gone + " 20-200")).containsExactly("0: 10-20 still");
    }

    @Test
    void leavingIsToldFromAPauseOnlyWhenThePauseIsSeen() {
        assertThat(spells("730 150-196")).containsExactly("0: 150-196 other");
        assertThat(spells("730 150-197")).containsExactly("0: 150-196 still");
        assertThat(spells("730 150-200")).containsExactly("0: 150-196 still");
        assertThat(spells("730 197-200")).isEmpty();
    }

    @Test
    void whatMayHaveBegunBeforeTheWindowIsLeftOut() {
        assertThat(spells("730 3-20")).isEmpty();
        assertThat(Episodes.of(Cases.of("730 3-20"), Cases.assistance(), PAUSE).leftOut())
                .isEqualTo(1);
        assertThat(spells("730 4-20")).containsExactly("0: 4-20 other");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void areARecountOfEveryWeek(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String[] codes = {"730", "737", "job", "sickness_benefit", "education", "unknown"};
        String[] persons = new String[40];
        for (int p = 0; p < persons.length; p++) {
            List<String> runs = new ArrayList<>();
            int week = random.nextInt(12);
            while (week < Cases.TO - 1) {
                int end = Math.min(Cases.TO, week + 1 + random.nextInt(14));
                runs.add(codes[random.nextInt(codes.length)] + " " + week + "-" + end);
                week = end + (random.nextBoolean() ? 0 : random.nextInt(7));
            }
            persons[p] = String.join(", ", runs);
        }
        for (int pause : new int[] {1, 4, 9}) {
            Histories histories = Cases.of(persons);
            assertThat(words(Episodes.of(histories, Cases.assistance(), pause))).isEqualTo(recount(histories, pause));
        }
    }

    /** Week by week: a spell is open until so many weeks in a row are without. */
    private static List<String> recount(Histories histories, int pause) {
        boolean[] counted = Cases.assistance();
        List<String> found = new ArrayList<>();
        for (int p = 0; p < histories.persons(); p++) {
            int begin = -1;
            int without = 0;
            int end = 0;
            for (int week = 0; week < Cases.TO; week++) {
                int row = histories.spells().find(p, week);
                boolean is = row >= 0 && counted[histories.spells().state()[row]];
                if (is) {
                    begin = begin < 0 ? week : begin;
                    end = week + 1;
                    without = 0;
                } else if (begin >= 0 && ++without == pause) {
                    add(found, histories, p, begin, end, pause, false);
                    begin = -1;
                }
            }
            if (begin >= 0) {
                add(found, histories, p, begin, Cases.TO - pause, pause, true);
            }
        }
        return found;
    }

    private static void add(
            List<String> found, Histories histories, int p, int begin, int end, int pause, boolean open) {
        if (begin < pause || begin >= Cases.TO - pause) {
            return;
        }
        Cause cause = open ? Cause.STILL : Cause.OTHER;
        for (int week = end; !open && week < end + pause; week++) {
            int row = histories.spells().find(p, week);
            if (row >= 0) {
                Kind kind = histories.states().kind(histories.spells().state()[row]);
                if (kind != Kind.UNKNOWN) {
                    cause = Cause.of(kind);
                    break;
                }
            }
        }
        found.add(p + ": " + begin + "-" + end + " " + cause.code());
    }

    private static List<String> spells(String person) {
        return words(Episodes.of(Cases.of(person), Cases.assistance(), PAUSE));
    }

    private static List<String> words(Episodes episodes) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < episodes.size(); i++) {
            words.add(episodes.person()[i] + ": " + episodes.start()[i] + "-" + episodes.end()[i] + " "
                    + Cause.of(episodes.cause()[i]).code());
        }
        return words;
    }
}

package dk.provenu.engine.model.reimbursement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person is told of each week. */
class PersonStoryTest {

    private static final CompiledRules RULES = HandMadeRules.compiled();

    private static List<PersonStory.Week> story(Histories histories) {
        BenefitWeeks columns = histories.columns();
        PersonWeeks weeks = new PersonWeeks(
                List.of("p"), columns, new int[columns.rows()], new short[columns.rows()], List.of("173"));
        return PersonStory.of(new Counting(RULES, weeks, LadderCount.of(columns, Start.nothing(), RULES)), "p")
                .orElseThrow();
    }

    private static String event(List<PersonStory.Week> story, int week) {
        return String.join(
                "; ", story.get(week).events().stream().map(text -> text.da()).toList());
    }

    @Test
    void eachStepHasItsEvent() {
        List<PersonStory.Week> story = story(new Histories(RULES)
                .from("2016-01-04")
                .on("social_assistance", 5)
                .on("unemployment_benefit", 22));

        assertThat(event(story, 0)).isEqualTo("første uge på ydelse");
        assertThat(event(story, 1)).isEmpty();
        assertThat(event(story, 4)).isEqualTo("har passeret uge 4: trin 2");
        assertThat(event(story, 5)).isEqualTo("ny ydelse, samme tæller");
        assertThat(event(story, 26)).isEqualTo("har passeret uge 26: trin 3");
    }

    @Test
    void aRestartIsToldWhereItHappensAndWhereItShows() {
        List<PersonStory.Week> story = story(new Histories(RULES)
                .from("2016-01-04")
                .on("social_assistance", 1)
                .away(60)
                .on("social_assistance", 1));

        assertThat(story).hasSize(62);
        assertThat(event(story, 1)).isEqualTo("selvforsørgende: tæller");
        assertThat(event(story, 52)).isEqualTo("52 uger som selvforsørgende: tælleren nulstilles");
        assertThat(event(story, 53)).contains("tæller ikke");
        assertThat(event(story, 61))
                .isEqualTo("tælleren starter forfra efter 52 hele uger som selvforsørgende inden for 156 uger");
    }

    @Test
    void whatDoesNotCountIsSaid() {
        List<PersonStory.Week> story = story(new Histories(RULES)
                .from("2016-01-04")
                .selfSupport(1)
                .on("social_assistance", 1)
                .also("unemployment_benefit")
                .subsidised(1)
                .on("parental_benefit", 1)
                .on("disability_pension", 1));

        assertThat(event(story, 0)).contains("før den første uge på ydelse: tæller ikke");
        assertThat(event(story, 2)).contains("endnu en ydelse i samme uge");
        assertThat(event(story, 3)).contains("støttet arbejde");
        assertThat(event(story, 4)).contains("uden for trappen", "kommunen er ikke med");
        assertThat(event(story, 5)).contains("hvornår ydelsen er tilkendt");
    }

    @Test
    void theStoryIsTheCount() {
        Histories histories = new Histories(RULES)
                .from("2014-03-03")
                .on("sickness_benefit", 30)
                .away(20)
                .on("social_assistance", 100)
                .away(40)
                .on("unemployment_benefit", 30);
        Counted counted = histories.count();
        List<PersonStory.Week> told =
                story(histories).stream().filter(week -> week.row() >= 0).toList();

        assertThat(told).hasSize(160);
        for (PersonStory.Week week : told) {
            assertThat(week.counter()).isEqualTo(counted.counter()[week.row()]);
            assertThat(week.requalified()).isEqualTo(counted.requalified()[week.row()]);
            assertThat(week.outcome()).isEqualTo(RULES.outcomes().get(counted.outcome()[week.row()]));
        }
    }
}

package dk.provenu.engine.model.reimbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Exits and weeks at risk that can be counted by hand. */
class SurvivalTest {

    private static final CompiledRules RULES = HandMadeRules.compiled();

    private static Counting counting(Histories histories) {
        BenefitWeeks columns = histories.columns();
        PersonWeeks weeks = new PersonWeeks(
                IntStream.range(0, columns.persons()).mapToObj(i -> "p" + i).toList(),
                columns,
                new int[columns.rows()],
                new short[columns.rows()],
                List.of("173"));
        return new Counting(RULES, weeks, LadderCount.of(columns, Start.nothing(), RULES));
    }

    @Test
    void theHazardIsExitsOverWeeksAtRisk() {
        Histories histories = new Histories(RULES)
                .from("2016-01-04")
                .on("social_assistance", 1)
                .person();
        for (int person = 0; person < 10; person++) {
            histories.from("2016-02-01").on("social_assistance", 2).person();
        }
        for (int person = 0; person < 10; person++) {
            histories.from("2016-02-01").on("social_assistance", 4).person();
        }
        histories.from("2017-01-02").on("social_assistance", 1).person();

        Survival survival = Survival.of(counting(histories));

        assertThat(survival.spells()).isEqualTo(20);
        assertThat(survival.hazard("social_assistance", 1))
                .as("20 exits in 10 x 2 + 10 x 4 weeks and 1 that is censored")
                .isCloseTo(20 / 61.0, within(1e-12));
    }

    @Test
    void aBreakOfFourWeeksIsOneSpellAndFiveAreTwo() {
        Histories together = new Histories(RULES)
                .from("2015-12-28")
                .selfSupport(1)
                .person()
                .from("2016-01-04")
                .on("social_assistance", 3)
                .away(3)
                .on("social_assistance", 3)
                .person()
                .from("2018-01-01")
                .on("social_assistance", 1)
                .person();
        Histories apart = new Histories(RULES)
                .from("2015-12-28")
                .selfSupport(1)
                .person()
                .from("2016-01-04")
                .on("social_assistance", 3)
                .away(4)
                .on("social_assistance", 3)
                .person()
                .from("2018-01-01")
                .on("social_assistance", 1)
                .person();

        assertThat(Survival.of(counting(together)).spells()).isEqualTo(1);
        assertThat(Survival.of(counting(apart)).spells()).isEqualTo(2);
    }
}

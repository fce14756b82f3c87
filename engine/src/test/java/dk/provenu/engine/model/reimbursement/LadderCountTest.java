package dk.provenu.engine.model.reimbursement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.law.financing.Activation;
import dk.provenu.engine.law.financing.Reason;
import dk.provenu.engine.law.financing.Way;
import dk.provenu.engine.law.financing.WeekOutcome;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Single histories whose steps can be counted on the fingers. */
class LadderCountTest {

    private static final CompiledRules RULES = HandMadeRules.compiled();

    private static Histories person() {
        return new Histories(RULES);
    }

    private static WeekOutcome outcome(Counted counted, int row) {
        return RULES.outcomes().get(counted.outcome()[row]);
    }

    private static double rate(Counted counted, int row) {
        return outcome(counted, row).rate();
    }

    @Test
    void theLadderHasItsStepsAfterWeeks4And26And52() {
        Counted counted =
                person().from("2016-01-04").on("social_assistance", 60).count();

        assertThat(rate(counted, 0)).isEqualTo(80);
        assertThat(rate(counted, 3)).isEqualTo(80);
        assertThat(rate(counted, 4)).isEqualTo(40);
        assertThat(rate(counted, 25)).isEqualTo(40);
        assertThat(rate(counted, 26)).isEqualTo(30);
        assertThat(rate(counted, 51)).isEqualTo(30);
        assertThat(rate(counted, 52)).isEqualTo(20);
        assertThat(outcome(counted, 59))
                .isEqualTo(new WeekOutcome(Reason.LADDER, Way.REIMBURSED, 4, "reimbursement_ladder.step_4.rate", 20));
        assertThat(counted.counter()[59]).isEqualTo((short) 60);
    }

    @Test
    void theCounterFollowsThePersonAcrossBenefits() {
        Counted counted = person().from("2016-01-04")
                .on("sickness_benefit", 4)
                .on("unemployment_benefit", 1)
                .count();

        assertThat(outcome(counted, 4))
                .isEqualTo(new WeekOutcome(
                        Reason.LADDER, Way.COFINANCED, 2, "reimbursement_ladder.step_2.cofinancing_rate", 60));
    }

    @Test
    void aWeekWithTwoBenefitsCountsOnce() {
        Counted counted = person().from("2016-01-04")
                .on("social_assistance", 4)
                .also("unemployment_benefit")
                .on("social_assistance", 1)
                .count();

        assertThat(counted.counter()).containsExactly(1, 2, 3, 4, 4, 5);
        assertThat(rate(counted, 3)).isEqualTo(80);
        assertThat(rate(counted, 4)).isEqualTo(20);
        assertThat(rate(counted, 5)).isEqualTo(40);
    }

    @Test
    void fiftyTwoWeeksOfSelfSupportRestartTheCounterAndFiftyOneDoNot() {
        Counted enough = person().from("2016-01-04")
                .on("social_assistance", 30)
                .away(52)
                .on("social_assistance", 1)
                .count();
        Counted tooFew = person().from("2016-01-04")
                .on("social_assistance", 30)
                .away(51)
                .on("social_assistance", 1)
                .count();

        assertThat(enough.counter()[30]).isEqualTo((short) 1);
        assertThat(enough.requalified()[30]).isZero();
        assertThat(tooFew.counter()[30]).isEqualTo((short) 31);
        assertThat(tooFew.requalified()[30]).isEqualTo((short) 51);
    }

    @Test
    void selfSupportIsAddedUpAcrossSpellsWithinThreeYears() {
        Counted counted = person().from("2016-01-04")
                .on("social_assistance", 10)
                .away(26)
                .on("social_assistance", 10)
                .away(26)
                .on("social_assistance", 1)
                .count();

        assertThat(counted.counter()[20]).isEqualTo((short) 1);
    }

    @Test
    void selfSupportOlderThanThreeYearsIsForgotten() {
        Counted counted = person().from("2016-01-04")
                .on("social_assistance", 1)
                .away(30)
                .on("social_assistance", 127)
                .away(30)
                .on("social_assistance", 1)
                .count();

        assertThat(counted.requalified()[127])
                .as("the window of 156 weeks holds 29 of the first 30")
                .isEqualTo((short) 29);
        assertThat(counted.counter()[128]).isEqualTo((short) 129);
    }

    @Test
    void selfSupportBeforeTheFirstWeekOnBenefitDoesNotCount() {
        Counted counted = person().from("2016-01-04")
                .selfSupport(40)
                .on("social_assistance", 1)
                .selfSupport(51)
                .on("social_assistance", 1)
                .count();

        assertThat(counted.requalified()[39]).isZero();
        assertThat(counted.counter()[92]).isEqualTo((short) 2);
    }

    @Test
    void aWeekThatCompletesTheRestartShowsItAndTheNextIsWeekOne() {
        Counted counted = person().from("2016-01-04")
                .on("social_assistance", 1)
                .selfSupport(53)
                .on("social_assistance", 1)
                .count();

        assertThat(counted.requalified()[52]).isEqualTo((short) 52);
        assertThat(counted.counter()[52]).isZero();
        assertThat(counted.requalified()[53]).isZero();
        assertThat(counted.counter()[54]).isEqualTo((short) 1);
    }

    @Test
    void aSubsidisedJobAndABenefitOffTheLadderAreNeitherSelfSupportNorAffectedWeeks() {
        Counted counted = person().from("2016-01-04")
                .on("social_assistance", 1)
                .subsidised(60)
                .on("parental_benefit", 60)
                .on("social_assistance", 1)
                .count();

        assertThat(counted.counter()[121]).isEqualTo((short) 2);
        assertThat(outcome(counted, 70).reason()).isEqualTo(Reason.NOT_SHARED);
        assertThat(outcome(counted, 10).reason()).isEqualTo(Reason.NO_BENEFIT);
    }

    @Test
    void anUnknownGapDoesNotCount() {
        CompiledRules strict = CompiledRules.of(HandMadeRules.law(), new HandMadeRules(), new RuleOptions(false));
        Counted counted = new Histories(strict)
                .from("2016-01-04")
                .on("social_assistance", 1)
                .away(100)
                .on("social_assistance", 1)
                .count();

        assertThat(counted.counter()[1]).isEqualTo((short) 2);
    }

    @Test
    void theDateOfGrantDecides() {
        Counted counted = person().from("2018-01-01")
                .on("disability_pension", 1, Activation.NONE, Optional.of(LocalDate.of(2014, 6, 30)))
                .on("disability_pension", 1, Activation.NONE, Optional.of(LocalDate.of(2014, 7, 1)))
                .on("disability_pension", 1, Activation.NONE, Optional.empty())
                .count();

        assertThat(outcome(counted, 0))
                .isEqualTo(new WeekOutcome(Reason.RATE, Way.COFINANCED, 0, "reimbursement_older.pension", 65));
        assertThat(counted.counter()[0]).isZero();
        assertThat(rate(counted, 1)).isEqualTo(20);
        assertThat(outcome(counted, 2).reason()).isEqualTo(Reason.GRANT_UNKNOWN);
    }

    @Test
    void sicknessBenefitIsOnTheLadderAWeekBeforeTheOthers() {
        Counted sick = person().from("2015-12-21").on("sickness_benefit", 3).count();
        Counted poor = person().from("2015-12-21").on("social_assistance", 3).count();

        assertThat(outcome(sick, 0).reason()).isEqualTo(Reason.RATE);
        assertThat(outcome(sick, 1).reason()).isEqualTo(Reason.LADDER);
        assertThat(outcome(poor, 1).reason()).isEqualTo(Reason.RATE);
        assertThat(outcome(poor, 2).reason()).isEqualTo(Reason.LADDER);
        assertThat(poor.counter()[2]).as("weeks before 2016 count as seniority").isEqualTo((short) 3);
    }

    @Test
    void sicknessIn2014HasItsRatesByTheWeekOfTheSpell() {
        Counted counted = person().from("2014-01-06")
                .on("sickness_benefit", 60)
                .away(1)
                .on("sickness_benefit", 1)
                .count();

        assertThat(rate(counted, 3)).isEqualTo(100);
        assertThat(rate(counted, 4)).isEqualTo(50);
        assertThat(rate(counted, 8)).isEqualTo(30);
        assertThat(rate(counted, 52)).isZero();
        assertThat(rate(counted, 60)).as("a new spell").isEqualTo(100);
        assertThat(counted.counter()[60]).isEqualTo((short) 61);
    }

    @Test
    void activationDecidedIn2014AndNotSince2016() {
        Counted before = person().from("2014-01-06")
                .on("social_assistance", 1, Activation.WORK_PLACEMENT, Optional.empty())
                .on("social_assistance", 1, Activation.OTHER, Optional.empty())
                .count();
        Counted after = person().from("2016-01-04")
                .on("social_assistance", 1, Activation.WORK_PLACEMENT, Optional.empty())
                .count();

        assertThat(rate(before, 0)).isEqualTo(50);
        assertThat(rate(before, 1)).isEqualTo(30);
        assertThat(rate(after, 0)).isEqualTo(80);
    }

    @Test
    void whatWasCountedBeforeTheDataIsCarriedOn() {
        BenefitWeeks rows = person().from("2020-01-06")
                .on("social_assistance", 1)
                .away(2)
                .on("social_assistance", 1)
                .columns();
        int start = Weeks.of(LocalDate.of(2020, 1, 6));
        Counted counted = LadderCount.of(rows, new Start(start, new short[] {52}, new short[] {50}), RULES);

        assertThat(counted.counter()).containsExactly(53, 1);
    }

    @Test
    void aYearOf53WeeksIsNoDifferent() {
        Counted counted = person().from("2020-12-21").on("social_assistance", 6).count();

        assertThat(Weeks.period(Weeks.of(LocalDate.of(2020, 12, 28))).code()).isEqualTo("2020W53");
        assertThat(counted.counter()[5]).isEqualTo((short) 6);
        assertThat(Weeks.wholeWeeks(3)).isEqualTo(156);
    }
}

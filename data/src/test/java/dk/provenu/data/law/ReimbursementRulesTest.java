package dk.provenu.data.law;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.law.financing.Activation;
import dk.provenu.engine.law.financing.FinancingTable;
import dk.provenu.engine.law.financing.Reason;
import dk.provenu.engine.law.financing.Way;
import dk.provenu.engine.law.financing.WeekOutcome;
import dk.provenu.engine.model.reimbursement.CompiledRules;
import dk.provenu.engine.model.reimbursement.RuleOptions;
import dk.provenu.engine.model.reimbursement.Weeks;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law files say of a week, once they are compiled. */
class ReimbursementRulesTest {

    private static final CompiledRules RULES =
            CompiledRules.of(LawFiles.bundled(), FinancingTable.of(LawFiles.bundled()), RuleOptions.STANDARD);

    private static WeekOutcome outcome(String benefit, String granted, String activation, String monday, int number) {
        byte kind = RULES.kind(
                        benefit,
                        Optional.of(granted).filter(day -> !day.isEmpty()).map(LocalDate::parse))
                .orElseThrow();
        return RULES.outcome(
                Weeks.of(LocalDate.parse(monday)),
                kind,
                Activation.find(activation).orElseThrow(),
                number,
                number);
    }

    /** Source 002, sag 1, slide Refusionssatser for forsørgelsesydelserne: the eleven rows, in order. */
    @ParameterizedTest
    @CsvSource({
        "social_assistance, work_placement, 1, 50",
        "sickness_benefit, ordinary_education, 20, 50",
        "unemployment_benefit, wage_subsidy, 5, 50",
        "flex_job_unemployment_allowance, ordinary_education, 1, 50",
        "social_assistance, other, 1, 30",
        "social_assistance, none, 1, 30",
        "sickness_benefit, none, 1, 100",
        "sickness_benefit, none, 4, 100",
        "sickness_benefit, none, 5, 50",
        "sickness_benefit, none, 8, 50",
        "sickness_benefit, partial_return, 9, 50",
        "sickness_benefit, work_placement, 52, 50",
        "sickness_benefit, none, 9, 30",
        "sickness_benefit, other, 52, 30",
        "sickness_benefit, work_placement, 53, 0",
        "vocational_rehabilitation, work_placement, 1, 65",
        "vocational_rehabilitation, wage_subsidy, 1, 65",
        "vocational_rehabilitation, ordinary_education, 1, 50",
        "flex_job, none, 1, 65",
        "unemployment_benefit, none, 4, 100",
        "unemployment_benefit, none, 5, 30",
    })
    void theElevenRowsOf2014(String benefit, String activation, int week, double rate) {
        for (String granted : new String[] {"2014-01-01", "2014-07-01"}) {
            assertThat(outcome(benefit, granted, activation, "2014-09-01", week).rate())
                    .isEqualTo(rate);
        }
    }

    @ParameterizedTest
    @CsvSource({"disability_pension", "resource_programme", "integration_benefit", "labour_market_allowance"})
    void whatTheSlideDoesNotNameIsMissing(String benefit) {
        assertThat(outcome(benefit, "2014-07-01", "none", "2014-09-01", 10).reason())
                .isEqualTo(Reason.NOT_IN_SOURCE);
    }

    @Test
    void rehabilitationOutsidePlacementAndEducationIsNotOnTheSlide() {
        assertThat(outcome("vocational_rehabilitation", "", "none", "2014-09-01", 1)
                        .reason())
                .isEqualTo(Reason.NOT_IN_SOURCE);
    }

    @ParameterizedTest
    @CsvSource({
        "social_assistance, 1, reimbursed, 80",
        "social_assistance, 5, reimbursed, 40",
        "sickness_benefit, 27, reimbursed, 30",
        "social_assistance_2025, 53, reimbursed, 20",
        "flex_job, 500, reimbursed, 20",
        "unemployment_benefit, 4, cofinanced, 20",
        "labour_market_allowance, 26, cofinanced, 60",
        "disability_pension, 52, cofinanced, 70",
        "unemployment_benefit, 53, cofinanced, 80",
    })
    void theLadderMirrorsCoFinancing(String benefit, int week, String way, double rate) {
        WeekOutcome outcome = outcome(benefit, "2015-01-01", "work_placement", "2026-01-05", week);

        assertThat(outcome.way().code()).isEqualTo(way);
        assertThat(outcome.rate()).isEqualTo(rate);
        assertThat(outcome.reason()).isEqualTo(Reason.LADDER);
    }

    @ParameterizedTest
    @CsvSource({
        "disability_pension, none, COFINANCED, 65",
        "flex_job, none, REIMBURSED, 65",
        "flex_job_unemployment_allowance, none, REIMBURSED, 30",
        "flex_job_unemployment_allowance, wage_subsidy, REIMBURSED, 50",
    })
    void whatWasGrantedBeforeJuly2014KeepsItsRate(String benefit, String activation, Way way, double rate) {
        WeekOutcome outcome = outcome(benefit, "2014-06-30", activation, "2020-01-06", 100);

        assertThat(outcome)
                .extracting(WeekOutcome::way, WeekOutcome::rate, WeekOutcome::step)
                .containsExactly(way, rate, 0);
        assertThat(outcome(benefit, "", activation, "2020-01-06", 100).reason()).isEqualTo(Reason.GRANT_UNKNOWN);
    }

    @Test
    void sicknessBenefitChangesAWeekBeforeTheOthers() {
        assertThat(outcome("sickness_benefit", "", "none", "2015-12-28", 60).step())
                .isEqualTo(4);
        assertThat(outcome("social_assistance", "", "none", "2015-12-28", 60).rate())
                .isEqualTo(30);
        assertThat(outcome("social_assistance", "", "none", "2016-01-04", 60).step())
                .isEqualTo(4);
    }

    @Test
    void theCounterRestartsAfter52WeeksWithin156() {
        int week = Weeks.of(LocalDate.of(2020, 1, 6));

        assertThat(RULES.restartWeeks(week)).isEqualTo(52);
        assertThat(RULES.windowWeeks(week)).isEqualTo(156);
    }

    @Test
    void parentalBenefitIsSupportButNoAffectedWeek() {
        int week = Weeks.of(LocalDate.of(2020, 1, 6));
        byte kind = RULES.kind("parental_benefit", Optional.empty()).orElseThrow();

        assertThat(RULES.isAffected(week, kind)).isFalse();
        assertThat(RULES.isSelfSupport(week, kind)).isFalse();
    }
}

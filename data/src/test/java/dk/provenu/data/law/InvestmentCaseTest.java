package dk.provenu.data.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.data.scenario.ScenarioText;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.investment.cases.InvestmentCase;
import dk.provenu.engine.vocabulary.Municipalities;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Investment cases under the law of the files: who pays the benefit that is saved. */
class InvestmentCaseTest {

    private static final InvestmentCase MODEL = new InvestmentCase();

    private static ModelResult run(String yaml, Optional<LocalDate> on) {
        ModelInput input = new ModelInput(
                Map.of(), Municipalities.get("Ballerup"), Optional.empty(), Map.of(), LawFiles.bundled(), on);
        return MODEL.run(input.with(ScenarioText.parse("plan", "kind: investment-case\ntitle: Plan\n" + yaml)));
    }

    private static double number(ModelResult result, String id) {
        return result.graph().get(new FigureId(MODEL.id() + "/" + id)).number();
    }

    @Test
    void theTemplateIsAPlanThatRuns() {
        ModelInput input = new ModelInput(
                Map.of(),
                Municipalities.get("Ballerup"),
                Optional.empty(),
                Map.of(),
                LawFiles.bundled(),
                Optional.empty());
        ModelResult result = MODEL.run(input.with(ScenarioText.parse("ny", InvestmentCase.KIND.template())));
        assertThat(result.findings()).isNotEmpty();
        assertThat(number(result, "key/net_yield/value")).isFinite();
    }

    /**
     * The municipality's share, week by week on the ladder of Act 994 (20, 60, 70 and 80 pct. from weeks 1, 5, 27 and 53), for
     * those who begin in the given week of it; counted pair by pair of a month of beginning and a month looked at.
     */
    @ParameterizedTest
    @CsvSource({"1", "4", "20", "30", "52", "53", "200"})
    void theShareFollowsTheLadderAndTheWeekAtWhichTheyLeave(int week) {
        ModelResult result = run("""
                start: 2026
                years: 3
                price: 2026
                groups:
                  - name: g
                    benefit: social_assistance_2025
                    benefit_per_month: 10000
                    on_benefit: [{weeks: %d}]
                    starts: [{year: 2026, number: 100}]
                    effect: {kind: job, size: 10, after_weeks: 13}
                """.formatted(week), Optional.empty());
        for (int year = 0; year < 3; year++) {
            double persons = 0;
            double own = 0;
            for (int begins = 0; begins < 12; begins++) {
                for (int seen = 0; seen < 12; seen++) {
                    int age = 12 * year + seen - begins;
                    if (age >= 0) {
                        double there = Math.min(1, age / 3.0) / 144 * 10;
                        persons += there;
                        own += there * share(week + age * 52 / 12.0);
                    }
                }
            }
            String at = Integer.toString(2026 + year);
            assertThat(number(result, "persons/group_g_persons/" + at)).isCloseTo(persons, within(1e-9));
            assertThat(number(result, "benefits/group_g_own/" + at)).isCloseTo(own * 120_000, within(1e-6));
            assertThat(number(result, "benefits/group_g_state/" + at))
                    .isCloseTo((persons - own) * 120_000, within(1e-6));
        }
    }

    private static double share(double week) {
        return week >= 53 ? 0.8 : week >= 27 ? 0.7 : week >= 5 ? 0.6 : 0.2;
    }

    /** Those who have been on benefit for different times have different shares. */
    @Test
    void durationsAreWeighedByTheirShares() {
        String plan = """
                start: 2026
                years: 1
                price: 2026
                groups:
                  - name: g
                    benefit: sickness_benefit
                    benefit_per_month: 20000
                    on_benefit: [{weeks: 10, share: 0.25}, {weeks: 60, share: 0.75}]
                    effect: {kind: persons, persons: [{year: 2026, number: 4}]}
                """;
        ModelResult result = run(plan, Optional.empty());
        assertThat(number(result, "benefits/group_g_own/2026"))
                .isCloseTo(4 * 240_000 * (0.25 * 0.6 + 0.75 * 0.8), within(1e-6));
        // Sickness benefit is outside the budget guarantee: nothing is taken back.
        assertThat(number(result, "guarantee/lost/2026")).isZero();
    }

    @Test
    void theBudgetGuaranteeTakesBackWhatAllSave() {
        ModelResult result = run("""
                start: 2026
                years: 1
                price: 2026
                grant_ratio: 0.8
                groups:
                  - name: g
                    benefit: social_assistance_2025
                    benefit_per_month: 10000
                    on_benefit: [{weeks: 60}]
                    effect: {kind: persons, persons: [{year: 2026, number: 1}]}
                """, Optional.empty());
        assertThat(number(result, "benefits/group_g_own/2026")).isEqualTo(96_000);
        assertThat(number(result, "guarantee/kept/2026")).isCloseTo(96_000 - 96_000 / 0.8, within(1e-6));
    }

    /** Source 002, sag 3, bilag 4: under the rules of 2014 an offer raised the reimbursement from 30 to 50 pct.; from 2016 not. */
    @Test
    void anOfferChangesTheReimbursementUntilTheLadder() {
        String plan = """
                start: 2014
                years: 3
                price: unknown 002
                groups:
                  - name: g
                    benefit: education_benefit
                    benefit_per_month: 10500
                    on_benefit: [{weeks: 60}]
                    effect:
                      kind: offers
                      activation: work_placement
                      places: [{year: 2014, number: 41}, {year: 2015, number: 41}, {year: 2016, number: 41}]
                """;
        ModelResult ownTime = run(plan, Optional.empty());
        assertThat(number(ownTime, "benefits/group_g_own/2014")).isCloseTo(1_033_200, within(1e-6));
        assertThat(number(ownTime, "benefits/group_g_own/2015")).isCloseTo(1_033_200, within(1e-6));
        assertThat(number(ownTime, "benefits/group_g_own/2016")).isZero();
        ModelResult asThen = run(plan, Optional.of(LocalDate.of(2014, 7, 1)));
        assertThat(number(asThen, "benefits/group_g_own/2016")).isCloseTo(1_033_200, within(1e-6));
    }

    @Test
    void lawThatDoesNotExistOnThePlansDatesIsRefused() {
        assertThatThrownBy(() -> run("""
                        start: 2013
                        years: 1
                        price: 2013
                        groups:
                          - name: g
                            benefit: social_assistance
                            benefit_per_month: 10000
                            on_benefit: [{weeks: 60}]
                            effect: {kind: persons, persons: [{year: 2013, number: 1}]}
                        """, Optional.empty()))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("2013-07-01", "Kontanthjælp", "net_per_year"));
    }
}

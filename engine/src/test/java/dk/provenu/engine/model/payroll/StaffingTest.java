package dk.provenu.engine.model.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.model.ModelException;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Rules followed by hand: 25 persons for each full-time equivalent, so 25 persons fewer are one fewer. */
class StaffingTest {

    private static final double[] STEADY = {1_000, 1_000, 1_000, 1_000};

    @Test
    void aRuleThatFollowsWhatWasCountedComesAYearLate() {
        Outcome outcome = Cases.outcome(Cases.setup(new double[] {75, 50, 50, 100}, STEADY), Cases.following());
        assertThat(Cases.base(outcome)).containsExactly(new double[] {4, 3, 2, 2}, within(1e-12));
        // Need 3, 2, 2, 4: one too many in the first two years, two too few in the last.
        assertThat(outcome.years().stream().mapToDouble(year -> year.over().number()))
                .containsExactly(1.0, 1.0, 0.0, 0.0);
        assertThat(outcome.years().getLast().under().number()).isEqualTo(2, offset(1e-12));
        // Distance 4 of a need of 11.
        assertThat(outcome.totals().coherence().number()).isEqualTo(100 * 7 / 11.0, offset(1e-9));
        // Two moves of one in four years, of a base of 4: 12,5 pct. a year.
        assertThat(outcome.totals().volatility().number()).isEqualTo(12.5, offset(1e-9));
        assertThat(outcome.totals().payroll().number()).isEqualTo(11 * 480_000, offset(1e-6));
        assertThat(outcome.totals().overCost().number()).isEqualTo(2 * 480_000, offset(1e-6));
    }

    @Test
    void aRuleThatFollowsWhatIsExpectedMeetsTheNeed() {
        Rule rule = Cases.following();
        Rule expected = new Rule(
                "rule",
                rule.title(),
                12,
                true,
                0,
                false,
                rule.band(),
                Optional.empty(),
                Optional.empty(),
                rule.cycle(),
                rule.effort(),
                rule.kept(),
                rule.keptMonths());
        Outcome outcome = Cases.outcome(Cases.setup(new double[] {75, 50, 50, 100}, STEADY), expected);
        assertThat(Cases.base(outcome)).containsExactly(new double[] {3, 2, 2, 4}, within(1e-12));
        assertThat(outcome.totals().coherence().number()).isEqualTo(100, offset(1e-9));
    }

    @Test
    void aChangeWithinTheBandIsNotRegulatedAndOneBeyondItIsInFull() {
        double[] persons = {96, 85, 85, 85};
        // 96 persons: 3,84 of 4 is 4 pct. off and held; 85 persons: 3,4 is 15 pct. off and followed.
        Outcome outcome = Cases.outcome(Cases.setup(persons, STEADY), Cases.rule(0, 0.05, 1, 1, 0, OptionalInt.of(0)));
        assertThat(Cases.base(outcome)).containsExactly(new double[] {4, 4, 3.4, 3.4}, within(1e-12));
    }

    @Test
    void onlyWhatLiesBeyondTheBandIsRegulatedWhereTheRuleSaysSo() {
        Rule rule = Cases.rule(0, 0.05, 1, 1, 0, OptionalInt.of(0));
        Rule excess = new Rule(
                "rule",
                rule.title(),
                12,
                false,
                0,
                true,
                rule.band(),
                Optional.empty(),
                Optional.empty(),
                rule.cycle(),
                rule.effort(),
                rule.kept(),
                rule.keptMonths());
        Outcome outcome = Cases.outcome(Cases.setup(new double[] {85, 85, 120, 85}, STEADY), excess);
        // 3,4 wished of 4 with a band of 0,2: 3,6; then 3,4 of 3,6 with a band of 0,18: 3,58; then 4,8 less 0,179.
        assertThat(Cases.base(outcome)).containsExactly(new double[] {4, 3.6, 3.58, 4.8 - 0.179}, within(1e-12));
    }

    @Test
    void floorAndCeilingAreSharesOfTheStart() {
        Rule rule = Cases.following();
        Rule bounded = new Rule(
                "rule",
                rule.title(),
                12,
                false,
                0,
                false,
                rule.band(),
                Optional.of(Cases.share("floor", 0.9)),
                Optional.of(Cases.share("ceiling", 1.1)),
                rule.cycle(),
                rule.effort(),
                rule.kept(),
                rule.keptMonths());
        Outcome outcome = Cases.outcome(Cases.setup(new double[] {50, 150, 100, 100}, STEADY), bounded);
        assertThat(Cases.base(outcome)).containsExactly(new double[] {4, 3.6, 4.4, 4}, within(1e-12));
    }

    @Test
    void theBusinessCycleIsToldFromTheOwnEffortByTheComparisonGroup() {
        // The comparison group falls to 80 pct.; so do we, and 10 persons more by own effort.
        double[] persons = {70, 70, 70, 70};
        double[] comparison = {800, 800, 800, 800};
        Setup setup = Cases.setup(persons, comparison);
        // Cycle alone: 80 persons count.
        assertThat(Cases.base(Cases.outcome(setup, Cases.rule(0, 0, 1, 0, 0, OptionalInt.of(0)))))
                .containsExactly(new double[] {4, 3.2, 3.2, 3.2}, within(1e-12));
        // Half of the gain kept for ever: 75 count.
        assertThat(Cases.base(Cases.outcome(
                        Cases.setup(persons, comparison), Cases.rule(0, 0, 1, 1, 0.5, OptionalInt.empty()))))
                .containsExactly(new double[] {4, 3, 3, 3}, within(1e-12));
        // Half of it kept for two years: counted 75, 75, then 70.
        assertThat(Cases.base(Cases.outcome(
                        Cases.setup(persons, comparison), Cases.rule(0, 0, 1, 1, 0.5, OptionalInt.of(24)))))
                .containsExactly(new double[] {4, 3, 3, 2.8}, within(1e-12));
    }

    @Test
    void aLossIsNotKept() {
        Outcome outcome = Cases.outcome(
                Cases.setup(new double[] {125, 125, 125, 125}, STEADY), Cases.rule(0, 0, 1, 1, 1, OptionalInt.empty()));
        assertThat(Cases.base(outcome)).containsExactly(new double[] {4, 5, 5, 5}, within(1e-12));
    }

    @Test
    void aLagIsCountedFromTheEndOfWhatWasCounted() {
        Outcome outcome = Cases.outcome(
                Cases.setup(new double[] {75, 50, 50, 50}, STEADY), Cases.rule(12, 0, 1, 1, 0, OptionalInt.of(0)));
        assertThat(Cases.base(outcome)).containsExactly(new double[] {4, 4, 3, 2}, within(1e-12));
    }

    @Test
    void monthsThatAreNoWholePeriodsAreRefused() {
        assertThatThrownBy(() -> Cases.outcome(
                        Cases.setup(new double[] {75, 50, 50, 50}, STEADY),
                        Cases.rule(6, 0, 1, 1, 0, OptionalInt.of(0))))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("lag: 6");
    }
}

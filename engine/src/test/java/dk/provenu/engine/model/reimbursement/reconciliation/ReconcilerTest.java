package dk.provenu.engine.model.reimbursement.reconciliation;

import static dk.provenu.engine.model.reimbursement.reconciliation.GeneratedSettlement.cofinanced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Errors planted in settlements that are otherwise right: each is found, by its cause, with the right kroner. */
class ReconcilerTest {

    private final GeneratedSettlement file = new GeneratedSettlement();

    private Verdicts verdicts() {
        return Reconciler.run(file.weeks(), new SimpleLadder(), Reconciliation::benefit);
    }

    /** A person who begins on the ladder in week 0 and stays; the weeks named are left to the caller. */
    private void spell(int person, int weeks, int... except) {
        for (int week = 0; week < weeks; week++) {
            int now = week;
            if (Arrays.stream(except).noneMatch(each -> each == now)) {
                file.assistance(person, week, SimpleLadder.step(week + 1));
            }
        }
    }

    private List<Cause> causes(Verdicts verdicts) {
        return List.of(verdicts.cause());
    }

    private static long count(Verdicts verdicts, Cause cause) {
        return Arrays.stream(verdicts.cause()).filter(each -> each == cause).count();
    }

    private static double gain(Verdicts verdicts, Cause cause) {
        return IntStream.range(0, verdicts.cause().length)
                .filter(row -> verdicts.cause()[row] == cause)
                .mapToDouble(row -> verdicts.gain()[row])
                .sum();
    }

    @Test
    void aRightSettlementAgreesOnceThePersonsPlaceIsKnown() {
        spell(1, 60);
        Verdicts verdicts = verdicts();
        assertThat(verdicts.cause()).containsOnly(Cause.AGREES, Cause.START_INFERRED);
        // Four weeks at 80 pct. show that the counter began at zero; from the change to 40 pct. on nothing is open.
        assertThat(causes(verdicts).subList(5, 60)).containsOnly(Cause.AGREES);
        assertThat(verdicts.low()[59]).isEqualTo(60);
        assertThat(verdicts.high()[59]).isEqualTo(60);
    }

    @Test
    void aPersonFromLongAgoIsFoundAtTheTop() {
        for (int week = 0; week < 30; week++) {
            file.assistance(1, week, 4);
        }
        Verdicts verdicts = verdicts();
        assertThat(causes(verdicts).getFirst()).isEqualTo(Cause.START_INFERRED);
        assertThat(causes(verdicts).subList(1, 30)).containsOnly(Cause.AGREES);
    }

    @Test
    void aStepOneWeekLateIsAGain() {
        spell(1, 40, 4);
        file.assistance(1, 4, 1);
        Verdicts verdicts = verdicts();
        assertThat(count(verdicts, Cause.STEP_EARLIER)).isEqualTo(1);
        assertThat(gain(verdicts, Cause.STEP_EARLIER)).isEqualTo(3000 * 0.40, within(1e-9));
    }

    @Test
    void aStepTooEarlyIsALoss() {
        spell(1, 60, 26, 30);
        file.assistance(1, 26, 4).assistance(1, 30, 2);
        Verdicts verdicts = verdicts();
        assertThat(count(verdicts, Cause.STEP_LATER)).isEqualTo(1);
        assertThat(gain(verdicts, Cause.STEP_LATER)).isEqualTo(-3000 * 0.10, within(1e-9));
        assertThat(count(verdicts, Cause.STEP_EARLIER)).isEqualTo(1);
        assertThat(gain(verdicts, Cause.STEP_EARLIER)).isEqualTo(3000 * 0.10, within(1e-9));
    }

    @Test
    void otherErrorsHaveCausesOfTheirOwn() {
        spell(1, 40, 10, 11, 12, 13, 14, 15, 16);
        file.assistance(1, 10, 4)
                .row(1, 11, "Kontanthjælp", 55, fields -> {})
                .row(1, 12, "Kontanthjælp", 40, fields -> fields.put(Settlement.REIMBURSEMENT, "1150"))
                .row(1, 13, "Kontanthjælp", 0, fields -> fields.put(Settlement.REIMBURSEMENT_RATE, ""))
                .row(1, 14, "Kontanthjælp", 40, fields -> fields.put(Settlement.FINANCED_BY, "101"))
                .row(1, 15, "Kontanthjælp", 50, fields -> {
                    fields.put(Settlement.REIMBURSEMENT_RATE, "");
                    fields.put(Settlement.REIMBURSEMENT_RATE + "_missing", "NOT_APPLICABLE");
                })
                .row(1, 16, "Kontanthjælp", 40, fields -> {})
                .row(1, 16, "Tryllepenge", 40, fields -> {});
        Verdicts verdicts = verdicts();
        assertThat(gain(verdicts, Cause.SEVERAL_STEPS)).isEqualTo(-600, within(1e-9));
        assertThat(gain(verdicts, Cause.NOT_A_STEP)).isEqualTo(450, within(1e-9));
        assertThat(gain(verdicts, Cause.AMOUNT)).isEqualTo(-50, within(1e-9));
        assertThat(gain(verdicts, Cause.MISSING_RATE)).isEqualTo(-1200, within(1e-9));
        assertThat(gain(verdicts, Cause.SEVERAL_RATES)).isEqualTo(300, within(1e-9));
        for (Cause cause : List.of(
                Cause.SEVERAL_STEPS,
                Cause.NOT_A_STEP,
                Cause.AMOUNT,
                Cause.MISSING_RATE,
                Cause.OTHER_MUNICIPALITY,
                Cause.SEVERAL_RATES,
                Cause.UNKNOWN_BENEFIT)) {
            assertThat(count(verdicts, cause)).as(cause.name()).isEqualTo(1);
        }
        assertThat(count(verdicts, Cause.AGREES) + count(verdicts, Cause.START_INFERRED))
                .isEqualTo(34);
    }

    @Test
    void coFinancingIsTheMirrorImageAndTheWeeksCountAcrossBenefits() {
        for (int week = 0; week < 10; week++) {
            double rate = SimpleLadder.rate(SimpleLadder.step(week + 1));
            if (week % 2 == 0) {
                file.assistance(1, week, SimpleLadder.step(week + 1));
            } else {
                file.row(1, week, "Dagpenge", 0, cofinanced(week == 9 ? 80 : 100 - rate));
            }
        }
        Verdicts verdicts = verdicts();
        assertThat(count(verdicts, Cause.SEVERAL_STEPS)).isEqualTo(1);
        assertThat(gain(verdicts, Cause.SEVERAL_STEPS)).isEqualTo(-3000 * 0.20, within(1e-9));
    }

    @Test
    void anOldGrantKeepsItsFixedRateAndABenefitWithoutARuleIsNamed() {
        for (int week = 0; week < 10; week++) {
            file.row(1, week, "Førtidspension", 35, fields -> {});
            file.row(2, week, "Førtidspension", 0, cofinanced(80));
            file.row(3, week, "Barselsdagpenge", 50, fields -> {});
        }
        Verdicts verdicts = verdicts();
        assertThat(causes(verdicts).subList(0, 10)).containsOnly(Cause.AGREES);
        assertThat(causes(verdicts).subList(11, 20)).containsOnly(Cause.AGREES);
        assertThat(causes(verdicts).subList(20, 30)).containsOnly(Cause.NOT_ON_LADDER);
    }

    @Test
    void weeksInAnotherMunicipalityAreTakenForWhatTheyMayBe() {
        spell(1, 20);
        // Forty weeks away, on benefit: the settlement goes on at 61, where the file alone says 21.
        for (int week = 60; week < 70; week++) {
            file.assistance(1, week, 4);
        }
        Verdicts verdicts = verdicts();
        assertThat(causes(verdicts).subList(20, 30)).containsOnly(Cause.OUTSIDE_HISTORY);
        assertThat(gain(verdicts, Cause.OUTSIDE_HISTORY)).isEqualTo(-10 * 3000 * 0.20 + 6 * 0, within(4 * 300 + 1e-9));
    }

    @Test
    void fiftyTwoWeeksWithoutARowRestartTheLadder() {
        spell(1, 30);
        for (int week = 0; week < 10; week++) {
            file.assistance(1, 82 + week, SimpleLadder.step(week + 1));
        }
        Verdicts verdicts = verdicts();
        assertThat(causes(verdicts).subList(30, 40)).containsOnly(Cause.AGREES);
    }

    @Test
    void fiftyOneDoNotAndARestartAllTheSameIsAnError() {
        // The person's first week is the file's: no more weeks of self-support can lie before it than the window holds.
        for (int week = 0; week < 160; week++) {
            file.assistance(1, week, SimpleLadder.step(week + 1));
        }
        for (int week = 0; week < 3; week++) {
            file.assistance(1, 211 + week, 1);
        }
        Verdicts verdicts = verdicts();
        assertThat(causes(verdicts).subList(160, 163)).containsOnly(Cause.SEVERAL_STEPS);
        assertThat(gain(verdicts, Cause.SEVERAL_STEPS)).isEqualTo(3 * 3000 * 0.60, within(1e-9));
    }

    @Test
    void rightHistoriesAreNeverCalledWrong() {
        SplittableRandom random = new SplittableRandom(2026);
        IntConsumer person = number -> history(number, random.split());
        IntStream.range(0, 2_000).forEach(person);
        Verdicts verdicts = verdicts();
        assertThat(verdicts.cause()).containsOnly(Cause.AGREES, Cause.START_INFERRED, Cause.OUTSIDE_HISTORY);
        assertThat(count(verdicts, Cause.AGREES)).isGreaterThan(verdicts.cause().length / 2);
    }

    /** Six years of a person by the rules, of which the file shows the last two, and only the own municipality's weeks. */
    private void history(int number, SplittableRandom random) {
        List<Integer> selfSupport = new ArrayList<>();
        int counter = 0;
        int state = random.nextInt(3);
        int left = 1 + random.nextInt(80);
        for (int week = -208; week < 104; week++) {
            int now = week;
            if (state == 0) {
                selfSupport.add(week);
            } else {
                selfSupport.removeIf(each -> each < now - 156);
                if (selfSupport.size() >= 52) {
                    counter = 0;
                    selfSupport.clear();
                }
                counter++;
                if (state == 1 && week >= 0) {
                    file.assistance(number, week, SimpleLadder.step(counter));
                }
            }
            if (--left == 0) {
                state = random.nextInt(3);
                left = 1 + random.nextInt(80);
            }
        }
    }

    @Test
    void aWeekOfAnUnknownBenefitMayHaveCounted() {
        spell(1, 30, 3);
        file.row(1, 3, "Tryllepenge", 80, fields -> {});
        assertThat(verdicts().cause()).doesNotContain(Cause.SEVERAL_STEPS, Cause.STEP_EARLIER, Cause.STEP_LATER);
        assertThat(Optional.of(count(verdicts(), Cause.UNKNOWN_BENEFIT))).contains(1L);
    }
}

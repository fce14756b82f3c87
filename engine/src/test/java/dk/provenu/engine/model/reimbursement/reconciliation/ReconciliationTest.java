package dk.provenu.engine.model.reimbursement.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.source.SourceTable;
import dk.provenu.engine.vocabulary.Municipalities;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The tables of a reconciliation: totals by cause that add up, and no small group told. */
class ReconciliationTest {

    private final GeneratedSettlement file = new GeneratedSettlement();

    private ModelResult run() {
        ModelInput input = new ModelInput(
                Map.of(
                        Settlement.KIND.id(),
                        new SourceTable(Settlement.KIND, "vintage", "2026-11-22T10:00:00Z", file.rows())),
                Municipalities.get(GeneratedSettlement.OWN),
                Optional.empty(),
                Map.of());
        return new Reconciliation(_ -> new SimpleLadder()).run(input);
    }

    private static Figure figure(ModelResult result, String id) {
        return result.graph()
                .find(new FigureId("reimbursement-reconciliation/" + id))
                .orElseThrow();
    }

    /** Persons who begin in week 0; in the faulty ones the fifth week is settled one step too early. */
    private void persons(int right, int faulty) {
        for (int person = 0; person < right + faulty; person++) {
            for (int week = 0; week < 20; week++) {
                boolean wrong = person >= right && week == 4;
                file.assistance(person, week, wrong ? 1 : SimpleLadder.step(week + 1));
            }
        }
    }

    @Test
    void totalsByCauseAddUp() {
        persons(10, 6);
        ModelResult result = run();
        assertThat(figure(result, "causes/step_earlier/weeks").number()).isEqualTo(6);
        assertThat(figure(result, "causes/step_earlier/at_stake").number()).isEqualTo(6 * 1200.0, within(1e-6));
        assertThat(figure(result, "causes/disagreeing/net").number()).isEqualTo(6 * 1200.0, within(1e-6));
        assertThat(figure(result, "causes/total/weeks").number()).isEqualTo(320);
        assertThat(figure(result, "causes/total/paid").number()).isEqualTo(320 * 3000.0);
        assertThat(result.findings().getFirst().in(Language.DA))
                .isEqualTo("Af 320 afregnede uger stemmer 6 ikke med reglerne; der er 7.200 kr. på spil.");
        assertThat(result.charts()).hasSize(1);
    }

    @Test
    void aSmallGroupIsCountedTogetherWithAnother() {
        persons(10, 3);
        ModelResult result = run();
        assertThat(figure(result, "causes/step_earlier/weeks").value())
                .isInstanceOfSatisfying(
                        Value.Missing.class,
                        missing -> assertThat(missing.reason()).isEqualTo(MissingReason.SUPPRESSED));
        // Fewer than five persons disagree in all: no total from which they could be found is told.
        assertThat(figure(result, "causes/small/weeks").value().isPresent()).isFalse();
        assertThat(figure(result, "causes/disagreeing/at_stake").value().isPresent())
                .isFalse();
        assertThat(figure(result, "causes/total/weeks").value().isPresent()).isFalse();
        assertThat(figure(result, "causes/agrees/weeks").value().isPresent()).isTrue();
        assertThat(figure(result, "benefits/kontanthjaelp/weeks").value().isPresent())
                .isFalse();
        assertThat(result.figures())
                .noneMatch(each -> each.value().isPresent() && each.value().orNaN() == 3 * 1200);
    }

    @Test
    void twoSmallGroupsStandTogether() {
        persons(10, 3);
        for (int person = 20; person < 24; person++) {
            for (int week = 0; week < 20; week++) {
                int now = week;
                file.row(person, week, "Kontanthjælp", SimpleLadder.rate(SimpleLadder.step(week + 1)), fields -> {
                    if (now == 10) {
                        fields.put(Settlement.REIMBURSEMENT, "1000");
                    }
                });
            }
        }
        ModelResult result = run();
        assertThat(figure(result, "causes/amount/weeks").value().isPresent()).isFalse();
        assertThat(figure(result, "causes/small/weeks").number()).isEqualTo(7);
        assertThat(figure(result, "causes/small/at_stake").number()).isEqualTo(3 * 1200 + 4 * 200, within(1e-6));
        assertThat(figure(result, "causes/disagreeing/weeks").number()).isEqualTo(7);
    }

    @Test
    void aFileOfFewPersonsTellsNothing() {
        persons(2, 2);
        assertThat(run().figures())
                .allMatch(
                        figure -> !figure.value().isPresent() || figure.value().orNaN() == 0);
    }

    @Test
    void noPersonStandsInAnyFigure() {
        persons(10, 6);
        String person = GeneratedSettlement.person(3);
        ModelResult result = run();
        assertThat(result.graph().order()).noneMatch(figure -> figure.toString().contains(person));
        assertThat(result.toString()).doesNotContain(person);
    }
}

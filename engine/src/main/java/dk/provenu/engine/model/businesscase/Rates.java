package dk.provenu.engine.model.businesscase;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.model.ModelException;
import java.time.LocalDate;

/**
 * What a place in a company-based offer does to the reimbursement on a day. Until the ladder of 2016 it depended on the
 * activity; on the ladder it depends on the weeks alone, so both rates are that of the step.
 *
 * @param day the day whose law it is
 * @param active the rate in a company-based offer, pct.
 * @param other the rate otherwise, pct.
 * @param difference the one less the other, percentage points
 * @param share the same as a share
 */
record Rates(LocalDate day, Figure active, Figure other, Figure difference, Figure share) {

    private static final String ACTIVE = "reimbursement_2014.benefit.company_based_or_education";
    private static final String OTHER = "reimbursement_2014.benefit.other";

    /**
     * The rates of a day.
     *
     * @param column the column of the result that they stand in
     * @param step the step of the ladder that the participants stand on, 1 to 4
     * @throws ModelException when the law has no such rates
     */
    static Rates on(Law law, LocalDate day, String column, int step) {
        String ladder = "reimbursement_ladder.step_" + step + ".rate";
        for (String id : new String[] {ACTIVE, OTHER, ladder}) {
            if (law.find(id).isEmpty()) {
                throw new ModelException(Text.of(
                        "Lovgrundlaget har ikke parameteren " + id + ". Se, hvad det har, med: provenu law list",
                        "The law has no parameter " + id + ". See what it has by: provenu law list"));
            }
        }
        Figure byActivity = law.figure(ACTIVE, day);
        boolean onLadder = !byActivity.value().isPresent();
        Figure active = onLadder ? law.figure(ladder, day) : byActivity;
        Figure other = onLadder ? active : law.figure(OTHER, day);
        Figure difference = Figure.derived(
                Case.id("rates", "difference", column),
                Text.of("Højere refusion i virksomhedsrettede tilbud", "Higher reimbursement in company-based offers"),
                new Difference(),
                active,
                other);
        Figure share = Figure.derived(
                Case.id("rates", "difference_share", column),
                difference.label(),
                Convert.between(Unit.PERCENTAGE_POINT, Unit.SHARE),
                difference);
        return new Rates(day, active, other, difference, share);
    }
}

package dk.provenu.engine.model.reimbursement.financing;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.law.Law;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What makes up for a change in all municipalities' net cost of a benefit.
 *
 * @param budgetGuarantee the share that the budget guarantee makes up for
 * @param employmentGrant the share that the employment grant makes up for; none where the law has none for the benefit
 */
record Coverage(Figure budgetGuarantee, Optional<Figure> employmentGrant) {

    private static final String BUDGET_GUARANTEE = "budget_guarantee.";
    private static final String EMPLOYMENT_GRANT = "employment_grant.";

    static boolean isKnown(Law law, String benefit) {
        return law.find(BUDGET_GUARANTEE + benefit).isPresent();
    }

    static Coverage of(Law law, String benefit, LocalDate day) {
        return new Coverage(
                law.figure(BUDGET_GUARANTEE + benefit, day),
                law.find(EMPLOYMENT_GRANT + benefit)
                        .map(parameter -> law.figure(parameter.id(), day))
                        .filter(figure -> !figure.value().isPresent() || figure.number() != 0));
    }
}

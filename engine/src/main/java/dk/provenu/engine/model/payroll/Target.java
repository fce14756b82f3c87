package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import java.util.Optional;

/**
 * A target group as it was in the last accounts.
 *
 * @param key its name
 * @param label its name for people
 * @param persons full-time persons then
 * @param comparison the comparison group's full-time persons then
 * @param caseload the norm: full-time persons for each full-time equivalent
 * @param own the municipality's own caseload in the accounts
 * @param national the national average; empty where it is not given
 * @param recommended the group in the recommended caseloads; empty for none
 * @param need the staff that the persons of the accounts need by the norm
 * @param net what the municipality pays of a year on the benefit after reimbursement, kr. per full-time person; empty where
 *     benefit or step are not given
 */
record Target(
        String key,
        Text label,
        Figure persons,
        Figure comparison,
        Figure caseload,
        Figure own,
        Optional<Figure> national,
        Optional<String> recommended,
        Figure need,
        Optional<Figure> net) {}

package dk.provenu.app.cli;

import dk.provenu.engine.model.reimbursement.reconciliation.SettlementPerson;
import picocli.CommandLine.Command;

/** Tells a person's settled weeks one by one, held against the rules. */
@Command(name = "settlement")
final class ReimbursementSettlementCommand extends OnePersonTask {

    ReimbursementSettlementCommand(Context context) {
        super(context, new SettlementPerson(), SettlementPerson.PERSON);
    }
}

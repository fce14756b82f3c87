package dk.provenu.app.cli;

import dk.provenu.engine.model.reimbursement.ReimbursementPerson;
import picocli.CommandLine.Command;

/** Tells a person's weeks one by one, with the event that caused each step. */
@Command(name = "person")
final class ReimbursementPersonCommand extends OnePersonTask {

    ReimbursementPersonCommand(Context context) {
        super(context, new ReimbursementPerson(), ReimbursementPerson.PERSON);
    }
}

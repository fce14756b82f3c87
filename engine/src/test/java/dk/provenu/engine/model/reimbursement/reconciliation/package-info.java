@NullMarked
package dk.provenu.engine.model.reimbursement.reconciliation;

import org.jspecify.annotations.NullMarked;

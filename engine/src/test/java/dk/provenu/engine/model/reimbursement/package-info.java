@NullMarked
package dk.provenu.engine.model.reimbursement;

import org.jspecify.annotations.NullMarked;

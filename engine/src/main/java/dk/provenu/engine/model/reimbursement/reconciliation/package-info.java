/**
 * The reconciliation with Ydelsesrefusion: what the settlement of each week says, held against what the rules give, and
 * every disagreement with its cause and the kroner at stake. Works on columns; only totals become figures, and small
 * groups are counted together.
 */
@NullMarked
package dk.provenu.engine.model.reimbursement.reconciliation;

import org.jspecify.annotations.NullMarked;

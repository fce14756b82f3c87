/**
 * Who carries a change in benefits: the state by reimbursement, all municipalities together by the budget guarantee or
 * (until 2020) the employment grant, and the municipality itself; when it moves alone, and when all move alike.
 */
@NullMarked
package dk.provenu.engine.model.reimbursement.financing;

import org.jspecify.annotations.NullMarked;

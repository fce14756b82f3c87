/**
 * Reimbursement (refusion): who pays for a week on benefit. The rules of the law room are compiled into plain arrays, the
 * histories lie in columns, and one pass per person counts affected weeks, self-support and steps. Sums by municipality,
 * benefit and period become figures; a person's weeks are explained one by one.
 */
@NullMarked
package dk.provenu.engine.model.reimbursement;

import org.jspecify.annotations.NullMarked;

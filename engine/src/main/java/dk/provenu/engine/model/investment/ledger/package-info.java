/**
 * The ledger of savings: what adopted cases have promised by month, group and account, what of it counts when two of them
 * claim the same persons or a group would save more than it costs, what came of it, and what that says of the next promise.
 */
@NullMarked
package dk.provenu.engine.model.investment.ledger;

import org.jspecify.annotations.NullMarked;

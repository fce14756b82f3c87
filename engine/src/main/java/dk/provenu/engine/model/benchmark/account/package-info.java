/**
 * Cost from accounts: a ledger by function and grouping becomes unit costs, what is left out is told with its reason, and
 * each function's part of the distance to the others.
 */
@NullMarked
package dk.provenu.engine.model.benchmark.account;

import org.jspecify.annotations.NullMarked;

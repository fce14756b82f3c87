/**
 * The operating budget frame line by line and what the municipality keeps of it, budgets and accounts of several years at
 * fixed prices, and the ledger held against what the finance system says. A moved krone is found.
 */
@NullMarked
package dk.provenu.engine.model.followup.frame;

import org.jspecify.annotations.NullMarked;

/**
 * The monthly follow-up: budget against ledger by account and month, the deviation taken apart to the øre, accounts that
 * belong together seen as one, and the forecast outturn of the year. The frames are kept apart throughout.
 */
@NullMarked
package dk.provenu.engine.model.followup;

import org.jspecify.annotations.NullMarked;

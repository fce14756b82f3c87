/**
 * Durations in whole weeks: who is at risk and who leaves, the curve of those still there, leaving by cause, restricted
 * means, quantiles, the log-rank test, and what a weekly hazard tells of critical times. Integer columns are counted once;
 * all else works on the counts. Knows no figure, no person and no benefit; checked against R's survival.
 */
@NullMarked
package dk.provenu.engine.statistics.survival;

import org.jspecify.annotations.NullMarked;

/**
 * Decision tables as data: inputs with declared domains, rows of conditions, outcomes with their references. A table is
 * checked when it is made, exactly and over its whole domain: no gap, no overlap, no row that can never fire. Evaluating
 * tells which row fired; for every other row, which conditions failed and the nearest change that would permit it.
 */
@NullMarked
package dk.provenu.engine.law.decision;

import org.jspecify.annotations.NullMarked;

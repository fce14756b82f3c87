/**
 * Statistics on plain columns of numbers: distributions, least squares with its diagnostics, ranks. Knows no figure, no
 * unit and no municipality; a model turns its answers into figures that say which method made them. Checked against R.
 */
@NullMarked
package dk.provenu.engine.statistics;

import org.jspecify.annotations.NullMarked;

/**
 * Disclosure control: which counts of persons may be shown. Cells of too few persons are hidden, and with them the
 * cheapest further cells that keep anyone from computing them back out of totals, margins of other tables and earlier
 * reports. Counts made of case histories become figures here and nowhere else, so that page, chart, rank, workbook and
 * JSON hide the same. Which cells are hidden in order to hide others is found by optimisation: the cheapest change of the
 * hidden cells that leaves every shown sum as it is, as in Fischetti and Salazar (2001) and, cell by cell, in the linear
 * heuristics of Kelly, Golden and Assad (1992).
 */
@NullMarked
package dk.provenu.engine.disclosure;

import org.jspecify.annotations.NullMarked;

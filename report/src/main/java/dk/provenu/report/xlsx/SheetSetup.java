package dk.provenu.report.xlsx;

import java.util.List;

/**
 * What a sheet says before its first row.
 *
 * @param widths the columns' widths in characters
 * @param frozenRows how many rows stay when one scrolls down; they are repeated on every printed page
 * @param frozenColumns how many columns stay when one scrolls right
 * @param first whether it is the sheet that is seen first
 */
record SheetSetup(List<Double> widths, int frozenRows, int frozenColumns, boolean first) {}

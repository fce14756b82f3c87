/**
 * A result as a workbook with live formulas: where every figure and column has its cell, what its formula is, and the
 * parts of the file. Every formula is the operation's own text and carries the figure's value.
 */
@NullMarked
package dk.provenu.report.xlsx;

import org.jspecify.annotations.NullMarked;

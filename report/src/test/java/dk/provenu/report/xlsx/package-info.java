/** Tests of the workbook: its structure as other programs read it, and its formulas as LibreOffice computes them. */
@NullMarked
package dk.provenu.report.xlsx;

import org.jspecify.annotations.NullMarked;

/**
 * Turns a table of figures into a workbook, a file or a page; computes nothing.
 */
@NullMarked
package dk.provenu.report;

import org.jspecify.annotations.NullMarked;

/**
 * Imports files as a vintage of a declared dataset: all rows or none. Every cell is checked against the declaration, and
 * everything that is wrong is told at once in a data report.
 */
@NullMarked
package dk.provenu.data.importing;

import org.jspecify.annotations.NullMarked;

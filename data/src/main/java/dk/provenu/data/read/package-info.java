/**
 * Reads CSV and XLSX files into tables of text cells that know their line, and text into numbers. What cannot be read
 * with certainty is refused with line, column and advice: the encoding, the separator and the decimal mark of a file are
 * told from evidence, never from habit.
 */
@NullMarked
package dk.provenu.data.read;

import org.jspecify.annotations.NullMarked;

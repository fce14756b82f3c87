/**
 * Case histories of persons as columns: spells of weeks in a state, events and background, by the thousands or by the
 * millions. Nothing here is a figure; what is counted becomes one behind disclosure control. Knows no files.
 */
@NullMarked
package dk.provenu.engine.register;

import org.jspecify.annotations.NullMarked;

/**
 * Counts indicators from case histories by the definitions of the vocabulary: measures parsed from the definitions' words,
 * and a kernel that walks the sorted spells of each person once and counts all measures for all municipalities, benefits,
 * groups and periods. It yields plain counts of weeks, events and spells with the persons behind each; what may be shown of
 * them is decided elsewhere.
 */
@NullMarked
package dk.provenu.engine.register.indicator;

import org.jspecify.annotations.NullMarked;

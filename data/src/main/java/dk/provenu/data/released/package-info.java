/**
 * Which counts of persons a workspace has shown and which it has hidden, so that a later report hides no less and gives
 * nothing away together with an earlier one.
 */
@NullMarked
package dk.provenu.data.released;

import org.jspecify.annotations.NullMarked;

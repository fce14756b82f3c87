/**
 * Measured comparisons with what others would use for the same work.
 */
@NullMarked
package dk.provenu.bench;

import org.jspecify.annotations.NullMarked;

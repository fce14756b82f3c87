/**
 * Who pays for a week on a benefit, as the law's table says: the way in which state and municipality share it, the counter
 * of weeks that decides, and the rate or the step of the ladder. Asked point by point; what counts weeks, sums kroner or
 * weighs an effort against them stands above.
 */
@NullMarked
package dk.provenu.engine.law.financing;

import org.jspecify.annotations.NullMarked;

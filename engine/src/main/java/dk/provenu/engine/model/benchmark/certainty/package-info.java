/**
 * How sure a rank is: what chance in the inputs and what the choice of denominator, correction, account group, year and
 * level make of it, read from the figures of the other benchmarks.
 */
@NullMarked
package dk.provenu.engine.model.benchmark.certainty;

import org.jspecify.annotations.NullMarked;

/** Benchmarks: what a job centre costs per person beside the others, and how much the choice of denominator decides. */
@NullMarked
package dk.provenu.engine.model.benchmark;

import org.jspecify.annotations.NullMarked;

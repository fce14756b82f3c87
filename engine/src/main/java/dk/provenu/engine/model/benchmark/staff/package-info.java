/**
 * The staff benchmark: full-time equivalents for each thousand recipients, made from counted staff, from pay or as a source
 * gives them; with and without those whom a grant pays for, and what the assumed salary means.
 */
@NullMarked
package dk.provenu.engine.model.benchmark.staff;

import org.jspecify.annotations.NullMarked;

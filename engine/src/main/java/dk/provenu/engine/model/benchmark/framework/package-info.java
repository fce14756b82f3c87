/**
 * Framework conditions (rammevilkår): what VIVE and Jobindsats expected of a municipality and what was observed; an own
 * regression across municipalities, which is another quantity; the funnel plot and the nearest neighbours.
 */
@NullMarked
package dk.provenu.engine.model.benchmark.framework;

import org.jspecify.annotations.NullMarked;

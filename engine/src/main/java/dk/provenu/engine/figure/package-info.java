/**
 * The graph of figures: every number with its unit, its price basis and the way it was made. Knows nothing of job
 * centres, files, SQL or pages. Figures are eager and immutable, and nothing here recurses over the graph.
 */
@NullMarked
package dk.provenu.engine.figure;

import org.jspecify.annotations.NullMarked;

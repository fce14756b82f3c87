/**
 * The frontier analysis (frontanalyse): how much less the best observed mixtures use for the same, or get for the same,
 * with peers, slacks and how sure it is.
 */
@NullMarked
package dk.provenu.engine.model.benchmark.frontier;

import org.jspecify.annotations.NullMarked;

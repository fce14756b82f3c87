/**
 * Data envelopment analysis on plain columns: efficiency beside the best observed combinations, peers, slacks, and the
 * smoothed bootstrap of Simar and Wilson. Many small linear programmes, each begun where its answer is near.
 */
@NullMarked
package dk.provenu.engine.statistics.frontier;

import org.jspecify.annotations.NullMarked;

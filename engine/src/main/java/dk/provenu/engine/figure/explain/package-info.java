/**
 * The explanation of a figure as data: what it is, how it was made, and from what, down to the cells, rules and
 * assumptions. A graph of steps by id, never a tree, so that nothing is told twice; pages and papers render it.
 */
@NullMarked
package dk.provenu.engine.figure.explain;

import org.jspecify.annotations.NullMarked;

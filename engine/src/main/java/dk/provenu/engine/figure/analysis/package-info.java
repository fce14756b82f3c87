/**
 * What the graph can tell beyond its values: how much each input matters, what it would take to reach a number, how sure
 * a result is, and why two results differ. All of it by computing the same graph again; no formula stands here.
 */
@NullMarked
package dk.provenu.engine.figure.analysis;

import org.jspecify.annotations.NullMarked;

/**
 * The plan of an effort (source 003): persons by target group, how many of them are active and in what, the courses and
 * consultants that this takes, what it costs and what it is expected to save, when the effect falls with each course
 * because those closest to work are reached first; and which allocation of the consultants does most good.
 */
@NullMarked
package dk.provenu.engine.model.investment.plan;

import org.jspecify.annotations.NullMarked;

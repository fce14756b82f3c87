/**
 * Where courses do most good: the allocation among target groups with the highest net yield, or with the fewest persons on
 * benefit, as a linear programme that ojAlgo (MIT) solves. The only room that knows ojAlgo: columns go in, columns come
 * out; it knows no figure.
 */
@NullMarked
package dk.provenu.engine.model.investment.plan.optimum;

import org.jspecify.annotations.NullMarked;

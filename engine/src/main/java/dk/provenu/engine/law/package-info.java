/**
 * The law room: what the law and its orders fix, as dated parameters with the place where each value stands, and reforms
 * that can be laid over them. The values lie in files beside this package and are read by {@code dk.provenu.data.law};
 * no rate, threshold or date of law stands in code.
 */
@NullMarked
package dk.provenu.engine.law;

import org.jspecify.annotations.NullMarked;

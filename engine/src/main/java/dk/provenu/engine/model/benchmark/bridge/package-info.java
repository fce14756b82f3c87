/** The kroner bridge: from a municipality's own spending to the others' as volume, composition, activity and price. */
@NullMarked
package dk.provenu.engine.model.benchmark.bridge;

import org.jspecify.annotations.NullMarked;

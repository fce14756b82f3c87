/**
 * Seasonal adjustment by X-13 as JDemetra+ has it (EUPL-1.2). The only room that knows JDemetra+: columns go in, columns
 * come out.
 */
@NullMarked
package dk.provenu.engine.model.forecast.adjust;

import org.jspecify.annotations.NullMarked;

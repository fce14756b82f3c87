/** A monthly series of the own municipality against its comparison group and the country: indices, growth and places. */
@NullMarked
package dk.provenu.engine.model.forecast.compared;

import org.jspecify.annotations.NullMarked;

/**
 * Methods that forecast monthly counts of many municipalities at once: the series as columns of numbers, what may be
 * wrong with them, and the methods themselves. Knows no figures; what it finds enters the graph as modelled leaves.
 */
@NullMarked
package dk.provenu.engine.model.forecast.method;

import org.jspecify.annotations.NullMarked;

/**
 * What every model has in common. A model first says which data it needs, then makes tables of figures from them: no
 * I/O, no clock, no randomness without a seed. Each model has a package of its own below this one.
 */
@NullMarked
package dk.provenu.engine.model;

import org.jspecify.annotations.NullMarked;

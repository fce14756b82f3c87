/** What a dataset must hold before a model may use it, and the rows that were read from one. */
@NullMarked
package dk.provenu.engine.source;

import org.jspecify.annotations.NullMarked;

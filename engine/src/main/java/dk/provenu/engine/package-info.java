/**
 * The ground floor: the graph of figures, the vocabulary, the declared datasets and the models. Needs the JDK only.
 */
@NullMarked
package dk.provenu.engine;

import org.jspecify.annotations.NullMarked;

/**
 * The language in which papers are written: words, and between braces what is to be computed. Reads it to trees; knows no
 * figure.
 */
@NullMarked
package dk.provenu.engine.paper.language;

import org.jspecify.annotations.NullMarked;

/**
 * Tables of figures, sentences and charts: what models return and what pages, workbooks and papers render. Nothing here
 * computes; numbers are turned into words at the edge.
 */
@NullMarked
package dk.provenu.engine.table;

import org.jspecify.annotations.NullMarked;

/**
 * The catalog: which vintages there are. Readers go through it alone, so that they meet a vintage whole or not at all. It
 * holds nothing that the vintages' manifests do not, and can be made again from them. The only place that speaks SQL.
 */
@NullMarked
package dk.provenu.data.catalog;

import org.jspecify.annotations.NullMarked;

/**
 * Datasets as immutable vintages: reading files, checking rows, the catalog and the workspace folder.
 */
@NullMarked
package dk.provenu.data;

import org.jspecify.annotations.NullMarked;

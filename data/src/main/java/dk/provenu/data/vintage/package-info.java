/**
 * Vintages: immutable snapshots of imported data. Each is a folder with the rows in a normal form, the original files and
 * a manifest that says where they come from; its name is made from its content.
 */
@NullMarked
package dk.provenu.data.vintage;

import org.jspecify.annotations.NullMarked;

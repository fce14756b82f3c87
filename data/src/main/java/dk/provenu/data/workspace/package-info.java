/**
 * The workspace: a folder that a person can copy, back up and put under version control. Settings, vintages, catalog,
 * scenarios; the lock that lets one writer in at a time.
 */
@NullMarked
package dk.provenu.data.workspace;

import org.jspecify.annotations.NullMarked;

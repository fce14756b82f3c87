/**
 * Reads the law room's files, strictly: the parameters and tables that come with Provenu, and the reforms that lie beside
 * them or in a workspace. A fault is refused with file and line.
 */
@NullMarked
package dk.provenu.data.law;

import org.jspecify.annotations.NullMarked;

/**
 * Keeps persons out: finds what looks like a Danish civil registration number (CPR) before anything of a file is
 * stored or shown, and hides it in every message. Nothing here logs, and no finding carries the number itself.
 */
@NullMarked
package dk.provenu.data.guard;

import org.jspecify.annotations.NullMarked;

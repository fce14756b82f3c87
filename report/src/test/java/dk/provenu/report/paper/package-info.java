/** Tests of the printed paper: read back by others than those that wrote it. */
@NullMarked
package dk.provenu.report.paper;

import org.jspecify.annotations.NullMarked;

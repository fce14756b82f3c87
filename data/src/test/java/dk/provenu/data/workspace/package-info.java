@NullMarked
package dk.provenu.data.workspace;

import org.jspecify.annotations.NullMarked;

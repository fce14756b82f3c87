@NullMarked
package dk.provenu.data.importing;

import org.jspecify.annotations.NullMarked;

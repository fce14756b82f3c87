@NullMarked
package dk.provenu.data.guard;

import org.jspecify.annotations.NullMarked;

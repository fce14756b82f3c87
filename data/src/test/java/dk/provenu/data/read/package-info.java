@NullMarked
package dk.provenu.data.read;

import org.jspecify.annotations.NullMarked;

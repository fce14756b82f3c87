@NullMarked
package dk.provenu.data.register;

import org.jspecify.annotations.NullMarked;

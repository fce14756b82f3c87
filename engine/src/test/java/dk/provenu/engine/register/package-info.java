@NullMarked
package dk.provenu.engine.register;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dk.provenu.engine.register.synthetic;

import org.jspecify.annotations.NullMarked;

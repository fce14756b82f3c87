@NullMarked
package dk.provenu.engine.model.productivity;

import org.jspecify.annotations.NullMarked;

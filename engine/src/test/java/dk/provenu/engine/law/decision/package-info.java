@NullMarked
package dk.provenu.engine.law.decision;

import org.jspecify.annotations.NullMarked;

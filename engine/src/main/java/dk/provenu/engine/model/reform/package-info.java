/**
 * What a reform does to the budget: own estimate against the state's, ceilings, reserve, initiatives and what was decided
 * about them. Parts, lines and roles are data; the model knows no reform by name.
 */
@NullMarked
package dk.provenu.engine.model.reform;

import org.jspecify.annotations.NullMarked;

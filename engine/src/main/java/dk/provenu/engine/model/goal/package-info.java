/**
 * A plan of goals: what is to be reached by when, what it is measured by, and where it stands. The status follows a stated
 * rule that tells a movement from random variation; what cannot be told is said so, with the reason.
 */
@NullMarked
package dk.provenu.engine.model.goal;

import org.jspecify.annotations.NullMarked;

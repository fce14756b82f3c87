/**
 * The investment case: who the effort is for, what it costs phase by phase, what it does to how long people receive a
 * benefit, and what that is worth to the municipality by the ladder and the duration at which they leave, to the state and to
 * the citizen; how sure it is, and where it breaks even. The plan is a text; every number in the result leads back to it.
 */
@NullMarked
package dk.provenu.engine.model.investment.cases;

import org.jspecify.annotations.NullMarked;

/**
 * What the rules of the job centre say of one described person and of a case: benefit and target group, offers,
 * deadlines and what became of them, sanctions, extensions of sickness benefit, and the account of a task. The rules are
 * the law room's decision tables; here they are asked and laid along a calendar. Days are calendar days, a week is seven
 * of them, a month ends on the same day of a later month, or on its last day where that one is shorter.
 */
@NullMarked
package dk.provenu.engine.model.rules;

import org.jspecify.annotations.NullMarked;

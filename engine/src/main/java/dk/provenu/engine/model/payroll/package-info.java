/**
 * The payroll model (lønsumsmodel): how many staff a target group needs, what a rule that lets payroll follow the target
 * group does over years, what it does to a unit that moves one more person into job, which change of the rule mends that,
 * and the way from a rule on meetings to hours, posts and kroner.
 */
@NullMarked
package dk.provenu.engine.model.payroll;

import org.jspecify.annotations.NullMarked;

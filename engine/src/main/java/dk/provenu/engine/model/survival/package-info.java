/**
 * How long people stay on a benefit, and where they go: spells made of case histories by a stated rule, curves by group,
 * exits by cause, the weeks in which many leave and those from which few do, and who is on which benefit some weeks later.
 * Shows nothing but counts that are large enough.
 */
@NullMarked
package dk.provenu.engine.model.survival;

import org.jspecify.annotations.NullMarked;

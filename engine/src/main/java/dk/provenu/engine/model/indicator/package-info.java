/**
 * Indicators of the effort for people on benefit, counted from case histories and shown beside the comparison group and the
 * country. Counts of too few persons are hidden before they become figures; what is made of a hidden count is hidden with it.
 */
@NullMarked
package dk.provenu.engine.model.indicator;

import org.jspecify.annotations.NullMarked;

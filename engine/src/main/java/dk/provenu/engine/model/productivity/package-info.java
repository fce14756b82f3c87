/**
 * Staff per 1,000 full-year persons beside other job centres, by target group and task, and the quality beside it: the
 * method of mploy's benchmark of 15 municipalities (source 002, 2013). Time is registered per employee and weighted by
 * employment type; employees stay pseudonyms and leave this room only as sums.
 */
@NullMarked
package dk.provenu.engine.model.productivity;

import org.jspecify.annotations.NullMarked;

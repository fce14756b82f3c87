/**
 * Recipients and cases: full-time persons by benefit and month, as a share of the population and in dated categories; and
 * whether stocks and flows of cases agree.
 */
@NullMarked
package dk.provenu.engine.model.recipients;

import org.jspecify.annotations.NullMarked;

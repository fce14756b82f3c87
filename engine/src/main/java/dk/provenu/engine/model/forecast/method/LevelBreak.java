package dk.provenu.engine.model.forecast.method;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.MonthPeriod;

/**
 * A month from which a measure may count something else, as when a benefit is replaced by law. For a year nobody knows how
 * the country answers to it, so that intervals are wider; where the level before is known to say nothing of the level
 * after, the months before are moved as well.
 *
 * @param measure the measure
 * @param from the first month after the break
 * @param movesLevel whether the series before and after are known not to be the same thing
 * @param reason why, with the law's reference
 */
public record LevelBreak(String measure, MonthPeriod from, boolean movesLevel, Text reason) {}

package dk.provenu.engine.model.forecast.method;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.MonthPeriod;

/**
 * A month from which a measure counts something else, as when a benefit is replaced by law: the level before says
 * nothing of the level after.
 *
 * @param measure the measure
 * @param from the first month of the new level
 * @param reason why, with the law's reference
 */
public record LevelBreak(String measure, MonthPeriod from, Text reason) {}

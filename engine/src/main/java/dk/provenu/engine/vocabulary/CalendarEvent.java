package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;

/**
 * Something that the law or the statistics changed on a day, and that a monthly series may show.
 *
 * @param from the first month that it holds for
 * @param measures the measures that it is about: those whose code begins so
 * @param isLevel whether the series before and after are known not to be the same thing, so that the level before says
 *     nothing of the level after; else the break is known but need not move the level
 * @param name what happened
 * @param reference where it is written
 * @param doubt what is not sure; empty where all is
 */
public record CalendarEvent(
        MonthPeriod from, String measures, boolean isLevel, Text name, String reference, String doubt) {

    /** Whether it is about the measure of that code. */
    public boolean concerns(String measure) {
        return measure.startsWith(measures);
    }
}

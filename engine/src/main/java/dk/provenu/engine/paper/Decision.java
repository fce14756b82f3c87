package dk.provenu.engine.paper;

import java.time.LocalDate;

/**
 * What was decided on a point of a recommendation.
 *
 * @param point the point's number, from 1
 * @param outcome what was decided, in the minutes' own words: "Godkendt", "Udsat, idet ..."
 * @param date the day of the meeting
 */
public record Decision(int point, String outcome, LocalDate date) {}

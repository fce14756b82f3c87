package dk.provenu.engine.model.rules;

import java.time.LocalDate;

/**
 * Something that happened in a case.
 *
 * @param date when
 * @param kind its code in the table of events
 */
public record CaseEvent(LocalDate date, String kind) {}

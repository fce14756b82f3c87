package dk.provenu.data.scenario;

import java.time.Instant;

/**
 * A kept text of a plan.
 *
 * @param number 1, 2, ...
 * @param saved when it was kept
 * @param note what the person who kept it said of it; may be empty
 * @param byHand whether it was noticed in the file, and not saved through Provenu
 * @param text the text
 */
public record Revision(int number, Instant saved, String note, boolean byHand, String text) {}

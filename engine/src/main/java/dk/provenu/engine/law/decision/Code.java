package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.Text;

/**
 * One of the values of an input or output that takes codes.
 *
 * @param id the name in files and in code: English, small letters
 * @param title the words for people
 */
public record Code(String id, Text title) {}

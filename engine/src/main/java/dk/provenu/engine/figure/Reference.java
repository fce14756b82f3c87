package dk.provenu.engine.figure;

/**
 * What a parameter rests on: a paragraph of law, an order, or a place in a document.
 *
 * @param title the law or document
 * @param place paragraph, page or table
 * @param validFrom ISO date from which it holds; empty when it is not dated
 */
public record Reference(String title, String place, String validFrom) {}

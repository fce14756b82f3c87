package dk.provenu.app.web.view;

/**
 * A number that opens its explanation.
 *
 * @param text the number as it is shown, or the word that says why it is missing
 * @param address the figure's id
 * @param href the page with the explanation open
 * @param missing whether {@code text} is such a word
 */
public record FigureLink(String text, String address, String href, boolean missing) {}

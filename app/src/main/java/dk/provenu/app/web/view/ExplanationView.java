package dk.provenu.app.web.view;

import java.util.List;

/**
 * How one number was made, opened at the side of the page.
 *
 * @param words what kind of number it is, as a sentence
 * @param formulas the formula with names, then with values; empty for a number that was not computed
 * @param source where it comes from, when it was not computed
 * @param movers the inputs that move it most, the strongest first
 * @param link the page with this explanation open
 * @param closeHref the page without it
 */
public record ExplanationView(
        String address,
        String label,
        String value,
        String unit,
        String words,
        List<String> formulas,
        List<PartView> parts,
        List<Line> source,
        List<NoteView> notes,
        List<Mover> movers,
        String link,
        String closeHref) {
    /** An input and what one per cent more of it does. */
    public record Mover(String label, String address, String href, String change) {}
}

package dk.provenu.app.web.view;

import java.util.List;

/**
 * One part of an explained number.
 *
 * @param value the number as it is shown; empty for a group
 * @param address the figure's id, empty for a group
 * @param href the page with this part's own explanation open, empty for a group
 * @param how what was done: the formula with names, then with values
 * @param source where it comes from, when it is a cell, a rule or an assumption
 * @param parts what it is made of; empty when it stands elsewhere in the same explanation
 */
public record PartView(
        String label,
        String value,
        String address,
        String href,
        List<String> how,
        List<Line> source,
        List<PartView> parts) {
    /** Whether there is nothing to open. */
    public boolean isLeaf() {
        return how.isEmpty() && source.isEmpty() && parts.isEmpty();
    }
}

package dk.provenu.app.web.view;

import dk.provenu.app.web.view.PlansView.EditorView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of the committee papers: the list, and the text of one that is being written.
 *
 * @param finding what there is, in a sentence
 * @param newHref where a new one is begun from the template
 * @param editor the text that is being written; none where the list is shown
 * @param preview how that text reads now; none where it cannot be read or nothing is written
 * @param into the papers to which a result can be added instead; empty where the text is not begun from a result
 * @param kept what every form brings back
 */
public record PapersView(
        String finding,
        List<PaperRow> papers,
        String newHref,
        @Nullable EditorView editor,
        @Nullable PaperView preview,
        List<ResultView.Tab> into,
        Map<String, String> kept) {

    /**
     * A paper in the list.
     *
     * @param facts committee, meeting and revision
     * @param state how far it has come
     * @param icon the sign before the state
     * @param fault what is wrong, where it cannot be read
     */
    public record PaperRow(String title, String href, String facts, String state, String icon, String fault) {}
}

package dk.provenu.app.web.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One paper as it reads now, with what can be done with it.
 *
 * @param name its name
 * @param said what was just done; empty where nothing was
 * @param refused why what was asked was not done; empty where nothing was refused
 * @param state how far it has come
 * @param icon the sign before the state
 * @param problem why it cannot be made; empty where it can
 * @param paper none where it cannot be made
 * @param revision the revision of its text
 * @param textHref where its text is written
 * @param listHref the list of all papers
 * @param path where its forms are sent
 * @param downloads the draft as files
 * @param issues its issues, the newest first
 * @param kept what every form brings back
 */
public record PaperPageView(
        String name,
        String said,
        String refused,
        String state,
        String icon,
        String problem,
        @Nullable PaperView paper,
        int revision,
        String textHref,
        String listHref,
        String path,
        List<Download> downloads,
        List<IssueRow> issues,
        Map<String, String> kept) {

    /** Whether it can be issued. */
    public boolean issuable() {
        return paper != null && paper.blocking().isEmpty();
    }

    /** An issue in the list. */
    public record IssueRow(String title, String href, String facts) {}
}

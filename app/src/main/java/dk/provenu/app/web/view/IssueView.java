package dk.provenu.app.web.view;

import java.util.List;
import java.util.Map;

/**
 * An issued paper as it was issued, and what it is held against.
 *
 * @param name the paper
 * @param number the issue
 * @param title how its title read
 * @param facts when it was issued and on which day's knowledge
 * @param said what was just done; empty where nothing was
 * @param refused why decisions were not kept; empty where nothing was refused
 * @param paperHref the paper as it reads now
 * @param path where its forms are sent
 * @param files what was issued, as files
 * @param acts what can be asked of it: made again, held against today
 * @param sections its sentences as they were issued
 * @param report what making it again or holding it against today gave; empty where it was not asked
 * @param points its points, with what was decided
 * @param decided the day of the decisions; empty where nothing is decided
 * @param note what is said of the decisions; may be empty
 * @param base the revision of the decisions on which the form builds
 * @param kept what every form brings back
 */
public record IssueView(
        String name,
        int number,
        String title,
        List<String> facts,
        String said,
        String refused,
        String paperHref,
        String path,
        List<Download> files,
        List<ResultView.Tab> acts,
        List<SectionView> sections,
        List<ReportView> report,
        List<PointRow> points,
        String decided,
        String note,
        int base,
        Map<String, String> kept) {

    /** A part of the paper with its sentences. */
    public record SectionView(String id, String heading, List<List<PaperView.PieceView>> sentences) {}

    /**
     * What making it again, or holding it against today, gave.
     *
     * @param good whether nothing differs
     * @param lines what is said below the heading
     * @param changes the sentences that read otherwise
     */
    public record ReportView(
            String heading, boolean good, List<String> lines, List<ChangeView> changes, List<String> cells) {}

    /**
     * A sentence that reads otherwise.
     *
     * @param what what has become of it, and in which part
     * @param before how it read; empty for one that was not there
     * @param now how it reads; empty for one that is gone
     * @param moved what moved its numbers
     */
    public record ChangeView(String what, String before, String now, List<String> moved) {}

    /** A point of the recommendation, and what was decided; empty until it was. */
    public record PointRow(int number, String outcome) {}
}

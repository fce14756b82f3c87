package dk.provenu.app.web.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of the plans: what there is, and the one that is open.
 *
 * @param finding what there is, in a sentence
 * @param kinds the kinds of plan, each with its plans
 * @param kept what every form brings back
 */
public record PlansView(
        String finding, List<KindView> kinds, @Nullable EditorView editor, Map<String, String> kept) {

    /**
     * A kind of plan.
     *
     * @param compare the address that compares plans of the kind; empty where no model does
     */
    public record KindView(
            String id, String title, String description, String newHref, String compare, List<PlanRow> plans) {}

    /**
     * A plan in its list.
     *
     * @param state its revision and day
     * @param fault what is wrong with its text; empty where nothing is
     * @param results what is reckoned of it
     */
    public record PlanRow(
            String name, String title, String href, String state, String fault, List<ResultView.Tab> results) {}

    /**
     * The plan or paper that is open.
     *
     * @param path the page on which it is written
     * @param paper whether it is a committee paper
     * @param kept whether the text is one that is kept, and not one that was sent
     * @param base the revision on which the text builds; 0 for a new plan
     * @param listHref the list of all plans
     * @param faults what is wrong with the text that was sent
     * @param said what was done; empty where nothing was
     */
    public record EditorView(
            String path,
            boolean paper,
            String name,
            String title,
            String text,
            String note,
            boolean kept,
            int base,
            String listHref,
            List<Fault> faults,
            String said,
            List<ResultView.Tab> results,
            List<RevisionRow> revisions,
            @Nullable DifferenceView difference) {
        /** Whether it is not kept yet. */
        public boolean isNew() {
            return base == 0;
        }

        /** How high the field is. */
        public long rows() {
            return Math.clamp(text.lines().count() + 2, 12, 40);
        }
    }

    /**
     * Something that is wrong.
     *
     * @param line the line of the text; 0 where it is no single line
     */
    public record Fault(int line, String words) {}

    /** A kept text. */
    public record RevisionRow(int number, String day, String way, String note, boolean current) {}

    /** What stands otherwise in two kept texts. */
    public record DifferenceView(int from, int to, List<DifferenceRow> rows) {}

    /** A value that stands otherwise. */
    public record DifferenceRow(String path, String before, String after) {}
}

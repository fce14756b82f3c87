package dk.provenu.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a model, in the order of a page: the finding, the pictures with their tables, what it builds on, files.
 *
 * @param lead the sentence that says what was found; none when the data say nothing
 * @param findings the sentences after it
 * @param paperHref where a draft of a committee paper is begun from the result
 */
public record ResultView(
        String id,
        String title,
        @Nullable SentenceView lead,
        List<SentenceView> findings,
        List<Section> sections,
        BasisView basis,
        List<Download> downloads,
        String paperHref) {
    /** Another result behind the same door. */
    public record Tab(String name, String href, boolean current) {}

    /**
     * A table below the pictures that are drawn from it.
     *
     * @param cards the same as cards, where the rows are goals
     * @param wheel the same as a wheel, where the rows are dates of a year
     */
    public record Section(
            String id,
            List<ChartView> charts,
            @Nullable TableView table,
            @Nullable GoalCardsView cards,
            @Nullable YearWheelView wheel) {
        /** What it is called when it is read aloud. */
        public String name() {
            return table == null ? charts.getFirst().title() : table.title();
        }

        /** Whether the table says something else than the picture above it. */
        public boolean hasOwnHeading() {
            return table != null
                    && charts.stream().noneMatch(chart -> chart.title().equals(table.title()));
        }
    }
}

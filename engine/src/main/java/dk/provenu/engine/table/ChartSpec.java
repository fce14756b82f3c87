package dk.provenu.engine.table;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import java.util.List;

/**
 * A picture of figures; the table of the same name stands behind it.
 *
 * @param id its name within the result
 * @param title what it shows
 * @param subtitle unit and period
 * @param alternative its point in a sentence, for those who do not see it
 * @param kind its form
 * @param tableId the table with the same numbers
 * @param categories the labels along the axis, one per point of each series
 * @param series what is drawn
 * @param marks places along the axis that have a name: a break, a week in which something happens
 */
public record ChartSpec(
        String id,
        Text title,
        Text subtitle,
        Sentence alternative,
        Kind kind,
        String tableId,
        List<Text> categories,
        List<Series> series,
        List<Mark> marks) {

    /** A picture without marks. */
    public ChartSpec(
            String id,
            Text title,
            Text subtitle,
            Sentence alternative,
            Kind kind,
            String tableId,
            List<Text> categories,
            List<Series> series) {
        this(id, title, subtitle, alternative, kind, tableId, categories, series, List.of());
    }

    /**
     * A thin upright line with a name, in {@link Kind#LINES}.
     *
     * @param category the place along the axis, from 0
     * @param label what is there
     */
    public record Mark(int category, Text label) {}

    /** The forms that pages and papers know. */
    public enum Kind {
        /** Upright bars, and lines where a series says so. */
        BARS,
        /** Lying bars in order of size, one per municipality. */
        RANKED_BARS,
        /** Lines over time. */
        LINES,
        /** Steps, each begun where the one before ended; the last point is what they come to. */
        BRIDGE,
        /** Places in one order joined to places in another; 1 is at the top. */
        SLOPE,
        /** What was observed, what is expected, and the bands in which it will lie. */
        FAN,
        /**
         * A point for each category. The first series holds the places across, the second the places upwards; its
         * {@link Series#highlighted} is the reader's own. A category whose place across or upwards is missing is not drawn.
         * Every further series has {@link Series#line} and holds, per category, the height of a line at that category's
         * place across: limits of a funnel, a level. Lines are drawn from left to right whatever the order of the
         * categories, and a line of one height right across. Labels and units of the axes are those of the two series and
         * of their figures.
         */
        SCATTER
    }

    /** Whose or what a series is; it decides the colour everywhere. */
    public enum Role {
        OWN,
        GROUP,
        COUNTRY,
        TARGET,
        FORECAST,
        POSITIVE,
        NEGATIVE,
        PLAIN,
        /** The lower, then the upper end of an interval around the series before; in {@link Kind#LINES} a surface. */
        BAND
    }

    /**
     * A row of points.
     *
     * @param key its name
     * @param label its name for people
     * @param role whose it is
     * @param line whether it is a line among bars
     * @param points one per category, in order; a missing one leaves a gap
     * @param highlighted the place of the point that is the reader's own, or -1
     * @param decimals how many decimals are shown
     */
    public record Series(
            String key, Text label, Role role, boolean line, List<Figure> points, int highlighted, int decimals) {
        public Series {
            points = List.copyOf(points);
        }
    }

    public ChartSpec {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        marks = List.copyOf(marks);
        for (Mark mark : marks) {
            if (mark.category() < 0 || mark.category() >= categories.size()) {
                throw new IllegalArgumentException("Chart '" + id + "' has a mark at " + mark.category() + " of "
                        + categories.size() + " categories");
            }
        }
        for (Series each : series) {
            if (each.points().size() != categories.size()) {
                throw new IllegalArgumentException("Chart '" + id + "' has " + categories.size() + " categories, '"
                        + each.key() + "' " + each.points().size() + " points");
            }
        }
    }
}

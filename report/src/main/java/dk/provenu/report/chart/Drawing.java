package dk.provenu.report.chart;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.table.ChartSpec;
import java.util.List;

/**
 * A chart as a still picture.
 *
 * @param width in units of the picture
 * @param height in the same
 * @param marks what is drawn, the lowest first
 */
public record Drawing(double width, double height, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** As an element of HTML, with its title and its point in words. */
    public String svg(ChartSpec chart, Language language) {
        return Svg.of(this, chart.title().in(language), chart.alternative().in(language));
    }

    /** As dots, sharp enough for paper. */
    public byte[] png() {
        return Png.of(this);
    }
}

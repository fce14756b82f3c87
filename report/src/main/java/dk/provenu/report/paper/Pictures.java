package dk.provenu.report.paper;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.report.chart.Drawing;
import dk.provenu.report.chart.StillChart;
import java.util.Base64;
import java.util.Optional;

/** How charts stand in HTML. */
enum Pictures {
    /** Drawn in the page itself, with the numbers below. */
    DRAWN,
    /** As pictures of dots, for the makers of PDF. */
    DOTS;

    /** The chart's element; none for a kind that is not drawn, so that its table stands instead. */
    Optional<String> of(ChartSpec chart, Language language) {
        return StillChart.of(chart, language)
                .map(drawing -> this == DRAWN ? drawing.svg(chart, language) : dots(drawing, chart, language));
    }

    private static String dots(Drawing drawing, ChartSpec chart, Language language) {
        return "<img alt=\""
                + PaperHtml.escape(
                        chart.title().in(language) + ". " + chart.alternative().in(language))
                + "\" src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(drawing.png()) + "\"/>\n";
    }
}

package dk.provenu.report.paper;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.table.ChartSpec;
import java.util.Optional;

/** How charts stand in HTML. */
enum Pictures {
    /** Drawn in the page itself, with the numbers below. */
    DRAWN,
    /** As pictures of dots, for the makers of PDF. */
    DOTS;

    /** The chart's element; none for a kind that is not drawn, so that its table stands instead. */
    Optional<String> of(ChartSpec chart, Language language) {
        return Optional.empty();
    }
}

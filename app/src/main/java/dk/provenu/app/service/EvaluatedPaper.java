package dk.provenu.app.service;

import dk.provenu.data.paper.KeptIssue;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.paper.Paper;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A paper as it reads, with what it rests on.
 *
 * @param text its text
 * @param runs dataset or plan to the vintage or revision that its models were given
 * @param before the issue that it was held against
 */
record EvaluatedPaper(Paper paper, String text, SortedMap<String, String> runs, Optional<KeptIssue> before) {

    /** Dataset or plan to the vintage or revision that its figures rest on, also through models that ask other models. */
    SortedMap<String, String> rested() {
        SortedMap<String, String> rested = new TreeMap<>(runs);
        for (Figure figure : paper.result().graph().order()) {
            if (figure.origin() instanceof Origin.Observed(var cell)) {
                rested.putIfAbsent(cell.dataset(), cell.vintage());
            }
        }
        return rested;
    }
}

package dk.provenu.app.service;

import dk.provenu.data.paper.KeptIssue;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.Paper;
import java.util.List;
import java.util.Optional;

/**
 * What an issued paper would say today.
 *
 * @param issue what was issued
 * @param now the issue's own text on today's figures
 * @param changes the sentences that read otherwise, in order
 * @param cells the numbers of tables and pictures that are others; none can be told where the paper cannot be made again
 * @param unexplained why it cannot be told what moved the numbers; empty where it can
 */
public record PaperComparison(
        KeptIssue issue, Paper now, List<SentenceChange> changes, List<CellChange> cells, Optional<Text> unexplained) {
    public PaperComparison {
        changes = List.copyOf(changes);
        cells = List.copyOf(cells);
    }
}

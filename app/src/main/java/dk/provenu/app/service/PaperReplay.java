package dk.provenu.app.service;

import dk.provenu.data.paper.KeptIssue;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.Paper;
import java.util.List;

/**
 * An issued paper made again from what was known that day.
 *
 * @param issue what was issued
 * @param paper what comes out now
 * @param changes the sentences that read otherwise; none when it is the same word for word
 * @param samePrint whether the printed page is the same too, tables and pictures included
 * @param causes why it is not the same, as far as can be told
 */
public record PaperReplay(
        KeptIssue issue, Paper paper, List<SentenceChange> changes, boolean samePrint, List<Text> causes) {
    public PaperReplay {
        changes = List.copyOf(changes);
        causes = List.copyOf(causes);
    }

    /** Whether every word and every number is as it was issued. */
    public boolean isIdentical() {
        return changes.isEmpty() && samePrint;
    }
}

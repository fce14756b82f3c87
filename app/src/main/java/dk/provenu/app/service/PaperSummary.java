package dk.provenu.app.service;

import dk.provenu.data.paper.KeptIssue;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.Flag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A paper in the list of papers.
 *
 * @param name its name
 * @param title how its title reads now; as it is written where it cannot be read
 * @param committee may be empty
 * @param meeting the day of the meeting
 * @param revision the revision of its text; 0 where only its issues are left
 * @param state how far it has come
 * @param flags what stands in the way of issuing it
 * @param fault what is wrong, where it cannot be read
 * @param issues the numbers of its issues, the oldest first
 * @param last the last issue
 */
public record PaperSummary(
        String name,
        String title,
        String committee,
        Optional<LocalDate> meeting,
        int revision,
        PaperState state,
        List<Flag> flags,
        Optional<Text> fault,
        List<Integer> issues,
        Optional<KeptIssue> last) {
    public PaperSummary {
        flags = List.copyOf(flags);
        issues = List.copyOf(issues);
    }
}

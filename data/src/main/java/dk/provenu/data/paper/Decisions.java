package dk.provenu.data.paper;

import dk.provenu.engine.paper.Decision;
import java.time.Instant;
import java.util.List;

/**
 * What was decided on an issue, as somebody wrote it down.
 *
 * @param revision 1, 2, ...; the last one holds
 * @param saved when it was written down
 * @param note what is said of it, such as the number of the item in the minutes; may be empty
 * @param points one for each point that is decided
 */
public record Decisions(int revision, Instant saved, String note, List<Decision> points) {
    public Decisions {
        points = List.copyOf(points);
    }
}

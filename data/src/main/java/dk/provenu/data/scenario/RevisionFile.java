package dk.provenu.data.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * A kept text as a file of its own, which is the plan itself with four lines of comment before it. Written whole under
 * another name first, so that there is never half of one.
 */
final class RevisionFile {

    private static final String SAVED = "# saved: ";
    private static final String WAY = "# way: ";
    private static final String NOTE = "# note: ";
    private static final String END = "# ---\n";
    private static final String BY_HAND = "by hand";

    private RevisionFile() {}

    static String write(Revision revision) {
        return SAVED + revision.saved() + "\n" + WAY + (revision.byHand() ? BY_HAND : "saved") + "\n" + NOTE
                + revision.note().replaceAll("\\R", " ").strip() + "\n" + END + revision.text();
    }

    static Revision read(Path file, int number) throws IOException {
        String all = Files.readString(file);
        int end = all.indexOf(END);
        if (end < 0) {
            throw new IOException(file + " has no line '# ---'");
        }
        String head = all.substring(0, end);
        try {
            return new Revision(
                    number,
                    Instant.parse(line(head, SAVED)),
                    line(head, NOTE),
                    line(head, WAY).equals(BY_HAND),
                    all.substring(end + END.length()));
        } catch (DateTimeException e) {
            throw new IOException(file + " does not say when it was saved", e);
        }
    }

    private static String line(String head, String key) {
        return head.lines()
                .filter(line -> line.startsWith(key))
                .findFirst()
                .map(line -> line.substring(key.length()))
                .orElse("");
    }
}

package dk.provenu.app.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a paper as the paper of the next meeting begins: all as it was, but what it follows and when. */
final class NextPaper {

    private NextPaper() {}

    static String of(String text, String follows, Optional<LocalDate> meeting) {
        List<String> lines = new ArrayList<>(text.lines()
                .filter(line -> !line.startsWith("follows:") && !line.startsWith("meeting:"))
                .toList());
        int title = 0;
        while (title < lines.size() && !lines.get(title).startsWith("title:")) {
            title++;
        }
        // A title may run over several lines; the next key begins where nothing is set in.
        int after = Math.min(title + 1, lines.size());
        while (after < lines.size()
                && (lines.get(after).startsWith(" ") || lines.get(after).isEmpty())) {
            after++;
        }
        lines.add(after, "follows: " + follows);
        if (meeting.isPresent()) {
            lines.add(after, "meeting: " + meeting.get());
        }
        return String.join("\n", lines) + "\n";
    }
}

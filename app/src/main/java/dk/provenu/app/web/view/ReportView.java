package dk.provenu.app.web.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a file, or its import, found.
 *
 * @param good whether the file can be, or was, loaded
 * @param lines how many rows were read, refused and loaded, in sentences
 * @param problems line, column, value, reason and what to do, when something is wrong
 * @param upload the name under which the checked file waits to be loaded, empty when there is nothing to load
 * @param kept what the form sends along unseen
 */
public record ReportView(
        boolean good,
        String heading,
        List<String> lines,
        @Nullable WordTable problems,
        String upload,
        Map<String, String> kept) {}

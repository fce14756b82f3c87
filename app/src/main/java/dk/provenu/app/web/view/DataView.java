package dk.provenu.app.web.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of the datasets.
 *
 * @param report what the last check or import found, when the address asks for it
 * @param largest the size of the largest file, in words
 * @param kept what the import form sends along unseen
 */
public record DataView(
        String finding,
        List<Kind> kinds,
        WordTable vintages,
        @Nullable ReportView report,
        String largest,
        Map<String, String> kept) {
    /** A kind of dataset with its columns. */
    public record Kind(String id, String title, String description, WordTable columns) {}
}

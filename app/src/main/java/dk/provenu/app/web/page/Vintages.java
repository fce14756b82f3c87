package dk.provenu.app.web.page;

import dk.provenu.app.service.DatasetKinds;
import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.web.view.Moments;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.app.web.view.WordTable;
import dk.provenu.data.catalog.Vintage;
import dk.provenu.engine.table.NumberStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The loaded datasets as a table of words. */
final class Vintages {
    private Vintages() {}

    /** The newest vintage of each dataset in every workspace, in short. */
    static WordTable newest(List<OpenWorkspace> workspaces, Tongue t) {
        List<List<String>> rows = new ArrayList<>();
        for (OpenWorkspace workspace : workspaces) {
            Set<String> seen = new HashSet<>();
            for (Vintage vintage : workspace.vintages()) {
                if (seen.add(vintage.kind())) {
                    rows.add(List.of(
                            workspace.name(),
                            title(vintage, t),
                            Moments.of(vintage.fetched().toString(), t.language()),
                            count(vintage, t)));
                }
            }
        }
        return new WordTable(
                t.of("Indlæste data", "Loaded data"),
                List.of(
                        t.of("Arbejdsmappe", "Workspace"),
                        t.of("Datasæt", "Dataset"),
                        t.of("Hentet", "Fetched"),
                        t.of("Rækker", "Rows")),
                rows);
    }

    /** Every vintage of a workspace. */
    static WordTable all(OpenWorkspace workspace, Tongue t) {
        Set<String> seen = new HashSet<>();
        List<List<String>> rows = new ArrayList<>();
        for (Vintage vintage : workspace.vintages()) {
            boolean newest = seen.add(vintage.kind());
            rows.add(List.of(
                    title(vintage, t),
                    newest ? t.of("gælder", "current") : t.of("ældre", "older"),
                    String.join(", ", vintage.files()),
                    count(vintage, t),
                    Moments.of(vintage.fetched().toString(), t.language()),
                    Moments.of(vintage.recorded().toString(), t.language()),
                    vintage.name()));
        }
        return new WordTable(
                t.of("Indlæste udgaver", "Loaded vintages"),
                List.of(
                        t.of("Datasæt", "Dataset"),
                        t.of("Udgave", "Vintage"),
                        t.of("Fil", "File"),
                        t.of("Rækker", "Rows"),
                        t.of("Hentet hos kilden", "Fetched from the source"),
                        t.of("Indlæst", "Imported"),
                        t.of("Navn (indeholder kontrolsum)", "Name (holds the checksum)")),
                rows);
    }

    private static String title(Vintage vintage, Tongue t) {
        return DatasetKinds.find(vintage.kind()).map(kind -> t.of(kind.title())).orElse(vintage.kind());
    }

    private static String count(Vintage vintage, Tongue t) {
        return NumberStyle.of(t.language()).number(vintage.rows(), 0);
    }
}

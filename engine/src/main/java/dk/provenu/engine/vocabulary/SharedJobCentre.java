package dk.provenu.engine.vocabulary;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A job centre that serves several municipalities, whose accounts can then not be told apart.
 *
 * @param municipalities two or more, in Danish order of the names
 * @param doubt Danish; empty when there is none
 */
public record SharedJobCentre(
        String id, List<Municipality> municipalities, Validity validity, String source, String doubt) {
    public SharedJobCentre {
        municipalities = municipalities.stream().sorted(Municipality.BY_NAME).toList();
        if (municipalities.size() < 2) {
            throw new IllegalArgumentException("A shared job centre has at least two municipalities: " + id);
        }
    }

    /** "Ishøj/Vallensbæk", as source 004 writes it. */
    public String name() {
        return municipalities.stream().map(Municipality::name).collect(Collectors.joining("/"));
    }
}

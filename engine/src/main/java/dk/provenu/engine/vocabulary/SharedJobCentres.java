package dk.provenu.engine.vocabulary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The four shared job centres of source 004; dates where they were found (shared_job_centres.csv). */
public final class SharedJobCentres {
    private static final List<SharedJobCentre> ALL = CsvResource.rows("shared_job_centres.csv").stream()
            .map(SharedJobCentres::centre)
            .toList();

    private SharedJobCentres() {}

    /** All, also those that have ended. */
    public static List<SharedJobCentre> all() {
        return ALL;
    }

    /** The shared job centre that served the municipality on the day, as far as its dates are known. */
    public static Optional<SharedJobCentre> find(Municipality municipality, LocalDate day) {
        return ALL.stream()
                .filter(centre -> centre.municipalities().contains(municipality))
                .filter(centre -> centre.validity().covers(day))
                .findFirst();
    }

    /** The municipalities when the text names a shared job centre ("Ishøj/Vallensbæk", in either order), else none. */
    static List<Municipality> membersOf(String text) {
        String[] parts = text.split("[/-]|\\bog\\b", -1);
        if (parts.length != 2) {
            return List.of();
        }
        Set<String> keys = Arrays.stream(parts).map(SpellingKey::of).collect(Collectors.toSet());
        return ALL.stream()
                .map(SharedJobCentre::municipalities)
                .filter(members -> members.stream()
                        .map(member -> SpellingKey.of(member.name()))
                        .collect(Collectors.toSet())
                        .equals(keys))
                .findFirst()
                .orElse(List.of());
    }

    private static SharedJobCentre centre(CsvRow row) {
        return new SharedJobCentre(
                row.text("id"),
                Arrays.stream(row.text("municipalities").split(" ", -1))
                        .map(Municipalities::get)
                        .toList(),
                row.validity(),
                row.text("source"),
                row.text("doubt"));
    }
}

package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Municipalities that somebody has chosen to compare with. Not an official cluster (klynge), even where a source calls
 * it so.
 *
 * @param id lower-case letters, digits and hyphens; part of addresses
 * @param municipalities without repetition, in Danish order of the names; at least one
 * @param source who chose them and where that is written
 */
public record ComparisonGroup(String id, Text name, List<Municipality> municipalities, String source) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

    public ComparisonGroup {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Comparison group id must be a-z, 0-9 and hyphen: '" + id + "'");
        }
        List<Municipality> sorted =
                municipalities.stream().distinct().sorted(Municipality.BY_NAME).toList();
        if (sorted.isEmpty() || sorted.size() < municipalities.size()) {
            throw new VocabularyException(Text.of(
                    "Sammenligningsgruppen '" + id + "' skal have mindst én kommune og hver kommune én gang: "
                            + municipalities,
                    "The comparison group '" + id + "' needs at least one municipality, each only once: "
                            + municipalities));
        }
        municipalities = sorted;
    }

    /**
     * A user's own group.
     *
     * @param spellings codes or names as {@link Municipalities#get} reads them
     * @throws VocabularyException for a name that is not known, or one that stands twice
     */
    public static ComparisonGroup of(String id, Text name, List<String> spellings, String source) {
        return new ComparisonGroup(
                id, name, spellings.stream().map(Municipalities::get).toList(), source);
    }

    /** Whether the municipality is a member. */
    public boolean contains(Municipality municipality) {
        return municipalities.contains(municipality);
    }

    /** The members apart from one, as when a municipality is compared with the others. */
    public List<Municipality> without(Municipality municipality) {
        return municipalities.stream().filter(m -> !m.equals(municipality)).toList();
    }
}

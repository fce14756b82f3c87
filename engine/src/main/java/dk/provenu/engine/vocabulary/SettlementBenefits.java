package dk.provenu.engine.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names under which Ydelsesrefusion settles benefits, dated. Source: settlement_benefits.csv, each row with its own;
 * a name that is one of the benefit's ordinary names needs no row.
 */
public final class SettlementBenefits {

    private static final List<Entry> ENTRIES = entries();

    private SettlementBenefits() {}

    /**
     * A name and what it stands for.
     *
     * @param name as Ydelsesrefusion writes it
     * @param doubt what is not certain about it, in Danish; empty when nothing
     */
    public record Entry(String name, Benefit benefit, Validity validity, String source, String doubt) {}

    /** All names that differ from the benefits' own. */
    public static List<Entry> all() {
        return ENTRIES;
    }

    /** The benefit that a name stands for on a day. */
    public static Optional<Benefit> find(String name, LocalDate day) {
        return entries(name).stream()
                .filter(entry -> entry.validity().covers(day))
                .map(Entry::benefit)
                .findFirst()
                .or(() -> Benefits.find(name, day));
    }

    /** The benefit that a name stands for on some day. */
    public static Optional<Benefit> everKnown(String name) {
        try {
            return entries(name).stream().map(Entry::benefit).findFirst().or(() -> Benefits.find(name));
        } catch (VocabularyException severalByTime) {
            return Optional.empty();
        }
    }

    private static List<Entry> entries(String name) {
        String key = SpellingKey.of(name);
        return ENTRIES.stream()
                .filter(entry -> SpellingKey.of(entry.name()).equals(key))
                .toList();
    }

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (CsvRow row : CsvResource.rows("settlement_benefits.csv")) {
            entries.add(new Entry(
                    row.text("name"),
                    Benefits.byCode(row.text("benefit")),
                    row.validity(),
                    row.text("source"),
                    row.text("doubt")));
        }
        return List.copyOf(entries);
    }
}

package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The indicators that are counted from case histories. Source: indicators.csv, each with its own. */
public final class Indicators {

    private static final List<Indicator> ALL = CsvResource.rows("indicators.csv").stream()
            .map(Indicators::indicator)
            .toList();
    private static final NameIndex<Indicator> NAMES = new NameIndex<>(
            Text.of("Indikatoren", "indicator"),
            Indicator::id,
            ALL.stream()
                    .map(indicator -> new Spelling<>(indicator.id(), indicator))
                    .toList());

    private Indicators() {}

    /** All, in the order in which they are read. */
    public static List<Indicator> all() {
        return ALL;
    }

    /** The indicator of an id. */
    public static Optional<Indicator> find(String id) {
        return ALL.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
    }

    /**
     * As {@link #find}, for a text that must be one.
     *
     * @throws VocabularyException when it is none, with the nearest
     */
    public static Indicator get(String id) {
        return NAMES.get(id);
    }

    private static Indicator indicator(CsvRow row) {
        return new Indicator(
                row.text("id"),
                Text.of(row.text("danish"), row.text("english")),
                Indicator.Topic.valueOf(row.text("topic").toUpperCase(Locale.ROOT)),
                Indicator.Form.valueOf(row.text("form").toUpperCase(Locale.ROOT)),
                row.text("numerator"),
                row.text("denominator"),
                row.text("per").isEmpty() ? 0 : Integer.parseInt(row.text("per")),
                row.text("population"),
                Integer.parseInt(row.text("decimals")),
                Text.of(row.text("definition_da"), row.text("definition_en")),
                row.text("source"),
                row.text("source_words"),
                Text.of(row.text("deviation_da"), row.text("deviation_en")));
    }
}

package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.vocabulary.CsvResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words that compare or count, in comparing_words.csv: where they stand unbound, nobody holds them against the figures. */
final class ComparingWords {

    private static final List<Map<String, String>> ROWS =
            CsvResource.cells(ComparingWords.class, "comparing_words.csv");
    private static final ComparingWords DANISH = new ComparingWords("da");
    private static final ComparingWords ENGLISH = new ComparingWords("en");

    private final Pattern surely;
    private final Pattern perhaps;

    private ComparingWords(String language) {
        this.surely = pattern(language, "yes");
        this.perhaps = pattern(language, "perhaps");
    }

    static ComparingWords of(Language language) {
        return language == Language.DA ? DANISH : ENGLISH;
    }

    private static Pattern pattern(String language, String compares) {
        List<String> words = ROWS.stream()
                .filter(row -> language.equals(row.get("language")) && compares.equals(row.get("compares")))
                .map(row -> Pattern.quote(row.getOrDefault("word", "")))
                .toList();
        return Pattern.compile("(?<![\\p{L}\\d-])(" + String.join("|", words) + ")(?![\\p{L}\\d])");
    }

    /** The words in a text that compare or count for sure. */
    List<String> surely(String text) {
        return found(surely, text);
    }

    /** Those that may. */
    List<String> perhaps(String text) {
        return found(perhaps, text);
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        var matcher = pattern.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}

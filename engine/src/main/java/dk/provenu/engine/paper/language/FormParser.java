package dk.provenu.engine.paper.language;

import dk.provenu.engine.vocabulary.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads how a number is to be written: {@code 1 mio. kr. unsigned}. */
final class FormParser {

    private static final List<String> FLAGS =
            List.of("words", "ordinal", "plain", "short", "unsigned", "signed", "round");
    private static final List<String> UNITS =
            List.of("1.000 kr.", "mio. kr.", "mia. kr.", "kr.", "pct.", "procentpoint", "percentage points");
    private static final int MOST_DECIMALS = 6;

    private FormParser() {}

    static Form read(String text) {
        String rest = text.strip();
        Optional<String> unit = Optional.empty();
        for (String each : UNITS) {
            if (unit.isEmpty() && (" " + rest + " ").contains(" " + each + " ")) {
                unit = Optional.of(each);
                rest = (" " + rest + " ").replace(" " + each + " ", " ").strip();
            }
        }
        OptionalInt decimals = OptionalInt.empty();
        OptionalInt round = OptionalInt.empty();
        List<String> flags = new ArrayList<>();
        List<String> words = rest.isEmpty() ? List.of() : List.of(rest.split("\\s+", -1));
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("round") && i + 1 < words.size()) {
                i++;
                round = OptionalInt.of(whole(words.get(i), 1_000_000_000));
            } else if (word.chars().allMatch(Character::isDigit)) {
                decimals = OptionalInt.of(whole(word, MOST_DECIMALS));
            } else if (FLAGS.contains(word) && !word.equals("round")) {
                flags.add(word);
            } else {
                throw unknown(word);
            }
        }
        return new Form(
                decimals,
                unit,
                flags.contains("words"),
                flags.contains("ordinal"),
                flags.contains("plain"),
                flags.contains("short"),
                flags.contains("unsigned"),
                flags.contains("signed"),
                round);
    }

    private static int whole(String word, int most) {
        try {
            int number = Integer.parseInt(word);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw outside(word, most);
        }
        throw outside(word, most);
    }

    private static LanguageFault outside(String word, int most) {
        return new LanguageFault(
                "'" + Lexer.shown(word) + "' er ikke et helt tal fra 0 til " + most + ".",
                "'" + Lexer.shown(word) + "' is not a whole number from 0 to " + most + ".");
    }

    private static LanguageFault unknown(String word) {
        List<String> known = new ArrayList<>(FLAGS);
        known.addAll(UNITS);
        String near = Nearest.of(word, known).orElse(String.join(", ", known));
        return new LanguageFault(
                "'" + Lexer.shown(word) + "' kan ikke stå efter kolon. Der kan stå antal decimaler og: " + near + ".",
                "'" + Lexer.shown(word) + "' cannot stand after the colon. There may be a number of decimals and: "
                        + near + ".");
    }
}

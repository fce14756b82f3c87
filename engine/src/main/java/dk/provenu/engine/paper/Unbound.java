package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds in plain words what nobody holds against the figures: numbers, and words that compare or count. */
final class Unbound {

    private static final Pattern NUMBER = Pattern.compile("[-+±]?\\d+(?:[.,:/]\\d+)*");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** A number in a condition, not the digits of a name. */
    private static final Pattern LITERAL = Pattern.compile("(?<![\\p{L}\\d_.])\\d+(?:\\.\\d+)?");

    private static final double THOUSAND = 1000;
    private static final double CLOSE = 1e-9;

    private Unbound() {}

    static List<Remark> in(String text, Language language) {
        List<Remark> remarks = new ArrayList<>(numbers(text));
        ComparingWords words = ComparingWords.of(language);
        words.surely(text)
                .forEach(word -> remarks.add(Remark.of(
                        Flag.Kind.UNBOUND_WORD,
                        "'" + word + "' sammenligner eller tæller og er ikke bundet. Skriv {a <> b | mindre | større},"
                                + " [" + word + "]{a > b}, eller `" + word + "`, hvis det ikke er en sammenligning.",
                        "'" + word + "' compares or counts and is not bound. Write {a <> b | less | greater}, [" + word
                                + "]{a > b}, or `" + word + "` if it is no comparison.")));
        words.perhaps(text)
                .forEach(word -> remarks.add(Remark.of(
                        Flag.Kind.PERHAPS_COMPARES,
                        "'" + word + "' kan være en sammenligning. Se efter, om den skal bindes.",
                        "'" + word + "' may be a comparison. See whether it should be bound.")));
        return remarks;
    }

    /** The numbers alone: within words that are chosen by a condition, a comparison is what the condition says. */
    static List<Remark> numbers(String text) {
        return numbers(text, _ -> false);
    }

    /**
     * The numbers in words that stand while a condition holds: one that the condition itself names is held by it ("over 13.000
     * kr." by {@code spread > 13} where the figure is in 1,000 DKK), any other by nothing.
     */
    static List<Remark> numbers(String text, String condition, Language language) {
        List<Double> literals = LITERAL.matcher(condition)
                .results()
                .map(literal -> Double.parseDouble(literal.group()))
                .toList();
        List<Remark> remarks = new ArrayList<>(numbers(text, written -> {
            double number = number(written, language);
            return literals.stream().anyMatch(literal -> isSame(number, literal));
        }));
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> {
                    OptionalInt said = Numbers.said(word, language);
                    return said.isPresent() && !literals.contains((double) said.getAsInt());
                })
                .map(Unbound::unheld)
                .forEach(remarks::add);
        return remarks;
    }

    /** The same number, but for thousands or millions. */
    private static boolean isSame(double number, double literal) {
        if (number == 0 || literal == 0) {
            return number == literal;
        }
        double thousands = Math.log(Math.abs(number / literal)) / Math.log(THOUSAND);
        return Math.abs(thousands - Math.rint(thousands)) < CLOSE;
    }

    private static double number(String written, Language language) {
        String plain = language == Language.DA ? written.replace(".", "").replace(',', '.') : written.replace(",", "");
        try {
            return Double.parseDouble(plain.replace("±", ""));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static List<Remark> numbers(String text, Predicate<String> held) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(number -> !held.test(number))
                .map(Unbound::unheld)
                .toList();
    }

    private static Remark unheld(String number) {
        return Remark.of(
                Flag.Kind.UNBOUND_NUMBER,
                "'" + number + "' er et tal, som intet holder. Bind det: {navn}, eller [" + number
                        + "]{navn}. Er det et navn og ikke et tal, så skriv `" + number + "`.",
                "'" + number + "' is a number that nothing holds. Bind it: {name}, or [" + number
                        + "]{name}. If it is a name and no figure, write `" + number + "`.");
    }
}

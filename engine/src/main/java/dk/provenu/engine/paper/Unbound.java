package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds in plain words what nobody holds against the figures: numbers, and words that compare or count. */
final class Unbound {

    private static final Pattern NUMBER = Pattern.compile("[-+±]?\\d+(?:[.,:/]\\d+)*");

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
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(number -> Remark.of(
                        Flag.Kind.UNBOUND_NUMBER,
                        "'" + number + "' er et tal, som intet holder. Bind det: {navn}, eller [" + number
                                + "]{navn}. Er det et navn og ikke et tal, så skriv `" + number + "`.",
                        "'" + number + "' is a number that nothing holds. Bind it: {name}, or [" + number
                                + "]{name}. If it is a name and no figure, write `" + number + "`."))
                .toList();
    }
}

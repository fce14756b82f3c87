package dk.provenu.engine.model.rules;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.decision.Code;
import dk.provenu.engine.law.decision.Domain;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.vocabulary.Nearest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the events of a case: a line each, a date and what happened, such as {@code 2014-03-01 samtale}. */
public final class EventLines {

    /** The most lines that are read. */
    public static final int MOST = 500;

    private static final int LONGEST_SHOWN = 40;
    private static final Pattern LINE = Pattern.compile("(\\S{1,10}?)[\\s;,]+(\\S.*)");
    private static final Pattern DANISH = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");

    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final List<Code> codes;
    private final List<Text> wrong = new ArrayList<>();

    private EventLines(Rulebook rules) {
        this.codes = kinds(rules);
        for (Code code : codes) {
            kinds.put(plain(code.id()), code.id());
            kinds.put(plain(code.title().da()), code.id());
            kinds.put(plain(code.title().en()), code.id());
        }
    }

    /** What can happen, with its words. */
    public static List<Code> kinds(Rulebook rules) {
        return rules.input(Rulebook.EVENTS, "event").domain() instanceof Domain.Codes(List<Code> codes)
                ? codes
                : List.of();
    }

    /**
     * The events of some lines; blank lines and those that begin with # are passed over.
     *
     * @throws ModelException with every line that is wrong
     */
    public static List<CaseEvent> read(Rulebook rules, String text) {
        return new EventLines(rules).read(text);
    }

    private List<CaseEvent> read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() > MOST) {
            throw new ModelException(Text.of(
                    "Der er " + lines.size() + " linjer. Skriv højst " + MOST + ".",
                    "There are " + lines.size() + " lines. Write at most " + MOST + "."));
        }
        List<CaseEvent> events = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                event(i + 1, line).ifPresent(events::add);
            }
        }
        if (!wrong.isEmpty()) {
            throw new ModelException(Answers.joined(wrong, Text.same(" ")));
        }
        return events;
    }

    private Optional<CaseEvent> event(int number, String line) {
        Matcher parts = LINE.matcher(line);
        Optional<LocalDate> date = parts.matches() ? date(parts.group(1)) : Optional.empty();
        if (date.isEmpty()) {
            wrong.add(Text.of(
                    "Hændelser, linje " + number + ": '" + shown(line)
                            + "' begynder ikke med en dato og derefter en hændelse. Skriv fx 2014-03-01 samtale.",
                    "Events, line " + number + ": '" + shown(line)
                            + "' does not begin with a date and then an event. Write for example 2014-03-01 meeting."));
            return Optional.empty();
        }
        String kind = kinds.get(plain(parts.group(2)));
        if (kind == null) {
            wrong.add(unknown(number, parts.group(2)));
        }
        return Optional.ofNullable(kind).map(known -> new CaseEvent(date.get(), known));
    }

    private Text unknown(int number, String words) {
        String asked = words.length() > LONGEST_SHOWN ? words.substring(0, LONGEST_SHOWN) : words;
        Optional<String> near = Nearest.of(asked, kinds.keySet()).map(kinds::get);
        Text remedy = codes.stream()
                .filter(code -> near.filter(code.id()::equals).isPresent())
                .findFirst()
                .map(code -> Text.of("Måske: ", "Maybe: ").plus(code.title()))
                .orElse(Text.of("Der kan stå: ", "There may be: ")
                        .plus(Answers.joined(codes.stream().map(Code::title).toList(), Text.same(", "))));
        return Text.of(
                        "Hændelser, linje " + number + ": '" + shown(words) + "' kendes ikke. ",
                        "Events, line " + number + ": '" + shown(words) + "' is not known. ")
                .plus(remedy)
                .plus(Text.same("."));
    }

    private static Optional<LocalDate> date(String text) {
        Matcher danish = DANISH.matcher(text);
        try {
            return Optional.of(
                    danish.matches()
                            ? LocalDate.of(
                                    Integer.parseInt(danish.group(3)),
                                    Integer.parseInt(danish.group(2)),
                                    Integer.parseInt(danish.group(1)))
                            : LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
    }

    private static String shown(String words) {
        return words.length() > LONGEST_SHOWN ? words.substring(0, LONGEST_SHOWN) + "…" : words;
    }
}

package dk.provenu.data.register;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.register.StateList;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.vocabulary.CaseStates;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.VocabularyException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads fields of case files; what was read once is remembered, since the same words stand there millions of times. */
final class Fields {

    private static final int MOST_REMEMBERED = 100_000;
    private static final Pattern DANISH_DAY = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");

    private final RawCases raw;
    private final int unknown;
    private final Map<String, Integer> weeks = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> codes = new HashMap<>();

    Fields(RawCases raw) {
        this.raw = raw;
        this.unknown = raw.states.find(CaseStates.UNKNOWN).orElseThrow();
    }

    /** The week of a day or a week, or {@link RawCases#NONE} when it was refused. */
    int week(String text, int line, String column) {
        String asked = text.strip();
        Integer known = weeks.get(asked);
        if (known != null) {
            return known;
        }
        if (!raw.isClean(asked, line, column)) {
            return RawCases.NONE;
        }
        try {
            LocalDate day = day(asked);
            int week = day == null ? Weeks.parse(asked) : Weeks.of(day);
            if (week < Weeks.FIRST || week >= Weeks.END) {
                raw.refuse(
                        line,
                        column,
                        asked,
                        Text.of(
                                "Dagen ligger uden for kalenderen 1990-2089.",
                                "The day lies outside the years 1990-2089."),
                        Text.of("Ret dagen.", "Correct the day."));
                return RawCases.NONE;
            }
            raw.spellsByDay |= day != null;
            if (weeks.size() < MOST_REMEMBERED) {
                weeks.put(asked, week);
            }
            return week;
        } catch (VocabularyException e) {
            raw.refuse(
                    line, column, asked, e.text(), Text.of("Dage skrives 2024-05-13.", "Days are written 2024-05-13."));
        } catch (DateTimeException e) {
            raw.refuse(
                    line,
                    column,
                    asked,
                    Text.of("Dagen findes ikke i kalenderen.", "There is no such day in the calendar."),
                    Text.of("Ret dagen.", "Correct the day."));
        }
        return RawCases.NONE;
    }

    private static @Nullable LocalDate day(String text) {
        Matcher iso = ISO_DAY.matcher(text);
        if (iso.matches()) {
            return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher danish = DANISH_DAY.matcher(text);
        return danish.matches() ? LocalDate.of(number(danish, 3), number(danish, 2), number(danish, 1)) : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The official code of a municipality, or -1 when it was refused. */
    int place(String text, int line, String column) {
        String asked = text.strip();
        Integer known = places.get(asked);
        if (known != null) {
            return known;
        }
        if (!raw.isClean(asked, line, column)) {
            return -1;
        }
        try {
            Optional<Municipality> found = Municipalities.find(asked);
            if (found.isPresent()) {
                int code = Integer.parseInt(found.get().code());
                places.put(asked, code);
                return code;
            }
            raw.refuse(
                    line,
                    column,
                    asked,
                    Text.of("Kommunen kendes ikke.", "The municipality is not known."),
                    Text.of(
                            "Skriv dens navn eller dens kode med tre cifre.",
                            "Write its name or its code of three digits."));
        } catch (VocabularyException e) {
            raw.refuse(
                    line, column, asked, e.text(), Text.of("Skriv kommunens kode.", "Write the municipality's code."));
        }
        return -1;
    }

    /** The number of a state; a code that the list does not have is counted and becomes unknown; -1 when refused. */
    int state(String text, int line, String column) {
        String asked = text.strip();
        Integer known = codes.get(asked);
        if (known == null) {
            if (asked.isEmpty() || asked.length() > 40) {
                raw.refuse(
                        line,
                        column,
                        asked,
                        Text.of("Her skal stå en kode.", "A code must stand here."),
                        Text.of(
                                "Skriv en DREAM-kode eller ydelsens kode.",
                                "Write a DREAM code or the benefit's code."));
                return -1;
            }
            if (!raw.isClean(asked, line, column)) {
                return -1;
            }
            StateList states = raw.states;
            known = states.find(asked).orElse(unknown);
            if (codes.size() < MOST_REMEMBERED) {
                codes.put(asked, known);
            }
        }
        if (known == unknown && !asked.equals(CaseStates.UNKNOWN)) {
            raw.counts.addUnknown(asked, raw.file(), line);
        }
        return known;
    }
}

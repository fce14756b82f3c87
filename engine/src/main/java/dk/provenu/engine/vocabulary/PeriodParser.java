package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a period in the forms that the sources write. Each form fits one pattern alone, so there is nothing to guess;
 * "202507", "07-2025" or "1/7 2025" fit none and are refused.
 */
final class PeriodParser {
    private record Form(Pattern pattern, Maker maker) {
        Form(String pattern, Maker maker) {
            this(Pattern.compile(pattern), maker);
        }
    }

    private interface Maker {
        Period make(int year, int number);
    }

    private static final List<Form> FORMS = List.of(
            new Form("(\\d{4})(?:Y(01))?", (year, _) -> new YearPeriod(year)),
            new Form("(\\d{4})QMAT(\\d{2})", RollingYearPeriod::new),
            new Form("(\\d{4})[QK]0?(\\d)", QuarterPeriod::new),
            new Form("(\\d{4})-Q(\\d)", QuarterPeriod::new),
            new Form("(\\d{4})M(\\d{2})", MonthPeriod::new),
            new Form("(\\d{4})-(\\d{2})", MonthPeriod::new),
            new Form("(\\d{4})[WU](\\d{2})", WeekPeriod::new),
            new Form("(\\d{4})-W(\\d{2})", WeekPeriod::new));

    /** The forms, for messages and documentation. */
    static final Text ACCEPTED = Text.of(
            "år 2025 eller 2025Y01; kvartal 2025Q2, 2025Q02, 2025K2 eller 2025-Q2; måned 2025M07 eller 2025-07; "
                    + "uge 2025W07, 2025U07 eller 2025-W07; rullende år 2025QMAT02",
            "year 2025 or 2025Y01; quarter 2025Q2, 2025Q02, 2025K2 or 2025-Q2; month 2025M07 or 2025-07; "
                    + "week 2025W07, 2025U07 or 2025-W07; rolling year 2025QMAT02");

    private PeriodParser() {}

    static Period parse(String text) {
        String asked = text.strip();
        String upper = asked.toUpperCase(Locale.ROOT);
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(upper);
            if (matcher.matches()) {
                return make(form, asked, matcher);
            }
        }
        throw new VocabularyException(Text.of(
                VocabularyException.quoted(asked) + " er ikke en periode. Skriv den som " + ACCEPTED.da() + ".",
                VocabularyException.quoted(asked) + " is no period. Write it as " + ACCEPTED.en() + "."));
    }

    private static Period make(Form form, String asked, Matcher matcher) {
        try {
            String number = matcher.group(2);
            return form.maker().make(Integer.parseInt(matcher.group(1)), number == null ? 0 : Integer.parseInt(number));
        } catch (VocabularyException e) {
            String quoted = VocabularyException.quoted(asked);
            throw new VocabularyException(Text.of(
                    quoted + ": " + e.text().da(), quoted + ": " + e.text().en()));
        }
    }
}

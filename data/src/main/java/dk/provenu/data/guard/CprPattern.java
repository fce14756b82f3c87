package dk.provenu.data.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a CPR number looks like: six digits that are a date, a separator or none, four digits.
 *
 * <p>The check digit is not asked for: since 2007 numbers are issued without one. A replacement number (given to persons
 * without a CPR number) has 60 added to its day. The century is not decided: 29 February counts when any century has it.
 */
final class CprPattern {

    /** Hyphens and dashes, points, slashes and spaces of all kinds, as people write them between the digits. */
    private static final String SEPARATOR = "[\\-\\u2010-\\u2015\\u2212./\\s\\u00a0\\u2007\\u202f]";

    private static final Pattern TEN_DIGITS = Pattern.compile(
            "(?<!\\d)(\\d{2})" + SEPARATOR + "?(\\d{2})" + SEPARATOR + "?(\\d{2})" + SEPARATOR + "{0,3}\\d{4}(?!\\d)");
    private static final Pattern NINE_DIGITS =
            Pattern.compile("(?<!\\d)(\\d)(\\d{2})(\\d{2})" + SEPARATOR + "{0,3}\\d{4}(?!\\d)");
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int REPLACEMENT_OFFSET = 60;

    private CprPattern() {}

    /** Part of a text, from the first character to the one after the last. */
    record Span(int from, int to) {}

    /** Where numbers of ten digits stand; with {@code lostZero} also those of nine whose leading zero is gone. */
    static List<Span> find(String text, boolean lostZero) {
        if (text.length() < 9) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>(0);
        collect(TEN_DIGITS.matcher(text), spans);
        if (lostZero) {
            collect(NINE_DIGITS.matcher(text), spans);
        }
        return spans;
    }

    private static void collect(Matcher matcher, List<Span> spans) {
        int from = 0;
        while (matcher.find(from)) {
            if (isDate(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)))) {
                spans.add(new Span(matcher.start(), matcher.end()));
            }
            from = matcher.start() + 1;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static boolean isDate(int day, int month, int year) {
        int dayOfMonth = day > REPLACEMENT_OFFSET ? day - REPLACEMENT_OFFSET : day;
        if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > DAYS[month - 1]) {
            return false;
        }
        boolean leapDay = month == 2 && dayOfMonth == 29;
        return !leapDay || year % 4 == 0;
    }
}

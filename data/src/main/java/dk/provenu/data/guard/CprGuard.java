package dk.provenu.data.guard;

import dk.provenu.data.guard.CprPattern.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Answers whether a text holds what looks like a CPR number, and hides it. */
public final class CprGuard {

    private static final String HIDDEN = "[skjult]";
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern PERSON_HEADING = Pattern.compile("cpr|pnr|person|borger|civil");
    private static final Pattern NO_DECIMALS = Pattern.compile("(\\d{9,10})[.,]0+");

    private CprGuard() {}

    /** Whether the text holds a number of ten digits, anywhere in it, that begins with a date. */
    public static boolean sees(String text) {
        return sees(text, false);
    }

    /**
     * Whether the text holds a CPR number.
     *
     * @param lostZero whether nine digits count too, as a number whose leading zero a spreadsheet took away
     */
    public static boolean sees(String text, boolean lostZero) {
        return text.length() >= 9 && !CprPattern.find(plain(text), lostZero).isEmpty();
    }

    /** Whether the whole amount is ten digits (or nine) that begin with a date: no proof, many of them are. */
    public static boolean amountLooksLike(String amount, boolean lostZero) {
        String digits = amount.strip();
        var decimals = NO_DECIMALS.matcher(digits);
        if (decimals.matches()) {
            digits = decimals.group(1);
        }
        return digits.chars().allMatch(c -> c >= '0' && c <= '9') && sees(digits, lostZero);
    }

    /** Whether the heading of a column speaks of persons, so that a lost leading zero must be thought of. */
    public static boolean speaksOfPersons(String heading) {
        return PERSON_HEADING
                .matcher(plain(heading).strip().toLowerCase(Locale.ROOT))
                .find();
    }

    /** The text with each CPR number replaced by "[skjult]" (hidden). */
    public static String mask(String text) {
        return mask(text, false);
    }

    /** The text with each CPR number replaced, nine digits included when {@code lostZero}. */
    public static String mask(String text, boolean lostZero) {
        if (!sees(text, lostZero)) {
            return text;
        }
        String shown = plain(text);
        StringBuilder masked = new StringBuilder();
        int from = 0;
        List<Span> spans = CprPattern.find(shown, lostZero).stream()
                .sorted((a, b) -> Integer.compare(a.from(), b.from()))
                .toList();
        for (Span span : spans) {
            if (span.to() <= from) {
                continue;
            }
            masked.append(shown, from, Math.max(from, span.from())).append(HIDDEN);
            from = span.to();
        }
        return masked.append(shown.substring(from)).toString();
    }

    /** Full-width digits as plain ones and no invisible characters, so that neither hides a number. */
    private static String plain(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        return ascii
                ? text
                : INVISIBLE
                        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll("");
    }
}

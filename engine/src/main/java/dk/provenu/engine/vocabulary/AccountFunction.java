package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A function of the authorised municipal chart of accounts, e.g. 5.68.90: main account, main function, function.
 *
 * @param mainAccount 0-9
 * @param mainFunction 0-99
 * @param function 0-99
 */
public record AccountFunction(int mainAccount, int mainFunction, int function) implements Comparable<AccountFunction> {
    private static final Pattern DOTTED = Pattern.compile("0?(\\d)\\.(\\d{2})\\.(\\d{2})");
    private static final Pattern DIGITS = Pattern.compile("0?(\\d)(\\d{2})(\\d{2})");

    /** StatBank drops the 0 of main account 0: 2201 is 0.22.01. */
    private static final Pattern MAIN_ACCOUNT_0 = Pattern.compile("()(\\d{2})(\\d{2})");

    private static final Comparator<AccountFunction> ORDER = Comparator.comparingInt(AccountFunction::mainAccount)
            .thenComparingInt(AccountFunction::mainFunction)
            .thenComparingInt(AccountFunction::function);

    public AccountFunction {
        if (mainAccount < 0
                || mainAccount > 9
                || mainFunction < 0
                || mainFunction > 99
                || function < 0
                || function > 99) {
            throw new IllegalArgumentException(
                    "No account function: %d.%d.%d".formatted(mainAccount, mainFunction, function));
        }
    }

    /**
     * Reads "5.68.90", "05.68.90", "56890", "056890", and StatBank's four digits of main account 0 ("2201").
     *
     * @throws VocabularyException for anything else, also digits that have lost more than that zero
     */
    public static AccountFunction parse(String text) {
        String asked = text.strip();
        for (Pattern form : new Pattern[] {DOTTED, MAIN_ACCOUNT_0, DIGITS}) {
            Matcher matcher = form.matcher(asked);
            if (matcher.matches()) {
                return new AccountFunction(
                        number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
            }
        }
        throw new VocabularyException(Text.of(
                VocabularyException.quoted(asked) + " er ikke et funktionsnummer. Skriv det som 5.68.90 eller 56890.",
                VocabularyException.quoted(asked) + " is no account function. Write it as 5.68.90 or 56890."));
    }

    /** "5.68.90". */
    public String code() {
        return mainAccount + "." + Digits.two(mainFunction) + "." + Digits.two(function);
    }

    /** "56890", as in StatBank's REGK31: digits without dots and without a leading zero. */
    public String statBank() {
        return Integer.toString(mainAccount * 10_000 + mainFunction * 100 + function);
    }

    @Override
    public int compareTo(AccountFunction other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code();
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}

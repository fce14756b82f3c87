package dk.provenu.engine.table;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Numbers and dates as Danes (1.234,5; 31-12-2025) or the English (1,234.5; 31 December 2025 as 2025-12-31) write them.
 * Rounded to 15 significant digits, then half away from zero; only here, where they are shown.
 */
public final class NumberStyle {

    /** The most decimals that tell anything of a double. */
    private static final int MOST_DECIMALS = 15;

    private final Language language;

    private NumberStyle(Language language) {
        this.language = language;
    }

    public static NumberStyle of(Language language) {
        return new NumberStyle(language);
    }

    public Language language() {
        return language;
    }

    /** A number with thousands set apart: 1.234,5. */
    public String number(double number, int decimals) {
        return group(Rounding.decimal(number, Math.min(decimals, MOST_DECIMALS)));
    }

    /** The same without setting thousands apart: 1234,5, as files want it. */
    public String plain(double number, int decimals) {
        return pointed(Rounding.decimal(number, Math.min(decimals, MOST_DECIMALS)));
    }

    /** Exactly the double that is held, in the fewest digits that tell it from its neighbours: for files. */
    public String exact(double number) {
        BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return pointed(decimal.scale() < 0 ? decimal.setScale(0) : decimal);
    }

    private String pointed(BigDecimal decimal) {
        String plain = decimal.toPlainString();
        return language == Language.DA ? plain.replace('.', ',') : plain;
    }

    /** A number with thousands set apart and its sign always there: +1.234,5. Zero has none. */
    public String signed(double number, int decimals) {
        String plain = number(number, decimals);
        boolean zero =
                Rounding.decimal(number, Math.min(decimals, MOST_DECIMALS)).signum() == 0;
        return number > 0 && !zero ? "+" + plain : plain;
    }

    /** A figure's number, or the word for why it is missing. A year is never grouped (2018). */
    public String value(Figure figure, int decimals) {
        return switch (figure.value()) {
            case Value.Present(double number) ->
                figure.unit().form() == Unit.Form.YEAR
                        ? Rounding.decimal(number, 0).toPlainString()
                        : number(number, decimals);
            case Value.Missing missing -> missing.reason().words().in(language);
        };
    }

    /** A figure with its unit after it: "37.786 kr. pr. fuldtidsperson", "4,9 mio. kr."; years and ranks stand alone. */
    public String withUnit(Figure figure, int decimals) {
        String value = value(figure, decimals);
        boolean alone = switch (figure.unit().form()) {
            case YEAR, RANK, NUMBER, SHARE, INDEX -> true;
            default -> false;
        };
        return alone || !figure.value().isPresent()
                ? value
                : value + " " + figure.unit().words().in(language);
    }

    /** Every decimal that a number holds, at most 15 significant digits: for the explanation, not for tables. */
    public String full(double number) {
        BigDecimal decimal = Rounding.significant(number).stripTrailingZeros();
        return group(decimal.scale() < 0 ? decimal.setScale(0) : decimal);
    }

    /** A day: 31-12-2025 in Danish, 2025-12-31 in English. */
    public String date(LocalDate date) {
        return language == Language.EN
                ? date.toString()
                : "%02d-%02d-%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private String group(BigDecimal decimal) {
        String plain = decimal.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            text.insert(at, language == Language.DA ? '.' : ',');
        }
        if (point >= 0) {
            text.append(language == Language.DA ? ',' : '.').append(plain, point + 1, plain.length());
        }
        return (decimal.signum() < 0 ? "-" : "") + text;
    }
}

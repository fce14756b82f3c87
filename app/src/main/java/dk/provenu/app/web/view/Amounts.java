package dk.provenu.app.web.view;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.explain.Step;
import dk.provenu.engine.table.NumberStyle;

/**
 * Numbers as an explanation shows them: all their decimals where they are few, as in the source and in sums of it;
 * otherwise about five digits.
 */
final class Amounts {
    private static final int FEW_DECIMALS = 3;
    private static final int DIGITS = 5;

    private Amounts() {}

    /** The number without its unit, or the word for why it is missing. */
    static Text plain(Figure figure) {
        return Text.build(language -> NumberStyle.of(language).value(figure, decimals(figure.value(), figure.unit())));
    }

    /** The number with its unit. */
    static String withUnit(Step.OfFigure figure, Tongue t) {
        String unit = unit(figure.value(), figure.unit(), t);
        return unit.isEmpty() ? t.of(figure.shown()) : t.of(figure.shown()) + " " + unit;
    }

    /** The unit as it stands after a number; empty where a number stands alone. */
    static String unit(Value value, Unit unit, Tongue t) {
        boolean alone = switch (unit.form()) {
            case YEAR, RANK, NUMBER, SHARE, INDEX -> true;
            default -> !value.isPresent();
        };
        return alone ? "" : afterNumber(t.of(unit.words()), t);
    }

    /** "72.304 1.000 kr." cannot be read; "72.304 tusind kr." can. */
    private static String afterNumber(String unit, Tongue t) {
        return unit.replaceFirst("^1[.,]000 ", t.of("tusind ", "thousand "));
    }

    /** Whether {@link #plain} leaves decimals out. */
    static boolean isShortened(Figure figure) {
        return figure.value() instanceof Value.Present(double number)
                && exactDecimals(number) > decimals(figure.value(), figure.unit());
    }

    private static int decimals(Value value, Unit unit) {
        if (!(value instanceof Value.Present(double number)) || unit.form() == Unit.Form.YEAR) {
            return 0;
        }
        int exact = exactDecimals(number);
        if (exact <= FEW_DECIMALS) {
            return exact;
        }
        int whole = (int) Math.floor(Math.log10(Math.abs(number))) + 1;
        return Math.clamp(DIGITS - Math.max(whole, 1), 0, 6);
    }

    private static int exactDecimals(double number) {
        String full = NumberStyle.of(Language.EN).full(number);
        int point = full.indexOf('.');
        return point < 0 ? 0 : full.length() - point - 1;
    }
}

package dk.provenu.report.xlsx;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.NumberStyle;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What every sheet needs while it is written.
 *
 * @param language the language of all words
 * @param layout where everything stands
 * @param formulas the formulas
 * @param styles the looks
 */
record SheetContext(Language language, Layout layout, Formulas formulas, Styles styles) {

    private static final int DATE_LENGTH = 10;
    /** Widths are counted in digits, and letters are narrower. */
    private static final double LETTERS_PER_DIGIT = 1.1;

    String words(Text text) {
        return text.in(language);
    }

    String words(String da, String en) {
        return language == Language.DA ? da : en;
    }

    void text(SheetXml sheet, int column, String words, Look look) {
        boolean formulaLike = !words.isEmpty() && "=+-@".indexOf(words.charAt(0)) >= 0;
        sheet.text(column, words, styles.index(formulaLike ? look.asLiteral() : look));
    }

    /** The figure in its home: a leaf's number, or a derived figure's formula. */
    void home(SheetXml sheet, int column, Figure figure, int sheetNumber, int style) {
        var formula = figure.origin() instanceof Origin.Derived derived
                ? formulas.derived(derived, sheetNumber)
                : Optional.<String>empty();
        if (formula.isPresent()) {
            sheet.formula(column, formula.get(), figure.value(), style);
        } else if (figure.value().isPresent()) {
            sheet.number(column, figure.number(), style);
        } else {
            sheet.formula(column, "NA()", figure.value(), style);
        }
    }

    /** A moment as a day in the language's own form; other words stay as they are. */
    String day(String moment) {
        if (moment.length() < DATE_LENGTH) {
            return moment;
        }
        try {
            return NumberStyle.of(language).date(LocalDate.parse(moment.substring(0, DATE_LENGTH)));
        } catch (DateTimeParseException e) {
            return moment;
        }
    }

    /** How many lines the words take in a column of that width, broken between words. */
    static int lines(String words, double digits) {
        double width = digits * LETTERS_PER_DIGIT;
        if (words.length() <= width) {
            return 1;
        }
        int lines = 1;
        double at = 0;
        for (String word : words.split(" ", -1)) {
            if (at > 0 && at + 1 + word.length() > width) {
                lines++;
                at = 0;
            }
            at += (at > 0 ? 1 : 0) + word.length();
            while (at > width) {
                lines++;
                at -= width;
            }
        }
        return lines;
    }
}

package dk.provenu.data.importing;

import dk.provenu.data.guard.Pseudonyms;
import dk.provenu.data.read.DecimalMark;
import dk.provenu.data.read.NumberText;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.Delivery.How;
import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.PeriodKind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a delivery. No message says what stands in one. */
final class DeliveredCells {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ].*)?");
    private static final Pattern MANY_DIGITS = Pattern.compile("(\\d[\\p{Pd}./\\s]*){9,}");
    private static final int LONGEST = 100;

    private final Pseudonyms pseudonyms;
    private final DecimalMark mark;

    DeliveredCells(Pseudonyms pseudonyms, DecimalMark mark) {
        this.pseudonyms = pseudonyms;
        this.mark = mark;
    }

    /** Reads a cell that is not empty. */
    Reading read(How how, ColumnType type, String text) {
        return switch (how) {
            case PERSON -> person(text);
            case WEEK -> week(text);
            case SUM, RATE -> number(text);
            case SAME -> words(type, text);
        };
    }

    private Reading person(String text) {
        return pseudonyms
                .find(text)
                .map(Reading::good)
                .orElseGet(() -> Reading.bad(
                        "Feltet er ikke et personnummer på ti cifre. Det vises ikke.",
                        "The field is not a person's number of ten digits. It is not shown.",
                        "Hent filen igen, som den kom fra systemet.",
                        "Fetch the file again as it came from the system."));
    }

    private static Reading week(String text) {
        var day = DAY.matcher(text);
        if (day.matches()) {
            try {
                return Reading.good(Period.of(PeriodKind.WEEK, LocalDate.parse(day.group(1)))
                        .code());
            } catch (DateTimeException e) {
                return noDay();
            }
        }
        return noDay();
    }

    private static Reading noDay() {
        return Reading.bad(
                "Feltet er ikke en dato.",
                "The field is not a date.",
                "Skriv den som år, måned og dag med bindestreger.",
                "Write it as year, month and day with hyphens.");
    }

    private Reading number(String text) {
        @Nullable BigDecimal number = NumberText.parse(text, mark);
        return number != null
                ? Reading.good(number.toPlainString())
                : Reading.bad(
                        "Feltet er ikke et tal" + (mark == DecimalMark.COMMA ? " med decimalkomma." : "."),
                        "The field is not a number" + (mark == DecimalMark.COMMA ? " with a decimal comma." : "."),
                        "Hent filen igen, som den kom fra systemet.",
                        "Fetch the file again as it came from the system.");
    }

    /** Where fields have slipped, a person's number stands among the words. */
    private static Reading words(ColumnType type, String text) {
        if (text.length() > LONGEST || MANY_DIGITS.matcher(text).find()) {
            return Reading.bad(
                    "Feltet er ikke et navn: det er for langt eller har mange cifre. Det vises ikke.",
                    "The field is not a name: it is too long or has many digits. It is not shown.",
                    "Se efter, om et felt mangler eller er for meget i linjen.",
                    "Check whether the line has a field too few or too many.");
        }
        return Reading.good(type == ColumnType.CODE ? FigureId.key(text) : text);
    }
}

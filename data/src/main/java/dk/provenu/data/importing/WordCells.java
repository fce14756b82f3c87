package dk.provenu.data.importing;

import dk.provenu.data.guard.Pseudonyms;
import dk.provenu.data.read.Cell;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.vocabulary.Areas;
import dk.provenu.engine.vocabulary.ChartOfAccounts;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Nearest;
import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.Units;
import dk.provenu.engine.vocabulary.VocabularyException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads the cells of columns that are not numbers into the form in which models meet them. */
final class WordCells {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_./-]{1,100}");
    private static final Pattern YEAR = Pattern.compile("(19\\d{2}|20\\d{2}|2100)");
    private static final int LONGEST_ACCOUNT = 60;

    private WordCells() {}

    /** Reads a cell that is not empty. */
    static Reading read(ColumnSpec column, Cell cell) {
        String text = cell.text().strip();
        return switch (column.type()) {
            case TEXT -> oneOf(column, text);
            case CODE -> code(column, cell, text);
            case YEAR -> year(text);
            case PERIOD -> period(cell, text);
            case MUNICIPALITY -> vocabulary(() -> Municipalities.get(text).code());
            case UNIT -> column.allowed().isEmpty() ? unit(text) : oneOf(column, text);
            case AREA -> area(column, cell, text);
            case MEASURE -> code(column, cell, text);
            case PRICE_BASIS -> Reading.good(text.toLowerCase(Locale.ROOT));
            case ACCOUNT -> account(cell, text);
            case ACCOUNT_FUNCTION ->
                isFraction(cell, text)
                        ? storedAsNumber(text)
                        : vocabulary(() -> ChartOfAccounts.read(text).canonical());
            case PSEUDONYM -> pseudonym(text);
            case INTEGER, DECIMAL -> throw new IllegalArgumentException(column.name() + " holds numbers");
        };
    }

    private static Reading oneOf(ColumnSpec column, String text) {
        return column.allowed().isEmpty() || column.allowed().contains(text)
                ? Reading.good(text)
                : unknownWord(text, column.allowed());
    }

    private static Reading code(ColumnSpec column, Cell cell, String text) {
        if (!column.allowed().isEmpty()) {
            return oneOf(column, text);
        }
        if (isFraction(cell, text)) {
            return storedAsNumber(text);
        }
        return CODE.matcher(text).matches()
                ? Reading.good(text)
                : Reading.bad(
                        "'" + Shown.of(text) + "' er ikke en kode.",
                        "'" + Shown.of(text) + "' is not a code.",
                        "Brug højst 100 bogstaver (a-z), cifre, punktum, skråstreg, bindestreg og understreg.",
                        "Use at most 100 letters (a-z), digits, points, slashes, hyphens and underscores.");
    }

    private static Reading area(ColumnSpec column, Cell cell, String text) {
        try {
            return Areas.find(text).map(area -> Reading.good(area.code())).orElseGet(() -> code(column, cell, text));
        } catch (VocabularyException e) {
            return new Reading.Bad(e.text(), Text.EMPTY);
        }
    }

    private static Reading pseudonym(String text) {
        return Pseudonyms.isPseudonym(text)
                ? Reading.good(text)
                : Reading.bad(
                        "Feltet er ikke et pseudonym. Det vises ikke.",
                        "The field is not a pseudonym. It is not shown.",
                        "Skriv 24 af bogstaverne a-p, eller indlæs filen, som den kom fra systemet.",
                        "Write 24 of the letters a-p, or import the file as it came from the system.");
    }

    /** A code such as 5.10 that a spreadsheet took for a number has lost its last zero. */
    private static boolean isFraction(Cell cell, String text) {
        return cell.isTypedNumber() && text.indexOf('.') >= 0;
    }

    private static Reading storedAsNumber(String text) {
        return Reading.bad(
                "'" + Shown.of(text) + "' er gemt som et tal, så nuller kan være gået tabt.",
                "'" + Shown.of(text) + "' is stored as a number, so zeros may have been lost.",
                "Skift cellens format til tekst, og skriv værdien igen.",
                "Change the cell's format to text and write the value again.");
    }

    private static Reading account(Cell cell, String text) {
        if (isFraction(cell, text)) {
            return storedAsNumber(text);
        }
        return text.length() <= LONGEST_ACCOUNT
                ? Reading.good(text)
                : Reading.bad(
                        "Kontoen er længere end 60 tegn.",
                        "The account is longer than 60 characters.",
                        "Kort den af.",
                        "Shorten it.");
    }

    private static Reading year(String text) {
        return YEAR.matcher(text).matches()
                ? Reading.good(text)
                : Reading.bad(
                        "'" + Shown.of(text) + "' er ikke et årstal.",
                        "'" + Shown.of(text) + "' is not a year.",
                        "Skriv fire cifre, fx 2025.",
                        "Write four digits, e.g. 2025.");
    }

    private static Reading period(Cell cell, String text) {
        if (cell.kind() == Cell.Kind.DATE) {
            return Reading.bad(
                    "Cellen er en dato (" + Shown.of(text) + "), ikke en periode.",
                    "The cell is a date (" + Shown.of(text) + "), not a period.",
                    "Skift cellens format til tekst, og skriv perioden, fx 2025-07.",
                    "Change the cell's format to text and write the period, e.g. 2025-07.");
        }
        return vocabulary(() -> Period.parse(text).code());
    }

    private static Reading unit(String text) {
        List<String> codes = new ArrayList<>();
        Units.codes().forEach(codes::add);
        return codes.contains(text) ? Reading.good(text) : unknownWord(text, codes);
    }

    private static Reading unknownWord(String text, Collection<String> allowed) {
        String list = String.join(", ", allowed.stream().sorted().toList());
        String nearest = Nearest.of(text, allowed).map(word -> word + "? ").orElse("");
        return Reading.bad(
                "'" + Shown.of(text) + "' er ikke et af de ord, der kan stå her.",
                "'" + Shown.of(text) + "' is not one of the words that may stand here.",
                (nearest.isEmpty() ? "" : "Måske " + nearest) + "Ordene er: " + list + ".",
                (nearest.isEmpty() ? "" : "Maybe " + nearest) + "The words are: " + list + ".");
    }

    private static Reading vocabulary(Supplier<String> reading) {
        try {
            return Reading.good(reading.get());
        } catch (VocabularyException e) {
            return new Reading.Bad(e.text(), Text.EMPTY);
        }
    }
}

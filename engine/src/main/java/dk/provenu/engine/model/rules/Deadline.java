package dk.provenu.engine.model.rules;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.decision.DecisionRow;
import dk.provenu.engine.law.decision.DecisionTable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One rule on meetings, deadlines and durations, as the table has it.
 *
 * @param id the id of its row
 * @param rule what it says
 * @param topic what it is about
 * @param limit how the number is meant: at most, at least, exactly, from, until, under
 * @param number the number
 * @param unit what is counted: its code
 * @param unitWords the unit in words
 * @param windowMonths of a number within a period, how many months that is
 * @param measure how it is measured: the code of the table's output
 * @param from the event from which it is measured; empty where it is not measured in dates
 * @param fromWords the event in words, or why there is none
 * @param beginsAfterMonths of a number within a period, how many months after the event it begins
 * @param act the event that meets it; empty where none does
 * @param actWords the same in words, or why there is none
 * @param basis where it stands
 */
public record Deadline(
        String id,
        Text rule,
        Text topic,
        Text limit,
        int number,
        String unit,
        Text unitWords,
        OptionalInt windowMonths,
        String measure,
        Optional<String> from,
        Text fromWords,
        int beginsAfterMonths,
        Optional<String> act,
        Text actWords,
        Basis basis) {

    static Deadline of(DecisionTable table, DecisionRow row) {
        return new Deadline(
                row.id(),
                Answers.words(table, row, "rule"),
                Answers.words(table, row, "topic"),
                Answers.words(table, row, "limit"),
                Answers.whole(row, "number").orElseThrow(),
                Answers.code(row, "unit").orElseThrow(),
                Answers.words(table, row, "unit"),
                Answers.whole(row, "window_months"),
                Answers.code(row, "measure").orElseThrow(),
                Answers.code(row, "measured_from"),
                Answers.words(table, row, "measured_from"),
                Answers.whole(row, "begins_after_months").orElse(0),
                Answers.code(row, "act"),
                Answers.words(table, row, "act"),
                Basis.of(table.id(), row));
    }

    /** "højst 3 måneder". */
    public Text limitWords() {
        Text words = limit.plus(Text.same(" " + number + " ")).plus(number == 1 ? one() : unitWords);
        return windowMonths.isEmpty()
                ? words
                : words.plus(Text.of(
                        " på " + windowMonths.getAsInt() + " måneder", " in " + windowMonths.getAsInt() + " months"));
    }

    private Text one() {
        return switch (unit) {
            case "days" -> Text.of("dag", "day");
            case "weeks" -> Text.of("uge", "week");
            case "months" -> Text.of("måned", "month");
            case "years" -> Text.of("år", "year");
            case "meetings" -> Text.of("samtale", "meeting");
            default -> unitWords;
        };
    }

    /** The day that lies the rule's number of units after another. */
    LocalDate after(LocalDate day) {
        return switch (unit) {
            case "days" -> day.plusDays(number);
            case "day_number" -> day.plusDays(number - 1L);
            case "weeks" -> day.plusWeeks(number);
            case "months" -> day.plusMonths(number);
            case "years" -> day.plusYears(number);
            default -> throw noTime();
        };
    }

    /** The day that lies the rule's number of units before another. */
    LocalDate before(LocalDate day) {
        return switch (unit) {
            case "days" -> day.minusDays(number);
            case "weeks" -> day.minusWeeks(number);
            case "months" -> day.minusMonths(number);
            case "years" -> day.minusYears(number);
            default -> throw noTime();
        };
    }

    private IllegalStateException noTime() {
        return new IllegalStateException("Rule '" + id + "' is measured in dates, but '" + unit + "' is no time");
    }
}

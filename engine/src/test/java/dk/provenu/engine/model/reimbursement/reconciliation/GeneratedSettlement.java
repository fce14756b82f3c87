package dk.provenu.engine.model.reimbursement.reconciliation;

import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.PeriodKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** A settlement made row by row; persons are invented. */
final class GeneratedSettlement {

    static final LocalDate FIRST_MONDAY = LocalDate.of(2022, 1, 3);
    static final String OWN = "173";

    private final List<SourceRow> rows = new ArrayList<>();

    static String person(int number) {
        StringBuilder name = new StringBuilder();
        for (int i = 0, rest = number; i < 24; i++, rest /= 16) {
            name.append((char) ('a' + rest % 16));
        }
        return name.toString();
    }

    /** A week on social assistance at a step. */
    GeneratedSettlement assistance(int person, int week, int step) {
        return row(person, week, "Kontanthjælp", SimpleLadder.rate(step), fields -> {});
    }

    /** A week that is reimbursed at a rate, changed as wanted. */
    GeneratedSettlement row(int person, int week, String benefit, double rate, Consumer<Map<String, String>> change) {
        Map<String, String> fields = new HashMap<>(Map.of(
                Settlement.WEEK, code(week),
                Settlement.PERSON, person(person),
                Settlement.BENEFIT, benefit.toLowerCase(Locale.ROOT),
                Settlement.NAME, benefit,
                Settlement.FINANCED_BY, OWN,
                Settlement.PAID, "3000",
                Settlement.REIMBURSEMENT_RATE, Double.toString(rate),
                Settlement.REIMBURSEMENT, Double.toString(30 * rate)));
        change.accept(fields);
        rows.add(new SourceRow("yr.csv", rows.size() + 2, fields, Map.of()));
        return this;
    }

    static Consumer<Map<String, String>> cofinanced(double rate) {
        return fields -> {
            fields.put(Settlement.REIMBURSEMENT_RATE, "");
            fields.put(Settlement.REIMBURSEMENT, "");
            fields.put(Settlement.COFINANCING_RATE, Double.toString(rate));
            fields.put(Settlement.COFINANCING, Double.toString(30 * rate));
        };
    }

    private static String code(int week) {
        return Period.of(PeriodKind.WEEK, FIRST_MONDAY.plusWeeks(week)).code();
    }

    List<SourceRow> rows() {
        return rows;
    }

    SettledWeeks weeks() {
        return SettledWeeks.of(rows, OWN);
    }
}

package dk.provenu.engine.model.reimbursement.reconciliation;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.reimbursement.Weeks;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.PeriodKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A settlement in columns: a row per person, week and benefit, sorted by person and week.
 *
 * @param persons the pseudonyms
 * @param first the first row of each person, and after the last the number of rows
 * @param week the number of the week since that of 5 January 1970
 * @param benefit the place in {@code names}
 * @param names the benefits' names as the settlement has them
 * @param own whether the municipality itself finances the row
 * @param paid what was paid, in kroner
 * @param rate what was reimbursed or co-financed of it, in pct.; NaN where the settlement has none
 * @param cofinanced whether the rate is one of co-financing
 * @param settled the reimbursement or the co-financing, in kroner; NaN where it is not given
 * @param severalRates whether the row was settled at several rates
 */
@SuppressWarnings("ArrayRecordComponent")
record SettledWeeks(
        List<String> persons,
        int[] first,
        int[] week,
        int[] benefit,
        List<String> names,
        boolean[] own,
        double[] paid,
        double[] rate,
        boolean[] cofinanced,
        double[] settled,
        boolean[] severalRates) {

    /**
     * The rows of a dataset.
     *
     * @param municipality the code of the own municipality
     * @throws ModelException when a row's period is no week
     */
    static SettledWeeks of(List<SourceRow> source, String municipality) {
        Map<String, Integer> weeks = new HashMap<>();
        for (SourceRow row : source) {
            weeks.computeIfAbsent(row.text(Settlement.WEEK), code -> week(row, code));
        }
        List<SourceRow> rows = new ArrayList<>(source);
        rows.sort(Comparator.comparing((SourceRow row) -> row.text(Settlement.PERSON))
                .thenComparing(row -> weeks.getOrDefault(row.text(Settlement.WEEK), 0))
                .thenComparing(row -> row.text(Settlement.BENEFIT)));
        int size = rows.size();
        SettledWeeks made = new SettledWeeks(
                new ArrayList<>(),
                new int[distinctPersons(rows) + 1],
                new int[size],
                new int[size],
                new ArrayList<>(),
                new boolean[size],
                new double[size],
                new double[size],
                new boolean[size],
                new double[size],
                new boolean[size]);
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < size; i++) {
            SourceRow row = rows.get(i);
            if (made.persons.isEmpty() || !made.persons.getLast().equals(row.text(Settlement.PERSON))) {
                made.first[made.persons.size()] = i;
                made.persons.add(row.text(Settlement.PERSON));
            }
            made.week[i] = weeks.getOrDefault(row.text(Settlement.WEEK), 0);
            made.benefit[i] = names.computeIfAbsent(row.text(Settlement.NAME), name -> {
                made.names.add(name);
                return made.names.size() - 1;
            });
            made.read(i, row, municipality);
        }
        made.first[made.persons.size()] = size;
        return made;
    }

    private void read(int i, SourceRow row, String municipality) {
        String payer = row.text(Settlement.FINANCED_BY);
        own[i] = payer.isEmpty() || payer.equals(municipality);
        paid[i] = number(row, Settlement.PAID);
        double reimbursed = number(row, Settlement.REIMBURSEMENT_RATE);
        double cofinancing = number(row, Settlement.COFINANCING_RATE);
        cofinanced[i] = !(reimbursed > 0) && cofinancing > 0;
        rate[i] = cofinanced[i] ? cofinancing : reimbursed;
        settled[i] = number(row, cofinanced[i] ? Settlement.COFINANCING : Settlement.REIMBURSEMENT);
        severalRates[i] = Double.isNaN(rate[i])
                && (row.text(Settlement.REIMBURSEMENT_RATE + "_missing").equals("NOT_APPLICABLE")
                        || row.text(Settlement.COFINANCING_RATE + "_missing").equals("NOT_APPLICABLE"));
    }

    private static double number(SourceRow row, String column) {
        String text = row.text(column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    private static int distinctPersons(List<SourceRow> sorted) {
        int persons = 0;
        String last = "";
        for (SourceRow row : sorted) {
            String person = row.text(Settlement.PERSON);
            persons += person.equals(last) ? 0 : 1;
            last = person;
        }
        return persons;
    }

    private static int week(SourceRow row, String code) {
        Period period = Period.parse(code);
        if (period.kind() != PeriodKind.WEEK) {
            throw new ModelException(Text.of(
                    "Linje " + row.line() + " i " + row.file() + ", kolonne week: '" + code
                            + "' er ikke en uge. Skriv fx 2024W05.",
                    "Line " + row.line() + " of " + row.file() + ", column week: '" + code
                            + "' is not a week. Write for instance 2024W05."));
        }
        return Weeks.of(period.start());
    }

    int rows() {
        return week.length;
    }
}

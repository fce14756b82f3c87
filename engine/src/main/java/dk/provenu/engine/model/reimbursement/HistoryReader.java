package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.law.financing.Activation;
import dk.provenu.engine.law.financing.FinancingTable;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.WeekPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the dataset of benefit weeks into columns; runs of weeks are written out. */
final class HistoryReader {

    private static final int MOST_SHOWN = 10;
    private static final Comparator<Line> ORDER = Comparator.comparingInt(Line::person)
            .thenComparingInt(Line::week)
            .thenComparingInt(Line::kind)
            .thenComparingInt(Line::municipality)
            .thenComparingInt(Line::activation);

    private final CompiledRules rules;
    private final List<Line> lines = new ArrayList<>();
    private final List<Text> faults = new ArrayList<>();
    private final SortedMap<String, Integer> persons = new TreeMap<>();
    private final SortedMap<String, Integer> municipalities = new TreeMap<>();

    /** One week of a run. */
    private record Line(int person, int week, byte kind, byte activation, int municipality, int ore, SourceRow row) {
        boolean isSame(Line other) {
            return person == other.person
                    && week == other.week
                    && kind == other.kind
                    && municipality == other.municipality;
        }
    }

    private HistoryReader(CompiledRules rules) {
        this.rules = rules;
    }

    /**
     * The histories of a dataset.
     *
     * @throws ModelException naming up to ten lines that cannot be read, with what to do
     */
    static PersonWeeks read(List<SourceRow> rows, CompiledRules rules) {
        return new HistoryReader(rules).read(rows);
    }

    private PersonWeeks read(List<SourceRow> rows) {
        rows.forEach(row -> {
            persons.put(row.text(BenefitWeeksKind.PERSON), 0);
            municipalities.put(row.text(BenefitWeeksKind.MUNICIPALITY), 0);
        });
        number(persons);
        number(municipalities);
        rows.forEach(this::run);
        lines.sort(ORDER);
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isSame(lines.get(i - 1))) {
                fault(
                        lines.get(i).row(),
                        "ugen " + Weeks.period(lines.get(i).week()).code() + " står også i linje "
                                + lines.get(i - 1).row().line()
                                + " for samme person, ydelse og kommune. Ret week eller until.",
                        "the week " + Weeks.period(lines.get(i).week()).code() + " also stands in line "
                                + lines.get(i - 1).row().line()
                                + " for the same person, benefit and municipality. Correct week or until.");
            }
        }
        refuse();
        return columns();
    }

    private static void number(SortedMap<String, Integer> names) {
        int[] next = {0};
        names.replaceAll((name, _) -> next[0]++);
    }

    private void run(SourceRow row) {
        Optional<Integer> from = week(row, BenefitWeeksKind.WEEK);
        Optional<Integer> to = row.text(BenefitWeeksKind.UNTIL).isEmpty() ? from : week(row, BenefitWeeksKind.UNTIL);
        Optional<LocalDate> granted = granted(row);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        if (to.get() < from.get()) {
            fault(row, "until ligger før week. Byt dem om.", "until lies before week. Swap them.");
            return;
        }
        int ore = ore(row);
        byte kind = kind(row, granted);
        String named = row.text(BenefitWeeksKind.ACTIVATION);
        Activation activation = Activation.find(named).orElse(Activation.NONE);
        for (int week = from.get(); week <= to.get(); week++) {
            lines.add(new Line(
                    get(persons, row.text(BenefitWeeksKind.PERSON)),
                    week,
                    kind,
                    activation.number(),
                    get(municipalities, row.text(BenefitWeeksKind.MUNICIPALITY)),
                    ore,
                    row));
        }
    }

    private static int get(SortedMap<String, Integer> numbers, String name) {
        return numbers.getOrDefault(name, -1);
    }

    private Optional<Integer> week(SourceRow row, String column) {
        String text = row.text(column);
        if (Period.parse(text) instanceof WeekPeriod week) {
            return Optional.of(Weeks.of(week.start()));
        }
        fault(
                row,
                column + " '" + text + "' er ikke en uge. Skriv fx 2016-W05.",
                column + " '" + text + "' is not a week. Write for instance 2016-W05.");
        return Optional.empty();
    }

    private Optional<LocalDate> granted(SourceRow row) {
        String text = row.text(BenefitWeeksKind.GRANTED);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            fault(
                    row,
                    "granted '" + text + "' er ikke en dato. Skriv den som 2014-07-01.",
                    "granted '" + text + "' is not a date. Write it as 2014-07-01.");
            return Optional.empty();
        }
    }

    private static boolean hasBenefit(SourceRow row) {
        return !row.text(BenefitWeeksKind.BENEFIT).equals(BenefitWeeksKind.NO_BENEFIT);
    }

    private int ore(SourceRow row) {
        Value amount = row.figure(BenefitWeeksKind.AMOUNT).value();
        if (amount.isPresent() != hasBenefit(row)) {
            fault(
                    row,
                    hasBenefit(row)
                            ? "amount mangler. Skriv ydelsen pr. uge i kroner."
                            : "amount skal være tom, når benefit er none.",
                    hasBenefit(row)
                            ? "amount is missing. Write the benefit per week in kroner."
                            : "amount must be empty where benefit is none.");
        }
        return amount instanceof Value.Present(double kroner) ? (int) Math.round(kroner * 100) : 0;
    }

    private byte kind(SourceRow row, Optional<LocalDate> granted) {
        if (!hasBenefit(row)) {
            return row.text(BenefitWeeksKind.EMPLOYMENT).equals(BenefitWeeksKind.SUBSIDISED)
                    ? CompiledRules.OTHER_SUPPORT
                    : CompiledRules.SELF_SUPPORT;
        }
        String benefit = row.text(BenefitWeeksKind.BENEFIT);
        return rules.kind(benefit, granted).orElseGet(() -> {
            fault(
                    row,
                    "ydelsen '" + benefit + "' står ikke i lovens tabel " + FinancingTable.ID + ".",
                    "the benefit '" + benefit + "' does not stand in the law's table " + FinancingTable.ID + ".");
            return CompiledRules.OTHER_SUPPORT;
        });
    }

    private void fault(SourceRow row, String da, String en) {
        faults.add(Text.of(
                "Linje " + row.line() + " i " + row.file() + ": " + da,
                "Line " + row.line() + " of " + row.file() + ": " + en));
    }

    private void refuse() {
        if (faults.isEmpty()) {
            return;
        }
        Text words = faults.stream()
                .limit(MOST_SHOWN)
                .reduce((a, b) -> a.plus(Text.same("\n")).plus(b))
                .orElse(Text.EMPTY);
        int more = faults.size() - MOST_SHOWN;
        throw new ModelException(
                more > 0 ? words.plus(Text.of("\nog " + more + " til.", "\nand " + more + " more.")) : words);
    }

    private PersonWeeks columns() {
        int rows = lines.size();
        int[] first = new int[persons.size() + 1];
        short[] week = new short[rows];
        byte[] kind = new byte[rows];
        byte[] activation = new byte[rows];
        int[] ore = new int[rows];
        short[] municipality = new short[rows];
        for (int i = 0; i < rows; i++) {
            Line line = lines.get(i);
            first[line.person + 1] = i + 1;
            week[i] = (short) line.week;
            kind[i] = line.kind;
            activation[i] = line.activation;
            ore[i] = line.ore;
            municipality[i] = (short) line.municipality;
        }
        return new PersonWeeks(
                List.copyOf(persons.keySet()),
                new BenefitWeeks(first, week, kind, activation),
                ore,
                municipality,
                List.copyOf(municipalities.keySet()));
    }
}

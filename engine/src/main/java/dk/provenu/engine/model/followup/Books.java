package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.MonthPeriod;
import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.VocabularyException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The ledger and the budget of a year.
 *
 * @param season the part of the year that is followed up
 * @param lines the ledger, all years
 * @param budget the budget of the year
 */
record Books(Season season, List<Line> lines, BudgetBook budget) {

    /**
     * A line of the ledger.
     *
     * @param booked the month in which it was booked
     * @param concerns the month that it concerns
     */
    record Line(SourceRow row, Account account, MonthPeriod booked, MonthPeriod concerns, Nature nature) {

        Figure amount() {
            return row.figure(FollowUpData.AMOUNT);
        }
    }

    /**
     * The books that an input holds.
     *
     * @throws ModelException with every row that cannot be used, or when month and budget do not belong together
     */
    static Books of(Make make, ModelInput input) {
        Faults faults = new Faults();
        List<Line> lines = new ArrayList<>();
        for (SourceRow row : input.rows(FollowUpData.LEDGER)) {
            Optional<MonthPeriod> booked = month(row, FollowUpData.MONTH, faults);
            String other = row.text(FollowUpData.CONCERNS);
            Optional<MonthPeriod> concerns = other.isEmpty() ? booked : month(row, FollowUpData.CONCERNS, faults);
            if (booked.isPresent() && concerns.isPresent()) {
                lines.add(new Line(
                        row,
                        Account.of(row.text(FollowUpData.ACCOUNT)),
                        booked.get(),
                        concerns.get(),
                        Nature.of(row.text(FollowUpData.NATURE))));
            }
        }
        faults.throwIfAny();
        Season season = season(input, lines);
        return new Books(season, List.copyOf(lines), BudgetBook.of(make.below("budget"), input, season, lines));
    }

    private static Optional<MonthPeriod> month(SourceRow row, String column, Faults faults) {
        if (Period.parse(row.text(column)) instanceof MonthPeriod month) {
            return Optional.of(month);
        }
        faults.add(
                row,
                column + " er '" + row.text(column) + "', men skal være en måned, fx 2025-08.",
                column + " is '" + row.text(column) + "' but must be a month, such as 2025-08.");
        return Optional.empty();
    }

    private static Season season(ModelInput input, List<Line> lines) {
        MonthPeriod latest = lines.stream()
                .map(Line::booked)
                .max(Comparator.comparing(MonthPeriod::start))
                .orElseThrow(() -> new ModelException(Text.of(
                        "Der er ingen rækker i ledger-lines. Indlæs regnskabet for året til dato.",
                        "There are no rows in ledger-lines. Import the ledger of the year to date.")));
        String asked = input.option(FollowUpOptions.MONTH);
        MonthPeriod chosen = asked.isEmpty() ? latest : read(asked, latest);
        boolean booked = lines.stream().anyMatch(line -> line.booked().year() == chosen.year());
        if (chosen.start().isAfter(latest.start()) || !booked) {
            throw notBooked(asked, latest);
        }
        return new Season(chosen);
    }

    private static MonthPeriod read(String asked, MonthPeriod latest) {
        try {
            if (Period.parse(asked) instanceof MonthPeriod month) {
                return month;
            }
        } catch (VocabularyException e) {
            throw notBooked(asked, latest);
        }
        throw notBooked(asked, latest);
    }

    private static ModelException notBooked(String asked, MonthPeriod latest) {
        String shown = asked.length() > 40 ? asked.substring(0, 40) + "…" : asked;
        return new ModelException(Text.of(
                "month=" + shown + " er ikke en måned, der er bogført i. Der er bogført til og med "
                        + latest.words().da() + ": skriv fx month=" + latest.code() + ".",
                "month=" + shown + " is not a month with bookings. It is booked until "
                        + latest.words().en() + ": write for instance month=" + latest.code() + "."));
    }

    /** The accounts of the budget and of the ledger of the year, in the order of the chart. */
    NavigableSet<Account> accounts() {
        NavigableSet<Account> all = new TreeSet<>(budget.accounts());
        lines.stream()
                .filter(line -> line.booked().year() == season.year() || concernsPeriod(line))
                .map(Line::account)
                .forEach(all::add);
        return all;
    }

    /** The amounts of an account's lines for which something holds. */
    List<Figure> amounts(Account account, Predicate<Line> which) {
        return of(account).filter(which).map(Line::amount).toList();
    }

    private Stream<Line> of(Account account) {
        return lines.stream().filter(line -> line.account().equals(account));
    }

    boolean isBooked(Line line) {
        return season.holds(line.booked());
    }

    boolean concernsPeriod(Line line) {
        return season.holds(line.concerns());
    }

    /** Lines booked in the period for another time, or outside it for the period. */
    List<Line> accruals() {
        return lines.stream()
                .filter(line -> isBooked(line) != concernsPeriod(line))
                .toList();
    }
}

package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.MonthPeriod;
import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.YearPeriod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The budget of a year by account, month and version.
 *
 * @param entries the amounts
 */
record BudgetBook(List<Entry> entries) {

    private static final Text NONE = Text.of(
            "Der er ingen rækker i budget-lines: bevillingen er 0 kr.",
            "There are no rows in budget-lines: the appropriation is DKK 0.");

    /**
     * An amount of the budget in a month.
     *
     * @param month 1-12
     */
    record Entry(Account account, int month, Version version, Nature nature, Figure amount) {}

    /**
     * The budget of the season's year.
     *
     * @throws ModelException when there is none, or an amount has no month and no rule divides it
     */
    static BudgetBook of(Make make, ModelInput input, Season season, List<Books.Line> ledger) {
        String profile = FollowUpOptions.chosen(input, FollowUpOptions.PROFILE);
        NavigableSet<Integer> years = new TreeSet<>();
        List<Entry> entries = new ArrayList<>();
        List<SourceRow> whole = new ArrayList<>();
        Faults faults = new Faults();
        for (SourceRow row : input.rows(FollowUpData.BUDGET)) {
            Period period = Period.parse(row.text(FollowUpData.MONTH));
            years.add(period.start().getYear());
            if (period.start().getYear() != season.year()) {
                continue;
            }
            switch (period) {
                case MonthPeriod month -> entries.add(entry(row, month.month(), row.figure(FollowUpData.AMOUNT)));
                case YearPeriod year when !profile.isEmpty() -> whole.add(row);
                default ->
                    faults.add(
                            row,
                            "budgettet for " + row.text(FollowUpData.ACCOUNT) + " står på "
                                    + period.words().da()
                                    + " og ikke på en måned. Del det på måneder, eller vælg profile=even (en tolvtedel"
                                    + " hver måned) eller profile=ledger (som bogført året før) for hele år.",
                            "the budget of " + row.text(FollowUpData.ACCOUNT) + " is on "
                                    + period.words().en()
                                    + " and not on a month. Divide it by month, or choose profile=even (a twelfth each"
                                    + " month) or profile=ledger (as booked the year before) for whole years.");
            }
        }
        if (!years.contains(season.year())) {
            throw noBudget(season, years);
        }
        BudgetBook months = new BudgetBook(List.copyOf(entries));
        for (SourceRow row : whole) {
            Account account = Account.of(row.text(FollowUpData.ACCOUNT));
            if (months.has(account, version(row))) {
                faults.add(
                        row,
                        "budgettet for " + account.key() + " står både på året og på måneder. Behold det ene.",
                        "the budget of " + account.key() + " is both on the year and on months. Keep one.");
                continue;
            }
            entries.addAll(
                    profile.equals("even")
                            ? even(make, row)
                            : asLedger(make, row, account, season.year() - 1, ledger, faults));
        }
        faults.throwIfAny();
        return new BudgetBook(List.copyOf(entries));
    }

    private static Version version(SourceRow row) {
        return row.text(FollowUpData.VERSION).equals(Version.REVISED.code()) ? Version.REVISED : Version.ORIGINAL;
    }

    private static Entry entry(SourceRow row, int month, Figure amount) {
        return new Entry(
                Account.of(row.text(FollowUpData.ACCOUNT)),
                month,
                version(row),
                Nature.of(row.text(FollowUpData.NATURE)),
                amount);
    }

    private static Make place(Make make, SourceRow row) {
        String nature = row.text(FollowUpData.NATURE);
        return make.below(
                "profile",
                Account.of(row.text(FollowUpData.ACCOUNT)).key(),
                version(row).code(),
                nature.isEmpty() ? "all" : nature);
    }

    private static List<Entry> even(Make make, SourceRow row) {
        Make here = place(make, row);
        Text label = Text.of("Budget pr. måned, en tolvtedel", "Budget per month, a twelfth");
        Figure twelve = here.given(
                "months",
                Text.of("Måneder i året", "Months in the year"),
                Season.all().size(),
                Unit.NUMBER,
                Text.of("profile=even: lige meget hver måned", "profile=even: the same each month"));
        return Season.all().stream()
                .map(month -> entry(
                        row,
                        month,
                        here.derived("month_" + month, label, new Quotient(), row.figure(FollowUpData.AMOUNT), twelve)))
                .toList();
    }

    private static List<Entry> asLedger(
            Make make, SourceRow row, Account account, int year, List<Books.Line> ledger, Faults faults) {
        Make here = place(make, row);
        Map<Integer, List<Figure>> months = new HashMap<>();
        ledger.stream()
                .filter(line -> line.account().equals(account) && line.booked().year() == year)
                .forEach(line -> months.computeIfAbsent(line.booked().month(), month -> new ArrayList<>())
                        .add(line.amount()));
        if (!months.keySet().containsAll(Season.all())) {
            faults.add(
                    row,
                    "profile=ledger kan ikke dele budgettet for " + account.key() + ": ledger-lines har ikke alle"
                            + " måneder i " + year + ". Indlæs dem, eller vælg profile=even.",
                    "profile=ledger cannot divide the budget of " + account.key() + ": ledger-lines lacks months of "
                            + year + ". Import them, or choose profile=even.");
            return List.of();
        }
        Figure all = here.sum(
                "booked",
                Text.of("Bogført " + year, "Booked " + year),
                months.values().stream().flatMap(Collection::stream).toList(),
                NONE);
        List<Entry> entries = new ArrayList<>();
        for (int month : Season.all()) {
            String key = "month_" + month;
            Text label = new MonthPeriod(year, month).words();
            Figure booked = here.sum(
                    key + "_booked",
                    Text.of("Bogført ", "Booked ").plus(label),
                    months.getOrDefault(month, List.of()),
                    NONE);
            Figure share = here.derived(
                    key + "_share",
                    label.plus(Text.of(" som andel af året", " as a share of the year")),
                    new Share(),
                    booked,
                    all);
            entries.add(entry(
                    row,
                    month,
                    here.derived(
                            key,
                            Text.of("Budget pr. måned, som bogført året før", "Budget per month, as booked last year"),
                            new Product(),
                            row.figure(FollowUpData.AMOUNT),
                            share)));
        }
        return entries;
    }

    private static ModelException noBudget(Season season, NavigableSet<Integer> years) {
        String known = String.join(", ", years.stream().map(String::valueOf).toList());
        return new ModelException(Text.of(
                "Der er bogført i " + season.year() + ", men budget-lines har kun budget for " + known
                        + ". Indlæs budgettet for " + season.year()
                        + ", eller vælg en måned i et år med budget, fx month="
                        + years.last() + "-12.",
                "It is booked in " + season.year() + ", but budget-lines has a budget for " + known
                        + " only. Import the budget of " + season.year()
                        + ", or choose a month of a year with a budget, such as month=" + years.last() + "-12."));
    }

    NavigableSet<Account> accounts() {
        NavigableSet<Account> accounts = new TreeSet<>();
        entries.forEach(entry -> accounts.add(entry.account()));
        return accounts;
    }

    private boolean has(Account account, Version version) {
        return entries.stream().anyMatch(entry -> entry.account().equals(account) && entry.version() == version);
    }

    /** Whether there is any revised amount. */
    boolean isRevised() {
        return entries.stream().anyMatch(entry -> entry.version() == Version.REVISED);
    }

    /** The amounts of months; a month without a revised amount is as the original. */
    List<Figure> amounts(Account account, Version version, Collection<Integer> months, Predicate<Nature> natures) {
        List<Figure> found = new ArrayList<>();
        for (int month : months) {
            List<Entry> here = entries.stream()
                    .filter(entry -> entry.account().equals(account) && entry.month() == month)
                    .toList();
            boolean revised =
                    version == Version.REVISED && here.stream().anyMatch(entry -> entry.version() == Version.REVISED);
            here.stream()
                    .filter(entry -> entry.version() == (revised ? Version.REVISED : Version.ORIGINAL))
                    .filter(entry -> natures.test(entry.nature()))
                    .map(Entry::amount)
                    .forEach(found::add);
        }
        return found;
    }

    /** What an account without rows means. */
    static Text none() {
        return NONE;
    }
}

package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Benefit;
import dk.provenu.engine.vocabulary.Benefits;
import dk.provenu.engine.vocabulary.MonthPeriod;
import dk.provenu.engine.vocabulary.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The persons behind budget and ledger.
 *
 * @param entries one per benefit, account, month, kind and step, of the year
 */
record PersonsBook(List<Entry> entries) {

    /**
     * Persons on a benefit and step in a month.
     *
     * @param month 1-12
     * @param persons full-time persons in the month
     * @param price gross kr. for each in the month; missing where a forecast has none of its own
     * @param share the municipality's share of it, as the month's law has it
     * @param budgeted the share as the budget's law has it
     */
    record Entry(
            Account account,
            Benefit benefit,
            Shares.Rung rung,
            int month,
            PersonsKind kind,
            Figure persons,
            Figure price,
            Figure share,
            Figure budgeted) {

        /** Which group of persons: equal for budget and ledger. */
        String cell() {
            return benefit.code() + "/" + rung.key();
        }
    }

    /**
     * The persons of an input.
     *
     * @throws dk.provenu.engine.model.ModelException with every row that cannot be used
     */
    static PersonsBook of(Make make, ModelInput input, int year) {
        List<SourceRow> rows = input.rows(FollowUpData.PERSONS_KIND);
        if (rows.isEmpty()) {
            return new PersonsBook(List.of());
        }
        Faults faults = new Faults();
        Shares shares = new Shares(make.below("share"), input.law());
        boolean atStart =
                FollowUpOptions.chosen(input, FollowUpOptions.BUDGET_LAW).equals(FollowUpOptions.BUDGET_LAW.standard());
        List<Entry> entries = new ArrayList<>();
        Map<List<Object>, SourceRow> seen = new HashMap<>();
        for (SourceRow row : rows) {
            Period period = Period.parse(row.text(FollowUpData.MONTH));
            if (!(period instanceof MonthPeriod month)) {
                faults.add(
                        row,
                        "month er '" + period.words().da() + "', men skal være en måned, fx 2025-08.",
                        "month is '" + period.words().en() + "' but must be a month, such as 2025-08.");
            } else if (month.year() == year) {
                Optional<Entry> entry = entry(row, month, shares, atStart, faults);
                entry.ifPresent(each -> {
                    SourceRow before =
                            seen.putIfAbsent(List.of(each.account(), each.cell(), each.month(), each.kind()), row);
                    if (before == null) {
                        entries.add(each);
                    } else {
                        faults.add(
                                row,
                                "de samme personer (" + each.benefit() + ", "
                                        + each.rung().name().da() + ") står også i linje " + before.line()
                                        + ". Slet den ene.",
                                "the same persons (" + each.benefit() + ", "
                                        + each.rung().name().en() + ") are in line " + before.line()
                                        + " too. Delete one.");
                    }
                });
            }
        }
        faults.throwIfAny();
        return new PersonsBook(List.copyOf(entries));
    }

    private static Optional<Entry> entry(
            SourceRow row, MonthPeriod month, Shares shares, boolean atStart, Faults faults) {
        PersonsKind kind = kind(row.text(FollowUpData.KIND));
        Benefit benefit = Benefits.get(row.text(FollowUpData.BENEFIT));
        Figure price = row.figure(FollowUpData.PRICE);
        if (kind != PersonsKind.FORECAST && price.value() instanceof Value.Missing) {
            faults.add(
                    row,
                    "price er tom. Skriv bruttoprisen for en fuldtidsperson i måneden; kun forecast må være uden.",
                    "price is empty. Write the gross price of a full-time person in the month; only a forecast may lack"
                            + " it.");
            return Optional.empty();
        }
        try {
            Shares.Rung rung = shares.rung(benefit.code(), row.text(FollowUpData.RUNG), month);
            Figure share = shares.share(benefit.code(), rung, month);
            Figure start = shares.share(benefit.code(), rung, new MonthPeriod(month.year(), 1));
            Figure budgeted = atStart && start.value().isPresent() ? start : share;
            return Optional.of(new Entry(
                    Account.of(row.text(FollowUpData.ACCOUNT)),
                    benefit,
                    rung,
                    month.month(),
                    kind,
                    row.figure(FollowUpData.PERSONS),
                    price,
                    kind == PersonsKind.BUDGET ? budgeted : share,
                    budgeted));
        } catch (Shares.NoRung e) {
            faults.add(row, e.words().da(), e.words().en());
            return Optional.empty();
        }
    }

    private static PersonsKind kind(String code) {
        for (PersonsKind kind : PersonsKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("The import let the kind '" + code + "' through");
    }

    /** The entries of an account and kind in some months. */
    List<Entry> of(Account account, PersonsKind kind, Collection<Integer> months) {
        return where(
                entry -> entry.account().equals(account) && entry.kind() == kind && months.contains(entry.month()));
    }

    List<Entry> where(Predicate<Entry> which) {
        return entries.stream().filter(which).toList();
    }

    /** Whether an account has persons of a kind in each of some months; if not, which months lack them. */
    List<Integer> lacking(Account account, PersonsKind kind, Collection<Integer> months) {
        List<Integer> there =
                of(account, kind, months).stream().map(Entry::month).distinct().toList();
        return months.stream().filter(month -> !there.contains(month)).toList();
    }

    /** The steps of the entries, by benefit and step, in the order of the rows. */
    static Map<String, List<Entry>> cells(List<Entry> entries) {
        Map<String, List<Entry>> cells = new LinkedHashMap<>();
        entries.forEach(entry -> Objects.requireNonNull(cells.computeIfAbsent(entry.cell(), cell -> new ArrayList<>()))
                .add(entry));
        return cells;
    }

    static Text lackingWords(PersonsKind kind, List<Integer> months, int year) {
        String da = months.size() == 12
                ? "hele " + year
                : String.join(
                        ", ",
                        months.stream()
                                .map(month ->
                                        new MonthPeriod(year, month).words().da())
                                .toList());
        String en = months.size() == 12
                ? "all of " + year
                : String.join(
                        ", ",
                        months.stream()
                                .map(month ->
                                        new MonthPeriod(year, month).words().en())
                                .toList());
        return Text.of(
                "follow-up-persons har ingen rækker (" + kind.code() + ") for " + da,
                "follow-up-persons has no rows (" + kind.code() + ") for " + en);
    }
}

package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.AccountFunction;
import dk.provenu.engine.vocabulary.ChartOfAccounts.Account;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The ledger held against one control, account by account. Months that stand alone are compared alone; balances to date are
 * compared from one to the next, so that a difference is told to the month where it arose.
 */
final class ControlCells {

    /** A total of the control: a frame, all functions, or an account to date whose months stand alone too. */
    record Total(String key, Text label, Figure booked, Figure control, Figure difference) {}

    private final FigureId root;
    private final LedgerBook book;
    private final String basis;
    private final NavigableMap<AccountFunction, Account> accounts = new TreeMap<>();
    private final Map<AccountFunction, NavigableMap<MonthPeriod, SourceRow>> alone = new TreeMap<>();
    private final Map<AccountFunction, NavigableMap<MonthPeriod, SourceRow>> toDate = new TreeMap<>();
    private final NavigableSet<MonthPeriod> whole = new TreeSet<>();
    private final NavigableSet<MonthPeriod> later = new TreeSet<>();
    private final List<ControlCell> cells = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();

    private ControlCells(FigureId root, LedgerBook book, String basis) {
        this.root = root;
        this.book = book;
        this.basis = basis;
        this.accounts.putAll(book.accounts());
    }

    /**
     * The comparison with one control.
     *
     * @param rows the control's rows of that basis
     * @throws ModelException when a row names both an account and a frame, or no month
     */
    static ControlCells of(FigureId root, LedgerBook book, String basis, List<SourceRow> rows) {
        ControlCells made = new ControlCells(root, book, basis);
        List<SourceRow> sums = new ArrayList<>();
        for (SourceRow row : rows) {
            MonthPeriod month = Months.read(row);
            if (month.start().isAfter(book.months().last().start())) {
                made.later.add(month);
            } else if (row.text("account").isEmpty()) {
                sums.add(row);
            } else {
                made.put(row, month);
            }
        }
        made.compareMonths();
        made.compareToDate();
        sums.forEach(made::compareSum);
        return made;
    }

    private void put(SourceRow row, MonthPeriod month) {
        if (!row.text("frame").isEmpty()) {
            throw new ModelException(Text.of(
                    "Linje " + row.line() + " i " + row.file() + ": rækken har både en funktion (" + row.text("account")
                            + ") og en ramme (" + row.text("frame") + "). Slet den ene.",
                    "Line " + row.line() + " of " + row.file() + ": the row has both a function (" + row.text("account")
                            + ") and a frame (" + row.text("frame") + "). Delete one."));
        }
        Account account = LedgerBook.account(row);
        accounts.putIfAbsent(account.function(), account);
        boolean isAlone = row.text("span").equals(ControlData.ONE_MONTH);
        (isAlone ? alone : toDate)
                .computeIfAbsent(account.function(), key -> new TreeMap<>())
                .put(month, row);
        if (isAlone) {
            whole.add(month);
        }
    }

    private FigureId table() {
        return root.child("differences_" + basis);
    }

    /** Every account in every month that has rows of its own; an account that the control does not name is nought there. */
    private void compareMonths() {
        for (MonthPeriod month : whole) {
            Months in = Months.of(month);
            for (Account account : accounts.values()) {
                AccountFunction function = account.function();
                if (!alone.containsKey(function) && toDate.containsKey(function)) {
                    continue;
                }
                Optional<SourceRow> row = Optional.ofNullable(
                        alone.getOrDefault(function, new TreeMap<>()).get(month));
                if (row.isPresent() || !book.of(function, in).isEmpty()) {
                    Figure control = row.map(each -> each.figure("amount")).orElseGet(() -> nothing(account, in));
                    cells.add(ControlCell.of(table(), book, account, in, control));
                }
            }
        }
    }

    /** Balances to date, each less the one before. */
    private void compareToDate() {
        for (Account account : accounts.values()) {
            NavigableMap<MonthPeriod, SourceRow> rows = toDate.getOrDefault(account.function(), new TreeMap<>());
            boolean hasMonths = alone.containsKey(account.function());
            rows.forEach((month, row) -> {
                if (hasMonths) {
                    total(
                            account.function().code(),
                            LedgerBook.words(account),
                            row,
                            book.booked(account, Months.toDate(month)));
                    return;
                }
                Optional<MonthPeriod> before =
                        Optional.ofNullable(rows.lowerKey(month)).filter(each -> each.year() == month.year());
                Months in = before.map(each -> new Months(each.next(), month)).orElseGet(() -> Months.toDate(month));
                Figure control = before.map(rows::get)
                        .map(each -> since(account, in, row, each))
                        .orElseGet(() -> row.figure("amount"));
                cells.add(ControlCell.of(table(), book, account, in, control));
            });
            if (whole.isEmpty() && rows.isEmpty()) {
                lastToDate()
                        .map(Months::toDate)
                        .ifPresent(in -> cells.add(ControlCell.of(table(), book, account, in, nothing(account, in))));
            }
        }
    }

    private Optional<MonthPeriod> lastToDate() {
        return toDate.values().stream().map(NavigableMap::lastKey).max(Comparator.naturalOrder());
    }

    private Figure since(Account account, Months in, SourceRow row, SourceRow before) {
        return Figure.derived(
                root.child("control_" + basis, account.function().code(), in.key()),
                LedgerBook.words(account)
                        .plus(Text.of(", kontrol ", ", control "))
                        .plus(in.words()),
                new Difference(),
                row.figure("amount"),
                before.figure("amount"));
    }

    private Figure nothing(Account account, Months in) {
        return LedgerBook.nothing(
                root.child("control_" + basis, account.function().code(), in.key()),
                LedgerBook.words(account)
                        .plus(Text.of(", kontrol ", ", control "))
                        .plus(in.words()),
                in,
                ControlData.CONTROL.id(),
                "kontrollen har ingen række for funktionen");
    }

    private void compareSum(SourceRow row) {
        MonthPeriod month = Months.read(row);
        String frame = row.text("frame");
        boolean isAlone = row.text("span").equals(ControlData.ONE_MONTH);
        Months in = isAlone ? Months.of(month) : Months.toDate(month);
        total(
                frame.isEmpty() ? "all" : frame,
                frame.isEmpty() ? Text.of("Alle funktioner", "All functions") : FrameLines.frameWords(frame),
                row,
                book.booked(frame, in));
    }

    private void total(String key, Text label, SourceRow row, Figure booked) {
        MonthPeriod month = Months.read(row);
        Months in = row.text("span").equals(ControlData.ONE_MONTH) ? Months.of(month) : Months.toDate(month);
        String id = key + "_" + row.text("span") + "_" + Months.of(month).key();
        Text words = label.plus(Text.same(", ")).plus(in.words());
        Figure control = row.figure("amount");
        totals.add(new Total(
                id,
                words,
                booked,
                control,
                ControlCell.difference(root.child("totals_" + basis, id), words, booked, control)));
    }

    String basis() {
        return basis;
    }

    List<ControlCell> cells() {
        return cells;
    }

    /** The cells in which booked and control are not the same to the øre. */
    List<ControlCell> differing() {
        return cells.stream().filter(cell -> cell.ore() != 0).toList();
    }

    List<Total> totals() {
        return totals;
    }

    /** Months of the control that the ledger has not come to. */
    NavigableSet<MonthPeriod> later() {
        return later;
    }

    /** Months of the ledger that no row by account reaches. */
    List<MonthPeriod> unchecked() {
        return book.months().stream()
                .filter(month -> cells.stream().noneMatch(cell -> cell.in().holds(month)))
                .toList();
    }
}

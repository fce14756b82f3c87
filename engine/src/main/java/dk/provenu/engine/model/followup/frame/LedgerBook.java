package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Rounding;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.followup.FollowUpData;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.AccountFunction;
import dk.provenu.engine.vocabulary.BudgetFrames;
import dk.provenu.engine.vocabulary.ChartOfAccounts;
import dk.provenu.engine.vocabulary.ChartOfAccounts.Account;
import dk.provenu.engine.vocabulary.MonthPeriod;
import dk.provenu.engine.vocabulary.VocabularyException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The ledger as it was imported: lines by account and month of booking. */
final class LedgerBook {

    /** A line of the ledger. */
    record Line(SourceRow row, Account account, MonthPeriod month) {

        Figure amount() {
            return row.figure(FollowUpData.AMOUNT);
        }

        long ore() {
            return LedgerBook.ore(amount());
        }
    }

    private static final int ORE_DECIMALS = 2;

    private final FigureId root;
    private final List<Line> lines = new ArrayList<>();
    private final NavigableMap<AccountFunction, Account> accounts = new TreeMap<>();
    private final NavigableSet<MonthPeriod> months = new TreeSet<>();
    private final Map<FigureId, Figure> made = new HashMap<>();

    private LedgerBook(FigureId root) {
        this.root = root;
    }

    /**
     * The ledger of the dataset.
     *
     * @throws ModelException when a line has no month or no account, or there are none
     */
    static LedgerBook of(FigureId root, ModelInput input) {
        LedgerBook book = new LedgerBook(root);
        for (SourceRow row : input.rows(FollowUpData.LEDGER)) {
            Line line = new Line(row, account(row), Months.read(row));
            book.lines.add(line);
            book.accounts.put(line.account().function(), line.account());
            book.months.add(line.month());
        }
        if (book.lines.isEmpty()) {
            throw new ModelException(Text.of(
                    "Datasættet ledger-lines har ingen rækker. Indlæs bogføringen fra økonomisystemet.",
                    "The dataset ledger-lines has no rows. Import the ledger of the finance system."));
        }
        return book;
    }

    /**
     * The account of a row.
     *
     * @throws ModelException when it is none
     */
    static Account account(SourceRow row) {
        try {
            return ChartOfAccounts.read(row.text(FollowUpData.ACCOUNT));
        } catch (VocabularyException e) {
            throw new ModelException(Text.of(
                            "Linje " + row.line() + " i " + row.file() + ", kolonne account: ",
                            "Line " + row.line() + " of " + row.file() + ", column account: ")
                    .plus(e.text()));
        }
    }

    /** The øre of an amount in kroner, exactly. */
    static long ore(Figure kroner) {
        return Rounding.decimal(kroner.number(), ORE_DECIMALS).unscaledValue().longValueExact();
    }

    /** An account in words: 5.57.71 Sygedagpenge. */
    static Text words(Account account) {
        return Text.same(account.function().code() + " ").plus(account.name());
    }

    NavigableSet<MonthPeriod> months() {
        return months;
    }

    /** The accounts that have lines, in the order of the chart. */
    NavigableMap<AccountFunction, Account> accounts() {
        return accounts;
    }

    /** The lines of an account in some months. */
    List<Line> of(AccountFunction account, Months in) {
        return select(each -> each.equals(account), in);
    }

    private List<Line> select(Predicate<AccountFunction> accountsOf, Months in) {
        return lines.stream()
                .filter(line -> accountsOf.test(line.account().function()) && in.holds(line.month()))
                .toList();
    }

    /** What is booked on an account in some months, kr. */
    Figure booked(Account account, Months in) {
        return sum(account.function().code(), words(account), each -> each.equals(account.function()), in);
    }

    /** What is booked in a frame in some months, kr.; in all when the frame is empty. */
    Figure booked(String frame, Months in) {
        return frame.isEmpty()
                ? sum("all", Text.of("Alle funktioner", "All functions"), each -> true, in)
                : sum(
                        frame,
                        FrameLines.frameWords(frame),
                        each -> BudgetFrames.of(each).code().equals(frame),
                        in);
    }

    private Figure sum(String key, Text label, Predicate<AccountFunction> accountsOf, Months in) {
        FigureId id = root.child("booked", key, in.key());
        return made.computeIfAbsent(id, each -> {
            Text words = label.plus(Text.of(", bogført ", ", booked ")).plus(in.words());
            List<Figure> amounts =
                    select(accountsOf, in).stream().map(Line::amount).toList();
            return amounts.isEmpty()
                    ? nothing(id, words, in, "ledger-lines", "ingen postering")
                    : Figure.derived(id, words, new Sum(), Group.of(id.child("lines"), words, amounts));
        });
    }

    /** Nought, because a list that is whole does not name it. */
    static Figure nothing(FigureId id, Text label, Months in, String dataset, String why) {
        return Figure.parameter(
                id,
                label,
                Value.of(0),
                Unit.KRONER,
                PriceBasis.nominal(in.to().year()),
                new Reference(dataset, why, ""),
                List.of());
    }
}

package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.RoundTo;
import dk.provenu.engine.vocabulary.ChartOfAccounts.Account;
import java.util.List;

/**
 * An account in some months, booked and as the control says.
 *
 * @param account the account
 * @param in the months
 * @param booked kr.
 * @param control kr.
 * @param difference booked less control, kr. to the øre
 * @param candidates lines of the ledger there whose amount is just the difference: what may have been moved
 */
record ControlCell(
        Account account,
        Months in,
        Figure booked,
        Figure control,
        Figure difference,
        List<LedgerBook.Line> candidates) {

    ControlCell {
        candidates = List.copyOf(candidates);
    }

    static ControlCell of(FigureId table, LedgerBook book, Account account, Months in, Figure control) {
        Figure booked = book.booked(account, in);
        FigureId id = table.child(key(account, in));
        Text label = LedgerBook.words(account).plus(Text.same(", ")).plus(in.words());
        Figure difference = difference(id, label, booked, control);
        long ore = LedgerBook.ore(difference);
        List<LedgerBook.Line> candidates = ore == 0
                ? List.of()
                : book.of(account.function(), in).stream()
                        .filter(line -> line.ore() == ore)
                        .toList();
        return new ControlCell(account, in, booked, control, difference, candidates);
    }

    /** Booked less control, to the øre. */
    static Figure difference(FigureId id, Text label, Figure booked, Figure control) {
        Text words = Text.of("Afvigelse, ", "Difference, ").plus(label);
        Figure exact = Figure.derived(id.child("exact"), words, new Difference(), booked, control);
        return Figure.derived(id.child("difference"), words, new RoundTo(2), exact);
    }

    private static String key(Account account, Months in) {
        return account.function().code() + "_" + in.key();
    }

    String key() {
        return key(account, in);
    }

    long ore() {
        return LedgerBook.ore(difference);
    }

    Text words() {
        return LedgerBook.words(account).plus(Text.of(" i ", " in ")).plus(in.words());
    }
}

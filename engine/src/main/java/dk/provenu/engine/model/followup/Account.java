package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.AccountFunction;
import dk.provenu.engine.vocabulary.BudgetFrame;
import dk.provenu.engine.vocabulary.BudgetFrames;
import dk.provenu.engine.vocabulary.ChartOfAccounts;

/**
 * A function that is followed up.
 *
 * @param function its number
 * @param name what it is called
 */
record Account(AccountFunction function, Text name) implements Comparable<Account> {

    /** The account of a cell that the import has read. */
    static Account of(String cell) {
        ChartOfAccounts.Account read = ChartOfAccounts.read(cell);
        return new Account(read.function(), read.name());
    }

    String key() {
        return function.code();
    }

    BudgetFrame frame() {
        return BudgetFrames.of(function);
    }

    /** "5.57.71 Sygedagpenge". */
    Text label() {
        return Text.same(key() + " ").plus(name);
    }

    /** Two names of one number are one account. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Account account && account.function.equals(function);
    }

    @Override
    public int hashCode() {
        return function.hashCode();
    }

    @Override
    public int compareTo(Account other) {
        return function.compareTo(other.function);
    }
}

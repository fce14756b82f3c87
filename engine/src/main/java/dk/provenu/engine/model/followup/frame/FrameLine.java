package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.BudgetFrames;
import dk.provenu.engine.vocabulary.ChartOfAccounts;
import dk.provenu.engine.vocabulary.ChartOfAccounts.Account;
import dk.provenu.engine.vocabulary.VocabularyException;
import java.util.Optional;

/**
 * A line of the frame in one year and version.
 *
 * @param row where it was written
 * @param account the function; empty when the source does not say
 * @param frame the code of its frame, {@code mixed} or {@code unknown}
 * @param amount mio. kr. in the prices of the year
 */
record FrameLine(SourceRow row, Optional<Account> account, String frame, Figure amount) {

    /**
     * Reads a line.
     *
     * @param root the model, first part of the ids of what is converted
     * @throws ModelException when the account is no function, or an unknown one without its name
     */
    static FrameLine of(FigureId root, SourceRow row) {
        Optional<Account> account = account(row);
        String said = row.text("frame");
        String frame = said.isEmpty()
                ? account.map(each -> BudgetFrames.of(each.function()).code()).orElse(FrameData.UNKNOWN)
                : said;
        return new FrameLine(row, account, frame, millions(root, row));
    }

    private static Optional<Account> account(SourceRow row) {
        String text = row.text("account");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ChartOfAccounts.read(text));
        } catch (VocabularyException e) {
            throw new ModelException(Text.of(
                            "Linje " + row.line() + " i " + row.file() + ", kolonne account: ",
                            "Line " + row.line() + " of " + row.file() + ", column account: ")
                    .plus(e.text()));
        }
    }

    private static Figure millions(FigureId root, SourceRow row) {
        Figure amount = row.figure("amount");
        return amount.unit().equals(Unit.MILLION_KRONER)
                ? amount
                : Figure.derived(
                        root.child("millions", row.text("year"), row.text("version"), row.text("line")),
                        amount.label(),
                        Convert.between(amount.unit(), Unit.MILLION_KRONER),
                        amount);
    }

    int year() {
        return Integer.parseInt(row.text("year"));
    }

    String version() {
        return row.text("version");
    }

    String key() {
        return row.text("line");
    }

    /** The group of lines about the same persons; the line itself where it is its own. */
    String group() {
        String group = row.text("line_group");
        return group.isEmpty() ? key() : group;
    }

    Text label() {
        return Text.same(row.text("label"));
    }
}

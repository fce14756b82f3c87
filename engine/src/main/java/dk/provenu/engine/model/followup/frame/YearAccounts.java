package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.MunicipalAccounts;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.vocabulary.AccountFunction;
import dk.provenu.engine.vocabulary.ChartOfAccounts.Account;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A whole year's ledger held against the accounts of the year, function by function: operations and reimbursement together,
 * as the ledger has them.
 *
 * @param tables the comparison; none when the ledger is not a whole year
 * @param findings what it says
 * @param notes why nothing was compared
 */
record YearAccounts(List<FigureTable> tables, List<Sentence> findings, List<Note> notes) {

    private static final int MONTHS = 12;
    private static final int ORE_DECIMALS = 2;

    /** Operations and reimbursement by the state. */
    private static final Set<String> COUNTED = Set.of("1", "2");

    YearAccounts {
        tables = List.copyOf(tables);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /** The comparison of the ledger's last year, where accounts of it have been imported. */
    static Optional<YearAccounts> of(FigureId root, LedgerBook book, ModelInput input) {
        int year = book.months().last().year();
        Map<AccountFunction, List<SourceRow>> rows = new TreeMap<>();
        for (SourceRow row : input.rows(MunicipalAccounts.KIND)) {
            if (row.text("municipality").equals(input.own().code())
                    && row.text("year").equals(Integer.toString(year))
                    && COUNTED.contains(row.text("dranst"))) {
                AccountFunction function = AccountFunction.parse(row.text("function"));
                if (book.accounts().containsKey(function)) {
                    rows.computeIfAbsent(function, key -> new ArrayList<>()).add(row);
                }
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        long months =
                book.months().stream().filter(month -> month.year() == year).count();
        return Optional.of(
                months < MONTHS
                        ? new YearAccounts(
                                List.of(),
                                List.of(),
                                List.of(Note.footnote(
                                        "Bogføringen har " + months + " måneder af " + year
                                                + " og kan endnu ikke holdes op mod årets regnskab.",
                                        "The ledger has " + months + " months of " + year
                                                + " and cannot yet be held against the year's accounts.")))
                        : compare(root.child("year"), book, rows, year));
    }

    private static YearAccounts compare(
            FigureId table, LedgerBook book, Map<AccountFunction, List<SourceRow>> rows, int year) {
        Months whole = new Months(new MonthPeriod(year, 1), new MonthPeriod(year, MONTHS));
        List<Row> made = new ArrayList<>();
        List<String> differing = new ArrayList<>();
        rows.forEach((function, of) -> {
            Account account = Optional.ofNullable(book.accounts().get(function)).orElseThrow();
            FigureId id = table.child(function.code());
            Text label = LedgerBook.words(account);
            Figure booked = book.booked(account, whole);
            Figure accounts = accounts(id.child("accounts"), label, whole(of));
            Figure difference = ControlCell.difference(id, label, booked, accounts);
            boolean agrees = !difference.value().isPresent() || Math.abs(difference.number()) <= reach(whole(of));
            if (!agrees) {
                differing.add(label.da());
            }
            made.add(new Row(
                    function.code(),
                    label,
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(booked),
                            Cell.of(accounts),
                            Cell.of(difference),
                            Cell.of(verdict(difference, agrees)))));
        });
        Text kroner = Unit.KRONER.words();
        return new YearAccounts(
                List.of(new FigureTable(
                        "year",
                        Text.of("Bogføringen og regnskabet " + year, "The ledger and the accounts of " + year),
                        kroner,
                        Text.of("Funktion", "Function"),
                        List.of(
                                new Column("booked", Text.of("Bogført", "Booked"), kroner, ORE_DECIMALS),
                                new Column("accounts", Text.of("Regnskab", "Accounts"), kroner, ORE_DECIMALS),
                                new Column("difference", Text.of("Afvigelse", "Difference"), kroner, ORE_DECIMALS),
                                new Column("verdict", Text.of("Vurdering", "Verdict"), Text.EMPTY, 0)),
                        made,
                        List.of(Text.of(
                                "Regnskabet er dranst 1 og 2: drift og statsrefusion. Funktioner, som bogføringen ikke har, er ikke"
                                        + " med.",
                                "The accounts are types of transaction 1 and 2: operations and reimbursement. Functions that the"
                                        + " ledger does not have are left out.")))),
                List.of(Sentence.of("year")
                        .words(
                                differing.isEmpty()
                                        ? "Hele årets bogføring stemmer med regnskabet på " + rows.size()
                                                + " funktioner."
                                        : "Hele årets bogføring afviger fra regnskabet på " + differing.size() + " af "
                                                + rows.size() + " funktioner: " + String.join(", ", differing) + ".",
                                differing.isEmpty()
                                        ? "The whole year's ledger agrees with the accounts on " + rows.size()
                                                + " functions."
                                        : "The whole year's ledger differs from the accounts on " + differing.size()
                                                + " of " + rows.size() + " functions: " + String.join(", ", differing)
                                                + ".")
                        .end()),
                List.of());
    }

    /** The rows of a whole function where there are such, so that its parts are not counted again. */
    private static List<SourceRow> whole(List<SourceRow> rows) {
        List<SourceRow> whole = rows.stream()
                .filter(row ->
                        row.text("grouping").isEmpty() && row.text("kind").isEmpty())
                .toList();
        return whole.isEmpty() ? rows : whole;
    }

    private static Figure accounts(FigureId id, Text label, List<SourceRow> rows) {
        Text words = label.plus(Text.of(", regnskab", ", accounts"));
        List<Figure> kroner = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Figure amount = rows.get(at).figure("amount");
            kroner.add(
                    amount.unit().equals(Unit.KRONER)
                            ? amount
                            : Figure.derived(
                                    id.child("kroner", Integer.toString(at + 1)),
                                    amount.label(),
                                    Convert.between(amount.unit(), Unit.KRONER),
                                    amount));
        }
        return Figure.derived(id, words, new Sum(), Group.of(id.child("rows"), words, kroner));
    }

    /** How far the accounts' own rounding to their unit can carry, kr. */
    private static double reach(List<SourceRow> rows) {
        double reach = 0;
        for (SourceRow row : rows) {
            int scale = row.figure("amount").unit().scale();
            reach += scale == 0 ? 0 : 0.5 * Math.pow(10, scale);
        }
        return reach;
    }

    private static Text verdict(Figure difference, boolean agrees) {
        if (!difference.value().isPresent()) {
            return Text.of("kan ikke sammenlignes", "cannot be compared");
        }
        if (LedgerBook.ore(difference) == 0) {
            return Text.of("stemmer på øren", "agrees to the øre");
        }
        return agrees
                ? Text.of("stemmer inden for regnskabets afrunding", "agrees within the rounding of the accounts")
                : Text.of("stemmer ikke", "disagrees");
    }
}

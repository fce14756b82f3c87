package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.RoundTo;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.followup.FollowUpData;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.PlainTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.AccountFunction;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables of the control. */
final class ControlTables {

    private static final Text KRONER = Unit.KRONER.words();
    private static final int ORE_DECIMALS = 2;
    private static final int MOST_CANDIDATES = 3;

    private final FigureId root;
    private final LedgerBook book;

    ControlTables(FigureId root, LedgerBook book) {
        this.root = root;
        this.book = book;
    }

    /** Each difference with what it likely is: movements first, their sides beside each other. */
    FigureTable differences(ControlCells made, Movement.Found found) {
        List<Row> rows = new ArrayList<>();
        for (Movement movement : found.movements()) {
            movement.extra()
                    .forEach(cell -> rows.add(row(
                            cell,
                            movement.kind()
                                    .words()
                                    .plus(Text.of(": for meget; mangler på ", ": too much; lacks on "))
                                    .plus(words(movement.lacking())))));
            movement.lacking()
                    .forEach(cell -> rows.add(row(
                            cell,
                            movement.kind()
                                    .words()
                                    .plus(Text.of(": mangler; står på ", ": lacks; stands on "))
                                    .plus(words(movement.extra())))));
        }
        found.rest()
                .forEach(cell -> rows.add(row(
                        cell,
                        cell.ore() > 0
                                ? Text.of("for meget; intet modstykke", "too much; no counterpart")
                                : Text.of("mangler; intet modstykke", "lacks; no counterpart"))));
        return new FigureTable(
                "differences_" + made.basis(),
                Text.of("Afvigelser fra ", "Differences from ").plus(ControlData.words(made.basis())),
                KRONER,
                Text.of("Funktion og måned", "Function and month"),
                columns(
                        new Column("verdict", Text.of("Hvad det ligner", "What it looks like"), Text.EMPTY, 0),
                        new Column(
                                "posting", Text.of("Postering med beløbet", "Posting of the amount"), Text.EMPTY, 0)),
                rows,
                List.of(Text.of(
                        "En afvigelse er bogført minus kontrol. To, der går lige op, ligner én postering, som er flyttet; det er"
                                + " et gæt, som bilaget afgør.",
                        "A difference is booked less control. Two that cancel look like one posting that was moved; that is a"
                                + " guess which the voucher settles.")));
    }

    private static Text words(List<ControlCell> cells) {
        Text all = Text.EMPTY;
        for (ControlCell cell : cells) {
            all = all.plus(all.isEmpty() ? Text.EMPTY : Text.of(" og ", " and "))
                    .plus(cell.words());
        }
        return all;
    }

    private static Row row(ControlCell cell, Text verdict) {
        return new Row(
                cell.key(),
                LedgerBook.words(cell.account())
                        .plus(Text.same(", "))
                        .plus(cell.in().words()),
                Row.Kind.ORDINARY,
                List.of(
                        Cell.of(cell.booked()),
                        Cell.of(cell.control()),
                        Cell.of(cell.difference()),
                        Cell.of(verdict),
                        Cell.of(Text.same(postings(cell)))));
    }

    /** The lines of just that amount: where they stand and what they say. */
    static String postings(ControlCell cell) {
        String some = cell.candidates().stream()
                .limit(MOST_CANDIDATES)
                .map(line -> line.row().file() + ":" + line.row().line()
                        + (line.row().text("text").isEmpty()
                                ? ""
                                : " " + line.row().text("text")))
                .collect(Collectors.joining("; "));
        int more = cell.candidates().size() - MOST_CANDIDATES;
        return more > 0 ? some + " (+" + more + ")" : some;
    }

    private static List<Column> columns(Column... more) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("booked", Text.of("Bogført", "Booked"), KRONER, ORE_DECIMALS),
                new Column("control", Text.of("Kontrol", "Control"), KRONER, ORE_DECIMALS),
                new Column("difference", Text.of("Afvigelse", "Difference"), KRONER, ORE_DECIMALS)));
        columns.addAll(List.of(more));
        return columns;
    }

    /** The accounts over all their months, and the control's own totals. */
    FigureTable accounts(ControlCells made) {
        Map<AccountFunction, List<ControlCell>> byAccount = new TreeMap<>();
        made.cells()
                .forEach(cell -> byAccount
                        .computeIfAbsent(cell.account().function(), key -> new ArrayList<>())
                        .add(cell));
        String table = "accounts_" + made.basis();
        List<Row> rows = new ArrayList<>();
        byAccount.forEach((function, cells) -> rows.add(sums(
                root.child(table, function.code()),
                function.code(),
                LedgerBook.words(cells.getFirst().account()),
                Row.Kind.ORDINARY,
                cells)));
        if (!made.cells().isEmpty()) {
            rows.add(sums(
                    root.child(table, "total"),
                    "total",
                    Text.of("Alle sammenlignede", "All compared"),
                    Row.Kind.TOTAL,
                    made.cells()));
        }
        made.totals()
                .forEach(total -> rows.add(new Row(
                        total.key(),
                        total.label(),
                        Row.Kind.SUMMARY,
                        List.of(Cell.of(total.booked()), Cell.of(total.control()), Cell.of(total.difference())))));
        return new FigureTable(
                table,
                Text.of("Bogføringen og ", "The ledger and ").plus(ControlData.words(made.basis())),
                KRONER,
                Text.of("Funktion", "Function"),
                columns(),
                rows,
                List.of());
    }

    private static Row sums(FigureId id, String key, Text label, Row.Kind kind, List<ControlCell> cells) {
        return new Row(
                key,
                label,
                kind,
                List.of(
                        Cell.of(sum(
                                id.child("booked"),
                                label,
                                cells.stream().map(ControlCell::booked).toList())),
                        Cell.of(sum(
                                id.child("control"),
                                label,
                                cells.stream().map(ControlCell::control).toList())),
                        Cell.of(sum(
                                id.child("difference"),
                                label,
                                cells.stream().map(ControlCell::difference).toList()))));
    }

    private static Figure sum(FigureId id, Text label, List<Figure> figures) {
        Figure exact =
                Figure.derived(id.child("exact"), label, new Sum(), Group.of(id.child("column"), label, figures));
        return Figure.derived(id, label, new RoundTo(ORE_DECIMALS), exact);
    }

    /** What is booked on each account in each month. */
    FigureTable booked() {
        List<MonthPeriod> months = List.copyOf(book.months());
        List<Row> rows = new ArrayList<>();
        book.accounts()
                .forEach((function, account) -> rows.add(new Row(
                        function.code(),
                        LedgerBook.words(account),
                        Row.Kind.ORDINARY,
                        months.stream()
                                .map(month -> Cell.of(book.booked(account, Months.of(month))))
                                .toList())));
        return new FigureTable(
                "booked",
                Text.of("Bogført efter funktion og måned", "Booked by function and month"),
                KRONER,
                Text.of("Funktion", "Function"),
                months.stream()
                        .map(month ->
                                new Column(Months.of(month).key(), month.words().capital(), KRONER, ORE_DECIMALS))
                        .toList(),
                rows,
                List.of());
    }

    /** The balances of today in the form of the control: next month's file. */
    PlainTable plain() {
        List<List<String>> rows = new ArrayList<>();
        book.accounts()
                .forEach((function, account) -> book.months().forEach(month -> {
                    List<LedgerBook.Line> lines = book.of(function, Months.of(month));
                    if (!lines.isEmpty()) {
                        rows.add(List.of(
                                ControlData.REPORTED,
                                lines.getFirst().row().text(FollowUpData.ACCOUNT),
                                "",
                                Months.of(month).key(),
                                ControlData.ONE_MONTH,
                                BigDecimal.valueOf(
                                                lines.stream()
                                                        .mapToLong(LedgerBook.Line::ore)
                                                        .sum(),
                                                ORE_DECIMALS)
                                        .toPlainString()));
                    }
                }));
        return new PlainTable(
                List.of("basis", "account", "frame", "month", "span", "amount"),
                rows,
                List.of(Text.of(
                        "Rækkerne er denne måneds saldi; indlæs dem som ledger-control, når næste måneds bogføring skal holdes op"
                                + " mod dem.",
                        "The rows are this month's balances; import them as ledger-control when the next month's ledger is to be"
                                + " held against them.")));
    }
}

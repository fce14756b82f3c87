package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.UnitException;
import dk.provenu.engine.figure.operation.Negated;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.paper.language.LanguageFault;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.AccountFunction;
import dk.provenu.engine.vocabulary.BudgetFrames;
import dk.provenu.engine.vocabulary.ChartOfAccounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The appropriations that a paper moves, by account, frame and year: what one gives another receives; what nobody gives is a
 * supplementary appropriation and stands in the sum.
 */
final class TransferTable {

    private TransferTable() {}

    /** The table; empty where nothing is moved. */
    static Optional<FigureTable> of(
            String paper, List<PaperSource.Transfer> transfers, Reckoner reckoner, List<LanguageFault> faults) {
        if (transfers.isEmpty()) {
            return Optional.empty();
        }
        FigureId room = FigureId.of(Reckoner.ROOM, paper, "transfers");
        Map<AccountFunction, Map<Integer, List<Figure>>> moved = new TreeMap<>();
        SortedSet<Integer> years = new TreeSet<>();
        int number = 0;
        for (PaperSource.Transfer transfer : transfers) {
            number++;
            try {
                Reckoner.Reckoned amount = reckoner.of(transfer.amount());
                if (amount.typed() || !amount.figure().unit().isMoney()) {
                    throw new LanguageFault(
                            transfer.line(),
                            Text.of(
                                    "Beløbet skal være et tal i kroner, som har et navn.",
                                    "The amount must be a named figure in kroner."));
                }
                years.add(transfer.year());
                add(moved, transfer.to(), transfer.year(), amount.figure());
                if (transfer.from().isPresent()) {
                    Figure given = Figure.derived(
                            room.child("given", Integer.toString(number)),
                            Text.of("Afgivet til ", "Given to ").plus(Text.same(transfer.to())),
                            new Negated(),
                            amount.figure());
                    add(moved, transfer.from().get(), transfer.year(), given);
                }
            } catch (LanguageFault fault) {
                faults.add(fault.line() == 0 ? new LanguageFault(transfer.line(), fault.words()) : fault);
            }
        }
        try {
            return moved.isEmpty() ? Optional.empty() : Optional.of(table(room, moved, years));
        } catch (UnitException e) {
            faults.add(new LanguageFault(transfers.getFirst().line(), e.words()));
            return Optional.empty();
        }
    }

    private static void add(
            Map<AccountFunction, Map<Integer, List<Figure>>> moved, String account, int year, Figure amount) {
        moved.computeIfAbsent(AccountFunction.parse(account), _ -> new TreeMap<>())
                .computeIfAbsent(year, _ -> new ArrayList<>())
                .add(amount);
    }

    private static FigureTable table(
            FigureId room, Map<AccountFunction, Map<Integer, List<Figure>>> moved, SortedSet<Integer> years) {
        List<Column> columns = new ArrayList<>(List.of(new Column("frame", Text.of("Ramme", "Frame"), Text.EMPTY, 0)));
        Figure first =
                moved.values().iterator().next().values().iterator().next().getFirst();
        int decimals = Numbers.decimals(first.unit());
        years.forEach(year -> columns.add(new Column(
                Integer.toString(year),
                Text.same(Integer.toString(year)),
                first.unit().words(),
                decimals)));
        List<Row> rows = new ArrayList<>();
        Map<Integer, List<Figure>> sums = new TreeMap<>();
        moved.forEach((account, byYear) -> {
            List<Cell> cells =
                    new ArrayList<>(List.of(Cell.of(BudgetFrames.of(account).words())));
            for (int year : years) {
                List<Figure> amounts = byYear.getOrDefault(year, List.of());
                if (amounts.isEmpty()) {
                    cells.add(Cell.empty());
                } else {
                    Text label = name(account);
                    Figure sum = Figure.derived(
                            room.child(account.code(), Integer.toString(year)), label, new Sum(), amounts, List.of());
                    sums.computeIfAbsent(year, _ -> new ArrayList<>()).add(sum);
                    cells.add(Cell.of(sum));
                }
            }
            rows.add(new Row(account.code(), name(account), Row.Kind.ORDINARY, cells));
        });
        Text total = Text.of("I alt (tillægsbevilling)", "In all (supplementary appropriation)");
        List<Cell> cells = new ArrayList<>(List.of(Cell.empty()));
        years.forEach(year -> cells.add(Cell.of(Figure.derived(
                room.child("total", Integer.toString(year)),
                total,
                new Sum(),
                sums.getOrDefault(year, List.of()),
                List.of()))));
        rows.add(new Row("total", total, Row.Kind.TOTAL, cells));
        return new FigureTable(
                "transfers",
                Text.of("Bevillingsmæssige ændringer", "Changes of appropriations"),
                Text.of("Plus er en bevilling, der øges", "Plus is an appropriation that is raised"),
                Text.of("Konto", "Account"),
                columns,
                rows,
                List.of());
    }

    private static Text name(AccountFunction account) {
        return ChartOfAccounts.find(account)
                .map(named -> Text.same(account.code() + " ").plus(named.name()))
                .orElse(Text.same(account.code()));
    }
}

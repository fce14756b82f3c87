package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.AccountFunction;
import dk.provenu.engine.vocabulary.BudgetFrame;
import dk.provenu.engine.vocabulary.ChartOfAccounts;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the case does to the budget: frames, appropriations to vote, and the budget guarantee. */
final class BudgetTables {

    private BudgetTables() {}

    private static List<Flow> own(CaseResult result) {
        return result.cash().flows().stream()
                .filter(flow -> flow.payer() == Payer.MUNICIPALITY)
                .toList();
    }

    private static Row row(
            CaseResult result,
            String table,
            String key,
            Text label,
            List<Flow> flows,
            Row.Kind kind,
            Optional<Text> frame) {
        SortedMap<Integer, Figure> amounts = new TreeMap<>();
        for (int year : result.plan().years()) {
            CashFlow.expenditure(result.ids(), flows, year, table, key).ifPresent(figure -> amounts.put(year, figure));
        }
        Optional<Figure> total = amounts.isEmpty()
                ? Optional.empty()
                : Optional.of(result.ids()
                        .sum(
                                label.plus(Text.of(", i alt", ", total")),
                                List.copyOf(amounts.values()),
                                table,
                                key,
                                "total"));
        Row plain = CaseTables.row(result, key, label, kind, amounts, total, true);
        if (frame.isEmpty()) {
            return plain;
        }
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(frame.get())));
        cells.addAll(plain.cells());
        return new Row(key, label, kind, cells);
    }

    /** What each frame is loaded or relieved by. */
    static FigureTable frames(CaseResult result) {
        List<Row> rows = new ArrayList<>();
        for (BudgetFrame frame : BudgetFrame.values()) {
            List<Flow> flows =
                    own(result).stream().filter(flow -> flow.frame() == frame).toList();
            if (!flows.isEmpty()) {
                rows.add(
                        row(result, "frames", frame.code(), frame.words(), flows, Row.Kind.ORDINARY, Optional.empty()));
            }
        }
        rows.add(row(
                result, "frames", "all", Text.of("I alt", "In all"), own(result), Row.Kind.TOTAL, Optional.empty()));
        return new FigureTable(
                "frames",
                Text.of("Virkning på rammerne", "Effect on the frames"),
                CaseTables.KRONER.plus(Text.of("; merudgift er over nul", "; more expenditure is above zero")),
                Text.of("Ramme", "Frame"),
                CaseTables.years(result, CaseTables.KRONER, 0, true),
                rows,
                List.of(Text.of(
                        "En besparelse på overførsler kan ikke bruges som ramme til service: løn på konto 6 skal findes inden for"
                                + " servicerammen.",
                        "A saving in transfers cannot be used as a frame for service expenditure: pay on account 6 must be found"
                                + " inside the service frame.")));
    }

    /** What the committee must vote: a change of appropriation for each account and year. */
    static FigureTable appropriations(CaseResult result) {
        NavigableSet<AccountFunction> accounts = new TreeSet<>();
        own(result).forEach(flow -> flow.account().ifPresent(accounts::add));
        List<Row> rows = new ArrayList<>();
        for (AccountFunction account : accounts) {
            List<Flow> flows = own(result).stream()
                    .filter(flow -> flow.account().filter(account::equals).isPresent())
                    .toList();
            Text name = ChartOfAccounts.find(account)
                    .map(named -> named.name())
                    .map(text -> Text.same(account.code() + " ").plus(text))
                    .orElseGet(() -> Text.same(account.code()));
            rows.add(row(
                    result,
                    "appropriations",
                    account.code(),
                    name,
                    flows,
                    Row.Kind.ORDINARY,
                    Optional.of(flows.getFirst().frame().words())));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("frame", Text.of("Ramme", "Frame"), Text.EMPTY, 0));
        columns.addAll(CaseTables.years(result, CaseTables.KRONER, 0, true));
        return new FigureTable(
                "appropriations",
                Text.of("Bevillingsændringer til vedtagelse", "Changes of appropriation to vote"),
                CaseTables.KRONER.plus(Text.of(
                        "; tillægsbevilling er over nul, nedsættelse under nul",
                        "; an additional appropriation is above zero, a reduction below")),
                Text.of("Konto", "Account"),
                columns,
                rows,
                List.of());
    }

    /** What the municipality keeps if all do the same. */
    static Optional<FigureTable> guarantee(CaseResult result) {
        return result.guarantee()
                .map(
                        view -> new FigureTable(
                                "guarantee",
                                Text.of("Hvis alle kommuner gør det samme", "If every municipality does the same"),
                                CaseTables.KRONER.plus(
                                        Text.of(
                                                "; budgetgarantien tager besparelsen på de ydelser, den dækker, tilbage over bloktilskuddet",
                                                "; the budget guarantee takes back the saving in the benefits it covers through the block grant")),
                                Text.of("Linje", "Line"),
                                CaseTables.years(result, CaseTables.KRONER, 0, true),
                                List.of(
                                        CaseTables.row(
                                                result,
                                                "alone",
                                                Text.of(
                                                        "Nettoprovenu, når kommunen er alene om det",
                                                        "Net yield when the municipality is alone"),
                                                Row.Kind.ORDINARY,
                                                result.cash().net(),
                                                Optional.of(result.keys().net()),
                                                true),
                                        CaseTables.row(
                                                result,
                                                "lost",
                                                Text.of(
                                                        "Tabt bloktilskud, når alle gør det samme",
                                                        "Block grant lost when all do the same"),
                                                Row.Kind.ORDINARY,
                                                view.lost(),
                                                Optional.of(sum(result, "lost", view.lost())),
                                                true),
                                        CaseTables.row(
                                                result,
                                                "kept",
                                                Text.of(
                                                        "Nettoprovenu, når alle gør det samme",
                                                        "Net yield when all do the same"),
                                                Row.Kind.OWN,
                                                view.kept(),
                                                Optional.of(sum(result, "kept", view.kept())),
                                                true)),
                                List.of(
                                        Text.of(
                                                "Er kommunen alene, falder bloktilskuddet for alle, og den mærker kun sin egen lille del; den er ikke regnet med.",
                                                "When the municipality is alone the grant of all falls, and it feels its own small part only; that is left out."))));
    }

    private static Figure sum(CaseResult result, String key, SortedMap<Integer, Figure> amounts) {
        return result.ids().sum(Text.of("I alt", "Total"), List.copyOf(amounts.values()), "guarantee", key, "total");
    }
}

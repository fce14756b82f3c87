package dk.provenu.engine.model.benchmark.account;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.model.benchmark.Ledger;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.ChartOfAccounts;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What of the own accounts is in no unit cost, and why. */
final class LeftOut {

    private LeftOut() {}

    static Optional<FigureTable> table(Ledger ledger, Municipality own, int year, List<String> groups) {
        Map<String, List<Ledger.Outside>> sorted = new TreeMap<>();
        for (Ledger.Outside each : ledger.outside(own, year, groups)) {
            sorted.computeIfAbsent(
                            each.line().function().statBank() + "_"
                                    + each.line().dranst() + "_"
                                    + FigureId.key(each.reason().da()),
                            key -> new ArrayList<>())
                    .add(each);
        }
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        FigureId path = AccountBenchmark.ID.child("left_out");
        List<Row> rows = new ArrayList<>();
        sorted.forEach((key, lines) -> {
            Ledger.Outside first = lines.getFirst();
            Text label = Text.same(first.line().function().code() + " ")
                    .plus(ChartOfAccounts.find(first.line().function())
                            .map(each -> each.name())
                            .orElse(Text.EMPTY));
            Figure thousands = ledger.sum(
                    path.child(key, "thousands"),
                    label,
                    lines.stream().map(Ledger.Outside::line).toList());
            Figure millions = Figure.derived(
                    path.child(key, "amount"),
                    label,
                    Convert.between(thousands.unit(), Unit.MILLION_KRONER),
                    thousands);
            rows.add(new Row(
                    key,
                    label,
                    Row.Kind.ORDINARY,
                    List.of(Cell.of(Text.same(first.line().dranst())), Cell.of(millions), Cell.of(first.reason()))));
        });
        return Optional.of(new FigureTable(
                "left_out",
                Text.of("Hvad der ikke er talt med, " + year, "What is not counted, " + year),
                Unit.MILLION_KRONER.words(),
                Text.of("Funktion", "Function"),
                List.of(
                        new Column("dranst", Text.of("Dranst", "Dranst"), Text.EMPTY, 0),
                        new Column("amount", Text.of("Beløb", "Amount"), Unit.MILLION_KRONER.words(), 1),
                        new Column("reason", Text.of("Hvorfor", "Why"), Text.EMPTY, 0)),
                rows,
                List.of()));
    }
}

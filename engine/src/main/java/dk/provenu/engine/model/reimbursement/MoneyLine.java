package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of money: gross, what the state pays back, what the municipality co-finances, and what it bears.
 *
 * @param key its name in ids
 * @param label its name for people
 * @param reimbursement empty where nothing is reimbursed
 * @param cofinancing empty where nothing is co-financed
 * @param share net in pct. of gross
 */
record MoneyLine(
        String key,
        Text label,
        Figure weeks,
        Figure gross,
        Optional<Figure> reimbursement,
        Optional<Figure> cofinancing,
        Figure net,
        Figure share) {

    static final List<Column> COLUMNS = List.of(
            new Column("weeks", Text.of("Uger", "Weeks"), Text.of("uger", "weeks"), 0),
            kroner("gross", "Brutto", "Gross"),
            kroner("reimbursement", "Refusion", "Reimbursement"),
            kroner("cofinancing", "Medfinansiering", "Co-financing"),
            kroner("net", "Netto", "Net"),
            new Column("share", Text.of("Kommunens andel", "Municipality's share"), Unit.PERCENT.words(), 1));

    private static Column kroner(String key, String da, String en) {
        return new Column(key, Text.of(da, en), Unit.KRONER.words(), 0);
    }

    /** The sum of leaves. */
    static MoneyLine ofLeaves(Ids ids, String table, String key, Text label, List<Leaf> leaves) {
        return of(
                ids,
                table,
                key,
                label,
                leaves.stream().map(Leaf::weeks).toList(),
                leaves.stream().map(Leaf::gross).toList(),
                present(leaves, Leaf::reimbursement),
                present(leaves, Leaf::cofinancing),
                leaves.stream().map(Leaf::net).toList());
    }

    /** The sum of other rows. */
    static MoneyLine ofLines(Ids ids, String table, String key, Text label, List<MoneyLine> lines) {
        return of(
                ids,
                table,
                key,
                label,
                lines.stream().map(MoneyLine::weeks).toList(),
                lines.stream().map(MoneyLine::gross).toList(),
                present(lines, MoneyLine::reimbursement),
                present(lines, MoneyLine::cofinancing),
                lines.stream().map(MoneyLine::net).toList());
    }

    private static <T> List<Figure> present(List<T> parts, Function<T, Optional<Figure>> figure) {
        return parts.stream().map(figure).flatMap(Optional::stream).toList();
    }

    private static MoneyLine of(
            Ids ids,
            String table,
            String key,
            Text label,
            List<Figure> weeks,
            List<Figure> gross,
            List<Figure> reimbursement,
            List<Figure> cofinancing,
            List<Figure> net) {
        Figure whole = sum(ids, table, key, "gross", Text.of("Brutto", "Gross"), label, gross);
        Figure own = sum(ids, table, key, "net", Text.of("Netto", "Net"), label, net);
        Text words = Text.of("Kommunens andel, ", "Municipality's share, ").plus(label);
        Figure share = ids.derived(words, new Share(), List.of(own, whole), table, key, "part");
        return new MoneyLine(
                key,
                label,
                sum(ids, table, key, "weeks", Text.of("Uger", "Weeks"), label, weeks),
                whole,
                maybe(ids, table, key, "reimbursement", Text.of("Refusion", "Reimbursement"), label, reimbursement),
                maybe(ids, table, key, "cofinancing", Text.of("Medfinansiering", "Co-financing"), label, cofinancing),
                own,
                ids.derived(words, Convert.between(Unit.SHARE, Unit.PERCENT), List.of(share), table, key, "share"));
    }

    private static Optional<Figure> maybe(
            Ids ids, String table, String key, String column, Text what, Text label, List<Figure> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(sum(ids, table, key, column, what, label, parts));
    }

    private static Figure sum(
            Ids ids, String table, String key, String column, Text what, Text label, List<Figure> parts) {
        return ids.sum(what.plus(Text.same(", ")).plus(label), parts, table, key, column);
    }

    Row row(Row.Kind kind) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(weeks), Cell.of(gross)));
        cells.add(reimbursement.map(Cell::of).orElse(Cell.empty()));
        cells.add(cofinancing.map(Cell::of).orElse(Cell.empty()));
        cells.add(Cell.of(net));
        cells.add(Cell.of(share));
        return new Row(key, label, kind, cells);
    }
}

package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.law.financing.Reason;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The weeks for which there is no rate, with the reason: they are in no sum. */
final class Unrated {

    private static final Text METHOD = Text.of("uger uden sats lagt sammen", "weeks without a rate added up");

    private final Ids ids;
    private final int least;

    Unrated(Ids ids, int least) {
        this.ids = ids;
        this.least = least;
    }

    /** All periods together, by benefit and reason; empty when every week has a rate. */
    Optional<FigureTable> table(List<CellSum> sums) {
        Map<String, List<CellSum>> rows = new TreeMap<>();
        sums.forEach(sum -> rows.computeIfAbsent(
                        sum.key().benefit() + " " + sum.key().outcome().reason().code(), _ -> new ArrayList<>())
                .add(sum));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Row> shown = new ArrayList<>();
        rows.values().forEach(cells -> shown.add(row(cells)));
        return Optional.of(new FigureTable(
                "without_rate",
                Text.of("Uger uden sats", "Weeks without a rate"),
                Text.of("alle perioder; er ikke med i summerne ovenfor", "all periods; not part of the sums above"),
                Text.of("Ydelse", "Benefit"),
                List.of(
                        new Column("reason", Text.of("Hvorfor", "Why"), Text.EMPTY, 0),
                        new Column("gross", Text.of("Brutto", "Gross"), Unit.KRONER.words(), 0)),
                shown,
                List.of()));
    }

    private Row row(List<CellSum> cells) {
        CellSum.Key key = cells.getFirst().key();
        Reason reason = key.outcome().reason();
        BitSet persons = new BitSet();
        cells.forEach(cell -> persons.or(cell.persons()));
        double sum = cells.stream().mapToDouble(CellSum::kroner).sum();
        Value value = persons.cardinality() < least ? Value.missing(MissingReason.SUPPRESSED) : Value.of(sum);
        int first = cells.stream()
                .mapToInt(cell -> cell.key().period().start().getYear())
                .min()
                .orElse(0);
        int last = cells.stream()
                .mapToInt(cell -> cell.key().period().start().getYear())
                .max()
                .orElse(0);
        Text label = Leaves.benefit(key.benefit());
        Figure gross = Figure.modelled(
                ids.id("without_rate", key.benefit() + "." + reason.code(), "gross"),
                Text.of("Brutto uden sats, ", "Gross without a rate, ").plus(label),
                value,
                Unit.KRONER,
                new PriceBasis.Nominal(first, last),
                new Origin.Modelled(METHOD, Map.of(), List.of()),
                List.of(new Note(Note.Kind.FOOTNOTE, reason.words())));
        return new Row(
                key.benefit() + "." + reason.code(),
                label,
                Row.Kind.ORDINARY,
                List.of(Cell.of(reason.words()), Cell.of(gross)));
    }
}

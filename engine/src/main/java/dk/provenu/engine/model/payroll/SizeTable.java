package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The same by how many are moved, as shares of the target group: a band, a floor or a ceiling makes the loss for each person
 * depend on their number.
 *
 * @param rows one for each share
 */
record SizeTable(List<Size> rows) {

    static final String ID = "sizes";

    /** Shares of the target group that are tried. */
    private static final double[] SHARES = {0.01, 0.02, 0.05, 0.1, 0.2};

    private static final int PERCENT = 100;

    /**
     * A number of persons moved.
     *
     * @param moved how many
     * @param payroll what it does to the payroll over all years, kr.
     * @param each the same for each of them
     * @param relief the work that is less, for each
     */
    record Size(String key, Figure moved, Figure payroll, Figure each, Figure relief) {}

    static SizeTable of(Outcome without, Target target) {
        List<Size> rows = new ArrayList<>();
        for (double share : SHARES) {
            String key = "p" + Math.round(share * PERCENT);
            Made made = without.staffing().workload().setup().made().table("size_" + key);
            Figure part = Figure.assumption(
                    made.path().child("moved", "share"),
                    Text.of("Andel af målgruppen, der flyttes", "Share of the target group moved"),
                    Value.of(share),
                    Unit.SHARE,
                    PriceBasis.none(),
                    new Origin.Assumption(
                            Text.of("prøvet størrelse", "size tried"), Optional.empty(), Optional.empty()),
                    List.of());
            Figure persons = made.of(
                    "moved",
                    "persons",
                    Text.of("Flere i job i år", "More in job this year"),
                    new Product(),
                    target.persons(),
                    part);
            Moved moved = Moved.of(without, target, persons, made);
            rows.add(new Size(
                    key,
                    persons,
                    moved.totals().payroll(),
                    made.of(
                            "each",
                            "payroll",
                            Text.of("Ændring i lønsum pr. person", "Change of payroll per person"),
                            new Quotient(),
                            moved.totals().payroll(),
                            persons),
                    made.of(
                            "each",
                            "relief",
                            Text.of("Mindre arbejde pr. person, i løn", "Less work per person, in salaries"),
                            new Quotient(),
                            moved.totals().relief(),
                            persons)));
        }
        return new SizeTable(rows);
    }

    FigureTable table() {
        return new FigureTable(
                ID,
                Text.of("Straffen efter, hvor mange der flyttes", "The punishment by how many are moved"),
                Text.of("alle år tilsammen", "all years together"),
                Text.of("Andel af målgruppen", "Share of the target group"),
                List.of(
                        new Column("moved", Text.of("Flere i job", "More in job"), Text.of("personer", "persons"), 0),
                        new Column("payroll", Text.of("Lønsummen ændres", "Payroll changes"), Unit.KRONER.words(), 0),
                        new Column("each", Text.of("pr. person", "per person"), Unit.KRONER.words(), 0),
                        new Column(
                                "relief",
                                Text.of("Mindre arbejde pr. person", "Less work per person"),
                                Unit.KRONER.words(),
                                0)),
                rows.stream()
                        .map(row -> new Row(
                                row.key(),
                                Text.of(
                                        row.key().substring(1) + " pct.",
                                        row.key().substring(1) + " pct."),
                                Row.Kind.ORDINARY,
                                List.of(
                                        Cell.of(row.moved()),
                                        Cell.of(row.payroll()),
                                        Cell.of(row.each()),
                                        Cell.of(row.relief()))))
                        .toList(),
                List.of());
    }

    /** The size with the greatest loss for each person. */
    Size worst() {
        return rows.stream()
                .min(java.util.Comparator.comparingDouble(
                        row -> row.each().value().orNaN()))
                .orElseThrow();
    }

    ChartSpec chart() {
        return new ChartSpec(
                ID,
                Text.of("Ændring i lønsum pr. person, efter antal", "Change of payroll per person, by number"),
                Text.of("kr. over alle år", "DKK over all years"),
                Sentence.of("sizes_chart")
                        .words("Størst fald pr. person: ", "Greatest fall per person: ")
                        .number(worst().each(), 0, Form.PLAIN)
                        .words(" kr., når ", " DKK, when ")
                        .number(worst().moved(), 0, Form.PLAIN)
                        .words(" flyttes.", " are moved.")
                        .end(),
                ChartSpec.Kind.BARS,
                ID,
                rows.stream()
                        .map(row -> Text.of(
                                row.key().substring(1) + " pct.", row.key().substring(1) + " pct."))
                        .toList(),
                List.of(new ChartSpec.Series(
                        "each",
                        Text.of("Lønsum pr. person", "Payroll per person"),
                        Role.OWN,
                        false,
                        rows.stream().map(Size::each).toList(),
                        -1,
                        0)));
    }
}

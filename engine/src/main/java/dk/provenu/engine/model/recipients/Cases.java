package dk.provenu.engine.model.recipients;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Do stocks and flows of cases agree? From a counted stock the started and closed cases carry it on to the next counted one;
 * what the two differ by is shown, not explained away.
 */
final class Cases {

    private static final Text CASES = Units.CASE.words();

    private final Municipality own;
    private final List<Row> rows = new ArrayList<>();
    private final List<Sentence> findings = new ArrayList<>();

    private Cases(Municipality own) {
        this.own = own;
    }

    static Cases of(ModelInput input) {
        Cases cases = new Cases(input.own());
        List<SourceRow> rows = input.rows(RecipientsData.CASES).stream()
                .filter(row -> row.text("municipality").equals(input.own().code()))
                .sorted(Comparator.comparingInt(row -> Integer.parseInt(row.text("year"))))
                .toList();
        Optional<Figure> carried = Optional.empty();
        int before = Integer.MIN_VALUE;
        for (SourceRow row : rows) {
            int year = Integer.parseInt(row.text("year"));
            carried = cases.add(row, year, year == before + 1 ? carried : Optional.empty());
            before = year;
        }
        return cases;
    }

    /** The stock carried on to the year after; empty where nothing can be carried. */
    private Optional<Figure> add(SourceRow row, int year, Optional<Figure> carried) {
        FigureId path = Recipients.ID.child("cases", Integer.toString(year));
        Text when = Text.same(", " + own.name() + " " + year);
        Figure open = row.figure("open_cases");
        Figure started = row.figure("started");
        Figure closed = row.figure("closed");
        boolean flows = started.value().isPresent() || closed.value().isPresent();
        Figure net = Figure.derived(
                path.child("net_closed"),
                Text.of("Netto sluttede sager", "Net closed cases").plus(when),
                new Difference(),
                closed,
                started);
        Optional<Figure> unexplained = carried.filter(
                        expected -> expected.value().isPresent() && open.value().isPresent())
                .map(expected -> Figure.derived(
                        path.child("unexplained"),
                        Text.of(
                                        "Åbne sager, som bevægelserne ikke forklarer",
                                        "Open cases that the flows do not explain")
                                .plus(when),
                        new Difference(),
                        open,
                        expected));
        Optional<Figure> share = unexplained.map(figure -> {
            Text label = Text.of("Uforklaret del af de åbne sager", "Unexplained part of the open cases")
                    .plus(when);
            Figure part = Figure.derived(path.child("unexplained_share"), label, new Share(), figure, open);
            return Figure.derived(
                    path.child("unexplained_pct"), label, Convert.between(Unit.SHARE, Unit.PERCENT), part);
        });
        rows.add(new Row(
                Integer.toString(year),
                Text.same(Integer.toString(year)),
                Row.Kind.ORDINARY,
                List.of(
                        Cell.of(open),
                        carried.map(Cell::of).orElse(Cell.empty()),
                        unexplained.map(Cell::of).orElse(Cell.empty()),
                        share.map(Cell::of).orElse(Cell.empty()),
                        flows ? Cell.of(started) : Cell.empty(),
                        flows ? Cell.of(closed) : Cell.empty(),
                        flows ? Cell.of(net) : Cell.empty())));
        unexplained.filter(figure -> Math.abs(figure.number()) >= 0.5).ifPresent(figure -> finding(year, open, figure));
        Optional<Figure> from = open.value().isPresent() ? Optional.of(open) : carried;
        return from.filter(stock -> stock.value().isPresent() && net.value().isPresent())
                .map(stock -> Figure.derived(
                        Recipients.ID.child("cases", Integer.toString(year + 1), "carried"),
                        Text.of(
                                "Åbne sager efter bevægelserne, 1. januar " + (year + 1),
                                "Open cases by the flows, 1 January " + (year + 1)),
                        new Difference(),
                        stock,
                        net));
    }

    private void finding(int year, Figure open, Figure unexplained) {
        boolean more = unexplained.number() > 0;
        findings.add(Sentence.of("cases_" + year)
                .words("Den 1. januar " + year + " var der ", "On 1 January " + year + " there were ")
                .number(open, 0, Form.PLAIN)
                .words(" åbne sager, ", " open cases, ")
                .number(unexplained, 0, Form.MAGNITUDE)
                .words(
                        (more ? " flere" : " færre") + ", end startede og sluttede sager siger.",
                        (more ? " more" : " fewer") + " than started and closed cases say.")
                .end());
    }

    Optional<FigureTable> table() {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FigureTable(
                "cases",
                Text.of("Sager: bestand og bevægelser", "Cases: stocks and flows"),
                CASES,
                Text.of("År", "Year"),
                List.of(
                        new Column("open", Text.of("Åbne 1. januar", "Open on 1 January"), CASES, 0),
                        new Column("carried", Text.of("Efter bevægelserne", "By the flows"), CASES, 0),
                        new Column("unexplained", Text.of("Uforklaret", "Unexplained"), CASES, 0),
                        new Column("unexplained_pct", Text.of("Uforklaret", "Unexplained"), Unit.PERCENT.words(), 1),
                        new Column("started", Text.of("Startet", "Started"), CASES, 0),
                        new Column("closed", Text.of("Sluttet", "Closed"), CASES, 0),
                        new Column("net_closed", Text.of("Netto sluttet", "Net closed"), CASES, 0)),
                rows,
                List.of(Text.of(
                        "Efter bevægelserne: den seneste talte bestand plus startede minus sluttede sager.",
                        "By the flows: the last counted stock plus started less closed cases."))));
    }

    List<Sentence> findings() {
        return findings;
    }
}

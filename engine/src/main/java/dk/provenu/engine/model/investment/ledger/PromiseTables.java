package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The tables of the graded promises. */
final class PromiseTables {

    private static final Text MILLIONS = Unit.MILLION_KRONER.words();

    private PromiseTables() {}

    static FigureTable promises(List<Promise> promises, Grade grade) {
        List<Row> rows = new ArrayList<>();
        for (Promise promise : promises) {
            rows.add(new Row(
                    promise.key(),
                    promise.label(),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(promise.expected()),
                            Cell.of(promise.realised()),
                            Cell.of(percent(promise.key(), promise.ratio())),
                            cell(promise.low()),
                            cell(promise.high()),
                            Cell.of(inside(promise)))));
        }
        rows.add(new Row(
                "total",
                Text.of("I alt", "Total"),
                Row.Kind.TOTAL,
                List.of(
                        Cell.of(grade.expected()),
                        Cell.of(grade.realised()),
                        Cell.of(percent("total", grade.ratio())),
                        Cell.empty(),
                        Cell.empty(),
                        Cell.empty())));
        return new FigureTable(
                "promises",
                Text.of("Hvad sagerne lovede og holdt", "What the cases promised and kept"),
                MILLIONS.plus(Text.of(", de perioder, der er fulgt op", ", the periods followed up")),
                Text.of("Sag", "Case"),
                List.of(
                        amount("expected", "Lovet", "Promised"),
                        amount("realised", "Realiseret", "Realised"),
                        new Column(
                                "ratio",
                                Text.of("Realiseret af lovet", "Realised of promised"),
                                Unit.PERCENT.words(),
                                0),
                        amount("low", "Sagens lave skøn", "The case's low"),
                        amount("high", "Sagens høje skøn", "The case's high"),
                        new Column("inside", Text.of("Inden for", "Within"), Text.EMPTY, 0)),
                rows,
                List.of(Text.of(
                        "Lavt og højt skøn er sagens egen 10- og 90-pct.-fraktil: i fire af fem sager skulle det"
                                + " realiserede ligge imellem.",
                        "Low and high are the case's own 10th and 90th percentile: in four cases of five what was"
                                + " realised should lie between.")));
    }

    private static Text inside(Promise promise) {
        return promise.inside()
                .map(inside -> inside ? Text.of("ja", "yes") : Text.of("nej", "no"))
                .orElse(Text.of("intet interval", "no interval"));
    }

    private static Cell cell(Optional<Figure> figure) {
        return figure.map(Cell::of).orElse(Cell.empty());
    }

    private static Figure percent(String key, Figure share) {
        return Figure.derived(
                Promise.id("promises", key, "ratio"), share.label(), Convert.between(Unit.SHARE, Unit.PERCENT), share);
    }

    static FigureTable grade(Grade grade) {
        return new FigureTable(
                "grade",
                Text.of("Karakteren og dens følge for den næste", "The grade, and what follows for the next"),
                Text.EMPTY,
                Text.of("Størrelse", "Quantity"),
                List.of(
                        new Column("value", Text.of("Værdi", "Value"), Text.EMPTY, 1),
                        new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0)),
                List.of(
                        line("median", percent("median", grade.median()), 0),
                        line("effective", grade.effective(), 1),
                        line("prior", grade.prior(), 1),
                        line("weight", percent("weight", grade.weight()), 0),
                        line("correction", grade.correction(), 0),
                        line("coverage", grade.coverage(), 0),
                        line("honest", grade.honest(), 1),
                        line("widening", grade.widening(), 2)),
                List.of());
    }

    private static Row line(String key, Figure figure, int decimals) {
        Text unit = figure.unit().equals(Unit.NUMBER) && !key.equals("widening")
                ? Text.of("sager", "cases")
                : figure.unit().equals(Unit.NUMBER)
                        ? Text.of("gange", "times")
                        : figure.unit().words();
        return new Row(
                key,
                figure.label(),
                key.equals("correction") ? Row.Kind.OWN : Row.Kind.ORDINARY,
                List.of(Cell.of(figure), Cell.of(unit)),
                OptionalInt.of(decimals));
    }

    static FigureTable next(List<NextPromise> next) {
        List<Row> rows = new ArrayList<>();
        for (NextPromise promise : next) {
            rows.add(new Row(
                    promise.key(),
                    promise.label(),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(promise.promised()),
                            Cell.of(promise.corrected()),
                            cell(promise.low()),
                            cell(promise.high()))));
        }
        return new FigureTable(
                "next",
                Text.of("Løfter, der endnu ikke er fulgt op, korrigeret", "Promises not followed up yet, corrected"),
                MILLIONS,
                Text.of("Sag", "Case"),
                List.of(
                        amount("promised", "Lovet", "Promised"),
                        amount("corrected", "Korrigeret", "Corrected"),
                        amount("low", "Lavt, korrigeret", "Low, corrected"),
                        amount("high", "Højt, korrigeret", "High, corrected")),
                rows,
                List.of());
    }

    private static Column amount(String key, String da, String en) {
        return new Column(key, Text.of(da, en), MILLIONS, 2);
    }
}

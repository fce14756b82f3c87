package dk.provenu.engine.model;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.List;
import java.util.function.Function;

/** What moves a total most, as a table and as a picture (tornado); in kr. */
public final class MovesTable {

    private static final int MOST_BARS = 12;

    private MovesTable() {}

    /**
     * The table.
     *
     * @param what what the total is called in a heading: "Besparelse"
     */
    public static FigureTable of(List<Analyses.Move> moves, Text what) {
        Text at = Text.of(" ved ", " at ");
        return new FigureTable(
                Analyses.MOVES,
                Text.of("Hvad der flytter resultatet mest", "What moves the result most"),
                Text.of(
                        "hver forudsætning for sig: eget lavt og højt skøn, ellers 10 pct. ned og op",
                        "each driver by itself: its own low and high, else 10 pct. down and up"),
                Text.of("Forudsætning", "Driver"),
                List.of(
                        new Column("low", Text.of("Lav", "Low"), Text.EMPTY, 2),
                        new Column("high", Text.of("Høj", "High"), Text.EMPTY, 2),
                        new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0),
                        new Column("at_low", what.plus(at).plus(Text.of("lav", "low")), Unit.KRONER.words(), 0),
                        new Column("at_high", what.plus(at).plus(Text.of("høj", "high")), Unit.KRONER.words(), 0),
                        new Column(
                                "one_percent",
                                Text.of("Virkning af 1 pct. mere", "Effect of 1 pct. more"),
                                Unit.KRONER.words(),
                                0)),
                moves.stream().map(MovesTable::row).toList(),
                List.of());
    }

    private static Row row(Analyses.Move move) {
        return new Row(
                move.driver().id().value().replace('/', '.'),
                move.driver().label(),
                Row.Kind.ORDINARY,
                List.of(
                        Cell.of(move.low()),
                        Cell.of(move.high()),
                        Cell.of(move.driver().unit().words()),
                        Cell.of(move.atLow()),
                        Cell.of(move.atHigh()),
                        Cell.of(move.onePercent())));
    }

    /**
     * The picture: what the total changes by, the widest first.
     *
     * @param what what the total is called in a sentence: "besparelsen"
     * @param period what stands after the unit: " om året"
     */
    public static ChartSpec chart(List<Analyses.Move> all, Figure total, Text what, Text period) {
        List<Analyses.Move> moves = all.stream().limit(MOST_BARS).toList();
        return new ChartSpec(
                "tornado",
                Text.of("Hvad ", "What ")
                        .plus(what)
                        .plus(Text.of(
                                " ændres med, når én forudsætning flyttes", " changes by when one driver is moved")),
                Unit.KRONER
                        .words()
                        .plus(period)
                        .plus(Text.of("; eget lavt og højt skøn, ellers 10 pct.", "; own low and high, else 10 pct.")),
                Sentence.of("tornado_chart")
                        .words("Mest flytter ", "What moves it most is ")
                        .words(moves.getFirst().driver().label())
                        .words(": fra ", ": from ")
                        .number(moves.getFirst().atLow(), 0, Form.WITH_UNIT)
                        .words(" til ", " to ")
                        .number(moves.getFirst().atHigh(), 0, Form.WITH_UNIT)
                        .words(".", ".")
                        .end(),
                ChartSpec.Kind.RANKED_BARS,
                Analyses.MOVES,
                moves.stream().map(move -> move.driver().label()).toList(),
                List.of(
                        series("at_low", Text.of("Lav", "Low"), Role.GROUP, moves, move -> move.changeAtLow(total)),
                        series("at_high", Text.of("Høj", "High"), Role.OWN, moves, move -> move.changeAtHigh(total))));
    }

    private static ChartSpec.Series series(
            String key, Text label, Role role, List<Analyses.Move> moves, Function<Analyses.Move, Figure> change) {
        return new ChartSpec.Series(
                key, label, role, false, moves.stream().map(change).toList(), -1, 0);
    }
}

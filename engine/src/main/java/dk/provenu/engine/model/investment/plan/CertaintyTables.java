package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The tables of what a plan's gain rests on. */
final class CertaintyTables {

    private CertaintyTables() {}

    static FigureTable keys(Totals totals, Optional<Certainty> certainty) {
        List<Row> rows = new ArrayList<>(List.of(
                one("weeks_each", totals.weeksEach(), 2),
                one("made", totals.made(), 0),
                one("needed", totals.needed(), 1)));
        certainty.ifPresent(each -> {
            rows.add(one("chance", each.chance(), 1));
            rows.add(one("low", each.low(), 0));
            rows.add(one("middle", each.middle(), 0));
            rows.add(one("high", each.high(), 0));
        });
        return new FigureTable(
                "keys",
                Text.of("Nøgletal", "Key figures"),
                Text.of("hele planen", "the whole plan"),
                Text.of("Tal", "Number"),
                List.of(
                        new Column("value", Text.of("Værdi", "Value"), Text.EMPTY, 0),
                        new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0)),
                rows,
                List.of());
    }

    private static Row one(String key, Figure figure, int decimals) {
        return new Row(
                key,
                figure.label(),
                Row.Kind.ORDINARY,
                List.of(Cell.of(figure), Cell.of(figure.unit().words())),
                OptionalInt.of(decimals));
    }

    static FigureTable moves(Certainty certainty) {
        return new FigureTable(
                "moves",
                Text.of("Hvad der flytter gevinsten mest", "What moves the gain most"),
                Text.of(
                        "hver forudsætning for sig til sit lave og høje skøn",
                        "each number by itself to its low and its high"),
                Text.of("Forudsætning", "Number"),
                List.of(
                        new Column("low", Text.of("Lav", "Low"), Text.EMPTY, 2),
                        new Column("high", Text.of("Høj", "High"), Text.EMPTY, 2),
                        new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0),
                        PlanTables.column("change_low", "Ændring ved lav", "Change at low", Unit.KRONER, 0),
                        PlanTables.column("change_high", "Ændring ved høj", "Change at high", Unit.KRONER, 0)),
                certainty.moves().stream()
                        .map(move -> new Row(
                                FigureId.key(move.number().id().value()),
                                move.number().label(),
                                Row.Kind.ORDINARY,
                                List.of(
                                        Cell.of(move.low()),
                                        Cell.of(move.high()),
                                        Cell.of(move.number().unit().words()),
                                        Cell.of(move.changeLow()),
                                        Cell.of(move.changeHigh()))))
                        .toList(),
                List.of());
    }
}

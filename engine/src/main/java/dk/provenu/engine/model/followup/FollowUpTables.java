package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The tables of the follow-up: accounts under their frames, and what the deviation is made of. */
final class FollowUpTables {

    static final String ACCOUNTS = "accounts";
    static final String SPLIT = "split";
    private static final int ORE = 2;

    private final Reckoning reckoning;

    FollowUpTables(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    /** Budget, ledger and outturn of each account, under its frame. */
    FigureTable accounts() {
        Map<Column, Function<Line, Figure>> columns = new LinkedHashMap<>();
        Text kroner = Unit.KRONER.words();
        Text to = Text.of(" til dato", " to date");
        columns.put(
                new Column(
                        "budget", Text.of("Korrigeret budget", "Revised budget").plus(to), kroner, 0),
                Line::budget);
        columns.put(new Column("booked", Text.of("Bogført", "Booked").plus(to), kroner, 0), Line::booked);
        columns.put(new Column("deviation", Text.of("Afvigelse", "Deviation").plus(to), kroner, 0), Line::deviation);
        columns.put(
                new Column("deviation_pct", Text.of("Afvigelse", "Deviation"), Unit.PERCENT.words(), 1), Line::growth);
        columns.put(
                new Column("revised", Text.of("Korrigeret budget, hele året", "Revised budget, whole year"), kroner, 0),
                Line::revised);
        columns.put(new Column("outturn", Text.of("Anslået regnskab", "Forecast outturn"), kroner, 0), Line::outturn);
        columns.put(
                new Column(
                        "appropriation",
                        Text.of("Behov for bevilling (minus: tilovers)", "Appropriation needed (minus: left over)"),
                        kroner,
                        0),
                Line::appropriation);
        List<Column> heads = List.copyOf(columns.keySet());
        List<Row> rows = rows(line -> heads.stream()
                .map(head -> Cell.of(Objects.requireNonNull(columns.get(head)).apply(line)))
                .toList());
        return new FigureTable(
                ACCOUNTS,
                Text.of("Budget, bogført og anslået regnskab", "Budget, booked and forecast outturn"),
                Text.of("Kr., ", "DKK, ")
                        .plus(reckoning.season().words())
                        .plus(Text.of(" og hele året", " and the whole year")),
                Text.of("Funktion", "Function"),
                heads,
                rows,
                List.of(Text.of(
                        "Udgifter er positive: en positiv afvigelse er et merforbrug.",
                        "Expenditure is positive: a positive deviation is spending above the budget.")));
    }

    /** The rows of all frames, each frame's accounts and then its sum. */
    private List<Row> rows(Function<Line, List<Cell>> cells) {
        List<Row> rows = new ArrayList<>();
        reckoning.frames().forEach((key, frame) -> {
            reckoning.accounts().forEach((account, found) -> {
                if (account.frame() == key) {
                    rows.add(new Row(account.key(), account.label(), Row.Kind.ORDINARY, cells.apply(found.line())));
                }
            });
            rows.add(new Row(
                    key.code(),
                    frame.frame().words().plus(Text.of(" i alt", " in all")),
                    Row.Kind.TOTAL,
                    cells.apply(frame.line())));
        });
        return rows;
    }

    /** The parts of each frame's deviation. */
    FigureTable split() {
        List<Column> heads = new ArrayList<>();
        reckoning
                .frames()
                .keySet()
                .forEach(frame -> heads.add(new Column(frame.code(), frame.words(), Unit.KRONER.words(), ORE)));
        List<Row> rows = new ArrayList<>();
        for (Effect effect : used()) {
            rows.add(new Row(
                    effect.key(),
                    effect.words().capital(),
                    Row.Kind.ORDINARY,
                    reckoning.frames().values().stream()
                            .map(frame -> cell(frame.effects(), effect))
                            .toList()));
        }
        rows.add(new Row(
                "deviation",
                Text.of("Afvigelse i alt", "Deviation in all"),
                Row.Kind.TOTAL,
                reckoning.frames().values().stream()
                        .map(frame -> Cell.of(frame.line().deviation()))
                        .toList()));
        return new FigureTable(
                SPLIT,
                Text.of("Hvad afvigelsen består af", "What the deviation is made of"),
                Text.of("Kr., ", "DKK, ").plus(reckoning.season().words()),
                Text.of("Del", "Part"),
                heads,
                rows,
                footnotes());
    }

    /** The parts of each account's deviation. */
    FigureTable byAccount() {
        List<Effect> used = used();
        List<Column> heads = new ArrayList<>();
        heads.add(new Column("deviation", Text.of("Afvigelse", "Deviation"), Unit.KRONER.words(), ORE));
        used.forEach(effect -> heads.add(new Column(effect.key(), effect.words().capital(), Unit.KRONER.words(), ORE)));
        List<Row> rows = new ArrayList<>();
        reckoning.frames().forEach((key, frame) -> {
            reckoning.accounts().forEach((account, found) -> {
                if (account.frame() == key) {
                    rows.add(row(
                            account.key(),
                            account.label(),
                            Row.Kind.ORDINARY,
                            found.line(),
                            found.split().effects(),
                            used));
                }
            });
            Text name = frame.frame().words().plus(Text.of(" i alt", " in all"));
            rows.add(row(key.code(), name, Row.Kind.TOTAL, frame.line(), frame.effects(), used));
        });
        return new FigureTable(
                "by_account",
                Text.of("Afvigelsen konto for konto", "The deviation account by account"),
                Text.of("Kr., ", "DKK, ").plus(reckoning.season().words()),
                Text.of("Funktion", "Function"),
                heads,
                rows,
                footnotes());
    }

    private static Row row(
            String key, Text label, Row.Kind kind, Line line, Map<Effect, Figure> effects, List<Effect> used) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(line.deviation()));
        used.forEach(effect -> cells.add(cell(effects, effect)));
        return new Row(key, label, kind, cells);
    }

    private static Cell cell(Map<Effect, Figure> effects, Effect effect) {
        Figure figure = effects.get(effect);
        return figure == null ? Cell.empty() : Cell.of(figure);
    }

    /** The parts that some account has. */
    private List<Effect> used() {
        List<Effect> used = new ArrayList<>();
        for (Effect effect : Effect.values()) {
            if (reckoning.frames().values().stream()
                    .anyMatch(frame -> frame.effects().containsKey(effect))) {
                used.add(effect);
            }
        }
        return used;
    }

    private static List<Text> footnotes() {
        return List.of(
                Text.of(
                        "Budgettet skiftes ud med regnskabet i denne orden: antal personer, fordeling på ydelser, fordeling på"
                                + " trin, bruttopris, lov. Hver del er rundet til øre; resten er det, der er tilbage, så delene"
                                + " giver afvigelsen på øren.",
                        "The budget is exchanged for the ledger in this order: number of persons, mix of benefits, mix of steps,"
                                + " gross price, law. Each part is rounded to øre; the rest is what is left, so that the parts"
                                + " give the deviation to the øre."),
                Text.of(
                        "Løn, køb, tilbagebetalinger og andet er forskellen mellem bogført og budget på linjer, der siger det"
                                + " (nature). Periodisering er det, der er bogført i perioden for en anden tid, fratrukket det,"
                                + " der er bogført på en anden tid for perioden.",
                        "Wages, purchases, repayments and other are booked less budgeted on lines that say so (nature). Accruals"
                                + " are what was booked in the period for another time less what was booked at another time for"
                                + " the period."),
                Text.of(
                        "Budget, som budgetpersonerne ikke forklarer, er fx en tillægsbevilling, som antallet af budgetpersoner"
                                + " ikke er rettet efter: med minus, når bevillingen er større end personerne.",
                        "Budget that budgeted persons do not explain is for instance a supplementary appropriation to which the"
                                + " number of budgeted persons was not brought: negative where the appropriation is more than the"
                                + " persons."));
    }
}

package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.forecast.backtest.Backtest;
import dk.provenu.engine.model.forecast.backtest.MethodWeight;
import dk.provenu.engine.model.forecast.backtest.Score;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** How such forecasts went before: made from earlier months, held against what came. */
final class BacktestTables {

    private static final Text METHOD = Text.of(
            "prognoser lavet fra tidligere måneder, holdt op mod det, der kom",
            "forecasts made from earlier months, held against what came");

    /** The columns of the tables; the errors and coverages in pct. */
    private enum Measure {
        FORECASTS("forecasts", Text.of("Prognoser", "Forecasts"), false, 0),
        WAPE("wape", Text.of("Afvigelse", "Error"), true, 1),
        NAIVE_WAPE("naive_wape", Text.of("Samme måned året før", "Same month a year before"), true, 1),
        MASE("mase", Text.of("MASE", "MASE"), false, 2),
        NAIVE_MASE("naive_mase", Text.of("MASE, året før", "MASE, year before"), false, 2),
        COVERAGE80("coverage80", Text.of("I 80 pct.-båndet", "Within 80 pct. band"), true, 0),
        COVERAGE95("coverage95", Text.of("I 95 pct.-båndet", "Within 95 pct. band"), true, 0);

        private final String key;
        private final transient Text words;
        private final boolean isPercent;
        private final int decimals;

        Measure(String key, Text words, boolean isPercent, int decimals) {
            this.key = key;
            this.words = words;
            this.isPercent = isPercent;
            this.decimals = decimals;
        }

        Unit unit() {
            return isPercent ? Unit.PERCENT : Unit.NUMBER;
        }

        double of(Score score) {
            return switch (this) {
                case FORECASTS -> score.forecasts();
                case WAPE -> 100 * score.wape();
                case NAIVE_WAPE -> 100 * score.naiveWape();
                case MASE -> score.mase();
                case NAIVE_MASE -> score.naiveMase();
                case COVERAGE80 -> 100 * score.coverage80();
                case COVERAGE95 -> 100 * score.coverage95();
            };
        }
    }

    private final AreaForecast area;
    private final Backtest test;
    private final IntPredicate own;
    private final Map<FigureId, Figure> made = new HashMap<>();

    BacktestTables(AreaForecast area) {
        this.area = area;
        this.test = area.run().forecast().backtest();
        this.own = test.of(area.area().code(), area.run().observed().measure().code());
    }

    /** Whether there is anything to hold forecasts against. */
    boolean isEmpty() {
        return test.score(own).forecasts() == 0;
    }

    private Figure figure(String table, String row, Measure measure, Score score, Text label) {
        return made.computeIfAbsent(area.id(table, row, measure.key), id -> leaf(id, measure, score, label));
    }

    private Figure leaf(FigureId id, Measure measure, Score score, Text label) {
        double value = measure.of(score);
        return Figure.modelled(
                id,
                measure.words.plus(Text.same(", ")).plus(label),
                Double.isNaN(value) ? Value.missing(MissingReason.UNDEFINED) : Value.of(value),
                measure.unit(),
                PriceBasis.none(),
                new Origin.Modelled(
                        METHOD,
                        Map.of(
                                "last month used",
                                        area.run().observed().origin().code(),
                                "vintage", area.run().table().vintage(),
                                "forecasts", Integer.toString(score.forecasts())),
                        List.of()),
                List.of());
    }

    /** The card: how the latest forecasts of this kind went. */
    List<Sentence> card() {
        Score score = test.score(own);
        Score all = test.score(row -> true);
        SortedMap<Integer, Score> origins = test.byOrigin(own);
        String name = area.area().name();
        Text ofOwn = Text.same(name);
        List<Sentence> card = new ArrayList<>();
        card.add(Sentence.of("card")
                .words(
                        "De seneste " + origins.size() + " prognoser af denne slags (" + name + ", én pr. måned, 1-"
                                + area.horizon() + " måneder frem) ramte i gennemsnit ",
                        "The latest " + origins.size() + " forecasts of this kind (" + name + ", one a month, 1-"
                                + area.horizon() + " months ahead) missed by ")
                .number(figure("card", "own", Measure.WAPE, score, ofOwn), 1, Form.WITH_UNIT)
                .words(" ved siden af; ", " on average; ")
                .number(figure("card", "own", Measure.COVERAGE80, score, ofOwn), 0, Form.WITH_UNIT)
                .words(" af månederne lå i 80 pct.-båndet og ", " of the months lay in the 80 pct. band and ")
                .number(figure("card", "own", Measure.COVERAGE95, score, ofOwn), 0, Form.WITH_UNIT)
                .words(" i 95 pct.-båndet.", " in the 95 pct. band.")
                .end());
        Text ofAll = Text.of("alle områder", "all areas");
        card.add(Sentence.of("naive")
                .words("At gætte på samme måned året før ramte ", "To guess the same month a year before missed by ")
                .number(figure("card", "own", Measure.NAIVE_WAPE, score, ofOwn), 1, Form.WITH_UNIT)
                .words(" ved siden af. For alle områder under ét er det ", ". For all areas together it is ")
                .number(figure("card", "all", Measure.WAPE, all, ofAll), 1, Form.WITH_UNIT)
                .words(" mod ", " against ")
                .number(figure("card", "all", Measure.NAIVE_WAPE, all, ofAll), 1, Form.WITH_UNIT)
                .words(".", ".")
                .end());
        return card;
    }

    /** By how many months ahead: the area, with all areas beside it. */
    FigureTable byHorizon() {
        return table(
                "backtest_horizon",
                Text.of(
                        "Sådan ramte tidligere prognoser, efter hvor langt frem",
                        "How earlier forecasts did, by months ahead"),
                Text.of("Måneder frem", "Months ahead"),
                test.byHorizon(own),
                ahead -> Text.same(Integer.toString(ahead)),
                true);
    }

    /** By the last month used: whether one period carries it all. */
    FigureTable byOrigin() {
        return table(
                "backtest_origin",
                Text.of(
                        "Sådan ramte tidligere prognoser for alle områder, efter sidste måned brugt",
                        "How earlier forecasts of all areas did, by last month used"),
                Text.of("Sidste måned brugt", "Last month used"),
                test.byOrigin(row -> true),
                known -> area.run().observed().panel().month(known - 1).words(),
                false);
    }

    private FigureTable table(
            String id, Text title, Text heading, Map<Integer, Score> scores, IntFunction<Text> label, boolean isOwn) {
        List<Row> rows = new ArrayList<>();
        scores.forEach(
                (key, score) -> rows.add(row(id, Integer.toString(key), label.apply(key), Row.Kind.ORDINARY, score)));
        Score total = test.score(isOwn ? own : row -> true);
        rows.add(row(id, "total", Text.of("I alt", "All"), Row.Kind.TOTAL, total));
        if (isOwn) {
            rows.add(row(
                    id, "all_areas", Text.of("Alle områder", "All areas"), Row.Kind.SUMMARY, test.score(row -> true)));
        }
        List<Column> columns = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            columns.add(new Column(
                    measure.key,
                    measure.words,
                    measure.isPercent ? Unit.PERCENT.words() : Text.EMPTY,
                    measure.decimals));
        }
        return new FigureTable(
                id,
                title,
                isOwn ? Text.same(area.area().name()) : Text.of("alle områder", "all areas"),
                heading,
                columns,
                rows,
                List.of(
                        Text.of(
                                "Afvigelsen er summen af de numeriske fejl i pct. af summen af det, der kom. MASE er fejlen i forhold"
                                        + " til, hvad samme måned året før ramte ved siden af i de kendte måneder; under 1 er bedre.",
                                "The error is the sum of absolute errors in pct. of the sum of what came. MASE is the error relative to"
                                        + " what the same month a year before missed by in the known months; below 1 is better.")));
    }

    private Row row(String table, String key, Text label, Row.Kind kind, Score score) {
        List<Cell> cells = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            cells.add(Cell.of(figure(table, key, measure, score, label)));
        }
        return new Row(key, label, kind, cells);
    }

    /** The error by months ahead beside the simplest guess. */
    ChartSpec chart(FigureTable byHorizon) {
        List<Row> rows = byHorizon.rows().stream()
                .filter(row -> row.kind() == Row.Kind.ORDINARY)
                .toList();
        return new ChartSpec(
                "backtest_chart",
                Text.of("Hvor langt ved siden af, efter måneder frem", "How far off, by months ahead"),
                Text.of("pct. af det, der kom; ", "pct. of what came; ")
                        .plus(Text.same(area.area().name())),
                card().getFirst(),
                ChartSpec.Kind.LINES,
                byHorizon.id(),
                rows.stream().map(Row::label).toList(),
                List.of(
                        line("wape", Text.of("Prognosen", "The forecast"), ChartSpec.Role.OWN, rows, byHorizon),
                        line(
                                "naive_wape",
                                Text.of("Samme måned året før", "Same month a year before"),
                                ChartSpec.Role.GROUP,
                                rows,
                                byHorizon)));
    }

    private static ChartSpec.Series line(
            String column, Text label, ChartSpec.Role role, List<Row> rows, FigureTable table) {
        int at = table.column(column);
        List<Figure> points = rows.stream()
                .map(row -> ((Cell.FigureCell) row.cells().get(at)).figure())
                .toList();
        return new ChartSpec.Series(column, label, role, true, points, -1, 1);
    }

    /** The pool: what each method counts for near, midway and far. */
    Optional<FigureTable> methods() {
        List<MethodWeight> weights = area.run().forecast().weights();
        if (weights.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> horizons =
                weights.stream().map(MethodWeight::horizon).distinct().sorted().toList();
        List<Integer> shown =
                List.of(horizons.getFirst(), horizons.get(horizons.size() / 2), horizons.getLast()).stream()
                        .distinct()
                        .toList();
        Map<String, Map<Integer, MethodWeight>> byMethod = new LinkedHashMap<>();
        weights.forEach(weight ->
                byMethod.computeIfAbsent(weight.method(), _ -> new TreeMap<>()).put(weight.horizon(), weight));
        List<Column> columns = new ArrayList<>();
        for (int ahead : shown) {
            Text when = Text.of(
                    ahead + (ahead == 1 ? " måned frem" : " måneder frem"),
                    ahead + (ahead == 1 ? " month ahead" : " months ahead"));
            columns.add(
                    new Column("weight" + ahead, Text.of("Vægt, ", "Weight, ").plus(when), Unit.PERCENT.words(), 0));
            columns.add(new Column("mase" + ahead, Text.of("MASE, ", "MASE, ").plus(when), Text.EMPTY, 2));
        }
        List<Row> rows = new ArrayList<>();
        byMethod.forEach((method, ofMethod) -> {
            List<Cell> cells = new ArrayList<>();
            for (int ahead : shown) {
                Optional<MethodWeight> weight = Optional.ofNullable(ofMethod.get(ahead));
                cells.add(leaf(method, "weight" + ahead, Unit.PERCENT, weight.map(each -> 100 * each.weight())));
                cells.add(leaf(method, "mase" + ahead, Unit.NUMBER, weight.map(MethodWeight::mase)));
            }
            rows.add(new Row(FigureId.key(method), Text.same(method), Row.Kind.ORDINARY, cells));
        });
        return Optional.of(new FigureTable(
                "methods",
                Text.of("Metoderne og deres vægte", "The methods and their weights"),
                Text.of("alle områder", "all areas"),
                Text.of("Metode", "Method"),
                columns,
                rows,
                List.of()));
    }

    private Cell leaf(String method, String column, Unit unit, Optional<Double> value) {
        return value.filter(number -> !Double.isNaN(number))
                .map(number -> Cell.of(Figure.modelled(
                        area.id("methods", method, column),
                        Text.same(method + ", " + column),
                        Value.of(number),
                        unit,
                        PriceBasis.none(),
                        new Origin.Modelled(
                                METHOD, Map.of("vintage", area.run().table().vintage()), List.of()),
                        List.of())))
                .orElse(Cell.empty());
    }
}

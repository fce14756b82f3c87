package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.CountPresent;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.Minimum;
import dk.provenu.engine.figure.operation.OfPresent;
import dk.provenu.engine.figure.operation.Quantile;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What it would mean to use as little staff as the mean, the best quarter and the best of all, and which quality those
 * municipalities have. The best is the best that was observed; it says nothing of what is possible.
 *
 * @param path the first part of the ids
 * @param total the total of the table
 * @param levels by key, from the mean to the best
 * @param made the means of quality that were asked for, so that each is one figure
 */
record Potential(FigureId path, Beside total, Map<String, Figure> levels, Map<FigureId, Figure> made) {

    static final String TABLE = "potential";

    private static final double QUARTER = 0.25;
    private static final double LAST_BIT = 1e-9;

    static Optional<Potential> of(FigureId model, Beside total) {
        FigureId path = model.child(total.line().table(), TABLE);
        return levels(path, total).map(levels -> new Potential(path, total, levels, new HashMap<>()));
    }

    private static Optional<Map<String, Figure>> levels(FigureId path, Beside total) {
        return total.present()
                .filter(_ -> total.own().isPresent())
                .flatMap(group -> total.mean().map(mean -> {
                    Map<String, Figure> levels = new LinkedHashMap<>();
                    levels.put("mean", mean);
                    levels.put(
                            "quarter",
                            Figure.derived(
                                    path.child("quarter", "level"),
                                    Text.of("Grænsen til den laveste fjerdedel", "The limit of the lowest quarter"),
                                    new Quantile(QUARTER),
                                    group));
                    levels.put(
                            "best",
                            Figure.derived(
                                    path.child("best", "level"),
                                    Text.of("Færrest årsværk", "Fewest full-time equivalents"),
                                    new Minimum(),
                                    group));
                    return levels;
                }));
    }

    static Text words(String key) {
        return switch (key) {
            case "mean" -> Text.of("Gennemsnittet", "The mean");
            case "quarter" -> Text.of("Laveste fjerdedel", "Lowest quarter");
            default -> Text.of("Det laveste", "The lowest");
        };
    }

    /** The municipalities at or below a level. */
    List<Municipality> at(String key) {
        double level = level(key).number();
        return total.line().values().entrySet().stream()
                .filter(entry ->
                        entry.getValue().value().isPresent() && entry.getValue().number() <= level + LAST_BIT)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Figure distance(String key) {
        return Figure.derived(
                path.child(key, "per_1000"),
                Text.of("Forskel til ", "Distance to ").plus(words(key)),
                new Difference(),
                total.own().orElseThrow(),
                level(key));
    }

    private Figure level(String key) {
        return Optional.ofNullable(levels.get(key)).orElseThrow();
    }

    FigureTable table(Optional<Figure> persons, Kroner kroner) {
        List<Row> rows = new ArrayList<>();
        for (String key : levels.keySet()) {
            Figure distance = distance(key);
            Optional<Figure> fte =
                    persons.map(each -> Carriers.fte(path.child(key, "fte"), distance.label(), distance, each));
            Optional<Figure> amount = fte.flatMap(each -> kroner.of(path.child(key, "kroner"), distance.label(), each));
            rows.add(new Row(
                    key,
                    words(key),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(level(key)),
                            Cell.of(count(key)),
                            Cell.of(distance),
                            Wordings.cell(fte),
                            Wordings.cell(amount))));
        }
        return new FigureTable(
                TABLE,
                Text.of("Potentiale", "Potential"),
                Text.of(
                        "egne årsværk ud over niveauet; et negativt tal betyder, at kommunen allerede bruger færre",
                        "own full-time equivalents above the level; a negative number means that fewer are used already"),
                Text.of("Niveau", "Level"),
                List.of(
                        new Column(
                                "level",
                                Text.of("Årsværk pr. 1.000", "Full-time equivalents per 1,000"),
                                Units.FTE_PER_THOUSAND.words(),
                                1),
                        new Column(
                                "municipalities",
                                Text.of("Kommuner på niveauet", "Municipalities at the level"),
                                Text.EMPTY,
                                0),
                        new Column("per_1000", Text.of("Forskel", "Distance"), Units.FTE_PER_THOUSAND.words(), 1),
                        new Column("fte", Text.of("Årsværk", "Full-time equivalents"), Units.FTE.words(), 1),
                        new Column(
                                "kroner", Text.of("Kroner om året", "Kroner a year"), Unit.THOUSAND_KRONER.words(), 0)),
                rows,
                List.of(Text.of(
                        "Det laveste er det laveste observerede, ikke en grænse for, hvad der er muligt. Se kvaliteten i de samme"
                                + " kommuner nedenfor, før tallene bruges.",
                        "The lowest is the lowest observed, not a limit of what is possible. See the quality of the same"
                                + " municipalities below before the numbers are used.")));
    }

    /** The same for each target group of an overview, with its own persons; empty for a table that is none. */
    static Optional<FigureTable> groups(FigureId model, List<Beside> lines, Persons persons) {
        List<Row> rows = new ArrayList<>();
        for (Beside each : lines) {
            Optional<Figure> own = persons.denominator(each.line());
            if (each.line().is("group") && own.isPresent()) {
                groupRow(model, each, own.get()).ifPresent(rows::add);
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureTable(
                        "potential_groups",
                        Text.of("Potentiale efter målgruppe", "Potential by target group"),
                        Text.of(
                                "egne årsværk ud over niveauet; negativt, når kommunen allerede bruger færre",
                                "own full-time equivalents above the level; negative where fewer are used already"),
                        Text.of("Målgruppe", "Target group"),
                        List.of(
                                new Column("own", Text.of("Egen", "Own"), Units.FTE_PER_THOUSAND.words(), 1),
                                new Column("mean", words("mean"), Units.FTE.words(), 1),
                                new Column("quarter", words("quarter"), Units.FTE.words(), 1),
                                new Column("best", words("best"), Units.FTE.words(), 1)),
                        rows,
                        List.of()));
    }

    private static Optional<Row> groupRow(FigureId model, Beside each, Figure persons) {
        FigureId path =
                model.child(each.line().table(), "potential_groups", each.line().row());
        return levels(path, each).map(levels -> {
            List<Cell> cells = new ArrayList<>();
            cells.add(Wordings.cell(each.own()));
            levels.forEach((key, level) -> {
                Text label = each.line()
                        .label()
                        .plus(Text.of(", forskel til ", ", distance to "))
                        .plus(words(key));
                Figure distance = Figure.derived(
                        path.child(key + "_per_1000"),
                        label,
                        new Difference(),
                        each.own().orElseThrow(),
                        level);
                cells.add(Cell.of(Carriers.fte(path.child(key), label, distance, persons)));
            });
            return new Row(each.line().row(), each.line().label(), Row.Kind.ORDINARY, cells);
        });
    }

    private Figure count(String key) {
        List<Figure> members =
                at(key).stream().map(each -> total.line().values().get(each)).toList();
        return Figure.derived(
                path.child(key, "municipalities"),
                Text.of("Kommuner på niveauet", "Municipalities at the level"),
                new CountPresent(),
                Group.of(
                        path.child(key, "at_level"),
                        Text.of("Kommuner på niveauet", "Municipalities at the level"),
                        members));
    }

    /** The quality of the municipalities at each level; empty where the table has no indicators. */
    Optional<FigureTable> quality(List<Line> indicators, Municipality own) {
        if (indicators.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (Line line : indicators) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Wordings.cell(Optional.ofNullable(line.values().get(own))));
            cells.add(Wordings.cell(mean(line, "all", List.copyOf(line.values().keySet()))));
            levels.keySet().forEach(key -> cells.add(Wordings.cell(mean(line, key, at(key)))));
            cells.add(Cell.of(line.values().values().iterator().next().unit().words()));
            rows.add(new Row(line.row(), line.label(), Row.Kind.ORDINARY, cells, OptionalInt.of(1)));
        }
        List<Column> columns = new ArrayList<>(List.of(
                new Column("own", Text.same(own.name()), Text.EMPTY, 1),
                new Column("all", Text.of("Alle", "All"), Text.EMPTY, 1)));
        levels.keySet()
                .forEach(key -> columns.add(new Column(
                        key, Text.of("Ved eller under: ", "At or below: ").plus(words(key)), Text.EMPTY, 1)));
        columns.add(new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0));
        return Optional.of(new FigureTable(
                "potential_quality",
                Text.of(
                        "Kvaliteten i de kommuner, der bruger færrest årsværk",
                        "The quality of those who use least staff"),
                Text.of(
                        "gennemsnit af de kommuner, der ligger på niveauet eller under det; kun dem med data",
                        "mean of the municipalities at or below the level; of those with data only"),
                Text.of("Indikator", "Indicator"),
                columns,
                rows,
                List.of()));
    }

    Optional<Figure> mean(Line line, String key, List<Municipality> members) {
        List<Figure> figures = members.stream()
                .map(each -> line.values().get(each))
                .filter(java.util.Objects::nonNull)
                .toList();
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        FigureId id = path.child("quality", line.row(), key);
        return Optional.of(made.computeIfAbsent(
                id,
                _ -> Figure.derived(
                        id,
                        line.label(),
                        new OfPresent(new Mean()),
                        Group.of(new FigureId(id.value() + "/members"), line.label(), figures))));
    }
}

package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far the own unit costs lie from the group's, and what that is for the own persons in kroner. */
public final class AccountDistance {

    private AccountDistance() {}

    /**
     * The distances of a year to mean, median and lowest; in kroner where the own persons are known. The kroner of the two
     * accounts add up, each with its own persons; those of the total are their sum.
     */
    public static FigureTable table(
            AccountYear year,
            Municipality own,
            Map<Municipality, Figure> persons5,
            Map<Municipality, Figure> persons6) {
        FigureId path = year.root().child("distance");
        List<Row> rows = new ArrayList<>();
        for (To to : List.of(
                new To("mean", Text.of("gennemsnittet", "the mean")),
                new To("median", Text.of("medianen", "the median")))) {
            Optional<Figure> five = row(path, year.account5(), own, to, Optional.ofNullable(persons5.get(own)), rows);
            Optional<Figure> six = row(path, year.account6(), own, to, Optional.ofNullable(persons6.get(own)), rows);
            if (to.key().equals("mean") && five.isPresent() && six.isPresent()) {
                Figure sum = Figure.derived(
                        path.child("total_" + to.key(), "volume"),
                        label(year.total(), to),
                        new Sum(),
                        five.get(),
                        six.get());
                total(path, year.total(), own, to, sum).ifPresent(rows::add);
            } else {
                row(path, year.total(), own, to, Optional.empty(), rows);
            }
        }
        Text unit = Units.THOUSAND_KRONER_PER_FULL_TIME_PERSON.words();
        return new FigureTable(
                "distance",
                Text.of(
                        "Hvor langt " + own.name() + " er fra de andre, " + year.year(),
                        "How far " + own.name() + " is from the others, " + year.year()),
                Text.of("egen enhedsudgift minus de andres", "own unit cost less the others'"),
                Text.of("I forhold til", "Relative to"),
                List.of(
                        new Column("own", Text.same(own.name()), unit, 3),
                        new Column("level", Text.of("Niveau", "Level"), unit, 3),
                        new Column("per_person", Text.of("Forskel", "Distance"), unit, 3),
                        new Column(
                                "volume",
                                Text.of("For egne helårspersoner", "For own full-year persons"),
                                Unit.MILLION_KRONER.words(),
                                1)),
                rows,
                List.of());
    }

    private record To(String key, Text words) {}

    private static Text label(Compared measure, To to) {
        return Text.of("Forskel til ", "Distance to ")
                .plus(to.words())
                .plus(Text.same(", "))
                .plus(measure.label());
    }

    private static Optional<Figure> row(
            FigureId path, Compared measure, Municipality own, To to, Optional<Figure> persons, List<Row> rows) {
        Optional<Figure> level = measure.summary(to.key());
        if (level.isEmpty()) {
            return Optional.empty();
        }
        String key = measure.column() + "_" + to.key();
        Figure distance = distance(path, measure, own, to, level.get());
        Optional<Figure> volume = persons.map(count -> {
            Figure thousands =
                    Figure.derived(path.child(key, "volume_1000"), label(measure, to), new Product(), distance, count);
            return Figure.derived(
                    path.child(key, "volume"),
                    label(measure, to),
                    Convert.between(thousands.unit(), Unit.MILLION_KRONER),
                    thousands);
        });
        rows.add(row(key, measure, own, to, level.get(), distance, volume));
        return volume;
    }

    private static Optional<Row> total(FigureId path, Compared measure, Municipality own, To to, Figure volume) {
        return measure.summary(to.key()).map(level -> {
            Figure distance = distance(path, measure, own, to, level);
            return row(measure.column() + "_" + to.key(), measure, own, to, level, distance, Optional.of(volume));
        });
    }

    private static Figure distance(FigureId path, Compared measure, Municipality own, To to, Figure level) {
        return Figure.derived(
                path.child(measure.column() + "_" + to.key(), "per_person"),
                label(measure, to),
                new Difference(),
                measure.value(own),
                level);
    }

    private static Row row(
            String key,
            Compared measure,
            Municipality own,
            To to,
            Figure level,
            Figure distance,
            Optional<Figure> volume) {
        return new Row(
                key,
                measure.label().capital().plus(Text.of(", til ", ", to ")).plus(to.words()),
                measure.column().equals("total") ? Row.Kind.TOTAL : Row.Kind.ORDINARY,
                List.of(Cell.of(measure.value(own)), Cell.of(level), Cell.of(distance), CostTables.cell(volume)));
    }
}

package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many full-time equivalents each municipality has, from its staff per 1,000, its share on benefits and its
 * population: source 002 prints them for its own municipality only.
 *
 * @param fte by municipality
 */
record Staff(Map<Municipality, Figure> fte) {

    static final String TABLE = "staff";

    private static final FigureId PATH = ProductivityBenchmark.ID.child(TABLE);

    /**
     * The staff of those who have all three numbers.
     *
     * @param total staff per 1,000 of the whole target group
     * @param keyFigures the lines of the key figures
     */
    static Staff of(Line total, List<Line> keyFigures) {
        Map<Municipality, Figure> fte = new LinkedHashMap<>();
        Optional<Line> population = find(keyFigures, "population", "");
        Optional<Line> share = find(keyFigures, "benefit_share", Registered.ALL);
        if (population.isPresent() && share.isPresent()) {
            total.values().forEach((municipality, perThousand) -> {
                Figure persons = population.get().values().get(municipality);
                Figure part = share.get().values().get(municipality);
                if (persons != null && part != null && perThousand.value().isPresent()) {
                    fte.put(municipality, fte(municipality, perThousand, part, persons));
                }
            });
        }
        return new Staff(fte);
    }

    private static Optional<Line> find(List<Line> lines, String block, String item) {
        return lines.stream()
                .filter(line -> line.first().text("block").equals(block))
                .filter(line -> item.isEmpty() || line.first().text("item").equals(item))
                .findFirst();
    }

    private static Figure fte(Municipality municipality, Figure perThousand, Figure share, Figure population) {
        FigureId id = PATH.child(municipality.code(), "fte");
        Text label = Text.of("Årsværk, " + municipality.name(), "Full-time equivalents, " + municipality.name());
        Figure scaled = Figure.derived(
                new FigureId(id.value() + "_scaled"), label, new Product(), perThousand, share, population);
        return Figure.derived(id, label, Convert.between(scaled.unit(), Units.FTE), scaled);
    }

    Optional<Figure> find(Municipality municipality) {
        return Optional.ofNullable(fte.get(municipality));
    }

    Optional<FigureTable> table(Municipality own) {
        if (fte.size() < 2 || !fte.containsKey(own)) {
            return Optional.empty();
        }
        Text label = Text.of("Årsværk", "Full-time equivalents");
        Figure mean = Figure.derived(
                PATH.child("mean", "fte"),
                Text.of("Gennemsnit af årsværk", "Mean full-time equivalents"),
                new Mean(),
                Group.of(PATH.child("columns", "fte"), label, List.copyOf(fte.values())));
        Figure distance = Figure.derived(
                PATH.child("distance", "fte"),
                Text.of("Egne årsværk minus gennemsnittet", "Own full-time equivalents less the mean"),
                new Difference(),
                fte.get(own),
                mean);
        List<Row> rows = new ArrayList<>();
        fte.forEach((municipality, figure) -> rows.add(new Row(
                municipality.code(),
                Text.same(municipality.name()),
                municipality.equals(own) ? Row.Kind.OWN : Row.Kind.ORDINARY,
                List.of(Cell.of(figure)))));
        rows.add(new Row("mean", Text.of("Gennemsnit", "Mean"), Row.Kind.SUMMARY, List.of(Cell.of(mean))));
        rows.add(new Row(
                "distance",
                Text.of(own.name() + " minus gennemsnittet", own.name() + " less the mean"),
                Row.Kind.SUMMARY,
                List.of(Cell.of(distance))));
        return Optional.of(new FigureTable(
                TABLE,
                Text.of("Jobcentrenes årsværk", "Full-time equivalents of the job centres"),
                Text.of(
                        "udledt: årsværk pr. 1.000 × andel på ydelse × befolkning",
                        "derived: staff per 1,000 × share on benefits × population"),
                Text.of("Kommune", "Municipality"),
                List.of(new Column("fte", label, Units.FTE.words(), 1)),
                rows,
                List.of()));
    }
}

package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.model.goal.SeriesData.Point;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The latest own number of every series and what it comes to in persons: how many a share is of, and how many a change of it
 * is. By these a plan's own arithmetic is checked.
 */
final class SeriesTable {

    private static final FigureId ID = Goals.ID.child("series_figures");

    private final List<Row> rows = new ArrayList<>();

    SeriesTable(Collection<SeriesData> series, Municipality own) {
        for (SeriesData data : series) {
            List<Point> points =
                    data.of(own.code()).stream().filter(Point::isPresent).toList();
            if (!points.isEmpty()) {
                rows.add(row(data, points));
            }
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    private static Row row(SeriesData data, List<Point> points) {
        String key = FigureId.key(data.name());
        FigureId id = ID.child(key);
        Point latest = points.getLast();
        Optional<Point> before = points.size() > 1 ? Optional.of(points.get(points.size() - 2)) : Optional.empty();
        Optional<Figure> change = before.map(point -> Figure.derived(
                id.child("change"),
                Text.of("Ændring, ", "Change, ").plus(data.label()),
                new Difference(),
                latest.value(),
                point.value()));
        Optional<Figure> base = latest.denominator().or(() -> base(data, latest, id));
        Optional<Figure> moved = change.flatMap(found -> base.flatMap(of -> persons(data, found, of, id)));
        return new Row(
                key,
                data.label(),
                Row.Kind.ORDINARY,
                List.of(
                        Cell.of(latest.period().words()),
                        Cell.of(latest.value()),
                        Cell.of(data.unit().words()),
                        before.map(Point::value).map(Cell::of).orElse(Cell.empty()),
                        change.map(Cell::of).orElse(Cell.empty()),
                        latest.numerator().map(Cell::of).orElse(Cell.empty()),
                        base.map(Cell::of).orElse(Cell.empty()),
                        moved.map(Cell::of).orElse(Cell.empty())),
                OptionalInt.of(Reasons.decimals(data.unit())));
    }

    /** The persons that a share is of, reckoned from the persons that it counts. */
    private static Optional<Figure> base(SeriesData data, Point point, FigureId id) {
        if (point.numerator().isEmpty() || data.unit().form() != Unit.Form.PERCENT) {
            return Optional.empty();
        }
        Figure share = Figure.derived(
                id.child("share"), point.value().label(), Convert.between(Unit.PERCENT, Unit.SHARE), point.value());
        return Optional.of(Figure.derived(
                id.child("base"),
                Text.of("Personer, som andelen er af, ", "Persons that the share is of, ")
                        .plus(data.label()),
                new Quotient(),
                point.numerator().get(),
                share));
    }

    private static Optional<Figure> persons(SeriesData data, Figure change, Figure of, FigureId id) {
        if (change.unit().form() != Unit.Form.PERCENTAGE_POINT) {
            return Optional.empty();
        }
        Text label = Text.of("Ændring i personer, ", "Change in persons, ").plus(data.label());
        Figure share = Figure.derived(
                id.child("change_share"), label, Convert.between(Unit.PERCENTAGE_POINT, Unit.SHARE), change);
        return Optional.of(Figure.derived(id.child("moved"), label, new Product(), of, share));
    }

    FigureTable table() {
        return new FigureTable(
                "series_figures",
                Text.of("Tallene bag", "The numbers behind"),
                Text.of(
                        "seneste tal i hver serie og hvad det er i personer",
                        "the latest number of each series and what it is in persons"),
                Text.of("Serie", "Series"),
                List.of(
                        column("period", "Periode", "Period"),
                        column("value", "Tal", "Number"),
                        column("unit", "Enhed", "Unit"),
                        column("before", "Tallet før", "Number before"),
                        column("change", "Ændring", "Change"),
                        column("persons", "Personer", "Persons"),
                        column("base", "Ud af", "Out of"),
                        column("moved", "Ændring i personer", "Change in persons")),
                rows,
                List.of());
    }

    private static Column column(String key, String da, String en) {
        return new Column(key, Text.of(da, en), Text.EMPTY, 0);
    }
}

package dk.provenu.app.web.view;

import dk.provenu.app.web.view.YearWheelView.Event;
import dk.provenu.app.web.view.YearWheelView.Month;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the table of what is due in a year as a wheel, January at the top, the year with the clock. */
final class YearWheel {

    static final String TABLE = "year_wheel";

    private static final double MIDDLE = 240;
    private static final double INNER = 118;
    private static final double OUTER = 158;
    private static final double FIRST = 182;
    private static final double STEP = 26;

    /** Two marks nearer than this around the wheel, in degrees, stand outside each other. */
    private static final double NEAR = 9;

    private static final Map<String, String> SHAPES = Map.of(
            "måls frist", "circle",
            "kilde opdateres", "ring",
            "budget", "square",
            "møde", "diamond",
            "regnskab", "drop");

    private final FigureTable table;
    private final Tongue t;

    private YearWheel(FigureTable table, Tongue t) {
        this.table = table;
        this.t = t;
    }

    /** The wheel of a table of dates; none of another table, or of one without dates. */
    static @Nullable YearWheelView of(FigureTable table, Language language) {
        return table.id().equals(TABLE) && !table.rows().isEmpty()
                ? new YearWheel(table, new Tongue(language)).wheel()
                : null;
    }

    private YearWheelView wheel() {
        List<Month> months = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            double from = month * 30.0;
            months.add(new Month(
                    java.time.Month.of(month + 1)
                            .getDisplayName(TextStyle.SHORT_STANDALONE, Locale.forLanguageTag(t.code()))
                            .replace(".", ""),
                    ring(from, from + 30),
                    x(from + 15, (INNER + OUTER) / 2),
                    y(from + 15, (INNER + OUTER) / 2)));
        }
        List<Event> events = events();
        String alternative = t.of("Årshjul med %d datoer: ", "Wheel of the year with %d dates: ")
                        .formatted(events.size())
                + events.stream().map(each -> each.date() + " " + each.what()).collect(Collectors.joining("; "))
                + ".";
        return new YearWheelView(alternative, months, events);
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        List<Double> angles = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        for (Row row : table.rows()) {
            Optional<Double> angle = angle(row);
            if (angle.isEmpty()) {
                continue;
            }
            int level = 0;
            for (int other = events.size() - 1; other >= 0 && angle.get() - angles.get(other) < NEAR; other--) {
                level = Math.max(level, levels.get(other) + 1);
            }
            level %= 3;
            angles.add(angle.get());
            levels.add(level);
            double radius = FIRST + level * STEP;
            events.add(new Event(
                    events.size() + 1,
                    text(row, "date"),
                    t.of(row.label()),
                    text(row, "kind"),
                    shape(row),
                    Stream.of(text(row, "goal"), text(row, "who"), text(row, "reference"))
                            .filter(each -> !each.isEmpty())
                            .collect(Collectors.joining(" · ")),
                    x(angle.get(), radius),
                    y(angle.get(), radius)));
        }
        return events;
    }

    private Optional<Double> angle(Row row) {
        Optional<Double> month = number(row, "month_number");
        Optional<Double> day = number(row, "day");
        return month.isEmpty() || day.isEmpty()
                ? Optional.empty()
                : Optional.of((month.get() - 1 + (day.get() - 1) / 31) * 30);
    }

    private String shape(Row row) {
        return cell(row, "kind") instanceof Cell.TextCell(var word)
                ? SHAPES.getOrDefault(word.in(Language.DA), "circle")
                : "circle";
    }

    private String text(Row row, String column) {
        return cell(row, column) instanceof Cell.TextCell(var text) ? t.of(text) : "";
    }

    private Optional<Double> number(Row row, String column) {
        return cell(row, column) instanceof Cell.FigureCell(var figure)
                        && figure.value() instanceof Value.Present(double number)
                ? Optional.of(number)
                : Optional.empty();
    }

    private Cell cell(Row row, String column) {
        return table.columns().stream().anyMatch(each -> each.key().equals(column))
                ? row.cells().get(table.column(column))
                : new Cell.EmptyCell();
    }

    private static String ring(double from, double to) {
        return "M%s %s A%s %s 0 0 1 %s %s L%s %s A%s %s 0 0 0 %s %s Z"
                .formatted(
                        x(from, OUTER),
                        y(from, OUTER),
                        plain(OUTER),
                        plain(OUTER),
                        x(to, OUTER),
                        y(to, OUTER),
                        x(to, INNER),
                        y(to, INNER),
                        plain(INNER),
                        plain(INNER),
                        x(from, INNER),
                        y(from, INNER));
    }

    private static String x(double degrees, double radius) {
        return plain(MIDDLE + radius * Math.sin(Math.toRadians(degrees)));
    }

    private static String y(double degrees, double radius) {
        return plain(MIDDLE - radius * Math.cos(Math.toRadians(degrees)));
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}

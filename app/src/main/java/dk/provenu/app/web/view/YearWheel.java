package dk.provenu.app.web.view;

import dk.provenu.app.web.view.YearWheelView.Event;
import dk.provenu.app.web.view.YearWheelView.Mark;
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

    private static final int LEVELS = 3;

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
        List<Row> dated =
                table.rows().stream().filter(row -> angle(row).isPresent()).toList();
        List<Event> events = new ArrayList<>();
        for (Row row : dated) {
            events.add(new Event(
                    events.size() + 1,
                    text(row, "date"),
                    t.of(row.label()),
                    text(row, "kind"),
                    Stream.of(text(row, "goal"), text(row, "who"), text(row, "reference"))
                            .filter(each -> !each.isEmpty())
                            .collect(Collectors.joining(" · "))));
        }
        String alternative = t.of("Årshjul med %d datoer: ", "Wheel of the year with %d dates: ")
                        .formatted(events.size())
                + events.stream().map(each -> each.date() + " " + each.what()).collect(Collectors.joining("; "))
                + ".";
        return new YearWheelView(alternative, months, marks(dated), events);
    }

    /** One mark for each day; days near each other stand outside each other. */
    private List<Mark> marks(List<Row> dated) {
        List<Mark> marks = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        int level = 0;
        for (int from = 0; from < dated.size(); ) {
            double angle = angle(dated.get(from)).orElseThrow();
            int to = from + 1;
            while (to < dated.size() && angle(dated.get(to)).orElseThrow() == angle) {
                to++;
            }
            level = angle - last < NEAR ? (level + 1) % LEVELS : 0;
            last = angle;
            double radius = FIRST + level * STEP;
            boolean several = to > from + 1;
            marks.add(new Mark(
                    several ? (from + 1) + "–" + to : String.valueOf(to),
                    several ? "wide" : shape(dated.get(from)),
                    x(angle, radius),
                    y(angle, radius)));
            from = to;
        }
        return marks;
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

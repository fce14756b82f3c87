package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.goal.SeriesData.Point;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The last three years of a monthly series laid over one another. */
final class YearsOverlaid {

    private static final FigureId ID = GoalSeries.ID.child("years");
    private static final int YEARS = 3;
    private static final int MONTHS = 12;

    private final Goal goal;
    private final Map<MonthPeriod, Figure> values = new TreeMap<>();
    private final List<Integer> years;

    YearsOverlaid(Track track) {
        this.goal = track.goal();
        for (Point point : track.all()) {
            if (point.period() instanceof MonthPeriod month) {
                values.put(month, point.value());
            }
        }
        TreeSet<Integer> all = new TreeSet<>();
        values.keySet().forEach(month -> all.add(month.year()));
        this.years = all.stream().skip(Math.max(0, all.size() - YEARS)).toList();
    }

    boolean isWorthShowing() {
        return years.size() > 1;
    }

    private Figure at(int year, int month) {
        MonthPeriod period = new MonthPeriod(year, month);
        Figure there = values.get(period);
        return there != null
                ? there
                : Absent.of(
                        ID.child(FigureId.key(period.code())),
                        goal.indicator().name().plus(Text.same(", ")).plus(period.words()),
                        goal.unit(),
                        MissingReason.NOT_APPLICABLE,
                        Text.of("intet tal for måneden", "no number for the month"));
    }

    private static Text name(int month) {
        Text words = new MonthPeriod(YEARS + 2000, month).words();
        return Text.build(language -> words.in(language).replaceAll(" \\d+$", ""));
    }

    FigureTable table() {
        int decimals = Reasons.decimals(goal.unit());
        List<Column> columns = new ArrayList<>();
        years.forEach(year -> columns.add(new Column(
                "y" + year, Text.same(Integer.toString(year)), goal.unit().words(), decimals)));
        List<Row> rows = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            int at = month;
            rows.add(new Row(
                    "m%02d".formatted(month),
                    name(month).capital(),
                    Row.Kind.ORDINARY,
                    years.stream().map(year -> cell(year, at)).toList()));
        }
        return new FigureTable(
                "years",
                Text.of("År for år, måned for måned", "Year by year, month by month"),
                goal.indicator().name(),
                Text.of("Måned", "Month"),
                columns,
                rows,
                List.of());
    }

    private Cell cell(int year, int month) {
        return Optional.ofNullable(values.get(new MonthPeriod(year, month)))
                .map(Cell::of)
                .orElse(Cell.empty());
    }

    ChartSpec chart(Sentence point) {
        List<ChartSpec.Series> series = new ArrayList<>();
        for (int year : years) {
            List<Figure> points = new ArrayList<>();
            for (int month = 1; month <= MONTHS; month++) {
                points.add(at(year, month));
            }
            series.add(new ChartSpec.Series(
                    "y" + year,
                    Text.same(Integer.toString(year)),
                    role(year),
                    true,
                    points,
                    -1,
                    Reasons.decimals(goal.unit())));
        }
        List<Text> months = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            months.add(name(month));
        }
        return new ChartSpec(
                "years",
                Text.of("År for år, måned for måned", "Year by year, month by month"),
                goal.unit().words().plus(Text.same("; ")).plus(goal.indicator().name()),
                point,
                ChartSpec.Kind.LINES,
                "years",
                months,
                series);
    }

    /** All three are the municipality's own: the newest strong, those before lighter. */
    private Role role(int year) {
        int age = years.getLast() - year;
        return age == 0 ? Role.OWN : age == 1 ? Role.FORECAST : Role.PLAIN;
    }
}

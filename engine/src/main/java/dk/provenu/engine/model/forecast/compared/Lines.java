package dk.provenu.engine.model.forecast.compared;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.IndexNumber;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Measure;
import dk.provenu.engine.vocabulary.MonthPeriod;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Own, group and country month by month: levels, and indices of the first month that is shown. */
final class Lines {

    private static final Text INDEX = Unit.INDEX.words();

    /** One of the three. */
    private record Line(String key, Text name, Role role, List<Figure> levels, List<Figure> indices) {}

    private final Measure measure;
    private final Municipality own;
    private final List<MonthPeriod> months;
    private final List<Line> lines = new ArrayList<>();

    Lines(
            MonthlySeries series,
            Measure measure,
            Municipality own,
            List<Municipality> members,
            List<MonthPeriod> months) {
        this.measure = measure;
        this.own = own;
        this.months = months;
        add(
                "own",
                Text.same(own.name()),
                Role.OWN,
                months.stream()
                        .flatMap(month -> series.at(own.code(), month).stream())
                        .toList());
        if (members.size() > 1) {
            add(
                    "group",
                    Text.of("Gruppen", "The group"),
                    Role.GROUP,
                    months.stream().map(month -> group(series, members, month)).toList());
        }
        if (series.isWhole(RecipientsCompared.country(), months)) {
            add(
                    "country",
                    Text.of("Hele landet", "Denmark"),
                    Role.COUNTRY,
                    months.stream()
                            .flatMap(month -> series.at(RecipientsCompared.country(), month).stream())
                            .toList());
        }
    }

    private Figure group(MonthlySeries series, List<Municipality> members, MonthPeriod month) {
        FigureId id = RecipientsCompared.ID.child("months", FigureId.key(month.code()), "group");
        Text label =
                measure.name().plus(Text.of(", gruppen, ", ", the group, ")).plus(month.words());
        Operation operation = measure.isCount() ? new Sum() : new Mean();
        List<Figure> values = members.stream()
                .flatMap(member -> series.at(member.code(), month).stream())
                .toList();
        return Figure.derived(id, label, operation, Group.of(id.child("members"), label, values));
    }

    private void add(String key, Text name, Role role, List<Figure> levels) {
        List<Figure> indices = new ArrayList<>();
        for (int at = 0; at < levels.size(); at++) {
            indices.add(Figure.derived(
                    RecipientsCompared.ID.child(
                            "months", FigureId.key(months.get(at).code()), key + "_index"),
                    measure.name()
                            .plus(Text.of(", indeks, ", ", index, "))
                            .plus(name)
                            .plus(Text.same(", "))
                            .plus(months.get(at).words()),
                    new IndexNumber(),
                    levels.get(at),
                    levels.getFirst()));
        }
        lines.add(new Line(key, name, role, levels, indices));
    }

    FigureTable months() {
        List<Column> columns = new ArrayList<>();
        lines.forEach(line ->
                columns.add(new Column(line.key(), line.name(), measure.unit().words(), measure.isCount() ? 0 : 1)));
        lines.forEach(line -> columns.add(new Column(line.key() + "_index", line.name(), INDEX, 1)));
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < months.size(); at++) {
            List<Cell> cells = new ArrayList<>();
            for (Line line : lines) {
                cells.add(Cell.of(line.levels().get(at)));
            }
            for (Line line : lines) {
                cells.add(Cell.of(line.indices().get(at)));
            }
            rows.add(new Row(
                    FigureId.key(months.get(at).code()), months.get(at).words().capital(), Row.Kind.ORDINARY, cells));
        }
        return new FigureTable(
                "months",
                measure.name().plus(Text.of(" måned for måned", " month by month")),
                Text.of("indeks: ", "index: ").plus(months.getFirst().words()).plus(Text.same(" = 100")),
                Text.of("Måned", "Month"),
                columns,
                rows,
                List.of());
    }

    ChartSpec chart() {
        return new ChartSpec(
                "months",
                measure.name().plus(Text.of(": egen, gruppe og land", ": own, group and country")),
                Text.of("indeks, ", "index, ").plus(months.getFirst().words()).plus(Text.same(" = 100")),
                sentence("months_chart"),
                ChartSpec.Kind.LINES,
                "months",
                months.stream().map(MonthPeriod::words).toList(),
                lines.stream()
                        .map(line ->
                                new ChartSpec.Series(line.key(), line.name(), line.role(), true, line.indices(), -1, 1))
                        .toList());
    }

    List<Sentence> findings() {
        return lines.stream().allMatch(line -> line.indices().getLast().value().isPresent())
                ? List.of(sentence("index"))
                : List.of();
    }

    private Sentence sentence(String id) {
        Sentence.Builder sentence = Sentence.of(id)
                .words(measure.name().capital())
                .words(" i " + own.name() + " er siden ", " in " + own.name() + " since ")
                .words(months.getFirst().words())
                .words(" (indeks 100) kommet til indeks ", " (index 100) came to index ")
                .number(lines.getFirst().indices().getLast(), 1, Form.PLAIN);
        find("group")
                .ifPresent(line -> sentence.words(", i gruppen ", ", in the group ")
                        .number(line.indices().getLast(), 1, Form.PLAIN));
        find("country")
                .ifPresent(line -> sentence.words(", i hele landet ", ", in Denmark ")
                        .number(line.indices().getLast(), 1, Form.PLAIN));
        return sentence.words(".", ".").end();
    }

    private Optional<Line> find(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }
}

package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.language.LanguageFault;
import dk.provenu.engine.paper.language.Line;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables and pictures as a paper shows them: the rows and columns that it asks for, with the figures of its own graph. */
final class Excerpt {

    private static final int MOST_LISTED = 12;
    private static final Set<String> SETTINGS = Set.of("columns", "rows");

    private Excerpt() {}

    /** The rows and columns that are asked for, in the order asked; all where none are named. */
    static FigureTable of(FigureTable table, Line.Inserted asked, List<LanguageFault> faults) {
        asked.settings().keySet().stream()
                .filter(key -> !SETTINGS.contains(key))
                .forEach(key -> faults.add(fault(asked, key, "columns, rows")));
        List<Integer> columns = chosen(
                asked,
                "columns",
                table.columns().stream().map(column -> List.of(column.key())).toList(),
                faults);
        List<Integer> rows = chosen(
                asked, "rows", table.rows().stream().map(SourceRun::names).toList(), faults);
        return new FigureTable(
                table.id(),
                table.title(),
                table.subtitle(),
                table.rowHeading(),
                columns.stream().map(table.columns()::get).toList(),
                rows.stream()
                        .map(table.rows()::get)
                        .map(row -> new Row(
                                row.key(),
                                row.label(),
                                row.kind(),
                                columns.stream().map(row.cells()::get).toList(),
                                row.ownDecimals()))
                        .toList(),
                table.footnotes());
    }

    /** @param keys the names by which each row or column goes, the first its own */
    private static List<Integer> chosen(
            Line.Inserted asked, String setting, List<List<String>> keys, List<LanguageFault> faults) {
        List<String> names = asked.settings().getOrDefault(setting, List.of());
        if (names.isEmpty()) {
            return IntStream.range(0, keys.size()).boxed().toList();
        }
        List<Integer> chosen = new ArrayList<>();
        for (String name : names) {
            IntStream.range(0, keys.size())
                    .filter(at -> keys.get(at).stream().map(FigureId::key).anyMatch(FigureId.key(name)::equals))
                    .findFirst()
                    .ifPresentOrElse(
                            chosen::add,
                            () -> faults.add(fault(
                                    asked,
                                    name,
                                    keys.stream()
                                            .map(List::getFirst)
                                            .limit(MOST_LISTED)
                                            .collect(Collectors.joining(", ")))));
        }
        return chosen;
    }

    private static LanguageFault fault(Line.Inserted asked, String name, String known) {
        return new LanguageFault(
                asked.line(),
                Text.of(
                        "'" + name + "' findes ikke i " + asked.address() + ". Der findes: " + known + ".",
                        "'" + name + "' is not in " + asked.address() + ". There are: " + known + "."));
    }

    /** The table with other figures in the places of its own. */
    static FigureTable with(FigureTable table, UnaryOperator<Figure> figures) {
        return new FigureTable(
                table.id(),
                table.title(),
                table.subtitle(),
                table.rowHeading(),
                table.columns(),
                table.rows().stream()
                        .map(row -> new Row(
                                row.key(),
                                row.label(),
                                row.kind(),
                                row.cells().stream()
                                        .map(cell -> cell instanceof Cell.FigureCell(var figure)
                                                ? Cell.of(figures.apply(figure))
                                                : cell)
                                        .toList(),
                                row.ownDecimals()))
                        .toList(),
                table.footnotes());
    }

    /** The picture with other figures in the places of its own. */
    static ChartSpec with(ChartSpec chart, UnaryOperator<Figure> figures) {
        return new ChartSpec(
                chart.id(),
                chart.title(),
                chart.subtitle(),
                new Sentence(
                        chart.alternative().id(),
                        chart.alternative().parts().stream()
                                .map(part -> part instanceof Sentence.Shown(var figure, var decimals, var form)
                                        ? new Sentence.Shown(figures.apply(figure), decimals, form)
                                        : part)
                                .toList()),
                chart.kind(),
                chart.tableId(),
                chart.categories(),
                chart.series().stream()
                        .map(series -> new ChartSpec.Series(
                                series.key(),
                                series.label(),
                                series.role(),
                                series.line(),
                                series.points().stream().map(figures).toList(),
                                series.highlighted(),
                                series.decimals()))
                        .toList(),
                chart.marks());
    }
}

package dk.provenu.report;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.NumberStyle;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Puts a result into the fields of {@link JsonResult}. */
public final class JsonWriter {

    private final Language language;
    private final NumberStyle style;

    public JsonWriter(Language language) {
        this.language = language;
        this.style = NumberStyle.of(language);
    }

    JsonResult result(ModelResult result) {
        return new JsonResult(
                result.model(),
                code(language),
                result.title().in(language),
                new TreeMap<>(result.options()),
                result.findings().stream().map(this::finding).toList(),
                result.tables().stream().map(this::table).toList(),
                result.charts().stream().map(this::chart).toList(),
                notes(result.notes()));
    }

    private JsonResult.Finding finding(Sentence sentence) {
        List<JsonResult.Part> parts = sentence.parts().stream()
                .map(part -> switch (part) {
                    case Sentence.Words(Text text) -> new JsonResult.Part(text.in(language), Optional.empty());
                    case Sentence.Shown number ->
                        new JsonResult.Part(
                                Sentence.shown(number, style), Optional.of(number(number.figure(), number.decimals())));
                })
                .toList();
        return new JsonResult.Finding(sentence.id(), sentence.in(language), parts);
    }

    public JsonResult.Table table(FigureTable table) {
        return new JsonResult.Table(
                table.id(),
                table.title().in(language),
                table.subtitle().in(language),
                table.rowHeading().in(language),
                table.columns().stream()
                        .map(column -> new JsonResult.Heading(
                                column.key(),
                                column.heading().in(language),
                                column.unit().in(language),
                                column.decimals()))
                        .toList(),
                table.rows().stream().map(row -> line(table, row)).toList(),
                table.footnotes().stream().map(note -> note.in(language)).toList());
    }

    private JsonResult.Line line(FigureTable table, Row row) {
        List<JsonResult.Field> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            int decimals = row.decimals(table.columns().get(i));
            cells.add(
                    switch (row.cells().get(i)) {
                        case Cell.FigureCell(Figure figure) ->
                            new JsonResult.Field(Optional.of(number(figure, decimals)), Optional.empty());
                        case Cell.TextCell(Text text) ->
                            new JsonResult.Field(Optional.empty(), Optional.of(text.in(language)));
                        case Cell.EmptyCell() -> new JsonResult.Field(Optional.empty(), Optional.empty());
                    });
        }
        return new JsonResult.Line(row.key(), row.label().in(language), code(row.kind()), cells);
    }

    public JsonResult.Chart chart(ChartSpec chart) {
        return new JsonResult.Chart(
                chart.id(),
                chart.title().in(language),
                chart.subtitle().in(language),
                chart.alternative().in(language),
                code(chart.kind()),
                chart.tableId(),
                chart.categories().stream().map(each -> each.in(language)).toList(),
                chart.series().stream().map(this::series).toList());
    }

    private JsonResult.Series series(ChartSpec.Series series) {
        return new JsonResult.Series(
                series.key(),
                series.label().in(language),
                code(series.role()),
                series.line(),
                series.highlighted() < 0 ? Optional.empty() : Optional.of(series.highlighted()),
                series.decimals(),
                series.points().stream()
                        .map(point -> number(point, series.decimals()))
                        .toList());
    }

    public JsonResult.Quantity number(Figure figure, int decimals) {
        return new JsonResult.Quantity(
                figure.id().value(),
                figure.label().in(language),
                figure.unit().code(),
                figure.value() instanceof Value.Present(double number) ? Optional.of(number) : Optional.empty(),
                style.value(figure, decimals),
                figure.value() instanceof Value.Missing missing ? Optional.of(absence(missing)) : Optional.empty(),
                figure.priceBasis().words().in(language),
                origin(figure),
                notes(figure.notes()));
    }

    private JsonResult.Absence absence(Value.Missing missing) {
        return new JsonResult.Absence(
                code(missing.reason()),
                missing.reason().words().in(language),
                missing.detail().in(language),
                missing.causes().stream().map(FigureId::value).toList());
    }

    static String origin(Figure figure) {
        return switch (figure.origin()) {
            case Origin.Observed observed -> "observed";
            case Origin.Parameter parameter -> "parameter";
            case Origin.Assumption assumption -> "assumption";
            case Origin.Derived derived -> "derived";
            case Origin.Modelled modelled -> "modelled";
        };
    }

    List<JsonResult.Remark> notes(List<Note> notes) {
        return notes.stream()
                .map(note ->
                        new JsonResult.Remark(code(note.kind()), note.text().in(language)))
                .toList();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

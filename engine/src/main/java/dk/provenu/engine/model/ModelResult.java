package dk.provenu.engine.model;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.PlainTable;
import dk.provenu.engine.table.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a model found. Everything a page, a workbook, a paper or JSON shows of it is here.
 *
 * @param model the model's id
 * @param title what it is about, with municipality and period
 * @param options what was chosen
 * @param findings sentences bound to figures, the most important first
 * @param tables the tables, the most important first
 * @param charts the pictures, the one that carries the page first
 * @param notes what must be read with it, besides the notes on single figures
 * @param plain the result as rows for other programs, where the model has such a form; CSV is then this
 * @param released each count of persons made of case histories that it shows or hides, as {@code ProtectedTables} says
 */
public record ModelResult(
        String model,
        Text title,
        Map<String, String> options,
        List<Sentence> findings,
        List<FigureTable> tables,
        List<ChartSpec> charts,
        List<Note> notes,
        Optional<PlainTable> plain,
        Map<String, Optional<Long>> released) {

    /** A result whose CSV is its tables. */
    public ModelResult(
            String model,
            Text title,
            Map<String, String> options,
            List<Sentence> findings,
            List<FigureTable> tables,
            List<ChartSpec> charts,
            List<Note> notes) {
        this(model, title, options, findings, tables, charts, notes, Optional.empty());
    }

    /** A result without counts made of case histories. */
    public ModelResult(
            String model,
            Text title,
            Map<String, String> options,
            List<Sentence> findings,
            List<FigureTable> tables,
            List<ChartSpec> charts,
            List<Note> notes,
            Optional<PlainTable> plain) {
        this(model, title, options, findings, tables, charts, notes, plain, Map.of());
    }

    public ModelResult {
        options = Map.copyOf(options);
        findings = List.copyOf(findings);
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
        notes = List.copyOf(notes);
        released = Map.copyOf(released);
    }

    /** The same result with its counts made of case histories, which the next report must know. */
    public ModelResult releasing(Map<String, Optional<Long>> counts) {
        return new ModelResult(model, title, options, findings, tables, charts, notes, plain, counts);
    }

    /** Every figure that is shown, each once. */
    public Set<Figure> figures() {
        Set<Figure> all = new LinkedHashSet<>();
        tables.forEach(table -> all.addAll(table.figures()));
        charts.forEach(chart -> chart.series().forEach(series -> all.addAll(series.points())));
        findings.forEach(sentence -> sentence.parts().forEach(part -> {
            if (part instanceof Sentence.Shown number) {
                all.add(number.figure());
            }
        }));
        return all;
    }

    /** All that the shown figures rest on. */
    public Graph graph() {
        return Graph.of(figures());
    }
}

package dk.provenu.report.xlsx;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Sentence;
import dk.provenu.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A result as a workbook in which changing an input changes the results to what Provenu computes: one sheet per table,
 * the inputs, the steps between, and sources and notes. The file is written from the top, sheet by sheet, so that a
 * large one needs no more memory than its figures; the same result gives the same bytes.
 */
public final class XlsxReport implements Report {

    /** More named cells than this help nobody. */
    private static final int MOST_NAMES = 2_000;

    private final Language language;

    private XlsxReport(Language language) {
        this.language = language;
    }

    public static XlsxReport of(Language language) {
        return new XlsxReport(language);
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public void write(ModelResult result, OutputStream out) throws IOException {
        Book book = Book.of(result, language);
        Layout layout = book.layout();
        SheetNames names = book.names();
        List<FigureTable> tables = result.tables();
        int first = tables.size();
        Formulas formulas = new Formulas(layout, names);
        Styles styles = new Styles();
        SheetContext context = new SheetContext(language, layout, formulas, styles);
        try (XlsxFile file = new XlsxFile(out, styles)) {
            for (int i = 0; i < first; i++) {
                TableSheet sheet = new TableSheet(tables.get(i), i, context);
                file.sheet(names, i, TableSheet.firstRow(tables.get(i)), sheet::write);
            }
            ListSheets lists = new ListSheets(context);
            file.sheet(names, first, Layout.LIST_START, sheet -> lists.inputs(sheet, first, "Input"));
            if (!layout.steps().isEmpty()) {
                String title = names.all().get(first + 1);
                file.sheet(names, first + 1, Layout.LIST_START, sheet -> lists.steps(sheet, first + 1, title));
            }
            if (!layout.helpers().isEmpty()) {
                String title = names.all().get(first + 2);
                file.sheet(names, first + 2, Layout.LIST_START, sheet -> lists.columns(sheet, first + 2, title));
            }
            NotesSheet notes = new NotesSheet(result, book.graph(), context);
            String title = names.all().get(first + 3);
            file.sheet(names, first + 3, 0, sheet -> notes.write(sheet, title, first == 0));
            file.end(result.title().in(language), created(layout), cellNames(result, layout, formulas));
        }
    }

    /** Name to reference: the inputs, and the figures that the findings speak of. */
    private static Map<String, String> cellNames(ModelResult result, Layout layout, Formulas formulas) {
        CellNames names = new CellNames();
        for (Sentence sentence : result.findings()) {
            for (Sentence.Part part : sentence.parts()) {
                if (part instanceof Sentence.Shown shown) {
                    names.add(shown.figure());
                }
            }
        }
        if (layout.inputs().size() <= MOST_NAMES) {
            layout.inputs().forEach(names::add);
        }
        Map<String, String> references = new LinkedHashMap<>();
        names.all().forEach((figure, name) -> references.put(name, formulas.reference(figure, -1)));
        return references;
    }

    /** The day of the newest source: there is no clock here. */
    private static String created(Layout layout) {
        List<Instant> moments = new ArrayList<>();
        for (Figure figure : layout.inputs()) {
            Optional<SourceCell> cell = InputOrder.find(figure);
            cell.flatMap(each -> moment(each.fetched())).ifPresent(moments::add);
        }
        return moments.stream()
                .max(Instant::compareTo)
                .map(moment -> moment.truncatedTo(ChronoUnit.SECONDS).toString())
                .orElse("");
    }

    private static Optional<Instant> moment(String fetched) {
        try {
            return Optional.of(OffsetDateTime.parse(fetched).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

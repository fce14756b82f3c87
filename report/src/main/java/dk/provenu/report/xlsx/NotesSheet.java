package dk.provenu.report.xlsx;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ModelResult;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where the numbers come from, what must be read with them, what is missing and how the workbook is used. */
final class NotesSheet {

    private static final int MOST_MISSING = 500;
    private static final double WIDE = 120;

    private final ModelResult result;
    private final Graph graph;
    private final SheetContext context;

    NotesSheet(ModelResult result, Graph graph, SheetContext context) {
        this.result = result;
        this.graph = graph;
        this.context = context;
    }

    void write(SheetXml sheet, String title, boolean first) throws IOException {
        sheet.begin(new SheetSetup(List.of(44.0, WIDE), 1, 0, first));
        sheet.row(2);
        context.text(sheet, 0, context.words(result.title()), Look.TITLE);
        use(sheet);
        findings(sheet);
        choices(sheet);
        sources(sheet);
        notes(sheet);
        missing(sheet);
        sheet.end(Footer.of(context, title));
    }

    private void use(SheetXml sheet) throws IOException {
        heading(sheet, context.words("Sådan bruges arket", "How to use the workbook"));
        line(
                sheet,
                context.words("Prøv selv", "Try it"),
                context.words(
                        "Ret et blåt tal på arket Input; alle tabeller regner om. Tallene på Input har navne, så en formel"
                                + " kan henvise til dem.",
                        "Change a blue number on the sheet Input; every table is recalculated. The numbers on Input have"
                                + " names that formulas can refer to."));
        line(
                sheet,
                context.words("Manglende tal", "Missing numbers"),
                context.words(
                        "Et tal, der mangler, står som #I/T (#N/A) med årsagen ved siden af. Det er ikke nul, og det, der"
                                + " bygger på det, mangler også. Kendes tallet, kan det skrives på Input.",
                        "A missing number stands as #N/A with the reason beside it. It is not zero, and what rests on it is"
                                + " missing too. Where the number is known it can be typed on Input."));
        line(
                sheet,
                context.words("Afrunding", "Rounding"),
                context.words(
                        "Intet er afrundet undervejs; cellerne viser kun færre decimaler.",
                        "Nothing is rounded on the way; the cells only show fewer decimals."));
    }

    private void findings(SheetXml sheet) throws IOException {
        if (!result.findings().isEmpty()) {
            heading(sheet, context.words("Fund, da arket blev dannet", "Findings when the workbook was made"));
            for (var finding : result.findings()) {
                line(sheet, "", finding.in(context.language()));
            }
        }
    }

    private void choices(SheetXml sheet) throws IOException {
        if (!result.options().isEmpty()) {
            heading(sheet, context.words("Valg", "Choices"));
            for (Map.Entry<String, String> option : new TreeMap<>(result.options()).entrySet()) {
                line(sheet, option.getKey(), option.getValue());
            }
        }
    }

    private void sources(SheetXml sheet) throws IOException {
        Map<List<String>, Integer> sources = new LinkedHashMap<>();
        for (Figure figure : context.layout().inputs()) {
            InputOrder.find(figure)
                    .ifPresent(cell -> sources.merge(
                            List.of(cell.dataset(), cell.source(), cell.file(), cell.vintage(), cell.fetched()),
                            1,
                            Integer::sum));
        }
        if (sources.isEmpty()) {
            return;
        }
        heading(sheet, context.words("Kilder", "Sources"));
        for (Map.Entry<List<String>, Integer> each : sources.entrySet()) {
            List<String> source = each.getKey();
            line(
                    sheet,
                    source.getFirst(),
                    source.get(1) + (source.get(1).isEmpty() ? "" : " · ")
                            + context.words("fil ", "file ") + source.get(2)
                            + context.words(", indlæst ", ", imported ") + context.day(source.get(4))
                            + context.words(", udgave ", ", vintage ") + source.get(3) + " · " + each.getValue()
                            + context.words(" tal", " numbers"));
        }
    }

    private void notes(SheetXml sheet) throws IOException {
        Set<Note> all = new LinkedHashSet<>(result.notes());
        all.addAll(graph.notes());
        if (all.isEmpty()) {
            return;
        }
        heading(sheet, context.words("Noter og tvivl", "Notes and doubts"));
        for (Note note : all) {
            String kind = switch (note.kind()) {
                case FOOTNOTE -> context.words("Note", "Note");
                case DOUBT -> context.words("Tvivl", "Doubt");
                case SOURCE_ERROR -> context.words("Fejl i kilden", "Error in the source");
            };
            line(sheet, kind, context.words(note.text()));
        }
    }

    private void missing(SheetXml sheet) throws IOException {
        List<Figure> missing = graph.order().stream()
                .filter(figure -> figure.value() instanceof Value.Missing absent
                        && absent.causes().isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        heading(sheet, context.words("Tal, der mangler", "Missing numbers"));
        for (Figure figure : missing.stream().limit(MOST_MISSING).toList()) {
            if (figure.value() instanceof Value.Missing absent) {
                String detail = context.words(absent.detail());
                String reason = context.words(absent.reason().words());
                String where = InputOrder.find(figure).map(NotesSheet::where).orElse("");
                line(
                        sheet,
                        context.words(figure.label()),
                        reason + (detail.isEmpty() ? "" : ": " + detail) + (where.isEmpty() ? "" : " · " + where));
            }
        }
        if (missing.size() > MOST_MISSING) {
            line(sheet, "", context.words("... i alt ", "... in all ") + missing.size());
        }
    }

    private static String where(SourceCell cell) {
        return cell.file() + ":" + cell.line() + ", " + cell.column();
    }

    private void heading(SheetXml sheet, String words) throws IOException {
        sheet.row();
        sheet.row();
        context.text(sheet, 0, words, Look.HEADING);
        context.text(sheet, 1, "", Look.HEADING);
    }

    private void line(SheetXml sheet, String left, String words) throws IOException {
        sheet.row(Math.max(SheetContext.lines(words, WIDE), SheetContext.lines(left, 44)));
        Look look = Look.PLAIN.with(Look.Line.HAIR).wrapped();
        context.text(sheet, 0, left, look.with(Look.Face.QUIET));
        context.text(sheet, 1, words, look);
    }
}

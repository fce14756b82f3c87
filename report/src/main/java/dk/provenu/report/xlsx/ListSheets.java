package dk.provenu.report.xlsx;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Uncertainty;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.table.NumberStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/** The sheets behind the tables: inputs, steps and columns, one line per figure. */
final class ListSheets {

    private static final int HEADING_ROW = Layout.LIST_START - 1;

    private final SheetContext context;

    ListSheets(SheetContext context) {
        this.context = context;
    }

    void inputs(SheetXml sheet, int number, String title) throws IOException {
        List<String> headings = List.of(
                context.words("Navn", "Name"),
                context.words("Værdi", "Value"),
                context.words("Mangler", "Missing"),
                context.words("Enhed", "Unit"),
                context.words("Prisniveau", "Price basis"),
                context.words("Art", "Kind"),
                context.words("Kilde", "Source"),
                context.words("Sted", "Place"),
                context.words("Fil", "File"),
                context.words("Linje", "Line"),
                context.words("Kolonne", "Column"),
                context.words("Indlæst", "Imported"),
                context.words("Noter", "Notes"),
                context.words("Id", "Id"));
        start(
                sheet,
                title,
                context.words(
                        "Ret et blåt tal i kolonne B: alle ark regner om. Formlerne er de samme, som Provenu selv regner med.",
                        "Change a blue number in column B: all sheets are recalculated. The formulas are those that Provenu"
                                + " itself uses."),
                headings,
                beside(headings),
                List.of(36.0, 14.0, 17.0, 19.0, 19.0, 13.0, 34.0, 20.0, 22.0, 7.0, 18.0, 12.0, 34.0, 44.0));
        Look plain = Look.PLAIN.with(Look.Line.HAIR);
        for (Figure figure : context.layout().inputs()) {
            String name = context.words(figure.label());
            sheet.row(SheetContext.lines(name, 36));
            context.text(sheet, 0, name, plain.wrapped());
            Look look = plain.with(Look.Ground.INPUT)
                    .with(figure.value().isPresent() ? Look.Face.INPUT : Look.Face.MISSING)
                    .formatted(NumberFormats.own(figure));
            context.home(
                    sheet, Layout.LIST_COLUMN, figure, number, context.styles().index(look));
            context.text(
                    sheet, 2, missing(figure), plain.with(Look.Face.MISSING).indented());
            context.text(sheet, 3, context.words(figure.unit().words()), plain);
            context.text(sheet, 4, context.words(figure.priceBasis().words()), plain);
            origin(sheet, figure, plain);
            context.text(sheet, 13, figure.id().value(), plain.with(Look.Face.QUIET));
        }
        sheet.filter(HEADING_ROW, headings.size() - 1);
        sheet.end(Footer.of(context, title));
    }

    private void origin(SheetXml sheet, Figure figure, Look plain) throws IOException {
        List<String> notes = new ArrayList<>();
        Text kind;
        String source = "";
        String place = "";
        String since = "";
        switch (figure.origin()) {
            case Origin.Observed observed -> kind = Text.of("observeret", "observed");
            case Origin.Parameter(Reference reference) -> {
                kind = Text.of("regel", "rule");
                source = reference.title();
                place = reference.place();
                since = reference.validFrom();
            }
            case Origin.Assumption assumption -> {
                kind = Text.of("forudsætning", "assumption");
                notes.add(context.words(assumption.note()));
                assumption.uncertainty().ifPresent(each -> notes.add(interval(each)));
            }
            case Origin.Modelled modelled -> {
                kind = Text.of("model", "modelled");
                source = context.words(modelled.method());
                place = new TreeMap<>(modelled.settings()).toString();
            }
            case Origin.Derived derived ->
                throw new IllegalArgumentException("'" + figure.id() + "' is no input: " + derived.operation());
        }
        SourceCell cell = InputOrder.find(figure).orElse(new SourceCell("", "", "", 0, "", since, source, place));
        context.text(sheet, 5, context.words(kind), plain);
        context.text(sheet, 6, cell.source(), plain);
        context.text(sheet, 7, cell.place(), plain);
        context.text(sheet, 8, cell.file(), plain);
        if (cell.line() > 0) {
            sheet.number(9, cell.line(), context.styles().index(plain));
        } else {
            context.text(sheet, 9, "", plain);
        }
        context.text(sheet, 10, cell.column(), plain);
        context.text(sheet, 11, context.day(cell.fetched()), plain);
        for (Note note : figure.notes()) {
            notes.add(context.words(note.text()));
        }
        context.text(sheet, 12, String.join(" · ", notes), plain);
    }

    private String interval(Uncertainty uncertainty) {
        NumberStyle style = NumberStyle.of(context.language());
        return context.words("lav-høj (10.-90. percentil): ", "low-high (10th-90th percentile): ")
                + style.full(uncertainty.low()) + " - " + style.full(uncertainty.high());
    }

    private String missing(Figure figure) {
        if (!(figure.value() instanceof Value.Missing missing)) {
            return "";
        }
        String detail = context.words(missing.detail());
        String reason = context.words(missing.reason().words());
        return detail.isEmpty() ? reason : reason + ": " + detail;
    }

    void steps(SheetXml sheet, int number, String title) throws IOException {
        List<String> headings = List.of(
                context.words("Navn", "Name"),
                context.words("Værdi", "Value"),
                context.words("Mangler", "Missing"),
                context.words("Enhed", "Unit"),
                context.words("Prisniveau", "Price basis"),
                context.words("Regnes som", "Made by"),
                context.words("Id", "Id"));
        start(
                sheet,
                title,
                context.words(
                        "Tal, som tabellerne bygger på, men som ikke selv står i en tabel.",
                        "Figures on which the tables rest, but which stand in none of them."),
                headings,
                beside(headings),
                List.of(62.0, 16.0, 22.0, 28.0, 24.0, 26.0, 62.0));
        Look plain = Look.PLAIN.with(Look.Line.HAIR);
        for (Figure figure : context.layout().steps()) {
            String name = context.words(figure.label());
            sheet.row(SheetContext.lines(name, 62));
            context.text(sheet, 0, name, plain.wrapped());
            int style = context.styles().index(plain.formatted(NumberFormats.own(figure)));
            context.home(sheet, Layout.LIST_COLUMN, figure, number, style);
            context.text(
                    sheet, 2, missing(figure), plain.with(Look.Face.MISSING).indented());
            context.text(sheet, 3, context.words(figure.unit().words()), plain);
            context.text(sheet, 4, context.words(figure.priceBasis().words()), plain);
            String made = figure.derivation()
                    .map(derived -> context.words(derived.operation().title()))
                    .orElse("");
            context.text(sheet, 5, made, plain);
            context.text(sheet, 6, figure.id().value(), plain.with(Look.Face.QUIET));
        }
        sheet.filter(HEADING_ROW, headings.size() - 1);
        sheet.end(Footer.of(context, title));
    }

    void columns(SheetXml sheet, int number, String title) throws IOException {
        List<Group> groups = context.layout().helpers();
        start(
                sheet,
                title,
                context.words(
                        "Kolonner, som formler slår op i, samlet ét sted. Kun henvisninger; ret intet her.",
                        "Columns that formulas refer to, put together. References only; change nothing here."),
                groups.stream()
                        .map(group -> context.words(group.label()) + " (" + group.id() + ")")
                        .toList(),
                groups.stream().map(_ -> Look.HEADING.right()).toList(),
                groups.stream().map(_ -> 34.0).toList());
        int longest = groups.stream().mapToInt(Group::size).max().orElse(0);
        Look plain = Look.PLAIN.with(Look.Line.HAIR);
        for (int row = 0; row < longest; row++) {
            sheet.row();
            for (int column = 0; column < groups.size(); column++) {
                if (row < groups.get(column).size()) {
                    Figure figure = groups.get(column).members().get(row);
                    int style = context.styles().index(plain.formatted(NumberFormats.own(figure)));
                    sheet.formula(column, context.formulas().reference(figure, number), figure.value(), style);
                }
            }
        }
        sheet.end(Footer.of(context, title));
    }

    /** The value's heading stands above its digits. */
    private static List<Look> beside(List<String> headings) {
        List<Look> looks = new ArrayList<>(Collections.nCopies(headings.size(), Look.HEADING));
        looks.set(Layout.LIST_COLUMN, Look.HEADING.right());
        looks.set(Layout.LIST_COLUMN + 1, Look.HEADING.indented());
        return looks;
    }

    private void start(
            SheetXml sheet, String title, String words, List<String> headings, List<Look> looks, List<Double> widths)
            throws IOException {
        sheet.begin(new SheetSetup(widths, Layout.LIST_START, 1, false));
        sheet.row(2);
        context.text(sheet, 0, title, Look.TITLE);
        sheet.row();
        context.text(sheet, 0, words, Look.PLAIN.with(Look.Face.QUIET));
        int high = 1;
        for (int i = 0; i < headings.size(); i++) {
            high = Math.max(high, SheetContext.lines(headings.get(i), widths.get(i)));
        }
        sheet.row(high);
        for (int i = 0; i < headings.size(); i++) {
            context.text(sheet, i, headings.get(i), looks.get(i));
        }
    }
}

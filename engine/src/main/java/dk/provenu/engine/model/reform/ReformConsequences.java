package dk.provenu.engine.model.reform;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.table.FigureTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;

/**
 * Reform consequences (økonomiske konsekvenser af en reform): own estimate against the state's, ceilings, reserve and
 * initiatives come to a budget gap by year, as Lyngby-Taarbæk Kommune set it out in appendix 1 to case 3 of the
 * Erhvervs- og Beskæftigelsesudvalg on 18 February 2014. Amounts in 1.000 kr.; a gap is positive.
 */
public final class ReformConsequences implements Model {

    static final String ID = "reform-consequences";

    private static final ModelOption SHEET = new ModelOption("reform-sheet", Text.of("Reformark", "Reform sheet"), "");
    private static final ModelOption YEAR = new ModelOption("year", Text.of("År i broen", "Year of the bridge"), "");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("Reformens konsekvenser", "Reform consequences");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvad en reform gør ved budgettet: eget skøn mod statens, lofter, hensatte beløb og initiativer, og hvorfor.",
                "What a reform does to the budget: own estimate against the state's, ceilings, reserves and initiatives, and why.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(ReformData.LINES);
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(ReformData.INITIATIVES, ReformData.DECISIONS, PublishedFigures.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(SHEET, YEAR);
    }

    @Override
    public boolean asksTheLaw() {
        return true;
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        List<String> names = sheetNames(input);
        refuseStrays(input, names);
        String name = sheetName(input, names);
        Sheet sheet = SheetReader.read(of(name, input, ReformData.LINES), input.law(), input.on());
        int year = year(input, sheet.years());
        Decisions decisions = Decisions.read(of(name, input, ReformData.DECISIONS));
        Initiatives initiatives = Initiatives.read(of(name, input, ReformData.INITIATIVES), sheet.years(), decisions);
        List<PartResult> parts = sheet.parts().stream().map(Parts::of).toList();
        Challenge challenge = Challenge.of(sheet, parts, initiatives);
        Shares shares = Shares.of(parts);
        Doubles doubles = Doubles.of(sheet, parts, challenge.before());

        List<FigureTable> tables = tables(new ReformTables(sheet), parts, challenge, initiatives, shares, doubles);
        new ReformTables(sheet).decisions(decisions).ifPresent(tables::add);
        new ReformTables(sheet).missing().ifPresent(table -> tables.add(1, table));
        Map<String, String> choices = Map.of(SHEET.key(), name, YEAR.key(), Integer.toString(year));
        Set<Figure> figures = new LinkedHashSet<>();
        tables.forEach(table -> figures.addAll(table.figures()));
        PublishedFigures.table(PublishedFigures.check(input, ID, choices, figures))
                .ifPresent(tables::add);
        return new ModelResult(
                ID,
                sheet.label()
                        .plus(Text.of(": konsekvenser for ", ": consequences for "))
                        .plus(Text.same(input.own().name() + " " + sheet.period())),
                choices,
                ReformSentences.of(sheet, parts, challenge, initiatives, shares, doubles),
                tables,
                ReformCharts.of(sheet, challenge, year),
                notes(shares));
    }

    private static List<FigureTable> tables(
            ReformTables make,
            List<PartResult> parts,
            Challenge challenge,
            Initiatives initiatives,
            Shares shares,
            Doubles doubles) {
        List<FigureTable> tables = new ArrayList<>();
        tables.add(make.challenge(challenge, initiatives));
        make.reform(challenge).ifPresent(tables::add);
        make.shares(shares).ifPresent(tables::add);
        parts.forEach(part -> tables.add(make.part(part)));
        make.variants(doubles, challenge).ifPresent(tables::add);
        make.across(doubles).ifPresent(tables::add);
        make.initiatives(initiatives).ifPresent(tables::add);
        return tables;
    }

    private static List<SourceRow> of(String sheet, ModelInput input, DatasetKind kind) {
        return input.rows(kind).stream()
                .filter(row -> row.text("reform_sheet").equals(sheet))
                .toList();
    }

    private static List<String> sheetNames(ModelInput input) {
        return input.rows(ReformData.LINES).stream()
                .map(row -> row.text("reform_sheet"))
                .distinct()
                .toList();
    }

    /** A decision or an initiative of no sheet would be lost in silence: its name is misspelt. */
    private static void refuseStrays(ModelInput input, List<String> names) {
        for (DatasetKind kind : List.of(ReformData.INITIATIVES, ReformData.DECISIONS)) {
            for (SourceRow row : input.rows(kind)) {
                if (!names.contains(row.text("reform_sheet"))) {
                    throw stray(row, "reform_sheet", names);
                }
            }
        }
        for (SourceRow row : input.rows(ReformData.DECISIONS)) {
            List<String> initiatives = of(row.text("reform_sheet"), input, ReformData.INITIATIVES).stream()
                    .map(each -> each.text("initiative"))
                    .distinct()
                    .toList();
            if (!row.text("initiative").isEmpty() && !initiatives.contains(row.text("initiative"))) {
                throw stray(row, "initiative", initiatives);
            }
        }
    }

    private static ModelException stray(SourceRow row, String column, List<String> known) {
        return new ModelException(Text.of(
                "Linje %d i %s, kolonne %s: '%s' findes ikke. Kendte: %s."
                        .formatted(row.line(), row.file(), column, row.text(column), String.join(", ", known)),
                "Line %d of %s, column %s: '%s' does not exist. Known: %s."
                        .formatted(row.line(), row.file(), column, row.text(column), String.join(", ", known))));
    }

    /** The sheet that was asked for, or the first of the file. */
    private static String sheetName(ModelInput input, List<String> names) {
        String asked = input.option(SHEET);
        if (names.isEmpty()) {
            throw new ModelException(Text.of(
                    "Datasættet reform-lines er tomt. Udfyld et ark, og indlæs det igen.",
                    "The dataset reform-lines is empty. Fill a sheet and import it again."));
        }
        if (asked.isEmpty()) {
            return names.getFirst();
        }
        if (!names.contains(asked)) {
            String list = String.join(", ", names);
            throw new ModelException(Text.of(
                    "Arket '" + asked + "' findes ikke i reform-lines. Kendte ark: " + list + ".",
                    "The sheet '" + asked + "' is not in reform-lines. Known sheets: " + list + "."));
        }
        return asked;
    }

    /** The year that was asked for; the sheet's first, when it is a year of another sheet. */
    private static int year(ModelInput input, NavigableSet<Integer> years) {
        String asked = input.option(YEAR);
        boolean elsewhere = input.rows(ReformData.LINES).stream()
                .anyMatch(row -> row.text("year").equals(asked));
        return years.stream()
                .filter(year -> Integer.toString(year).equals(asked))
                .findFirst()
                .orElseGet(() -> {
                    if (asked.isEmpty() || elsewhere) {
                        return years.first();
                    }
                    throw new ModelException(Text.of(
                            "Arket har ikke året '" + asked + "'. Vælg et af: " + years + ".",
                            "The sheet does not have the year '" + asked + "'. Choose one of: " + years + "."));
                });
    }

    private static List<Note> notes(Shares shares) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.footnote(
                "Budgetudfordring er det, kommunen kommer til at mangle: eget skøn minus statens skøn, plus tab over lofter, minus"
                        + " hensatte beløb og vedtagne initiativer.",
                "The budget gap is what the municipality will lack: own estimate less the state's, plus losses above ceilings, less"
                        + " reserves and adopted initiatives."));
        if (!shares.parts().isEmpty()) {
            notes.add(
                    Note.doubt(
                            "Forklaringen med de to andele bruger én andel af aktiviteten for hele delen; de enkelte linjer kan have andre.",
                            "The explanation by the two shares takes one share of activity for the whole part; single lines may have others."));
        }
        return notes;
    }
}

package dk.provenu.engine.model.reform;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.reform.Decisions.Decision;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.NumberStyle;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tables of a reform. */
final class ReformTables {

    private static final Text THOUSANDS = Unit.THOUSAND_KRONER.words();

    private final Sheet sheet;

    ReformTables(Sheet sheet) {
        this.sheet = sheet;
    }

    private List<Column> years(Text unit) {
        return sheet.years().stream()
                .map(year -> new Column(Integer.toString(year), Text.same(Integer.toString(year)), unit, 0))
                .toList();
    }

    private FigureTable table(String id, Text title, Text unit, List<Row> rows, List<Text> footnotes) {
        return new FigureTable(
                id,
                title,
                (unit.isEmpty() ? unit : unit.plus(Text.same(", "))).plus(Text.same(sheet.period())),
                Text.of("Linje", "Line"),
                years(unit),
                rows,
                footnotes);
    }

    FigureTable challenge(Challenge challenge, Initiatives initiatives) {
        List<Row> rows = new ArrayList<>();
        challenge.steps().forEach(step -> rows.add(step.row(Row.Kind.ORDINARY)));
        rows.add(challenge.before().row(Row.Kind.TOTAL));
        challenge.adoptedSteps().forEach(step -> rows.add(step.row(Row.Kind.ORDINARY)));
        rows.add(challenge.after().row(Row.Kind.OWN));
        challenge.ifAdopted().ifPresent(row -> rows.add(row.row(Row.Kind.SUMMARY)));
        List<Text> notes = new ArrayList<>(
                List.of(
                        Text.of(
                                "Et positivt tal er en udgift eller et tab for kommunen. Kun vedtagne initiativer mindsker udfordringen.",
                                "A positive number is a cost or a loss to the municipality. Only adopted initiatives lessen the gap.")));
        initiatives
                .undecided()
                .forEach(each -> notes.add(each.label().plus(Text.same(": ")).plus(status(each.decision()))));
        return table(Challenge.TABLE, Text.of("Samlet budgetudfordring", "Budget gap in all"), THOUSANDS, rows, notes);
    }

    Optional<FigureTable> reform(Challenge challenge) {
        List<Row> rows = new ArrayList<>();
        challenge.own().ifPresent(row -> rows.add(row.row(Row.Kind.ORDINARY)));
        challenge.state().ifPresent(row -> rows.add(row.row(Row.Kind.ORDINARY)));
        challenge.reform().ifPresent(row -> rows.add(row.row(Row.Kind.OWN)));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(table(Challenge.REFORM, sheet.label(), THOUSANDS, rows, List.of()));
    }

    FigureTable part(PartResult result) {
        boolean mixed = result.rows().stream()
                .anyMatch(shown ->
                        !shown.row().years().firstEntry().getValue().unit().equals(Unit.THOUSAND_KRONER));
        List<Row> rows = result.rows().stream()
                .map(shown -> unit(shown.row(), mixed).row(shown.kind(), shown.decimals()))
                .toList();
        return table(result.part().table(), result.part().label(), mixed ? Text.EMPTY : THOUSANDS, rows, List.of());
    }

    /** The label with the unit after it, where the rows of a table differ. */
    private static Yearly unit(Yearly row, boolean mixed) {
        Text unit = row.years().firstEntry().getValue().unit().words();
        return mixed
                ? new Yearly(
                        row.table(),
                        row.key(),
                        row.label().plus(Text.same(", ")).plus(unit),
                        row.years())
                : row;
    }

    Optional<FigureTable> shares(Shares shares) {
        if (shares.parts().isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (Shares.OfPart part : shares.parts()) {
            rows.add(named(part, unit(part.blockGrant(), true)).row(Row.Kind.ORDINARY, 3));
            rows.add(named(part, part.national()).row(Row.Kind.ORDINARY));
            for (Shares.ByActivity activity : part.activities()) {
                rows.add(named(part, unit(activity.share(), true)).row(Row.Kind.ORDINARY, 3));
                rows.add(named(part, activity.national()).row(Row.Kind.ORDINARY));
                rows.add(named(part, activity.expected()).row(Row.Kind.ORDINARY));
                rows.add(named(part, activity.explained()).row(Row.Kind.TOTAL));
                rows.add(named(part, activity.rest()).row(Row.Kind.ORDINARY));
            }
        }
        shares.explained().ifPresent(row -> rows.add(row.row(Row.Kind.OWN)));
        shares.rest().ifPresent(row -> rows.add(row.row(Row.Kind.SUMMARY)));
        return Optional.of(
                table(
                        Shares.TABLE,
                        Text.of("Hvorfor reformen koster penge", "Why the reform costs money"),
                        THOUSANDS,
                        rows,
                        List.of(
                                Text.of(
                                        "Statens skøn er et landsbeløb fordelt efter bloktilskuddet; kommunens eget følger dens andel af"
                                                + " aktiviteten. Landsbeløb er regnet baglæns og står ikke i kilden.",
                                        "The state's estimate is a national amount shared out by the block grant; the municipality's own follows"
                                                + " its share of the activity. National amounts are computed backwards and are not in the source."))));
    }

    private static Yearly named(Shares.OfPart part, Yearly row) {
        return new Yearly(
                row.table(),
                part.part().part().key() + "_"
                        + row.key().replace(part.part().part().key() + "_", ""),
                part.part().part().label().plus(Text.same(": ")).plus(row.label()),
                row.years());
    }

    Optional<FigureTable> variants(Doubles doubles, Challenge challenge) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Yearly(
                        Doubles.TABLE,
                        "as_is",
                        Text.of("Som arket regner", "As the sheet reckons"),
                        challenge.before().years())
                .row(Row.Kind.OWN));
        List<Text> notes = new ArrayList<>();
        for (Doubles.Variant variant : doubles.variants()) {
            rows.add(variant.total().row(Row.Kind.ORDINARY));
        }
        doubles.once().ifPresent(row -> rows.add(row.row(Row.Kind.ORDINARY)));
        for (Doubles.Twice twice : doubles.twice()) {
            notes.add(Text.of(
                    "'%s' i %s og '%s' i %s er samme beløb i alle år og er lagt til to gange. Er det ene nettoudgiften og det"
                                    .formatted(
                                            twice.first().amounts().label().da(),
                                            twice.firstPart().label().da(),
                                            twice.second().amounts().label().da(),
                                            twice.secondPart().label().da())
                            + " andet den tabte refusion, er det rigtigt; ellers tæller det dobbelt.",
                    "'%s' in %s and '%s' in %s are the same amounts in every year and are added twice. If one is the net expenditure"
                                    .formatted(
                                            twice.first().amounts().label().en(),
                                            twice.firstPart().label().en(),
                                            twice.second().amounts().label().en(),
                                            twice.secondPart().label().en())
                            + " and the other the lost reimbursement, that is right; else it counts double."));
        }
        return rows.size() < 2
                ? Optional.empty()
                : Optional.of(table(
                        Doubles.TABLE,
                        Text.of("Udfordringen regnet på andre måder", "The gap reckoned otherwise"),
                        THOUSANDS,
                        rows,
                        notes));
    }

    Optional<FigureTable> across(Doubles doubles) {
        return doubles.across().isEmpty()
                ? Optional.empty()
                : Optional.of(table(
                        Doubles.ACROSS,
                        Text.of(
                                "Linjer, der står i flere dele, lagt sammen",
                                "Lines that stand in several parts, added"),
                        THOUSANDS,
                        doubles.across().stream()
                                .map(row -> row.row(Row.Kind.ORDINARY))
                                .toList(),
                        List.of()));
    }

    Optional<FigureTable> initiatives(Initiatives initiatives) {
        if (initiatives.all().isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        List<Text> notes = new ArrayList<>();
        for (Initiatives.Initiative each : initiatives.all()) {
            rows.add(each.fullYear().row(Row.Kind.ORDINARY));
            rows.add(new Yearly(
                            Initiatives.TABLE,
                            each.saving().key(),
                            each.label().plus(Text.of(", i året", ", in the year")),
                            each.saving().years())
                    .row(Row.Kind.OWN));
            each.transfer().ifPresent(row -> {
                rows.add(row.row(Row.Kind.ORDINARY));
                notes.add(Text.of(
                        "%s: flyttes fra %s til %s."
                                .formatted(
                                        each.label().da(),
                                        each.from().da(),
                                        each.to().da()),
                        "%s: moved from %s to %s."
                                .formatted(
                                        each.label().en(),
                                        each.from().en(),
                                        each.to().en())));
            });
            notes.add(each.label().plus(Text.same(": ")).plus(status(each.decision())));
        }
        return Optional.of(table(
                Initiatives.TABLE,
                Text.of(
                        "Modgående initiativer: besparelse og omflytning",
                        "Offsetting initiatives: saving and transfer"),
                THOUSANDS,
                rows,
                notes));
    }

    /** "udsat den 18-02-2014 af Erhvervs- og Beskæftigelsesudvalget". */
    static Text status(Optional<Decision> decision) {
        return decision.map(made -> Text.build(language -> made.status().words().in(language)
                        + (language == Language.DA ? " den " : " on ")
                        + NumberStyle.of(language).date(made.on())
                        + (language == Language.DA ? " af " : " by ")
                        + made.committee().in(language)))
                .orElse(Text.of("foreslået; ingen beslutning er noteret", "proposed; no decision is recorded"));
    }

    Optional<FigureTable> decisions(Decisions decisions) {
        if (decisions.all().isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (Decision decision : decisions.all()) {
            rows.add(new Row(
                    decision.point() + "_" + decision.on(),
                    decision.label(),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(decision.status().words()),
                            Cell.of(Text.build(
                                    language -> NumberStyle.of(language).date(decision.on()))),
                            Cell.of(decision.committee()),
                            Cell.of(decision.note()))));
        }
        return Optional.of(new FigureTable(
                "decisions",
                Text.of("Hvad der er besluttet", "What was decided"),
                Text.EMPTY,
                Text.of("Punkt i indstillingen", "Point of the recommendation"),
                List.of(
                        new Column("status", Text.of("Beslutning", "Decision"), Text.EMPTY, 0),
                        new Column("date", Text.of("Dato", "Date"), Text.EMPTY, 0),
                        new Column("committee", Text.of("Udvalg", "Committee"), Text.EMPTY, 0),
                        new Column("note", Text.of("Bemærkning", "Remark"), Text.EMPTY, 0)),
                rows,
                List.of()));
    }

    /** Which lines lack a number, and in which years. */
    Optional<FigureTable> missing() {
        List<Row> rows = new ArrayList<>();
        for (Sheet.Part part : sheet.parts()) {
            for (Sheet.Line line : part.lines()) {
                List<Integer> years = line.amounts().years().entrySet().stream()
                        .filter(entry -> !entry.getValue().value().isPresent())
                        .map(java.util.Map.Entry::getKey)
                        .toList();
                if (!years.isEmpty()) {
                    rows.add(new Row(
                            part.key() + "_" + line.key(),
                            part.label()
                                    .plus(Text.same(": "))
                                    .plus(line.amounts().label()),
                            Row.Kind.ORDINARY,
                            List.of(
                                    Cell.of(Text.same(
                                            years.stream().map(String::valueOf).collect(Collectors.joining(", ")))),
                                    Cell.of(line.amounts()
                                            .year(years.getFirst())
                                            .unit()
                                            .words()),
                                    Cell.of(
                                            line.amounts()
                                                                    .year(years.getFirst())
                                                                    .value()
                                                            instanceof Value.Missing gone
                                                    ? gone.reason().words()
                                                    : Text.EMPTY))));
                }
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureTable(
                        "missing",
                        Text.of("Det mangler arket", "What the sheet lacks"),
                        Text.of(
                                "skriv tallene i reform-lines, og indlæs filen igen",
                                "write the numbers in reform-lines and import the file again"),
                        Text.of("Linje", "Line"),
                        List.of(
                                new Column("years", Text.of("År", "Years"), Text.EMPTY, 0),
                                new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0),
                                new Column("reason", Text.of("Hvorfor", "Why"), Text.EMPTY, 0)),
                        rows,
                        List.of()));
    }
}

package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.FigureTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ledger of savings (gevinstregnskab): what adopted cases promised, what of it counts when nobody is saved twice and
 * no group saves more than it costs, and what came of it, by case, year, owner and account. Amounts in mio. kr.
 */
public final class SavingsLedger implements Model {

    static final String ID = "savings-ledger";

    static FigureId id(String... parts) {
        return FigureId.of(ID).child(parts);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("Gevinstregnskab", "Ledger of savings");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvad vedtagne sager har lovet, hvad der tæller, når ingen borger spares to gange, og hvad der kom ud"
                        + " af det.",
                "What adopted cases have promised, what counts when nobody is saved twice, and what came of it.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(LedgerDatasets.ADOPTED);
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(LedgerDatasets.REALISED, LedgerDatasets.COSTS, LedgerDatasets.RULES, PublishedFigures.KIND);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        Ledger ledger = Ledger.of(input);
        Years years = Years.of(ledger);
        List<FigureTable> tables = new ArrayList<>();
        tables.add(LedgerTables.years(years));
        Breakdown byCase = Breakdown.byCase(ledger);
        tables.add(LedgerTables.breakdown(byCase));
        tables.add(LedgerTables.breakdown(Breakdown.byOwner(ledger)));
        Breakdown.byAccount(ledger).map(LedgerTables::breakdown).ifPresent(tables::add);
        Overlaps overlaps = Overlaps.of(ledger);
        LedgerTables.overlaps(overlaps).ifPresent(tables::add);
        LedgerTables.caps(ledger).ifPresent(tables::add);
        Set<Figure> figures = new HashSet<>();
        tables.forEach(table -> figures.addAll(table.figures()));
        PublishedFigures.table(PublishedFigures.check(input, ID, Map.of(), figures))
                .ifPresent(tables::add);
        return new ModelResult(
                ID,
                Text.of(
                        "Gevinstregnskab, " + input.own().name() + " " + years.words(),
                        "Ledger of savings, " + input.own().name() + " " + years.words()),
                Map.of(),
                LedgerSentences.of(years, overlaps),
                tables,
                LedgerCharts.of(years, byCase),
                notes(ledger));
    }

    private static List<Note> notes(Ledger ledger) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.footnote(
                "Sager, der gør krav på samme målgruppe, virkning og måned, virker hver især på dem, de andre har"
                        + " ladet tilbage: tilsammen 1 − (1 − a)(1 − b) af gruppen. Reglen fordeler den fælles virkning;"
                        + " en uafklaret overlapning tælles som det største enkelte løfte.",
                "Cases that claim the same target group, outcome and month each work on those whom the others have"
                        + " left: together 1 − (1 − a)(1 − b) of the group. The rule divides the joint effect; an"
                        + " unresolved overlap counts as the greatest single promise."));
        notes.add(Note.doubt(
                "En realiseret besparelse er den, der er gjort op. Hvad der skyldes konjunktur, lovændringer eller"
                        + " indsats, kan ikke ses af tallet.",
                "A realised saving is the one that was found. What is due to the business cycle, the law or the effort"
                        + " cannot be seen from it."));
        if (ledger.capped().stream().anyMatch(capped -> !capped.isKnown())) {
            notes.add(Note.doubt(
                    "For nogle grupper er udgiften ikke indlæst (group-costs); dér er det ikke kontrolleret, at der"
                            + " ikke spares mere, end gruppen koster.",
                    "For some groups the cost has not been imported (group-costs); there it is not checked that no"
                            + " more is saved than the group costs."));
        }
        return notes;
    }
}

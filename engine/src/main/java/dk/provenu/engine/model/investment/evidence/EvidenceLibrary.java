package dk.provenu.engine.model.investment.evidence;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.statistics.MetaAnalysis.Method;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The evidence library (bevisbibliotek): what is known of the effects of efforts, pooled where several measured the same,
 * and how far a plan's own estimate lies from it.
 */
public final class EvidenceLibrary implements Model {

    static final String ID = "evidence-library";

    private static final ModelOption METHOD = new ModelOption(
            "method",
            Text.of("Samling af flere undersøgelser", "Pooling of several studies"),
            "reml",
            List.of("reml", "paule-mandel", "dersimonian-laird", "fixed"),
            List.of(
                    Pool.words(Method.REML),
                    Pool.words(Method.PAULE_MANDEL),
                    Pool.words(Method.DERSIMONIAN_LAIRD),
                    Pool.words(Method.FIXED)));
    private static final ModelOption CHOSEN = new ModelOption(
            "evidence",
            Text.of(
                    "Bevis at holde et skøn op mod (et eller flere løbenavne)",
                    "Evidence to hold an estimate against (ids)"),
            "");
    private static final ModelOption EFFECT = new ModelOption(
            "effect", Text.of("Eget skøn, i bevisets enhed", "Own estimate, in the evidence's unit"), "");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("Bevis for virkninger", "Evidence of effects");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvad man ved om indsatsers virkning, hvor sikkert det er, og hvor langt et eget skøn ligger fra det.",
                "What is known of the effects of efforts, how sure it is, and how far an own estimate lies from it.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of();
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(EvidenceEntries.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(METHOD, CHOSEN, EFFECT);
    }

    @Override
    public ModelResult run(ModelInput input) {
        String wanted = input.option(METHOD);
        Method method = switch (wanted) {
            case "reml" -> Method.REML;
            case "paule-mandel" -> Method.PAULE_MANDEL;
            case "dersimonian-laird" -> Method.DERSIMONIAN_LAIRD;
            case "fixed" -> Method.FIXED;
            default ->
                throw new ModelException(Text.of(
                        "'" + wanted + "' er ikke en metode. Vælg " + String.join(", ", METHOD.values()) + ".",
                        "'" + wanted + "' is not a method. Choose " + String.join(", ", METHOD.values()) + "."));
        };
        Library library = Library.of(Evidence.of(input), method);
        String chosen = input.option(CHOSEN);
        Optional<EvidenceEffect> effect = chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(library.evidence().choose(chosen, method, Library.id("chosen")));
        Optional<EvidenceDistance> distance = own(input, effect);
        List<FigureTable> tables = new ArrayList<>();
        distance.map(LibraryTables::distance).ifPresent(tables::add);
        if (!library.pools().isEmpty()) {
            tables.add(LibraryTables.pooled(library));
        }
        tables.addAll(LibraryTables.entries(library));
        List<ChartSpec> charts = new ArrayList<>();
        for (Library.Named named : library.pools()) {
            FigureTable weights = LibraryTables.weights(library, named);
            tables.add(weights);
            charts.addAll(LibraryCharts.of(named, weights));
        }
        return new ModelResult(
                ID,
                title(),
                Map.of("method", wanted, "evidence", chosen, "effect", input.option(EFFECT)),
                LibrarySentences.of(library, effect, distance),
                tables,
                charts,
                List.of(
                        Note.footnote(
                                "Flere undersøgelser af samme indsats og samme mål er samlet med "
                                        + Pool.words(method).da()
                                        + "; forventninger og tal uden usikkerhed indgår ikke.",
                                "Several studies of one effort and one measure are pooled by "
                                        + Pool.words(method).en()
                                        + "; expectations and numbers without an error are left out."),
                        Note.doubt(
                                "Et bevis fra et andet sted, en anden tid eller en anden målgruppe gælder ikke uden"
                                        + " videre her.",
                                "Evidence from another place, time or target group does not simply hold here.")));
    }

    private static Optional<EvidenceDistance> own(ModelInput input, Optional<EvidenceEffect> effect) {
        String text = input.option(EFFECT);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (effect.isEmpty()) {
            throw new ModelException(Text.of(
                    "Et eget skøn kan kun holdes op mod et bevis. Vælg også evidence=LØBENAVN.",
                    "An own estimate can only be held against evidence. Choose evidence=ID too."));
        }
        double number;
        try {
            number = Double.parseDouble(text.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            number = Double.NaN;
        }
        if (!Double.isFinite(number)) {
            throw new ModelException(Text.of(
                    "'" + text + "' er ikke et tal i valget effect. Skriv fx 6 eller 2,3.",
                    "'" + text + "' is not a number in the option effect. Write for instance 6 or 2.3."));
        }
        Figure like = effect.get().estimate();
        Figure own = Figure.assumption(
                Library.id("own", "effect"),
                Text.of("Eget skøn", "Own estimate"),
                Value.of(number),
                like.unit(),
                like.priceBasis(),
                new Origin.Assumption(
                        Text.of("Skrevet som valg på siden", "Written as a choice on the page"),
                        Optional.empty(),
                        Optional.empty()),
                List.of());
        return effect.get().distance(Library.id("own"), own);
    }
}

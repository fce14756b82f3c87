package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.investment.evidence.Evidence;
import dk.provenu.engine.model.investment.evidence.EvidenceEntries;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioKind;
import dk.provenu.engine.source.DatasetKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Up to four investment cases side by side: what each costs and gives, when it has paid for itself, and how sure it is. */
public final class InvestmentComparison implements Model {

    static final String ID = "investment-comparison";

    /** More do not fit beside each other on a page or a paper. */
    private static final int MOST = 4;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("Sammenlign investeringscases", "Compare investment cases");
    }

    @Override
    public Text description() {
        return Text.of(
                "Op til fire cases ved siden af hinanden: udgift, gevinst, hvornår de er tjent hjem, hvor lille effekten må blive,"
                        + " og hvor sikkert det er. Vælg dem med scenario=navn,navn; ellers de fire første.",
                "Up to four cases side by side: cost, gain, when they have paid for themselves, how small the effect may be, and"
                        + " how sure that is. Choose them by scenario=name,name; otherwise the first four.");
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
    public List<ScenarioKind> scenarios() {
        return List.of(InvestmentCase.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return CaseOptions.ALL;
    }

    @Override
    public boolean asksTheLaw() {
        return true;
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.scenario(InvestmentCase.KIND);
        List<Scenario> chosen = input.chosen(InvestmentCase.KIND);
        if (chosen.size() > MOST) {
            throw new ModelException(Text.of(
                    chosen.size() + " cases er for mange; vælg højst " + MOST + ".",
                    chosen.size() + " cases are too many; choose at most " + MOST + "."));
        }
        // One alone is no comparison: nothing was chosen.
        List<Scenario> scenarios = chosen.size() > 1
                ? chosen
                : input.scenarios(InvestmentCase.KIND).stream().limit(MOST).toList();
        CaseOptions options = CaseOptions.read(input);
        Evidence evidence = Evidence.of(input);
        List<Compared> cases = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            CaseResult result = CaseResult.of(
                    FigureId.of(ID, scenario.name()), scenario, input.law(), evidence, options.choice(input.on()));
            cases.add(Compared.of(
                    result, Chances.of(result.ids(), result.plan(), result.cash(), options.draws(), options.seed())));
        }
        Map<String, String> made = new LinkedHashMap<>(options.chosen());
        made.put("scenario", scenarios.stream().map(Scenario::name).collect(Collectors.joining(",")));
        input.on().ifPresent(day -> made.put("on", day.toString()));
        return new ModelResult(
                ID,
                title().plus(Text.same(", " + input.own().name())),
                made,
                ComparisonTables.sentences(cases),
                List.of(ComparisonTables.table(cases), ComparisonTables.cumulative(cases)),
                ComparisonTables.charts(cases),
                notes(cases));
    }

    private static List<Note> notes(List<Compared> cases) {
        List<Note> notes = new ArrayList<>();
        List<PriceBasis> levels = cases.stream()
                .map(each -> each.result().keys().net())
                .map(Figure::priceBasis)
                .distinct()
                .toList();
        if (levels.size() > 1) {
            notes.add(Note.doubt(
                    "Sagerne er ikke i samme prisniveau: beløbene kan ses ved siden af hinanden, men ikke lægges sammen.",
                    "The cases are not at the same price level: the amounts can be seen side by side, but not added."));
        }
        if (cases.stream()
                        .map(each -> each.result().plan().horizon())
                        .distinct()
                        .count()
                > 1) {
            notes.add(Note.footnote(
                    "Sagerne løber ikke lige længe; en længere sag har flere år at tjene sig hjem i.",
                    "The cases do not run equally long; a longer one has more years in which to pay."));
        }
        notes.add(
                Note.footnote(
                        "To sager kan ikke spare den samme borger to gange; om de gør krav på de samme, siger gevinsternes regnskab.",
                        "Two cases cannot save the same citizen twice; whether they claim the same is told by the ledger of savings."));
        return notes;
    }
}

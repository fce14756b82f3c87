package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Analyses;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.MovesTable;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.model.investment.evidence.Evidence;
import dk.provenu.engine.model.investment.evidence.EvidenceEntries;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioKind;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.FigureTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The investment case: a plan's costs and effects as cash flow by year and payer, the municipality's net of reimbursement by
 * the law's ladder and the duration at which people leave, with frames, appropriations, pay-back, internal rate, break-even,
 * tornado and draws. Kr. at the plan's price level, undiscounted unless a rate is chosen; a year is a calendar year.
 */
public final class InvestmentCase implements Model {

    static final String ID = "investment-case";

    /** The plans that it reads. */
    public static final ScenarioKind KIND = new ScenarioKind(
            "investment-case",
            Text.of("investeringscase", "investment case"),
            Text.of(
                    "Hvem indsatsen er for, hvad den koster fase for fase, og hvad den ventes at gøre ved tiden på ydelse.",
                    "Whom the effort is for, what it costs phase by phase, and what it is expected to do to the time on benefit."),
            CaseTemplate.YAML);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("Investeringscase", "Investment case");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvad en indsats koster og giver, år for år og betaler for betaler, efter refusionstrappen; hvornår den er tjent"
                        + " hjem, hvor lille effekten må blive, og hvor sikkert det er.",
                "What an effort costs and gives, by year and payer, by the reimbursement ladder; when it has paid for itself, how"
                        + " small the effect may be, and how sure that is.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of();
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(PublishedFigures.KIND, EvidenceEntries.KIND);
    }

    @Override
    public List<ScenarioKind> scenarios() {
        return List.of(KIND);
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
        Scenario scenario = input.scenario(KIND);
        CaseOptions options = CaseOptions.read(input);
        CaseResult result =
                CaseResult.of(FigureId.of(ID), scenario, input.law(), Evidence.of(input), options.choice(input.on()));
        List<AnalysisTables.BreakEven> breakEvens = AnalysisTables.breakEvens(result);
        Optional<Chances> chances =
                Chances.of(result.ids(), result.plan(), result.cash(), options.draws(), options.seed());
        Figure net = result.keys().net();
        List<Analyses.Move> moves = Analyses.moves(FigureId.of(ID), net, Chances.drivers(net, result.effects()));

        List<FigureTable> tables = new ArrayList<>(List.of(CaseTables.cash(result), CaseTables.keys(result)));
        AnalysisTables.breakEven(breakEvens).ifPresent(tables::add);
        EvidenceTable.of(result).ifPresent(tables::add);
        chances.map(AnalysisTables::chance).ifPresent(tables::add);
        if (!moves.isEmpty()) {
            tables.add(MovesTable.of(moves, Text.of("Nettoprovenu", "Net yield")));
        }
        CaseTables.persons(result).ifPresent(tables::add);
        CaseTables.benefits(result).ifPresent(tables::add);
        tables.add(CaseTables.payers(result));
        tables.add(BudgetTables.frames(result));
        tables.add(BudgetTables.appropriations(result));
        BudgetTables.guarantee(result).ifPresent(tables::add);
        AnalysisTables.ladder(result).ifPresent(tables::add);

        Map<String, String> chosen = new LinkedHashMap<>(options.chosen());
        chosen.put("scenario", scenario.name());
        input.on().ifPresent(day -> chosen.put("on", day.toString()));
        Set<Figure> figures = new LinkedHashSet<>();
        tables.forEach(table -> figures.addAll(table.figures()));
        PublishedFigures.table(PublishedFigures.check(input, ID, chosen, figures))
                .ifPresent(tables::add);
        return new ModelResult(
                ID,
                Text.same(scenario.title() + ", " + input.own().name() + " ").plus(CaseTables.period(result)),
                chosen,
                CaseSentences.of(result, breakEvens, chances, moves),
                tables,
                CaseCharts.of(result, chances, moves),
                notes(scenario, result));
    }

    private static List<Note> notes(Scenario scenario, CaseResult result) {
        List<Note> notes = new ArrayList<>();
        if (!scenario.description().isEmpty()) {
            notes.add(new Note(Note.Kind.FOOTNOTE, Text.same(scenario.description())));
        }
        notes.add(Note.footnote(
                "Alle tal i planen '" + scenario.name() + "' (revision " + scenario.revision()
                        + ") er forudsætninger; tryk på et tal for at" + " se, hvor det kommer fra.",
                "Every number of the plan '" + scenario.name() + "' (revision " + scenario.revision()
                        + ") is an assumption; press a number to see where it comes from."));
        if (result.effects().stream().anyMatch(each -> !each.ladders().isEmpty())) {
            notes.add(Note.footnote(
                    "Kommunens andel følger ugens nummer på trappen, uge for uge, for dem, der ellers var blevet på ydelsen. Hvert"
                            + " år har sin egen lov, medmindre planen eller læseren vælger en dag.",
                    "The municipality's share follows the number of the week on the ladder, week by week, for those who would have"
                            + " stayed. Each year has its own law, unless the plan or the reader chooses a day."));
        }
        notes.add(
                Note.doubt(
                        "Sagen siger, hvad indsatsen er værd, hvis effekten er den forventede. Om den er det, kan kun måles bagefter.",
                        "The case says what the effort is worth if the effect is as expected. Whether it is can only be measured after."));
        return notes;
    }
}

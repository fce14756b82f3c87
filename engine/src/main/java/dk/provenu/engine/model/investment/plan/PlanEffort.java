package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.Plans;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.scenario.ScenarioKind;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.FigureTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The plan of an effort (source 003: Ballerup Kommune's return-on-investment model of its company service): persons, how
 * many are active and in what, courses, consultants, wages, saved benefits and gain of a year. Amounts in kr.; a saving is
 * positive.
 */
public final class PlanEffort implements Model {

    static final String ID = "plan-effort";

    private static final ModelOption DRAWS =
            new ModelOption("draws", Text.of("Antal trækninger", "Number of draws"), "5000");
    private static final ModelOption SEED = new ModelOption("seed", Text.of("Frø", "Seed"), "1");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("Plan for indsatsen", "Plan of the effort");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvor mange forløb og virksomhedskonsulenter en aktivering kræver, hvad det koster, og hvad det ventes at spare,"
                        + " når virkningen aftager.",
                "How many courses and employer consultants an activation takes, what it costs, and what it is expected to save as"
                        + " the effect falls.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of();
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(PublishedFigures.KIND);
    }

    @Override
    public List<ScenarioKind> scenarios() {
        return List.of(PlanKind.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(DRAWS, SEED);
    }

    @Override
    public ModelResult run(ModelInput input) {
        Ids ids = new Ids(FigureId.of(ID));
        EffortPlan plan = EffortPlan.of(input.scenario(PlanKind.KIND), ids);
        List<GroupPlan> groups = plan.groups().stream()
                .map(group -> GroupPlan.of(ids, plan, group))
                .toList();
        Totals totals = Totals.of(ids, plan, groups);
        List<GroupMargin> margins = groups.stream()
                .map(group -> GroupMargin.of(ids.below("returns", group.group().id()), plan, group, group.all()))
                .toList();
        Optional<Readings> readings =
                plan.stated().map(stated -> Readings.of(ids, plan, stated, plan.saving(), totals));
        Optional<Certainty> certainty = Certainty.of(
                ids,
                totals.outcome().gain(),
                whole(input, DRAWS, 100, 100_000),
                whole(input, SEED, 0, Integer.MAX_VALUE));

        List<FigureTable> tables = new ArrayList<>(List.of(PlanTables.groups(groups, totals)));
        readings.ifPresent(each -> {
            tables.add(PlanTables.stated(each));
            tables.add(PlanTables.readings(each));
        });
        tables.add(PlanTables.returns(margins));
        tables.add(PlanTables.courses(plan, groups, totals));
        tables.add(CertaintyTables.keys(totals, certainty));
        certainty.ifPresent(each -> tables.add(CertaintyTables.moves(each)));
        Map<String, String> choices = Map.of(
                "scenario",
                plan.scenario().name(),
                "set",
                input.option(Plans.SET),
                DRAWS.key(),
                input.option(DRAWS),
                SEED.key(),
                input.option(SEED));
        Set<Figure> figures = new LinkedHashSet<>();
        tables.forEach(table -> figures.addAll(table.figures()));
        PublishedFigures.table(PublishedFigures.check(input, ID, choices, figures))
                .ifPresent(tables::add);
        return new ModelResult(
                ID,
                Text.same(plan.scenario().title() + ", " + input.own().name()),
                choices,
                PlanSentences.of(totals, margins, readings, certainty),
                tables,
                PlanCharts.of(ids, groups, totals, certainty),
                notes());
    }

    static int whole(ModelInput input, ModelOption option, int from, int to) {
        String text = input.option(option);
        try {
            int number = Integer.parseInt(text);
            if (number >= from && number <= to) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, together with numbers out of bounds.
        }
        throw new ModelException(Text.of(
                "'" + text + "' i valget " + option.key() + " er ikke et helt tal fra " + from + " til " + to + ".",
                "'" + text + "' in the option " + option.key() + " is not a whole number from " + from + " to " + to
                        + "."));
    }

    private static List<Note> notes() {
        return List.of(
                Note.footnote(
                        "Besparelsen er ydelser alene, uden skat og uden tilbagefald, i planens år.",
                        "The saving is benefits alone, without tax and without relapse, in the year of the plan."),
                Note.doubt(
                        "Hvor hurtigt virkningen aftager, er planens forudsætning: kilden siger, at den gør det, men ikke hvor meget.",
                        "How fast the effect falls is an assumption of the plan: the source says that it does, not by how much."));
    }
}

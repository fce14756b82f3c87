package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.Plans;
import dk.provenu.engine.model.investment.plan.optimum.Answer;
import dk.provenu.engine.model.investment.plan.optimum.Programme;
import dk.provenu.engine.scenario.ScenarioKind;
import dk.provenu.engine.source.DatasetKind;
import java.util.List;
import java.util.Map;

/**
 * Where a plan's consultants do most good: the allocation with the highest gain, or with most persons off benefit at a
 * given gain, within staff, money, the least that must be done and the most that a group allows; what one consultant more
 * is worth; and the efficient frontier between kroner and persons. A linear programme over the plan's curves cut into
 * straight pieces: exact for the pieces, and at most a stated amount from the curves.
 */
public final class PlanOptimum implements Model {

    static final String ID = "plan-optimum";
    private static final String NET = "net";
    private static final String PERSONS = "persons";

    private static final ModelOption GOAL = new ModelOption(
            "goal",
            Text.of("Søg", "Seek"),
            NET,
            List.of(NET, PERSONS),
            List.of(
                    Text.of("den højeste gevinst", "the highest gain"),
                    Text.of("flest færre på ydelse", "most persons off benefit")));
    private static final ModelOption SEGMENTS =
            new ModelOption("segments", Text.of("Stykker pr. kurve", "Pieces of each curve"), "20");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("Bedste fordeling af indsatsen", "Best allocation of the effort");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvilke målgrupper konsulenterne gør mest gavn hos, hvad én mere er værd, og hvor det holder op med at betale sig.",
                "With which target groups consultants do most good, what one more is worth, and where it stops paying.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of();
    }

    @Override
    public List<ScenarioKind> scenarios() {
        return List.of(PlanKind.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(GOAL, SEGMENTS);
    }

    @Override
    public ModelResult run(ModelInput input) {
        Ids ids = new Ids(FigureId.of(ID));
        EffortPlan plan = EffortPlan.of(input.scenario(PlanKind.KIND), ids);
        String goal = input.option(GOAL);
        if (!GOAL.values().contains(goal)) {
            throw new ModelException(Text.of(
                    "'" + goal + "' i valget goal kendes ikke. Skriv net eller persons.",
                    "'" + goal + "' in the option goal is not known. Write net or persons."));
        }
        int pieces = PlanEffort.whole(input, SEGMENTS, 1, 200);
        List<GroupPlan> groups = plan.groups().stream()
                .map(group -> GroupPlan.of(ids, plan, group))
                .toList();
        Totals totals = Totals.of(ids, plan, groups);
        Lines lines = Lines.of(ids, plan, groups, pieces);
        if (lines.open().isEmpty()) {
            throw new ModelException(Text.of(
                    "Planen har ingen personer, der kan aktiveres. Ret 'persons' eller 'most' hos en målgruppe.",
                    "The plan has no persons who can be active. Correct 'persons' or 'most' of a target group."));
        }
        Programme net = lines.programme();
        Programme programme = goal.equals(NET)
                ? net
                : net.forPersons(plan.leastNet().map(Figure::number).orElse(0.0));
        Solved solved = new Solved(ids, lines, goal, pieces);
        Answer.Best best = Solved.best(programme);
        Allocation allocation = Allocation.of(ids, solved, best, totals);
        Prices prices = Prices.of(solved, programme, best, allocation);
        Ladder ladder = Ladder.of(ids, solved, net);
        Efficient frontier = Efficient.of(solved, net);
        Figure byLines = solved.point(
                "prices/by_lines",
                Text.of("Gevinsten efter de rette stykker", "The gain by the straight pieces"),
                best.net(),
                Unit.KRONER,
                Map.of());
        Figure above = solved.point(
                "prices/above",
                Text.of(
                        "Så meget kan kurvernes bedste højst ligge over",
                        "The best of the curves can lie above by at most"),
                programme.above(),
                Unit.KRONER,
                Map.of());
        return new ModelResult(
                ID,
                Text.of("Bedste fordeling: ", "Best allocation: ")
                        .plus(Text.same(
                                plan.scenario().title() + ", " + input.own().name())),
                Map.of(
                        Plans.SCENARIO.key(),
                        plan.scenario().name(),
                        Plans.SET.key(),
                        input.option(Plans.SET),
                        GOAL.key(),
                        goal,
                        SEGMENTS.key(),
                        Integer.toString(pieces)),
                OptimumSentences.of(allocation, ladder, frontier),
                List.of(
                        OptimumTables.allocation(allocation, totals),
                        OptimumTables.ladder(ladder, lines),
                        OptimumTables.prices(prices, byLines, above),
                        OptimumTables.frontier(frontier)),
                OptimumCharts.of(ids, allocation, totals, ladder, frontier),
                notes());
    }

    private static List<Note> notes() {
        return List.of(
                Note.footnote(
                        "Løsningen er den bedste for kurver skåret i rette stykker; hvor langt den højst er fra kurvernes egen,"
                                + " står under grænserne.",
                        "The solution is the best for curves cut into straight pieces; how far it can be from that of the curves"
                                + " stands below the limits."),
                Note.doubt(
                        "Fordelingen er ikke bedre end planens skøn over virkning og aftagen. Prøv den med lave og høje skøn.",
                        "The allocation is no better than the plan's estimates of effect and its fall. Try it at low and high."));
    }
}

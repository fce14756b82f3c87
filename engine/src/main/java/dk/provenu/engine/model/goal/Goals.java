package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where the goals of a plan stand, by a stated rule that tells a movement from random variation. */
public final class Goals implements GoalModel {

    static final FigureId ID = FigureId.of("goals");

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Mål og status", "Goals and status");
    }

    @Override
    public Text description() {
        return Text.of(
                "Planens mål: tal, måltal og status efter en angivet regel, der ikke slår alarm over tilfældig variation; og hvad der skal"
                        + " ske hvornår.",
                "The plan's goals: number, target and status by a stated rule that raises no alarm over random variation; and what is due"
                        + " when.");
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(GoalSeriesKind.KIND, PublishedFigures.KIND);
    }

    @Override
    public List<ModelOption> options() {
        List<ModelOption> options = new ArrayList<>(List.of(YearWheel.YEAR));
        options.addAll(StatusRule.options());
        return List.copyOf(options);
    }

    @Override
    public ModelResult run(ModelInput input) {
        StatusRule rule = StatusRule.of(input);
        Scenario scenario = input.scenario(GoalPlans.KIND);
        Map<String, SeriesData> series =
                SeriesReader.read(input.rows(GoalSeriesKind.KIND), input.own().code());
        GoalPlan plan = GoalReader.read(scenario, series, input.own());
        List<Card> cards = new ArrayList<>();
        TargetTable targets = new TargetTable();
        List<Sentence> findings = new ArrayList<>();
        for (Goal goal : plan.goals()) {
            FigureId below = ID.child("goal_cards", goal.key());
            Track track = Track.of(goal, series, input, below);
            Optional<Others> others = track.data().map(data -> new Others(below, data, input.group(), input.own()));
            CardMaker maker = new CardMaker(track, others, plan.begins(), rule, input, ID);
            Card card = maker.card();
            cards.add(card);
            targets.add(card, maker.targets());
            findings.add(new Reasons(card, rule).sentence());
        }
        CardTables tables = new CardTables(cards);
        findings.addFirst(tables.summary());
        List<FigureTable> all =
                new ArrayList<>(List.of(tables.cards(), tables.status(), targets.table(), tables.statuses()));
        all.add(YearWheel.of(plan, cards, input.option(YearWheel.YEAR)).table());
        SeriesTable behind = new SeriesTable(series.values(), input.own());
        if (!behind.isEmpty()) {
            all.add(behind.table());
        }
        Map<String, String> choices = Map.of("scenario", scenario.name());
        Set<Figure> figures = new LinkedHashSet<>();
        all.forEach(table -> figures.addAll(table.figures()));
        PublishedFigures.table(PublishedFigures.check(input, id(), choices, figures))
                .ifPresent(all::add);
        return new ModelResult(
                id(),
                Text.same(plan.title()),
                choices,
                findings,
                all,
                List.of(tables.chart()),
                Stream.concat(cards.stream().flatMap(card -> SeasonHint.of(card).stream()), notes(rule).stream())
                        .toList());
    }

    static List<Note> notes(StatusRule rule) {
        String limit = plain(rule.chart().limit());
        String warning = plain(rule.chart().warning());
        return List.of(
                Note.footnote(
                        "Reglen: Et tal er en bevægelse, når det ligger mere end " + limit.replace('.', ',')
                                + " standardafvigelser fra midten af tallene før planen, når "
                                + rule.chart().run()
                                + " i træk ligger på samme side af den, eller når to af tre ligger mere end "
                                + warning.replace('.', ',')
                                + " standardafvigelser til samme side (Shewhart; Western Electric 1956; Wheeler 1993). Følger tallene"
                                + " hinanden fra gang til gang, gøres grænserne bredere, og kun de tæller. Er der færre end "
                                + rule.fewest()
                                + " tal, bedømmes andele efter personerne bag (Fisher; Clopper og Pearson), andre tal slet ikke. Når intet"
                                + " er ændret, giver reglen højst " + plain(StatusRule.PROMISE)
                                + " falske signaler i 100 perioder; op til " + plain(StatusRule.PROMISE_FEW)
                                + ", hvor grænserne hviler på få tal, der følger hinanden.",
                        "The rule: a number is a movement when it lies more than " + limit
                                + " standard deviations from the middle of the numbers before the plan, when "
                                + rule.chart().run()
                                + " in a row lie on one side of it, or when two of three lie more than " + warning
                                + " standard deviations to one side (Shewhart; Western Electric 1956; Wheeler 1993). Where numbers"
                                + " follow one another, the limits are made wider and count alone. With fewer than "
                                + rule.fewest()
                                + " numbers shares are judged by the persons behind (Fisher; Clopper and Pearson), other numbers not at"
                                + " all. When nothing has changed, the rule gives at most " + plain(StatusRule.PROMISE)
                                + " false signals in 100 periods; up to " + plain(StatusRule.PROMISE_FEW)
                                + " where the limits rest on few numbers that follow one another."),
                Note.footnote(
                        "Er måltallets periode forbi, er målet nået eller ikke nået: det er en kendsgerning og ikke et signal. Før det er"
                                + " målet kun nået, når tallet holder det med mere end tilfældig variation.",
                        "When the target's period is over, the goal is reached or not: a fact and no signal. Before that it is reached only"
                                + " where the number holds it by more than random variation."));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}

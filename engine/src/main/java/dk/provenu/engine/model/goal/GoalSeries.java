package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One goal in pictures: own against group and country with target and limits, three years month by month, the rank of all. */
public final class GoalSeries implements GoalModel {

    static final FigureId ID = FigureId.of("goals-series");

    private static final ModelOption GOAL = new ModelOption("goal", Text.of("Mål", "Goal"), "");

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Ét mål over tid", "One goal over time");
    }

    @Override
    public Text description() {
        return Text.of(
                "Et måls tal over tid ved siden af gruppen og landet, med måltal og det almindelige; tre år måned for måned og alle kommuner"
                        + " i rækkefølge.",
                "A goal's numbers over time beside the group and Denmark, with target and what is common; three years month by month and"
                        + " all municipalities in order.");
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(GoalSeriesKind.KIND);
    }

    @Override
    public List<ModelOption> options() {
        List<ModelOption> options = new ArrayList<>(List.of(GOAL));
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
        Track track = chosen(plan, series, input);
        Goal goal = track.goal();
        FigureId below = ID.child("of", goal.key());
        Optional<Others> others = track.data().map(data -> new Others(below, data, input.group(), input.own()));
        CardMaker maker = new CardMaker(track, others, plan.begins(), rule, input, ID);
        Card card = maker.card();
        List<Sentence> findings = new ArrayList<>(List.of(new Reasons(card, rule).sentence()));
        List<FigureTable> tables = new ArrayList<>();
        List<ChartSpec> charts = new ArrayList<>();
        TimeLines lines = new TimeLines(card, maker.targets(), others, series, input.own(), plan.begins());
        if (!lines.isEmpty()) {
            tables.add(lines.table());
        }
        if (lines.isCourse()) {
            charts.add(lines.chart(findings.getFirst()));
        }
        YearsOverlaid years = new YearsOverlaid(track);
        if (years.isWorthShowing()) {
            tables.add(years.table());
            charts.add(years.chart(findings.getFirst()));
        }
        track.data()
                .flatMap(data -> Ranking.of(data, card, input.own(), input.group()))
                .ifPresent(ranking -> {
                    tables.add(ranking.table());
                    charts.add(ranking.chart());
                    findings.add(ranking.sentence());
                });
        List<Note> notes = new ArrayList<>(Goals.notes(rule));
        others.flatMap(Others::note).ifPresent(notes::add);
        return new ModelResult(
                id(),
                goal.title(),
                Map.of("scenario", scenario.name(), GOAL.key(), goal.id()),
                findings,
                tables,
                charts,
                notes);
    }

    /** The goal that was asked for; else the one with the most numbers. */
    private static Track chosen(GoalPlan plan, Map<String, SeriesData> series, ModelInput input) {
        String asked = input.option(GOAL);
        List<Track> tracks = plan.goals().stream()
                .map(goal -> Track.of(goal, series, input, ID.child("of", goal.key())))
                .toList();
        if (asked.isEmpty()) {
            return tracks.stream()
                    .max(Comparator.<Track>comparingInt(track -> track.points().size())
                            .thenComparing(Comparator.comparingInt(track -> -tracks.indexOf(track))))
                    .orElseThrow();
        }
        return tracks.stream()
                .filter(track ->
                        track.goal().id().equals(asked) || track.goal().key().equals(asked))
                .findFirst()
                .orElseThrow(() -> new ModelException(Text.of(
                                "Planen har intet mål '" + asked + "'.", "The plan has no goal '" + asked + "'.")
                        .plus(Fields.known(
                                asked, plan.goals().stream().map(Goal::id).toList()))));
    }
}

package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.RefusedException;
import dk.provenu.app.service.Run;
import dk.provenu.app.service.WorkspacePlans;
import dk.provenu.app.web.choice.BadRequest;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.ExplanationView;
import dk.provenu.app.web.view.Links;
import dk.provenu.app.web.view.ResultView;
import dk.provenu.app.web.view.Results;
import dk.provenu.app.web.view.Shell;
import dk.provenu.app.web.view.Template;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelResult;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page with the result of a model: Investering and Benchmark. */
public final class ResultPage {
    private final Site site;
    private final Explainer explainer;
    private final PlanPanels panels;

    public ResultPage(Site site, Explainer explainer) {
        this.site = site;
        this.explainer = explainer;
        this.panels = new PlanPanels(site);
    }

    /** The page as HTML. */
    public byte[] html(Door door, Choice asked) {
        Choice choice = site.settled(door, asked);
        OpenWorkspace workspace = site.workspace(choice);
        Tongue t = new Tongue(choice.language());
        List<Model> models = site.runnable(door, workspace, choice.knownOn());
        ChoiceFields fields = ChoiceFields.of(site.holding(door, choice.knownOn()), workspace, choice);
        if (models.isEmpty()
                && door == Door.GOALS
                && !workspace.papers().names(choice.knownOn()).isEmpty()) {
            return new PapersPage(site, explainer).html(choice.common().in(workspace.key()));
        }
        if (models.isEmpty()) {
            return nothing(door, choice, fields.withDate(choice), t);
        }
        Model model = chosen(models, choice);
        if (models.size() > 1) {
            fields.keeping(Choice.MODEL, model.id());
        }
        if (door == Door.BENCHMARK) {
            fields.withPeers(workspace, choice);
        } else if (!OptionFields.choosesArea(model)) {
            fields.withOwn(workspace, choice);
        }
        if (model.asksTheLawOfADay()) {
            fields.withLawDay(choice);
        }
        if (model.asksTheLaw()) {
            fields.withReform(workspace, choice);
        }
        try {
            Run run = workspace.run(model, choice.forModel(model));
            ModelResult result = run.result();
            OptionFields.add(fields, model, workspace, choice, result.options());
            Links links = new Links(door.path(), choice);
            Map<String, Object> values = new HashMap<>();
            values.put("shell", frame(door, choice, fields, explainer.openFrom(choice, links)));
            values.put("topics", topics(door, models, model, choice, t));
            values.put("tabs", tabs(door, models, model, choice, t));
            values.put("result", Results.of(result, links));
            values.put("panel", panels.of(model, run, choice));
            return Template.fill("result", values);
        } catch (RefusedException cannot) {
            OptionFields.add(fields, model, workspace, choice, choice.options());
            Shell shell = frame(door, choice, fields, null);
            return Template.fill("problem", Map.of("shell", shell, "text", t.of(cannot.words()), "remedy", ""));
        }
    }

    /**
     * The result of a model alone, as it is put into an open page when a number of its plan is moved.
     *
     * @throws RefusedException when it cannot be made
     */
    public byte[] answer(Choice asked) {
        Choice choice = site.settled(Door.INVESTMENT, asked);
        Model model = site.model(choice.options().getOrDefault(Choice.MODEL, ""));
        ModelResult result =
                site.workspace(choice).run(model, choice.forModel(model)).result();
        Links links = new Links(Door.of(model).path(), choice);
        return Template.fill(
                "part/result", Map.of("result", Results.of(result, links), "t", new Tongue(choice.language())));
    }

    private Shell frame(Door door, Choice choice, ChoiceFields fields, @Nullable ExplanationView explanation) {
        return new Frame(site).of(door, choice, fields.withDate(choice), explanation);
    }

    private byte[] nothing(Door door, Choice choice, ChoiceFields fields, Tongue t) {
        return Template.fill(
                "problem",
                Map.of(
                        "shell",
                        new Frame(site).of(door, choice, fields, null),
                        "text",
                        t.of(
                                "Der er ingen data til denne side i arbejdsmappen på den valgte dato.",
                                "There are no data for this page in the workspace on the chosen date."),
                        "remedy",
                        t.of(
                                "Vælg en anden mappe eller dato, eller indlæs data under Data.",
                                "Choose another workspace or date, or import data under Data.")));
    }

    private static Model chosen(List<Model> models, Choice choice) {
        String id = choice.options().get(Choice.MODEL);
        if (id == null) {
            return models.getFirst();
        }
        return models.stream()
                .filter(model -> model.id().equals(id))
                .findFirst()
                .orElseThrow(() -> {
                    String ids =
                            String.join(", ", models.stream().map(Model::id).toList());
                    return BadRequest.unknown(
                            Choice.MODEL, id, Text.of("Her kan vælges: " + ids + ".", "Choose among: " + ids + "."));
                });
    }

    /** The topics of what can be shown; none where there is one topic only. */
    private static List<ResultView.Tab> topics(Door door, List<Model> models, Model chosen, Choice choice, Tongue t) {
        Map<Topic, Model> first = new EnumMap<>(Topic.class);
        models.forEach(model -> Topic.of(model).ifPresent(topic -> first.putIfAbsent(topic, model)));
        if (first.size() < 2) {
            return List.of();
        }
        Optional<Topic> current = Topic.of(chosen);
        return first.entrySet().stream()
                .map(entry -> tab(
                        entry.getKey().title(t),
                        door,
                        entry.getValue(),
                        choice,
                        current.filter(entry.getKey()::equals).isPresent()))
                .toList();
    }

    /**
     * The results of the topic of the chosen one; all of them where there are no topics. Behind Investering the plans come
     * last, behind Mål the papers.
     *
     * @param chosen none on the page of the plans or papers
     */
    static List<ResultView.Tab> tabs(Door door, List<Model> models, @Nullable Model chosen, Choice choice, Tongue t) {
        List<ResultView.Tab> tabs = new ArrayList<>(models.stream()
                .filter(model -> chosen == null || Topic.of(model).equals(Topic.of(chosen)))
                .map(model -> tab(t.of(model.title()), door, model, choice, model == chosen))
                .toList());
        if (door == Door.INVESTMENT && !WorkspacePlans.kinds().isEmpty()) {
            tabs.add(new ResultView.Tab(
                    t.of("Planer", "Plans"), choice.common().at(PlansPage.PATH).toString(), chosen == null));
        }
        if (door == Door.GOALS) {
            tabs.add(new ResultView.Tab(
                    t.of("Papirer", "Papers"),
                    choice.common().at(PapersPage.PATH).toString(),
                    chosen == null));
        }
        return tabs.size() < 2 ? List.of() : tabs;
    }

    private static ResultView.Tab tab(String name, Door door, Model model, Choice choice, boolean current) {
        return new ResultView.Tab(
                name,
                choice.common().with(Choice.MODEL, model.id()).at(door.path()).toString(),
                current);
    }
}

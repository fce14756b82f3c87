package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.WorkspacePlans;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.Links;
import dk.provenu.app.web.view.PlansView;
import dk.provenu.app.web.view.PlansView.EditorView;
import dk.provenu.app.web.view.PlansView.KindView;
import dk.provenu.app.web.view.PlansView.PlanRow;
import dk.provenu.app.web.view.ResultView;
import dk.provenu.app.web.view.Template;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.data.scenario.StoredScenario;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.Plans;
import dk.provenu.engine.paper.CommitteePaper;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page of the plans: the list, and one of them as text with its revisions. */
public final class PlansPage implements TextPage {

    public static final String PATH = "/investering/planer";

    /** The plan that is open. */
    public static final String PLAN = "plan";

    /** The kind of a plan that is being made. */
    public static final String NEW = Links.NEW;

    /** The revisions that are compared. */
    public static final String FROM = "fra";

    public static final String TO = "til";

    /** What was just done, to be told. */
    public static final String DONE = "udfoert";

    /** More than this is not compared at once. */
    public static final int MOST_COMPARED = 4;

    private final Site site;
    private final TextEditors editors;

    public PlansPage(Site site) {
        this.site = site;
        this.editors = new TextEditors(site, PATH, false);
    }

    /** The names that this page's address may have besides the common ones. */
    public static String[] names() {
        return new String[] {PLAN, NEW, FROM, TO, DONE};
    }

    /** The page as the address asks for it. */
    public byte[] html(Choice choice) {
        return html(choice, editor(choice));
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public byte[] html(Choice choice, Sent sent) {
        Tongue t = new Tongue(choice.language());
        String said = sent.faults().isEmpty()
                ? t.of("Teksten er uden fejl. Den er ikke gemt endnu.", "The text has no faults. It is not kept yet.")
                : "";
        return html(choice, editors.of(sent, said, choice));
    }

    private byte[] html(Choice choice, @Nullable EditorView editor) {
        Tongue t = new Tongue(choice.language());
        OpenWorkspace workspace = site.workspace(choice);
        // Papers are texts of the same kind, but are written behind another door.
        List<String> papers = workspace.papers().names(choice.knownOn());
        List<StoredScenario> plans = workspace.plans().all(choice.knownOn()).stream()
                .filter(plan -> !papers.contains(plan.name()))
                .toList();
        PlansView view = new PlansView(
                finding(workspace, plans, t), kinds(workspace, plans, choice), editor, editors.kept(choice));
        ChoiceFields fields = ChoiceFields.of(site.workspaces(), workspace, choice);
        String title = editor == null ? t.of("Planer", "Plans") : editor.title();
        List<Model> models = site.runnable(Door.INVESTMENT, workspace, choice.knownOn());
        return Template.fill(
                "plans",
                Map.of(
                        "shell",
                        new Frame(site).of(Door.INVESTMENT, PATH, title, choice, fields, null),
                        "tabs",
                        ResultPage.tabs(Door.INVESTMENT, models, null, choice, t),
                        "view",
                        view));
    }

    private static String finding(OpenWorkspace workspace, List<StoredScenario> plans, Tongue t) {
        return switch (plans.size()) {
            case 0 ->
                t.of(
                        "Der er ingen planer i %s endnu. Begynd med en skabelon.".formatted(workspace.name()),
                        "There are no plans in %s yet. Begin with a template.".formatted(workspace.name()));
            case 1 ->
                t.of(
                        "Der er én plan i %s.".formatted(workspace.name()),
                        "There is one plan in %s.".formatted(workspace.name()));
            default ->
                t.of(
                        "Der er %d planer i %s. Hver gemt tekst bliver liggende som en revision."
                                .formatted(plans.size(), workspace.name()),
                        "There are %d plans in %s. Every kept text stays as a revision."
                                .formatted(plans.size(), workspace.name()));
        };
    }

    private List<KindView> kinds(OpenWorkspace workspace, List<StoredScenario> plans, Choice choice) {
        Tongue t = new Tongue(choice.language());
        List<KindView> views = new ArrayList<>();
        for (ScenarioKind kind : WorkspacePlans.kinds()) {
            if (kind.equals(CommitteePaper.KIND)) {
                continue;
            }
            List<PlanRow> rows = plans.stream()
                    .filter(plan -> plan.scenario()
                            .filter(each -> each.kind().equals(kind.id()))
                            .isPresent())
                    .map(plan -> row(workspace, plan, choice))
                    .toList();
            boolean compared = rows.size() > 1 && comparing(kind.id()).isPresent();
            views.add(new KindView(
                    kind.id(),
                    t.of(kind.title().capital()),
                    t.of(kind.description()),
                    choice.common().with(NEW, kind.id()).at(PATH).toString(),
                    compared ? PATH + "/sammenlign" : "",
                    rows));
        }
        List<PlanRow> others = plans.stream()
                .filter(plan -> plan.scenario()
                        .filter(each -> WorkspacePlans.kinds().stream()
                                .anyMatch(kind -> kind.id().equals(each.kind())))
                        .isEmpty())
                .map(plan -> row(workspace, plan, choice))
                .toList();
        if (!others.isEmpty()) {
            views.add(new KindView(
                    "",
                    t.of("Kan ikke læses", "Cannot be read"),
                    t.of("Åbn planen, og ret teksten.", "Open the plan, and correct the text."),
                    "",
                    "",
                    others));
        }
        return views;
    }

    /** The model that compares plans of a kind, where there is one. */
    public static Optional<Model> comparing(String kind) {
        return WorkspacePlans.usedBy(kind).stream()
                .filter(model -> model.id().endsWith("-comparison"))
                .findFirst();
    }

    private static PlanRow row(OpenWorkspace workspace, StoredScenario plan, Choice choice) {
        Tongue t = new Tongue(choice.language());
        return new PlanRow(
                plan.name(),
                plan.scenario().map(Scenario::title).orElse(plan.name()),
                choice.common().with(PLAN, plan.name()).at(PATH).toString(),
                t.of(
                        "revision %d, %s"
                                .formatted(
                                        plan.revision().number(),
                                        TextEditors.day(plan.revision().saved(), t)),
                        "revision %d, %s"
                                .formatted(
                                        plan.revision().number(),
                                        TextEditors.day(plan.revision().saved(), t))),
                plan.fault().map(fault -> t.of(fault.words())).orElse(""),
                results(workspace, plan, choice));
    }

    /** What is reckoned of a plan: each model that reads its kind, with this plan chosen. */
    private static List<ResultView.Tab> results(OpenWorkspace workspace, StoredScenario plan, Choice choice) {
        Tongue t = new Tongue(choice.language());
        String kind = plan.scenario().map(Scenario::kind).orElse("");
        return WorkspacePlans.usedBy(kind).stream()
                .filter(model -> !model.id().endsWith("-comparison"))
                .filter(model -> workspace.canRun(model, choice.knownOn()))
                .map(model -> new ResultView.Tab(
                        t.of(model.title()),
                        choice.common()
                                .with(Choice.MODEL, model.id())
                                .with(Plans.SCENARIO.key(), plan.name())
                                .at(Door.of(model).path())
                                .toString(),
                        false))
                .toList();
    }

    private @Nullable EditorView editor(Choice choice) {
        Tongue t = new Tongue(choice.language());
        String kind = choice.options().get(NEW);
        if (kind != null) {
            ScenarioKind made = WorkspacePlans.kind(kind);
            return editors.fresh("", made.template(), t.of("Ny plan: ", "New plan: ") + t.of(made.title()), choice);
        }
        String name = choice.options().get(PLAN);
        if (name == null) {
            return null;
        }
        OpenWorkspace workspace = site.workspace(choice);
        StoredScenario plan = workspace.plans().get(name, choice.knownOn());
        return editors.of(plan, results(workspace, plan, choice), choice);
    }
}

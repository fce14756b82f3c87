package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.WorkspacePlans;
import dk.provenu.app.web.choice.BadRequest;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.PlansView;
import dk.provenu.app.web.view.PlansView.DifferenceRow;
import dk.provenu.app.web.view.PlansView.DifferenceView;
import dk.provenu.app.web.view.PlansView.EditorView;
import dk.provenu.app.web.view.PlansView.Fault;
import dk.provenu.app.web.view.PlansView.KindView;
import dk.provenu.app.web.view.PlansView.PlanRow;
import dk.provenu.app.web.view.PlansView.RevisionRow;
import dk.provenu.app.web.view.ResultView;
import dk.provenu.app.web.view.Template;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.data.catalog.Catalog;
import dk.provenu.data.scenario.Revision;
import dk.provenu.data.scenario.StoredScenario;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.Plans;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioDifference;
import dk.provenu.engine.scenario.ScenarioKind;
import dk.provenu.engine.table.NumberStyle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The page of the plans: the list, and one of them as text with its revisions. */
public final class PlansPage {

    public static final String PATH = "/investering/planer";

    /** The plan that is open. */
    public static final String PLAN = "plan";

    /** The kind of a plan that is being made. */
    public static final String NEW = "ny";

    /** The revisions that are compared. */
    public static final String FROM = "fra";

    public static final String TO = "til";

    /** What was just done, to be told. */
    public static final String DONE = "udfoert";

    /** More than this is not compared at once. */
    public static final int MOST_COMPARED = 4;

    private final Site site;

    public PlansPage(Site site) {
        this.site = site;
    }

    /** The names that this page's address may have besides the common ones. */
    public static String[] names() {
        return new String[] {PLAN, NEW, FROM, TO, DONE};
    }

    /**
     * A text that was sent and not kept.
     *
     * @param name the plan's name as it was sent
     * @param base the revision on which it builds
     * @param faults why it was not kept; none where it was only looked through
     */
    public record Sent(String name, String text, String note, int base, List<Fault> faults) {}

    /** The page as the address asks for it. */
    public byte[] html(Choice choice) {
        return html(choice, editor(choice));
    }

    /** The page with a text that was sent and not kept: nothing of it is lost. */
    public byte[] html(Choice choice, Sent sent) {
        Tongue t = new Tongue(choice.language());
        OpenWorkspace workspace = site.workspace(choice);
        Optional<StoredScenario> plan = workspace.plans().all(Optional.empty()).stream()
                .filter(each -> each.name().equals(sent.name()))
                .findFirst();
        String said = sent.faults().isEmpty()
                ? t.of("Teksten er uden fejl. Den er ikke gemt endnu.", "The text has no faults. It is not kept yet.")
                : "";
        return html(
                choice,
                new EditorView(
                        sent.name(),
                        plan.flatMap(StoredScenario::scenario)
                                .map(Scenario::title)
                                .orElse(sent.base() == 0 ? t.of("Ny plan", "New plan") : sent.name()),
                        sent.text(),
                        sent.note(),
                        sent.base(),
                        list(choice),
                        sent.faults(),
                        said,
                        List.of(),
                        plan.map(each -> revisions(workspace, each.name(), t)).orElse(List.of()),
                        null));
    }

    private byte[] html(Choice choice, @Nullable EditorView editor) {
        Tongue t = new Tongue(choice.language());
        OpenWorkspace workspace = site.workspace(choice);
        List<StoredScenario> plans = workspace.plans().all(choice.knownOn());
        PlansView view = new PlansView(
                finding(workspace, plans, t), kinds(workspace, plans, choice), editor, kept(choice, workspace));
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
                                        day(plan.revision().saved(), t)),
                        "revision %d, %s"
                                .formatted(
                                        plan.revision().number(),
                                        day(plan.revision().saved(), t))),
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
        OpenWorkspace workspace = site.workspace(choice);
        String kind = choice.options().get(NEW);
        if (kind != null) {
            ScenarioKind made = WorkspacePlans.kind(kind);
            return new EditorView(
                    "",
                    t.of("Ny plan: ", "New plan: ") + t.of(made.title()),
                    made.template(),
                    "",
                    0,
                    list(choice),
                    List.of(),
                    "",
                    List.of(),
                    List.of(),
                    null);
        }
        String name = choice.options().get(PLAN);
        if (name == null) {
            return null;
        }
        StoredScenario plan = workspace.plans().get(name, choice.knownOn());
        List<Fault> faults = plan.fault().stream()
                .flatMap(fault -> fault.faults().stream())
                .map(fault -> new Fault(fault.line(), t.of(fault.told())))
                .toList();
        return new EditorView(
                name,
                plan.scenario().map(Scenario::title).orElse(name),
                plan.revision().text(),
                "",
                plan.revision().number(),
                list(choice),
                faults,
                done(choice.options().getOrDefault(DONE, ""), plan.revision(), t),
                results(workspace, plan, choice),
                revisions(workspace, name, t),
                difference(workspace, name, choice));
    }

    private static String list(Choice choice) {
        return choice.common().at(PATH).toString();
    }

    private static String done(String what, Revision revision, Tongue t) {
        return what.equals("gemt")
                ? t.of(
                        "Planen er gemt som revision %d.".formatted(revision.number()),
                        "The plan is kept as revision %d.".formatted(revision.number()))
                : "";
    }

    private static List<RevisionRow> revisions(OpenWorkspace workspace, String name, Tongue t) {
        List<Revision> all = workspace.plans().revisions(name);
        return all.stream()
                .map(revision -> new RevisionRow(
                        revision.number(),
                        day(revision.saved(), t),
                        revision.byHand() ? t.of("rettet i filen", "edited in the file") : t.of("gemt", "kept"),
                        revision.note(),
                        revision.number() == all.getFirst().number()))
                .toList();
    }

    private static @Nullable DifferenceView difference(OpenWorkspace workspace, String name, Choice choice) {
        String from = choice.options().get(FROM);
        String to = choice.options().get(TO);
        if (from == null || to == null) {
            return null;
        }
        Tongue t = new Tongue(choice.language());
        int first = number(FROM, from);
        int last = number(TO, to);
        String none = t.of("står der ikke", "is not there");
        List<DifferenceRow> rows = new ArrayList<>();
        for (ScenarioDifference each : workspace.plans().difference(name, first, last)) {
            rows.add(new DifferenceRow(
                    each.path(), each.before().orElse(none), each.after().orElse(none)));
        }
        return new DifferenceView(first, last, rows);
    }

    /** A number of an address. */
    public static int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw BadRequest.unknown(
                    name, text, Text.of("Skriv revisionens nummer.", "Write the number of the revision."));
        }
    }

    private Map<String, String> kept(Choice choice, OpenWorkspace workspace) {
        Map<String, String> kept = new TreeMap<>(Map.of(Choice.WORKSPACE, workspace.key(), "noegle", site.token()));
        Tongue t = new Tongue(choice.language());
        if (t.code().equals("en")) {
            kept.put(Choice.LANGUAGE, "en");
        }
        return kept;
    }

    private static String day(Instant time, Tongue t) {
        return NumberStyle.of(t.language()).date(time.atZone(Catalog.ZONE).toLocalDate());
    }
}

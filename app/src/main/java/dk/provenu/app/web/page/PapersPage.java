package dk.provenu.app.web.page;

import dk.provenu.app.service.Choices;
import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.PaperState;
import dk.provenu.app.service.PaperSummary;
import dk.provenu.app.service.RefusedException;
import dk.provenu.app.service.WorkspacePapers;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.Links;
import dk.provenu.app.web.view.PaperView;
import dk.provenu.app.web.view.Papers;
import dk.provenu.app.web.view.PapersView;
import dk.provenu.app.web.view.PapersView.PaperRow;
import dk.provenu.app.web.view.PlansView.EditorView;
import dk.provenu.app.web.view.PlansView.Fault;
import dk.provenu.app.web.view.ResultView;
import dk.provenu.app.web.view.Template;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.data.scenario.StoredScenario;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.paper.CommitteePaper;
import dk.provenu.engine.paper.Decision;
import dk.provenu.engine.paper.Flag;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.table.NumberStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The committee papers: the list, and the text of one that is being written. What one says is on {@link PaperPage}. */
public final class PapersPage implements TextPage {

    public static final String PATH = Links.PAPERS;

    /** The issue that is looked at. */
    public static final String ISSUE = "udsendelse";

    /** What of a paper is looked at: its text, or what an issue gives when it is made again. */
    public static final String VIEW = "vis";

    static final String TEXT = "tekst";

    /** The paper to which a result is added. */
    static final String INTO = "til-papir";

    private final Site site;
    private final Explainer explainer;
    private final TextEditors editors;

    public PapersPage(Site site, Explainer explainer) {
        this.site = site;
        this.explainer = explainer;
        this.editors = new TextEditors(site, PATH, true);
    }

    /** The names that this page's address may have besides the common ones. */
    public static String[] names() {
        return Stream.concat(Stream.of(PlansPage.names()), Stream.of(ISSUE, VIEW, INTO, Papers.PLACE))
                .toArray(String[]::new);
    }

    @Override
    public String path() {
        return PATH;
    }

    /**
     * Decisions that were sent and not kept: nothing of them is lost.
     *
     * @param refused why they were not kept
     */
    public record SentDecisions(String refused, List<Decision> decisions, String day, String note) {
        public SentDecisions {
            decisions = List.copyOf(decisions);
        }
    }

    /** The page as the address asks for it. */
    public byte[] html(Choice choice) {
        if (!choice.options().containsKey(PlansPage.PLAN)
                || choice.options().containsKey(INTO)
                || TEXT.equals(choice.options().get(VIEW))) {
            return page(choice, editor(choice), null);
        }
        return choice.options().containsKey(ISSUE)
                ? new IssuePage(site, explainer, editors).html(choice, Optional.empty())
                : html(choice, "");
    }

    /**
     * A paper as it reads.
     *
     * @param refused why what was asked of it was not done; empty where nothing was refused
     */
    public byte[] html(Choice choice, String refused) {
        return new PaperPage(site, explainer, editors).html(choice, refused);
    }

    /** An issue with decisions that were not kept. */
    public byte[] html(Choice choice, SentDecisions sent) {
        return new IssuePage(site, explainer, editors).html(choice, Optional.of(sent));
    }

    /** The choices under which papers read on a page. */
    public static Choices choices(Choice choice) {
        return new Choices(
                choice.municipality(),
                choice.group(),
                choice.knownOn(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>());
    }

    @Override
    public byte[] html(Choice choice, Sent sent) {
        Tongue t = new Tongue(choice.language());
        if (!sent.faults().isEmpty()) {
            return page(choice, editors.of(sent, "", choice), null);
        }
        Paper paper = site.workspace(choice)
                .papers()
                .tryOut(sent.name(), sent.name() + ".yaml", sent.text(), choices(choice));
        String said = t.of("Teksten kan læses. Den er ikke gemt endnu.", "The text can be read. It is not kept yet.");
        // A number of a text that is not kept cannot be opened from an address, so its links lead nowhere of their own.
        return page(choice, editors.of(sent, said, choice), Papers.of(paper, new Links(PATH, choice)));
    }

    private byte[] page(Choice choice, @Nullable EditorView editor, @Nullable PaperView preview) {
        Tongue t = new Tongue(choice.language());
        OpenWorkspace workspace = site.workspace(choice);
        List<PaperSummary> papers = editor == null ? workspace.papers().all(choice.knownOn()) : List.of();
        PapersView view = new PapersView(
                finding(workspace, papers, t),
                papers.stream().map(paper -> row(paper, choice)).toList(),
                choice.common()
                        .with(PlansPage.NEW, CommitteePaper.KIND.id())
                        .at(PATH)
                        .toString(),
                editor,
                preview,
                into(choice, editor),
                editors.kept(choice));
        String title = editor == null ? t.of("Papirer", "Papers") : editor.title();
        ChoiceFields fields = ChoiceFields.of(site.workspaces(), workspace, choice);
        return Template.fill(
                "papers",
                Map.of(
                        "shell",
                        new Frame(site).of(Door.GOALS, PATH, title, choice, fields, null),
                        "tabs",
                        tabs(site, choice),
                        "view",
                        view));
    }

    /** The results behind the same door, the papers last. */
    static List<ResultView.Tab> tabs(Site site, Choice choice) {
        return ResultPage.tabs(
                Door.GOALS,
                site.runnable(Door.GOALS, site.workspace(choice), choice.knownOn()),
                null,
                choice,
                new Tongue(choice.language()));
    }

    private static String finding(OpenWorkspace workspace, List<PaperSummary> papers, Tongue t) {
        long waiting = papers.stream()
                .filter(paper -> paper.state() == PaperState.DRAFT || paper.state() == PaperState.UNREADABLE)
                .count();
        String there = switch (papers.size()) {
            case 0 ->
                t.of(
                        "Der er ingen papirer i %s endnu.".formatted(workspace.name()),
                        "There are no papers in %s yet.".formatted(workspace.name()));
            case 1 ->
                t.of(
                        "Der er ét papir i %s.".formatted(workspace.name()),
                        "There is one paper in %s.".formatted(workspace.name()));
            default ->
                t.of(
                        "Der er %d papirer i %s.".formatted(papers.size(), workspace.name()),
                        "There are %d papers in %s.".formatted(papers.size(), workspace.name()));
        };
        return waiting == 0
                ? there
                : there
                        + (waiting == 1
                                ? t.of(" Ét kan ikke udsendes, som det står.", " One cannot be issued as it stands.")
                                : t.of(
                                        " %d kan ikke udsendes, som de står.".formatted(waiting),
                                        " %d cannot be issued as they stand.".formatted(waiting)));
    }

    private static PaperRow row(PaperSummary paper, Choice choice) {
        Tongue t = new Tongue(choice.language());
        List<String> facts = new ArrayList<>();
        if (!paper.committee().isEmpty()) {
            facts.add(paper.committee());
        }
        paper.meeting()
                .ifPresent(day -> facts.add(
                        t.of("møde ", "meeting ") + NumberStyle.of(t.language()).date(day)));
        if (paper.revision() > 0) {
            facts.add("revision " + paper.revision());
        }
        Choice there = choice.common().with(PlansPage.PLAN, paper.name());
        if (paper.revision() == 0 && !paper.issues().isEmpty()) {
            there = there.with(ISSUE, Integer.toString(paper.issues().getLast()));
        }
        return new PaperRow(
                paper.title(),
                there.at(PATH).toString(),
                String.join(" · ", facts),
                state(paper, t),
                icon(paper.state()),
                paper.fault().map(t::of).orElse(""));
    }

    /** How far a paper has come, in words. */
    static String state(PaperSummary paper, Tongue t) {
        String state = t.of(paper.state().title().capital());
        int flags = paper.flags().size();
        if (paper.state() == PaperState.DRAFT) {
            return state + ", "
                    + (flags == 1
                            ? t.of("1 sted skal afgøres", "1 place must be decided")
                            : t.of("%d steder skal afgøres", "%d places must be decided")
                                    .formatted(flags));
        }
        return paper.last()
                .filter(_ -> paper.state() == PaperState.ISSUED || paper.state() == PaperState.DECIDED)
                .map(last -> state + " " + TextEditors.day(last.issue().issued(), t)
                        + (flags == 0 ? "" : t.of(", stemmer ikke længere alle steder", ", no longer true everywhere")))
                .orElse(state);
    }

    static String icon(PaperState state) {
        return switch (state) {
            case UNREADABLE -> "error";
            case DRAFT -> "warning";
            case ISSUABLE -> "document";
            case ISSUED -> "arrow-forward";
            case DECIDED -> "check";
        };
    }

    private @Nullable EditorView editor(Choice choice) {
        Tongue t = new Tongue(choice.language());
        OpenWorkspace workspace = site.workspace(choice);
        String into = choice.options().get(INTO);
        if (into != null) {
            StoredScenario paper = workspace.plans().get(into, choice.knownOn());
            Model model = site.model(choice.options().getOrDefault(Choice.MODEL, ""));
            String text = DraftPaper.added(paper.revision().text(), result(model, choice), choice.forModel(model));
            return editors.of(
                    new Sent(into, text, "", paper.revision().number(), List.of()),
                    t.of(
                            "Resultatet er føjet til teksten nedenfor. Den er ikke gemt endnu.",
                            "The result is added to the text below. It is not kept yet."),
                    choice);
        }
        if (choice.options().containsKey(PlansPage.NEW)) {
            if (!choice.options().containsKey(Choice.MODEL)) {
                return editors.fresh("", CommitteePaper.KIND.template(), editors.newOne(t), choice);
            }
            Model model = site.model(choice.options().getOrDefault(Choice.MODEL, ""));
            return editors.fresh(
                    model.id(),
                    DraftPaper.of(result(model, choice), choice.forModel(model)),
                    t.of("Nyt papir fra et resultat", "New paper from a result"),
                    choice);
        }
        String name = choice.options().get(PlansPage.PLAN);
        if (name == null) {
            return null;
        }
        StoredScenario text = workspace.plans().get(name, choice.knownOn());
        ResultView.Tab paper = new ResultView.Tab(
                t.of("Papiret, som det læses", "The paper as it reads"),
                choice.common().with(PlansPage.PLAN, name).at(PATH).toString(),
                false);
        return editors.of(text, faults(text, choice), List.of(paper), choice);
    }

    /** What must be mended in a kept text: its faults, or what stands in the way of issuing it. */
    private List<Fault> faults(StoredScenario text, Choice choice) {
        Tongue t = new Tongue(choice.language());
        try {
            return site.workspace(choice).papers().evaluate(text.name(), choices(choice)).flags().stream()
                    .filter(Flag::blocks)
                    .map(flag -> new Fault(flag.line(), t.of(WorkspacePapers.told(flag))))
                    .toList();
        } catch (RefusedException refused) {
            return Faults.of(refused, t);
        }
    }

    private ModelResult result(Model model, Choice choice) {
        return site.workspace(choice).run(model, choice.forModel(model)).result();
    }

    /** The papers to which a result can be added instead of beginning a new one. */
    private List<ResultView.Tab> into(Choice choice, @Nullable EditorView editor) {
        if (editor == null
                || !choice.options().containsKey(PlansPage.NEW)
                || !choice.options().containsKey(Choice.MODEL)) {
            return List.of();
        }
        Choice rest = choice.common();
        for (Map.Entry<String, String> each : choice.options().entrySet()) {
            rest = each.getKey().equals(PlansPage.NEW) ? rest : rest.with(each.getKey(), each.getValue());
        }
        Choice there = rest;
        return site.workspace(choice).papers().names(choice.knownOn()).stream()
                .map(name ->
                        new ResultView.Tab(name, there.with(INTO, name).at(PATH).toString(), false))
                .toList();
    }
}

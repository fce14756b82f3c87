package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.PaperState;
import dk.provenu.app.service.PaperSummary;
import dk.provenu.app.service.RefusedException;
import dk.provenu.app.service.WorkspacePapers;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.Download;
import dk.provenu.app.web.view.ExplanationView;
import dk.provenu.app.web.view.Links;
import dk.provenu.app.web.view.PaperPageView;
import dk.provenu.app.web.view.PaperView;
import dk.provenu.app.web.view.Papers;
import dk.provenu.app.web.view.Template;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.data.paper.KeptIssue;
import dk.provenu.engine.figure.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One paper as it reads now: what is wrong in its place, what has changed, and what can be done with it. */
final class PaperPage {

    /** What a paper can be had as before it is issued; a workbook holds its figures. */
    static final List<String> FILES = List.of("docx", "pdf", "html", "xlsx");

    private final Site site;
    private final Explainer explainer;
    private final TextEditors editors;

    PaperPage(Site site, Explainer explainer, TextEditors editors) {
        this.site = site;
        this.explainer = explainer;
        this.editors = editors;
    }

    byte[] html(Choice choice, String refused) {
        Tongue t = new Tongue(choice.language());
        OpenWorkspace workspace = site.workspace(choice);
        String name = choice.options().getOrDefault(PlansPage.PLAN, "");
        PaperView paper = null;
        String problem = "";
        Optional<PaperSummary> summary = workspace.papers().all(choice.knownOn()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
        try {
            Links links = new Links(PapersPage.PATH, common(choice, name));
            paper = Papers.of(workspace.papers().evaluate(name, PapersPage.choices(choice)), links);
        } catch (RefusedException cannot) {
            if (summary.isEmpty()) {
                throw cannot;
            }
            problem = t.of(cannot.words());
        }
        PaperPageView view = new PaperPageView(
                name,
                said(choice, workspace, name),
                refused,
                summary.map(each -> PapersPage.state(each, t)).orElse(""),
                PapersPage.icon(summary.map(PaperSummary::state).orElse(PaperState.DRAFT)),
                problem,
                paper,
                summary.map(PaperSummary::revision).orElse(0),
                common(choice, name)
                        .with(PapersPage.VIEW, PapersPage.TEXT)
                        .at(PapersPage.PATH)
                        .toString(),
                choice.common().at(PapersPage.PATH).toString(),
                PapersPage.PATH,
                FILES.stream()
                        .map(form -> new Download(
                                form,
                                choice.common()
                                        .at(PapersPage.PATH + "/hent/" + name + "." + form)
                                        .toString()))
                        .toList(),
                issues(workspace.papers(), name, choice),
                editors.kept(choice));
        String title = summary.map(PaperSummary::title).orElse(name);
        ExplanationView explanation = paper == null ? null : open(choice);
        ChoiceFields fields = ChoiceFields.of(site.workspaces(), workspace, choice)
                .keeping(PlansPage.PLAN, name)
                .withDate(choice);
        return Template.fill(
                "paper",
                Map.of(
                        "shell",
                        new Frame(site).of(Door.GOALS, PapersPage.PATH, title, choice, fields, explanation),
                        "tabs",
                        PapersPage.tabs(site, choice),
                        "view",
                        view));
    }

    /** The explanation that the address asks for, with the place of the number in its links. */
    private @Nullable ExplanationView open(Choice choice) {
        return explainer.openFrom(choice, new Links(PapersPage.PATH, choice));
    }

    static Choice common(Choice choice, String name) {
        return choice.common().with(PlansPage.PLAN, name);
    }

    private String said(Choice choice, OpenWorkspace workspace, String name) {
        return choice.options().getOrDefault(PlansPage.DONE, "").equals("gemt")
                ? editors.done(
                        choice, workspace.plans().get(name, choice.knownOn()).revision())
                : "";
    }

    private static List<PaperPageView.IssueRow> issues(WorkspacePapers papers, String name, Choice choice) {
        Tongue t = new Tongue(choice.language());
        return papers.issues(name).reversed().stream()
                .map(number -> {
                    KeptIssue kept = papers.issue(name, number);
                    Text decided = kept.decisions() > 0
                            ? Text.of(", beslutninger skrevet", ", decisions written down")
                            : Text.of("", "");
                    return new PaperPageView.IssueRow(
                            t.of("Udsendelse ", "Issue ") + number,
                            common(choice, name)
                                    .with(PapersPage.ISSUE, Integer.toString(number))
                                    .at(PapersPage.PATH)
                                    .toString(),
                            TextEditors.day(kept.issue().issued(), t) + t.of(decided));
                })
                .toList();
    }
}

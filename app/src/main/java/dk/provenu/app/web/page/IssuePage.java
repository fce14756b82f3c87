package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.RefusedException;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.Download;
import dk.provenu.app.web.view.FigureLink;
import dk.provenu.app.web.view.IssueView;
import dk.provenu.app.web.view.IssueView.PointRow;
import dk.provenu.app.web.view.IssueView.ReportView;
import dk.provenu.app.web.view.IssueView.SectionView;
import dk.provenu.app.web.view.Links;
import dk.provenu.app.web.view.PaperView.PieceView;
import dk.provenu.app.web.view.Papers;
import dk.provenu.app.web.view.ResultView;
import dk.provenu.app.web.view.Template;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.data.paper.Decisions;
import dk.provenu.data.paper.KeptIssue;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.model.Address;
import dk.provenu.engine.paper.Decision;
import dk.provenu.engine.paper.Issue;
import dk.provenu.engine.paper.Section;
import dk.provenu.engine.table.NumberStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** An issue as it went out: its sentences, made again, held against today, and what was decided. */
final class IssuePage {

    private static final String AGAIN = "igen";
    private static final String TODAY = "i-dag";

    private final Site site;
    private final Explainer explainer;
    private final TextEditors editors;

    IssuePage(Site site, Explainer explainer, TextEditors editors) {
        this.site = site;
        this.explainer = explainer;
        this.editors = editors;
    }

    byte[] html(Choice choice, Optional<PapersPage.SentDecisions> sent) {
        Tongue t = new Tongue(choice.language());
        OpenWorkspace workspace = site.workspace(choice);
        String name = choice.options().getOrDefault(PlansPage.PLAN, "");
        int number = TextPage.number(PapersPage.ISSUE, choice.options().getOrDefault(PapersPage.ISSUE, ""));
        KeptIssue kept = workspace.papers().issue(name, number);
        Issue issue = kept.issue();
        List<Decisions> decided = workspace.papers().decisions(name, number);
        Choice here = PaperPage.common(choice, name).with(PapersPage.ISSUE, Integer.toString(number));
        IssueView view = new IssueView(
                name,
                number,
                issue.title(),
                facts(kept, t),
                said(choice, t),
                sent.map(PapersPage.SentDecisions::refused).orElse(""),
                PaperPage.common(choice, name).at(PapersPage.PATH).toString(),
                PapersPage.PATH,
                files(choice, name, number),
                acts(here, choice, t),
                sections(issue, new Links(PapersPage.PATH, here)),
                report(choice, workspace, name, number),
                points(kept, sent.map(PapersPage.SentDecisions::decisions).orElse(issue.decisions())),
                sent.map(PapersPage.SentDecisions::day)
                        .orElse(
                                issue.decisions().isEmpty()
                                        ? ""
                                        : issue.decisions().getFirst().date().toString()),
                sent.map(PapersPage.SentDecisions::note)
                        .orElse(decided.isEmpty() ? "" : decided.getLast().note()),
                kept.decisions(),
                editors.kept(choice));
        String title = t.of("Udsendelse %d", "Issue %d").formatted(number);
        return Template.fill(
                "issue",
                Map.of(
                        "shell",
                        new Frame(site)
                                .of(
                                        Door.GOALS,
                                        PapersPage.PATH,
                                        title,
                                        choice,
                                        ChoiceFields.of(site.workspaces(), workspace, choice),
                                        explainer.openFrom(choice, new Links(PapersPage.PATH, choice))),
                        "tabs",
                        PapersPage.tabs(site, choice),
                        "view",
                        view));
    }

    private static List<String> facts(KeptIssue kept, Tongue t) {
        Issue issue = kept.issue();
        return List.of(t.of(
                        "Udsendt %s, revision %d af teksten, på det, der var kendt den %s.",
                        "Issued %s, revision %d of the text, on what was known on %s.")
                .formatted(
                        TextEditors.day(issue.issued(), t),
                        issue.revision(),
                        NumberStyle.of(t.language()).date(issue.knownOn())));
    }

    private static String said(Choice choice, Tongue t) {
        return switch (choice.options().getOrDefault(PlansPage.DONE, "")) {
            case "udsendt" ->
                t.of(
                        "Papiret er udsendt. Udsendelsen er gemt hel og ændres ikke mere.",
                        "The paper is issued. The issue is kept whole and does not change any more.");
            case "besluttet" ->
                t.of(
                        "Beslutningerne er gemt. De følger med til næste papir.",
                        "The decisions are kept. They go along to the next paper.");
            default -> "";
        };
    }

    private static List<Download> files(Choice choice, String name, int number) {
        return List.of("docx", "pdf", "html").stream()
                .map(form -> new Download(
                        form,
                        choice.common()
                                .with(PapersPage.ISSUE, Integer.toString(number))
                                .at(PapersPage.PATH + "/hent/" + name + "." + form)
                                .toString()))
                .toList();
    }

    private static List<ResultView.Tab> acts(Choice here, Choice choice, Tongue t) {
        String shown = choice.options().getOrDefault(PapersPage.VIEW, "");
        return List.of(
                act(t.of("Sammenlign med i dag", "Compare with today"), TODAY, here, shown),
                act(
                        t.of("Lav igen, som det var kendt den dag", "Make again as it was known that day"),
                        AGAIN,
                        here,
                        shown));
    }

    private static ResultView.Tab act(String name, String view, Choice here, String shown) {
        return new ResultView.Tab(
                name, here.with(PapersPage.VIEW, view).at(PapersPage.PATH) + "#svar", view.equals(shown));
    }

    private static List<ReportView> report(Choice choice, OpenWorkspace workspace, String name, int number) {
        Tongue t = new Tongue(choice.language());
        try {
            return switch (choice.options().getOrDefault(PapersPage.VIEW, "")) {
                case TODAY -> List.of(IssueReports.of(workspace.papers().compare(name, number), t));
                case AGAIN -> List.of(IssueReports.of(workspace.papers().replay(name, number), t));
                default -> List.of();
            };
        } catch (RefusedException refused) {
            return List.of(new ReportView(
                    t.of("Papiret kan ikke laves", "The paper cannot be made"),
                    false,
                    List.of(t.of(refused.words())),
                    List.of(),
                    List.of()));
        }
    }

    private static List<PointRow> points(KeptIssue kept, List<Decision> decisions) {
        return IntStream.rangeClosed(1, kept.basis().points())
                .mapToObj(point -> new PointRow(
                        point,
                        decisions.stream()
                                .filter(decision -> decision.point() == point)
                                .map(Decision::outcome)
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    private static List<SectionView> sections(Issue issue, Links links) {
        Map<Section.Kind, List<List<PieceView>>> sections = new EnumMap<>(Section.Kind.class);
        int place = 0;
        for (Issue.Sentence sentence : issue.sentences()) {
            sections.computeIfAbsent(sentence.section(), _ -> new ArrayList<>()).add(pieces(sentence, place, links));
            place += sentence.bound().size();
        }
        return sections.entrySet().stream()
                .map(entry -> new SectionView(
                        entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        entry.getKey().heading().in(links.choice().language()),
                        entry.getValue()))
                .toList();
    }

    /** The sentence with its bound pieces where they stand, each open to be explained as it was known that day. */
    private static List<PieceView> pieces(Issue.Sentence sentence, int place, Links links) {
        List<PieceView> pieces = new ArrayList<>();
        String text = sentence.text();
        int from = 0;
        int at = place;
        for (Issue.Bound bound : sentence.bound()) {
            int begin = text.indexOf(bound.shown(), from);
            if (begin >= 0 && !bound.shown().isEmpty()) {
                pieces.add(new PieceView(text.substring(from, begin), null, "", ""));
                FigureId id = Address.parse(bound.address()).id();
                Links there = new Links(links.path(), links.choice().with(Papers.PLACE, Integer.toString(at)));
                pieces.add(new PieceView(
                        bound.shown(),
                        new FigureLink(
                                bound.shown(),
                                id.value(),
                                there.to(id),
                                bound.value().isEmpty()),
                        " claim",
                        ""));
                from = begin + bound.shown().length();
            }
            at++;
        }
        pieces.add(new PieceView(text.substring(from), null, "", ""));
        return pieces;
    }
}

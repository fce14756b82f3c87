package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.PaperState;
import dk.provenu.app.service.PaperSummary;
import dk.provenu.app.service.RefusedException;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.Links;
import dk.provenu.app.web.view.OverviewView.Answer;
import dk.provenu.app.web.view.OverviewView.Answers;
import dk.provenu.app.web.view.OverviewView.Waiting;
import dk.provenu.app.web.view.ResultView;
import dk.provenu.app.web.view.Results;
import dk.provenu.app.web.view.Sentences;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a leader asks first: over or under budget, why, what to decide now; and what waits for somebody. */
final class ThisMonth {

    /** The model whose findings answer the questions. */
    private static final String FOLLOW_UP = "follow-up";

    /** The model whose goals can move away. */
    private static final String GOALS = "goals";

    /** The findings of the follow-up, each with the question that it answers. */
    private static final Map<String, Text> QUESTIONS = questions();

    private final Site site;
    private final Choice choice;
    private final Tongue t;

    ThisMonth(Site site, Choice choice) {
        this.site = site;
        this.choice = choice;
        this.t = new Tongue(choice.language());
    }

    private static Map<String, Text> questions() {
        Map<String, Text> questions = new LinkedHashMap<>();
        questions.put("over_under", Text.of("Over eller under budget?", "Over or under budget?"));
        questions.put("why", Text.of("Hvorfor?", "Why?"));
        questions.put("decide", Text.of("Hvad skal besluttes nu?", "What to decide now?"));
        return questions;
    }

    /** The three questions, where the workspace has a follow-up that answers any of them. */
    Optional<Answers> answers(OpenWorkspace workspace) {
        return result(FOLLOW_UP, workspace).flatMap(result -> {
            Links links = links(FOLLOW_UP, workspace);
            List<Answer> answers = new ArrayList<>();
            QUESTIONS.forEach((id, question) -> result.findings().stream()
                    .filter(finding -> finding.id().equals(id))
                    .forEach(finding -> answers.add(new Answer(t.of(question), Sentences.of(finding, links)))));
            return answers.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Answers(
                            workspace.key(), workspace.name(), t.of(workspace.notice()), answers, links.closed()));
        });
    }

    /** What waits for somebody. */
    List<Waiting> waiting(OpenWorkspace workspace) {
        return Stream.concat(goals(workspace), papers(workspace)).toList();
    }

    private Stream<Waiting> goals(OpenWorkspace workspace) {
        Optional<ModelResult> result = result(GOALS, workspace);
        if (result.isEmpty()) {
            return Stream.empty();
        }
        Links links = links(GOALS, workspace);
        return Results.of(result.get(), links).sections().stream()
                .map(ResultView.Section::cards)
                .filter(Objects::nonNull)
                .flatMap(cards -> cards.cards().stream())
                .filter(card -> card.shape().equals("away"))
                .map(card -> new Waiting(
                        "warning",
                        t.of("Mål på vej væk", "Goal moving away"),
                        card.heading(),
                        links.closed() + "#" + card.id(),
                        workspace.name()));
    }

    private Stream<Waiting> papers(OpenWorkspace workspace) {
        return workspace.papers().all(choice.knownOn()).stream()
                .flatMap(paper -> waits(paper.state()).stream().map(why -> waiting(paper, why, workspace)));
    }

    private Waiting waiting(PaperSummary paper, Text why, OpenWorkspace workspace) {
        return new Waiting(
                PapersPage.icon(paper.state()),
                t.of(why),
                paper.title(),
                PaperPage.common(choice.common().in(workspace.key()), paper.name())
                        .at(PapersPage.PATH)
                        .toString(),
                workspace.name());
    }

    private static Optional<Text> waits(PaperState state) {
        return switch (state) {
            case UNREADABLE -> Optional.of(Text.of("Papir kan ikke læses", "Paper cannot be read"));
            case DRAFT -> Optional.of(Text.of("Papir skal afgøres før udsendelse", "Paper to be decided before issue"));
            case ISSUABLE -> Optional.of(Text.of("Papir klar til at udsende", "Paper ready to issue"));
            case ISSUED -> Optional.of(Text.of("Papir venter på beslutning", "Paper awaits a decision"));
            case DECIDED -> Optional.empty();
        };
    }

    private Optional<ModelResult> result(String id, OpenWorkspace workspace) {
        Optional<Model> model = site.models().stream()
                .filter(each -> each.id().equals(id) && workspace.canRun(each, choice.knownOn()))
                .findFirst();
        try {
            return model.map(each ->
                    workspace.run(each, there(id, workspace).forModel(each)).result());
        } catch (RefusedException cannot) {
            // Its own card below says why.
            return Optional.empty();
        }
    }

    private Links links(String id, OpenWorkspace workspace) {
        return new Links(Door.GOALS.path(), there(id, workspace));
    }

    private Choice there(String id, OpenWorkspace workspace) {
        return choice.common().in(workspace.key()).with(Choice.MODEL, id);
    }
}

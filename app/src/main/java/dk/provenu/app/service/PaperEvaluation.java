package dk.provenu.app.service;

import dk.provenu.data.paper.IssueStore;
import dk.provenu.data.paper.KeptIssue;
import dk.provenu.data.scenario.ScenarioText;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.CommitteePaper;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.paper.PaperText;
import dk.provenu.engine.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads papers and finds what they say on a workspace's figures. */
final class PaperEvaluation {

    private final OpenWorkspace workspace;
    private final IssueStore store;

    PaperEvaluation(OpenWorkspace workspace, IssueStore store) {
        this.workspace = workspace;
        this.store = store;
    }

    /** The same on the data and plans on which an issue rested. */
    PaperEvaluation resting(KeptIssue issue) {
        return new PaperEvaluation(workspace.resting(issue.basis().data()), store);
    }

    /**
     * Reads a text that is no plan of the workspace, or not yet.
     *
     * @throws RefusedException with everything that is wrong, each with its line
     */
    static Scenario parse(String name, String file, String text, int revision) {
        return Refusing.run(() -> ScenarioText.parse(name, file, text.replace("\r\n", "\n"), revision, ""));
    }

    /** The paper held against the issue before it: of the paper that it follows, otherwise its own last one. */
    EvaluatedPaper of(Scenario scenario, String text, Choices choices) {
        PaperText read = Refusing.run(() -> read(scenario));
        return on(before(read, scenario.name(), choices.knownOn()), read, text, choices);
    }

    /** The paper held against an issue, or against none. */
    EvaluatedPaper against(Optional<KeptIssue> before, Scenario scenario, String text, Choices choices) {
        return on(before, Refusing.run(() -> read(scenario)), text, choices);
    }

    private EvaluatedPaper on(Optional<KeptIssue> before, PaperText read, String text, Choices choices) {
        KnownFigures figures = new KnownFigures(workspace, choices);
        Paper paper = Refusing.run(() -> read.on(figures, before.map(KeptIssue::issue)));
        return new EvaluatedPaper(paper, text, figures.rested(), before);
    }

    /**
     * Sees whether a text that is not kept yet is a paper whose figures are there.
     *
     * @throws RefusedException when it is not; where the data of one of its models are not in the workspace, its figures are
     *     not asked for
     */
    void check(Scenario scenario) {
        PaperText text = Refusing.run(() -> read(scenario));
        KnownFigures figures = new KnownFigures(workspace, Choices.none());
        try {
            Optional<KeptIssue> before = before(text, scenario.name(), Optional.empty());
            Refusing.run(() -> text.on(figures, before.map(KeptIssue::issue)));
        } catch (RefusedException e) {
            if (!figures.cannotTell()) {
                throw e;
            }
        }
    }

    private static PaperText read(Scenario scenario) {
        String kind = CommitteePaper.KIND.id();
        if (!scenario.kind().equals(kind)) {
            throw new RefusedException(Text.of(
                    scenario.file() + " er ikke et papir: dens første linje siger kind: " + scenario.kind()
                            + ". Et papir begynder med kind: " + kind + ".",
                    scenario.file() + " is not a paper: its first line says kind: " + scenario.kind()
                            + ". A paper begins with kind: " + kind + "."));
        }
        return CommitteePaper.read(scenario);
    }

    private Optional<KeptIssue> before(PaperText text, String own, Optional<LocalDate> knownOn) {
        text.follows().ifPresent(this::refuseUnknown);
        String name = text.follows().orElse(own);
        return Refusing.run(
                () -> knownOn.map(day -> store.lastKnownOn(name, day)).orElseGet(() -> store.last(name)));
    }

    private void refuseUnknown(String name) {
        List<String> known = new ArrayList<>(Refusing.run(store::names));
        workspace.plans().all(Optional.empty()).forEach(plan -> known.add(plan.name()));
        if (!known.contains(name)) {
            throw Refusing.unknown(
                    Text.of("Papiret, som dette følger efter (follows),", "The paper that this one follows"),
                    name,
                    Refusing.run(store::names));
        }
    }
}

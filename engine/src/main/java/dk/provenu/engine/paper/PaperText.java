package dk.provenu.engine.paper;

import dk.provenu.engine.paper.language.LanguageFault;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioException;
import dk.provenu.engine.scenario.ScenarioFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A paper's text, read: it becomes a paper on the figures of one moment. */
public final class PaperText {

    private final Scenario scenario;
    private final PaperSource source;

    PaperText(Scenario scenario, PaperSource source) {
        this.scenario = scenario;
        this.source = source;
    }

    /** The earlier paper that it goes on from, as the text names it. */
    public Optional<String> follows() {
        return source.follows();
    }

    /**
     * The paper as it reads on these figures.
     *
     * @param before an earlier issue: what has changed since is marked, and what was decided is carried forward
     * @throws ScenarioException with everything that the text names and that is not there, each with its line
     */
    public Paper on(PaperFigures figures, Optional<Issue> before) {
        List<LanguageFault> faults = new ArrayList<>();
        Paper paper = new PaperWriter(scenario, source, figures, faults).write(before);
        if (!faults.isEmpty()) {
            throw new ScenarioException(
                    scenario.file(),
                    faults.stream()
                            .filter(fault -> !fault.isTold())
                            .map(fault -> new ScenarioFault(fault.line(), "", fault.words()))
                            .distinct()
                            .toList());
        }
        return paper;
    }
}

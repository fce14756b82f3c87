package dk.provenu.app.service;

import dk.provenu.data.catalog.Catalog;
import dk.provenu.data.paper.Basis;
import dk.provenu.data.paper.Decisions;
import dk.provenu.data.paper.IssueStore;
import dk.provenu.data.paper.KeptIssue;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.Block;
import dk.provenu.engine.paper.Decision;
import dk.provenu.engine.paper.Flag;
import dk.provenu.engine.paper.Issue;
import dk.provenu.engine.paper.Paper;
import dk.provenu.report.paper.PaperReport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Issues papers, and writes down what was decided on them; refuses what must not be kept. */
final class Issuing {

    private static final List<PaperReport> PRINTED = List.of(PaperReport.DOCX, PaperReport.PDF, PaperReport.HTML);

    private final IssueStore store;
    private final Clock clock;

    Issuing(IssueStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Catalog.ZONE));
    }

    /**
     * Keeps a paper as an issue.
     *
     * @param revision the revision of the text that the person has seen; empty to ask nothing
     * @return its number
     */
    int issue(EvaluatedPaper read, LocalDate day, Choices choices, Optional<Integer> revision) {
        Paper paper = read.paper();
        if (revision.isPresent() && revision.get() != paper.revision()) {
            throw new RefusedException(Text.of(
                    "Teksten er ændret, siden du åbnede den (revision " + revision.get() + ", nu " + paper.revision()
                            + "). Læs den, og udsend igen.",
                    "The text has changed since you opened it (revision " + revision.get() + ", now " + paper.revision()
                            + "). Read it, and issue again."));
        }
        refuseFlagged(paper);
        List<Integer> numbers = Refusing.run(() -> store.numbers(paper.name()));
        int number = numbers.isEmpty() ? 1 : numbers.getLast() + 1;
        SortedMap<String, String> chosen = choices.all();
        chosen.remove(Choices.KNOWN_ON);
        Issue issue = Issue.of(paper, number, clock.instant(), day, chosen);
        SortedMap<String, String> rested = read.rested();
        refuseTheSameAgain(issue, read.text(), rested);
        Basis basis = new Basis(version(), points(paper), rested, read.before().map(KeptIssue::asBefore));
        Map<String, byte[]> documents = new TreeMap<>();
        PRINTED.forEach(form -> documents.put(WorkspacePapers.file(form), form.bytes(paper)));
        Refusing.run(() -> {
            store.keep(issue, read.text(), basis, documents);
            return true;
        });
        return number;
    }

    /** Writes decisions down, once each is one of a point and of a meeting that was held. */
    Decisions decide(KeptIssue issue, List<Decision> points, String note, Optional<Integer> base) {
        int last = issue.basis().points();
        LocalDate today = today();
        Set<Integer> seen = new HashSet<>();
        for (Decision decision : points) {
            String which = "Punkt " + decision.point() + ": ";
            String whichEn = "Point " + decision.point() + ": ";
            if (decision.point() < 1 || decision.point() > last) {
                throw new RefusedException(Text.of(
                        which + "indstillingen har punkterne 1-" + last + ".",
                        whichEn + "the recommendation has the points 1-" + last + "."));
            }
            if (!seen.add(decision.point())) {
                throw new RefusedException(Text.of(which + "står to gange.", whichEn + "stands twice."));
            }
            if (decision.outcome().isBlank()) {
                throw new RefusedException(
                        Text.of(which + "skriv, hvad der blev besluttet.", whichEn + "write what was decided."));
            }
            if (decision.date().isAfter(today)) {
                throw new RefusedException(Text.of(
                        which + "mødet " + decision.date() + " er ikke holdt endnu.",
                        whichEn + "the meeting of " + decision.date() + " has not been held yet."));
            }
        }
        if (points.isEmpty()) {
            throw new RefusedException(Text.of(
                    "Skriv, hvad der blev besluttet på mindst ét punkt.", "Write what was decided on a point."));
        }
        return Refusing.run(
                () -> store.decide(issue.issue().name(), issue.issue().number(), points, note, base));
    }

    private static void refuseFlagged(Paper paper) {
        if (paper.isIssuable()) {
            return;
        }
        List<Flag> flags = paper.flags().stream().filter(Flag::blocks).toList();
        Text words = Text.of(
                "Papiret " + paper.name() + " kan ikke udsendes: " + flags.size()
                        + (flags.size() == 1 ? " sted skal afgøres." : " steder skal afgøres."),
                "The paper " + paper.name() + " cannot be issued: " + flags.size()
                        + (flags.size() == 1 ? " place must be decided." : " places must be decided."));
        for (Flag flag : flags) {
            words = words.plus(Text.same("\n  ")).plus(WorkspacePapers.told(flag));
        }
        throw new RefusedException(words);
    }

    private void refuseTheSameAgain(Issue issue, String text, SortedMap<String, String> rested) {
        Optional<KeptIssue> last = Refusing.run(() -> store.last(issue.name()));
        boolean same = last.isPresent()
                && last.get().text().equals(text)
                && last.get().issue().sentences().equals(issue.sentences())
                && last.get().basis().data().equals(rested);
        if (same) {
            int number = last.get().issue().number();
            throw new RefusedException(Text.of(
                    "Papiret " + issue.name() + " er udsendt som nr. " + number
                            + ", og hverken tekst eller tal er ændret siden.",
                    "The paper " + issue.name() + " was issued as no. " + number
                            + ", and neither text nor figures have changed since."));
        }
    }

    private static int points(Paper paper) {
        return paper.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .mapToInt(block -> block instanceof Block.Points(var points) ? points.size() : 0)
                .sum();
    }

    private static String version() {
        String version = Issuing.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}

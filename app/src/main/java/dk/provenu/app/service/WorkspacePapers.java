package dk.provenu.app.service;

import dk.provenu.data.catalog.Vintage;
import dk.provenu.data.paper.Decisions;
import dk.provenu.data.paper.IssueStore;
import dk.provenu.data.paper.KeptIssue;
import dk.provenu.data.scenario.Revision;
import dk.provenu.data.scenario.StoredScenario;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Address;
import dk.provenu.engine.paper.CommitteePaper;
import dk.provenu.engine.paper.Decision;
import dk.provenu.engine.paper.Flag;
import dk.provenu.engine.paper.Issue;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.report.paper.PaperReport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The papers of an open workspace: how they read, and what was issued of them. Every method refuses with a
 * {@link RefusedException}.
 */
public final class WorkspacePapers {

    /** The first part of the ids of figures that a paper makes. */
    public static final String ROOM = "paper";

    private static final Text PAPER = Text.of("Papiret", "The paper");

    private final OpenWorkspace workspace;
    private final IssueStore store;
    private final Issuing issuing;
    private final PaperEvaluation evaluation;

    WorkspacePapers(OpenWorkspace workspace, IssueStore store, Clock clock) {
        this.workspace = workspace;
        this.store = store;
        this.issuing = new Issuing(store, clock);
        this.evaluation = new PaperEvaluation(workspace, store);
    }

    /** All papers as they stand, by name, those of which only issues are left included. */
    public List<PaperSummary> all(Optional<LocalDate> knownOn) {
        Map<String, StoredScenario> texts = new TreeMap<>();
        workspace.plans().all(knownOn).stream()
                .filter(WorkspacePapers::isPaper)
                .forEach(plan -> texts.put(plan.name(), plan));
        SortedSet<String> names = new TreeSet<>(texts.keySet());
        names.addAll(Refusing.run(store::names));
        return names.stream()
                .map(name -> summary(name, Optional.ofNullable(texts.get(name)), knownOn))
                .filter(paper -> texts.containsKey(paper.name())
                        || !paper.issues().isEmpty()
                        || paper.fault().isPresent())
                .toList();
    }

    /** The papers' names, without reading what they say. */
    public List<String> names(Optional<LocalDate> knownOn) {
        return workspace.plans().all(knownOn).stream()
                .filter(WorkspacePapers::isPaper)
                .map(StoredScenario::name)
                .toList();
    }

    /**
     * A paper as it reads.
     *
     * @param choices what was known when, and whose figures; the paper's own choices go before
     * @throws RefusedException with the nearest name when there is none, or with each fault and its line
     */
    public Paper evaluate(String name, Choices choices) {
        return evaluated(name, choices).paper();
    }

    /**
     * A text as it would read, which is not kept in the workspace.
     *
     * @param name the name of the paper; it is held against that paper's issues
     * @param file by which faults are told
     */
    public Paper tryOut(String name, String file, String text, Choices choices) {
        return evaluation
                .of(PaperEvaluation.parse(name, file, text, 0), text, choices)
                .paper();
    }

    /** An issue, with what was decided on it. */
    public KeptIssue issue(String name, int number) {
        List<Integer> numbers = Refusing.run(() -> store.numbers(name));
        if (numbers.isEmpty()) {
            throw new RefusedException(Text.of(
                    "Papiret " + shown(name) + " er ikke udsendt. Udsend det med: provenu paper issue NAVN",
                    "The paper " + shown(name) + " has not been issued. Issue it with: provenu paper issue NAME"));
        }
        return Refusing.run(() -> store.find(name, number))
                .orElseThrow(() -> new RefusedException(Text.of(
                        "Papiret " + name + " har ingen udsendelse " + number + "; den seneste er " + numbers.getLast()
                                + ".",
                        "The paper " + name + " has no issue " + number + "; the last is " + numbers.getLast() + ".")));
    }

    /** The last issue of a paper. */
    public KeptIssue lastIssue(String name) {
        List<Integer> numbers = Refusing.run(() -> store.numbers(name));
        return issue(name, numbers.isEmpty() ? 1 : numbers.getLast());
    }

    /** The numbers of a paper's issues, the oldest first. */
    public List<Integer> issues(String name) {
        return Refusing.run(() -> store.numbers(name));
    }

    /** Everything that was written down of what was decided on an issue, the oldest first. */
    public List<Decisions> decisions(String name, int number) {
        issue(name, number);
        return Refusing.run(() -> store.decisions(name, number));
    }

    /** A printed form of an issue, byte for byte as it was issued; text and JSON were not printed. */
    public byte[] document(String name, int number, PaperReport form) {
        issue(name, number);
        return Refusing.run(() -> store.document(name, number, file(form)))
                .orElseThrow(() -> new RefusedException(Text.of(
                        "Udsendelsen er gemt som docx, pdf og html, ikke som " + form.code() + ".",
                        "The issue is kept as docx, pdf and html, not as " + form.code() + ".")));
    }

    /**
     * Issues a paper on what is known today, and keeps it whole.
     *
     * @param choices the day in them is the day whose knowledge it rests on; today where there is none
     * @param revision the revision of the text that the person has seen; empty to ask nothing
     * @throws RefusedException while something stands in the way, with each flag and its line; when nothing has changed since
     *     the last issue; when the text is another than the one that was seen
     */
    public KeptIssue issue(String name, Choices choices, Optional<Integer> revision) {
        LocalDate today = issuing.today();
        LocalDate day = choices.knownOn().orElse(today);
        if (day.isAfter(today)) {
            throw new RefusedException(Text.of(
                    "Et papir kan ikke udsendes på, hvad der bliver kendt senere (" + day + ").",
                    "A paper cannot be issued on what will be known later (" + day + ")."));
        }
        int number = issuing.issue(evaluated(name, choices.withKnownOn(day)), day, choices, revision);
        return issue(name, number);
    }

    /**
     * Writes down what was decided on an issue; what was written before is kept.
     *
     * @param points one for each point that is decided; points without are left open
     * @param base the revision of the decisions that the person has seen; empty to ask nothing
     */
    public Decisions decide(String name, int number, List<Decision> points, String note, Optional<Integer> base) {
        return issuing.decide(issue(name, number), points, note, base);
    }

    /**
     * A figure as an issue had it: on the very data and plans on which the issue rested.
     *
     * @param place which of the issue's bound pieces, from 0; empty where there is no such piece
     */
    public Optional<Figure> figure(KeptIssue kept, int place) {
        List<Issue.Bound> bound = kept.issue().sentences().stream()
                .flatMap(sentence -> sentence.bound().stream())
                .toList();
        if (place < 0 || place >= bound.size()) {
            return Optional.empty();
        }
        Address address = Address.parse(bound.get(place).address());
        Map<String, String> choices = new TreeMap<>(kept.issue().choices());
        choices.putAll(address.options());
        choices.put(Choices.KNOWN_ON, kept.issue().knownOn().toString());
        return Optional.of(workspace.resting(kept.basis().data()).figure(Address.of(address.id(), choices)));
    }

    /** Makes an issue again from its own text and what was known that day. */
    public PaperReplay replay(String name, int number) {
        return new Reissue(evaluation, store, vintages()).replay(issue(name, number));
    }

    /** What an issue would say today. */
    public PaperComparison compare(String name, int number) {
        return new Reissue(evaluation, store, vintages()).compare(issue(name, number));
    }

    /**
     * Begins the paper of the next meeting: the text of the last issue under a new name, which follows it.
     *
     * @param meeting the day of the next meeting, where it is known
     * @return the first revision of the new paper
     */
    public Revision next(String name, String newName, Optional<LocalDate> meeting) {
        KeptIssue last = lastIssue(name);
        String text = NextPaper.of(last.text(), name, meeting);
        return workspace.plans().save(newName, text, "", Optional.of(0));
    }

    /** A flag as it is told: line, what is wrong, and the sentence. */
    public static Text told(Flag flag) {
        return Text.of(
                "Linje " + flag.line() + ": " + flag.message().da() + " »" + flag.sentence() + "«",
                "Line " + flag.line() + ": " + flag.message().en() + " \"" + flag.sentence() + "\"");
    }

    EvaluatedPaper evaluated(String name, Choices choices) {
        StoredScenario plan = plan(name, choices.knownOn());
        Scenario scenario = plan.scenario()
                .orElseThrow(() -> plan.fault()
                        .map(fault -> new RefusedException(fault.words(), fault))
                        .orElseThrow());
        return evaluation.of(scenario, plan.revision().text(), choices);
    }

    /** Sees whether a text that is not kept yet is a paper. */
    void check(Scenario scenario) {
        evaluation.check(scenario);
    }

    private StoredScenario plan(String name, Optional<LocalDate> knownOn) {
        List<StoredScenario> all = workspace.plans().all(knownOn);
        Optional<StoredScenario> plan =
                all.stream().filter(each -> each.name().equals(name)).findFirst();
        return plan.orElseThrow(() -> Refusing.unknown(
                PAPER,
                name,
                all.stream()
                        .filter(WorkspacePapers::isPaper)
                        .map(StoredScenario::name)
                        .toList()));
    }

    /** Whether it is a paper; one whose form is broken still says so in its first line. */
    private static boolean isPaper(StoredScenario plan) {
        String kind = CommitteePaper.KIND.id();
        return plan.scenario()
                .map(each -> each.kind().equals(kind))
                .orElseGet(() -> plan.revision()
                        .text()
                        .lines()
                        .anyMatch(line -> line.strip().equals("kind: " + kind)));
    }

    private PaperSummary summary(String name, Optional<StoredScenario> text, Optional<LocalDate> knownOn) {
        Optional<KeptIssue> last = Optional.empty();
        Optional<Paper> paper = Optional.empty();
        Optional<Text> fault = Optional.empty();
        try {
            last = Refusing.run(
                    () -> knownOn.map(day -> store.lastKnownOn(name, day)).orElseGet(() -> store.last(name)));
            if (text.isPresent()) {
                Choices choices =
                        knownOn.map(day -> Choices.none().withKnownOn(day)).orElse(Choices.none());
                paper = Optional.of(evaluate(name, choices));
            }
        } catch (RefusedException e) {
            fault = Optional.of(e.words());
        }
        int revision = text.map(each -> each.revision().number()).orElse(0);
        List<Flag> flags = paper.map(Paper::flags).orElse(List.of()).stream()
                .filter(Flag::blocks)
                .toList();
        Optional<Scenario> written = text.flatMap(StoredScenario::scenario);
        return new PaperSummary(
                name,
                paper.map(Paper::titleText)
                        .or(() -> written.map(Scenario::title))
                        .orElse(last.map(each -> each.issue().title()).orElse(name)),
                paper.map(Paper::committee).orElse(""),
                paper.flatMap(Paper::meeting),
                revision,
                state(revision, last, fault, flags),
                flags,
                fault,
                issues(name, knownOn, last),
                last);
    }

    /** The numbers of the issues, those that came later than a day left out. */
    private List<Integer> issues(String name, Optional<LocalDate> knownOn, Optional<KeptIssue> last) {
        List<Integer> all = Refusing.run(() -> store.numbers(name));
        int newest = last.map(each -> each.issue().number()).orElse(0);
        return knownOn.isEmpty()
                ? all
                : all.stream().filter(number -> number <= newest).toList();
    }

    private static PaperState state(int revision, Optional<KeptIssue> last, Optional<Text> fault, List<Flag> flags) {
        if (fault.isPresent()) {
            return PaperState.UNREADABLE;
        }
        boolean asIssued =
                last.isPresent() && (revision == 0 || last.get().issue().revision() == revision);
        if (asIssued) {
            return last.get().decisions() > 0 ? PaperState.DECIDED : PaperState.ISSUED;
        }
        return flags.isEmpty() ? PaperState.ISSUABLE : PaperState.DRAFT;
    }

    private List<Vintage> vintages() {
        return workspace.vintages();
    }

    static String file(PaperReport form) {
        return "paper." + form.extension();
    }

    private static String shown(String name) {
        return name.length() > 80 ? name.substring(0, 80) + "…" : name;
    }
}

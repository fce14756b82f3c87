package dk.provenu.app.service;

import dk.provenu.data.catalog.Catalog;
import dk.provenu.data.catalog.Vintage;
import dk.provenu.data.paper.Basis;
import dk.provenu.data.paper.IssueStore;
import dk.provenu.data.paper.KeptIssue;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.analysis.Contributions;
import dk.provenu.engine.paper.Block;
import dk.provenu.engine.paper.Issue;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.paper.Piece;
import dk.provenu.engine.paper.Section;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.report.paper.PaperReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** An issue made again: as it was known that day, and as it would read today. */
final class Reissue {

    /** Of what is bound to many figures, as many are told of. */
    private static final int MOST_TOLD = 3;

    private final PaperEvaluation evaluation;
    private final IssueStore store;
    private final List<Vintage> vintages;

    Reissue(PaperEvaluation evaluation, IssueStore store, List<Vintage> vintages) {
        this.evaluation = evaluation;
        this.store = store;
        this.vintages = List.copyOf(vintages);
    }

    PaperReplay replay(KeptIssue kept) {
        EvaluatedPaper then = then(kept);
        List<SentenceChange> changes = changes(kept, Optional.of(then.paper()), then.paper());
        Optional<byte[]> printed = Refusing.run(() ->
                store.document(kept.issue().name(), kept.issue().number(), "paper." + PaperReport.HTML.extension()));
        boolean same = printed.isPresent() && Arrays.equals(printed.get(), PaperReport.HTML.bytes(then.paper()));
        List<Text> causes = changes.isEmpty() && same ? List.of() : causes(kept, then);
        return new PaperReplay(kept, then.paper(), changes, same, causes);
    }

    PaperComparison compare(KeptIssue kept) {
        Paper now = read(evaluation, kept, choices(kept)).paper();
        Optional<Paper> then = Optional.empty();
        Optional<Text> unexplained = Optional.empty();
        try {
            then = Optional.of(then(kept).paper());
        } catch (RefusedException e) {
            unexplained = Optional.of(e.words());
        }
        return new PaperComparison(
                kept,
                now,
                changes(kept, then, now),
                then.map(paper -> cells(paper, now)).orElse(List.of()),
                unexplained);
    }

    private EvaluatedPaper then(KeptIssue kept) {
        return read(
                evaluation.resting(kept),
                kept,
                choices(kept).withKnownOn(kept.issue().knownOn()));
    }

    private static Choices choices(KeptIssue kept) {
        return Choices.of(kept.issue().choices());
    }

    private EvaluatedPaper read(PaperEvaluation evaluation, KeptIssue kept, Choices choices) {
        Issue issue = kept.issue();
        String file = "papers/%s/%04d/text.yaml".formatted(issue.name(), issue.number());
        Scenario scenario = PaperEvaluation.parse(issue.name(), file, kept.text(), issue.revision());
        Optional<KeptIssue> before = kept.basis().before().flatMap(each -> Refusing.run(() -> store.asIt(each)));
        return evaluation.against(before, scenario, kept.text(), choices);
    }

    private static List<SentenceChange> changes(KeptIssue kept, Optional<Paper> then, Paper now) {
        Issue issue = kept.issue();
        Issue today = Issue.of(now, issue.number(), issue.issued(), issue.knownOn(), issue.choices());
        List<SentenceChange> changes = new ArrayList<>();
        if (!issue.title().equals(today.title())) {
            changes.add(new SentenceChange(
                    SentenceChange.Kind.CHANGED, Section.Kind.PRESENTATION, issue.title(), today.title(), List.of()));
        }
        // The figures of then are known only when the paper made again has the sentences that were issued.
        Optional<Paper> usable = then.filter(
                paper -> paper.sentences().size() == issue.sentences().size());
        changes.addAll(SentenceDifference.between(
                issue.sentences(),
                today.sentences(),
                (i, j) -> moved(
                        issue.sentences().get(i).bound(),
                        today.sentences().get(j).bound(),
                        usable.map(paper -> bound(paper, i)).orElse(List.of()),
                        bound(now, j))));
        return changes;
    }

    private static List<Piece.Bound> bound(Paper paper, int sentence) {
        return paper.sentences().get(sentence).pieces().stream()
                .filter(Piece.Bound.class::isInstance)
                .map(Piece.Bound.class::cast)
                .toList();
    }

    private static List<Moved> moved(
            List<Issue.Bound> before, List<Issue.Bound> now, List<Piece.Bound> then, List<Piece.Bound> today) {
        List<Moved> moved = new ArrayList<>();
        for (int i = 0; i < Math.min(before.size(), now.size()); i++) {
            Issue.Bound was = before.get(i);
            Issue.Bound is = now.get(i);
            if (was.source().equals(is.source()) && !was.shown().equals(is.shown())) {
                moved.add(new Moved(
                        is.source(),
                        was.shown(),
                        is.shown(),
                        is.address(),
                        was.value(),
                        is.value(),
                        i < then.size() ? why(then.get(i), today.get(i)) : List.of()));
            }
        }
        return moved;
    }

    /** What moved each figure behind a bound piece that has another number now. */
    private static List<Contributions> why(Piece.Bound then, Piece.Bound now) {
        Map<FigureId, Figure> earlier = new LinkedHashMap<>();
        then.ties().forEach(tie -> earlier.put(tie.figure().id(), tie.figure()));
        List<Contributions> why = new ArrayList<>();
        for (Piece.Tie tie : now.ties()) {
            Figure before = earlier.get(tie.figure().id());
            if (why.size() < MOST_TOLD
                    && before != null
                    && !before.value().equals(tie.figure().value())) {
                why.add(Contributions.between(
                        Plan.of(Graph.of(List.of(before))),
                        Plan.of(Graph.of(List.of(tie.figure()))),
                        tie.figure().id()));
            }
        }
        return why;
    }

    private static List<CellChange> cells(Paper then, Paper now) {
        Map<String, Map<FigureId, Figure>> earlier = new LinkedHashMap<>();
        shown(then).forEach((block, figures) -> {
            Map<FigureId, Figure> byId = new LinkedHashMap<>();
            figures.forEach(figure -> byId.put(figure.id(), figure));
            earlier.put(block, byId);
        });
        List<CellChange> changes = new ArrayList<>();
        shown(now)
                .forEach((block, figures) -> figures.forEach(figure -> {
                    Figure before = earlier.getOrDefault(block, Map.of()).get(figure.id());
                    if (before != null && !before.value().equals(figure.value())) {
                        changes.add(new CellChange(block, before, figure));
                    }
                }));
        return changes;
    }

    private static Map<String, List<Figure>> shown(Paper paper) {
        Map<String, List<Figure>> shown = new LinkedHashMap<>();
        paper.sections().stream().flatMap(section -> section.blocks().stream()).forEach(block -> {
            switch (block) {
                case Block.TableBlock(var address, var table) -> shown.put(address, table.figures());
                case Block.ChartBlock(var address, var _, var table) -> shown.put(address, table.figures());
                default -> {}
            }
        });
        return shown;
    }

    /** What the paper rested on then and rests on now, and is not the same. */
    private List<Text> causes(KeptIssue kept, EvaluatedPaper again) {
        Basis basis = kept.basis();
        SortedMap<String, String> rested = again.rested();
        List<Text> causes = new ArrayList<>();
        SortedSet<String> names = new TreeSet<>(basis.data().keySet());
        names.addAll(rested.keySet());
        for (String name : names) {
            String then = basis.data().getOrDefault(name, "–");
            String now = rested.getOrDefault(name, "–");
            if (!then.equals(now)) {
                causes.add(cause(name, then, now));
            }
        }
        if (basis.before().isPresent() && again.before().isEmpty()) {
            causes.add(Text.of(
                    "Udsendelsen, som papiret fulgte efter, findes ikke længere: "
                            + basis.before().get().name() + ".",
                    "The issue that the paper followed is no longer there: "
                            + basis.before().get().name() + "."));
        }
        String version = Optional.ofNullable(WorkspacePapers.class.getPackage().getImplementationVersion())
                .orElse("");
        if (!version.equals(basis.program())) {
            causes.add(Text.of(
                    "Programmet er et andet: " + basis.program() + ", nu " + version + ".",
                    "The program is another: " + basis.program() + ", now " + version + "."));
        }
        if (causes.isEmpty()) {
            causes.add(Text.of(
                    "Data og planer er de samme som den dag; det er programmet, lovgrundlaget eller indstillingerne i"
                            + " workspace.yaml, der er ændret.",
                    "Data and plans are those of that day; it is the program, the law or the settings in"
                            + " workspace.yaml that have changed."));
        }
        return causes;
    }

    private Text cause(String name, String then, String now) {
        Optional<Vintage> newer = vintages.stream()
                .filter(vintage -> vintage.kind().equals(name) && vintage.name().equals(now))
                .findFirst();
        String daWhen = newer.map(vintage -> ", indlæst "
                        + vintage.recorded()
                                .atZone(Catalog.ZONE)
                                .toLocalDateTime()
                                .withNano(0))
                .orElse("");
        String enWhen = daWhen.replace("indlæst", "imported");
        return Text.of(
                name + ": udsendt på " + then + ", nu " + now + daWhen + ".",
                name + ": issued on " + then + ", now " + now + enWhen + ".");
    }
}

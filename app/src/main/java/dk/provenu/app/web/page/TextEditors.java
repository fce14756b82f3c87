package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.PlansView.DifferenceRow;
import dk.provenu.app.web.view.PlansView.DifferenceView;
import dk.provenu.app.web.view.PlansView.EditorView;
import dk.provenu.app.web.view.PlansView.Fault;
import dk.provenu.app.web.view.PlansView.RevisionRow;
import dk.provenu.app.web.view.ResultView;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.data.catalog.Catalog;
import dk.provenu.data.scenario.Revision;
import dk.provenu.data.scenario.StoredScenario;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioDifference;
import dk.provenu.engine.table.NumberStyle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the editor of a plan's or a paper's text, with its revisions.
 *
 * @param path the page on which it stands
 * @param paper whether the text is a committee paper's
 */
record TextEditors(Site site, String path, boolean paper) {

    /** The editor of a text that is not kept yet. */
    EditorView fresh(String name, String text, String title, Choice choice) {
        return new EditorView(
                path, paper, name, title, text, "", false, 0, list(choice), List.of(), "", List.of(), List.of(), null);
    }

    /** The editor of a text that is kept. */
    EditorView of(StoredScenario plan, List<ResultView.Tab> results, Choice choice) {
        return of(plan, faults(plan, new Tongue(choice.language())), results, choice);
    }

    /** The editor of a text that is kept, with what is wrong with it beyond its form. */
    EditorView of(StoredScenario plan, List<Fault> faults, List<ResultView.Tab> results, Choice choice) {
        Tongue t = new Tongue(choice.language());
        OpenWorkspace workspace = site.workspace(choice);
        return new EditorView(
                path,
                paper,
                plan.name(),
                plan.scenario().map(Scenario::title).orElse(plan.name()),
                plan.revision().text(),
                "",
                true,
                plan.revision().number(),
                list(choice),
                faults,
                done(choice, plan.revision()),
                results,
                revisions(workspace, plan.name(), t),
                difference(workspace, plan.name(), choice));
    }

    /** The editor of a text that was sent and not kept. */
    EditorView of(TextPage.Sent sent, String said, Choice choice) {
        Tongue t = new Tongue(choice.language());
        OpenWorkspace workspace = site.workspace(choice);
        Optional<StoredScenario> plan = workspace.plans().all(Optional.empty()).stream()
                .filter(each -> each.name().equals(sent.name()))
                .findFirst();
        return new EditorView(
                path,
                paper,
                sent.name(),
                plan.flatMap(StoredScenario::scenario)
                        .map(Scenario::title)
                        .orElse(sent.base() == 0 ? newOne(t) : sent.name()),
                sent.text(),
                sent.note(),
                false,
                sent.base(),
                list(choice),
                sent.faults(),
                said,
                List.of(),
                plan.map(each -> revisions(workspace, each.name(), t)).orElse(List.of()),
                null);
    }

    /** What a text is called that has no title yet. */
    String newOne(Tongue t) {
        return paper ? t.of("Nyt papir", "New paper") : t.of("Ny plan", "New plan");
    }

    /** What every form brings back. */
    Map<String, String> kept(Choice choice) {
        Map<String, String> kept =
                new TreeMap<>(Map.of(Choice.WORKSPACE, site.workspace(choice).key(), "noegle", site.token()));
        if (new Tongue(choice.language()).code().equals("en")) {
            kept.put(Choice.LANGUAGE, "en");
        }
        return kept;
    }

    /** What is wrong with a kept text. */
    static List<Fault> faults(StoredScenario plan, Tongue t) {
        return plan.fault().stream()
                .flatMap(fault -> fault.faults().stream())
                .map(fault -> new Fault(fault.line(), t.of(fault.told())))
                .toList();
    }

    /** That a text was just kept, where it was. */
    String done(Choice choice, Revision revision) {
        if (!choice.options().getOrDefault(PlansPage.DONE, "").equals("gemt")) {
            return "";
        }
        Tongue t = new Tongue(choice.language());
        String text = paper
                ? t.of("Papiret er gemt som revision %d.", "The paper is kept as revision %d.")
                : t.of("Planen er gemt som revision %d.", "The plan is kept as revision %d.");
        return text.formatted(revision.number());
    }

    static String day(Instant time, Tongue t) {
        return NumberStyle.of(t.language()).date(time.atZone(Catalog.ZONE).toLocalDate());
    }

    private String list(Choice choice) {
        return choice.common().at(path).toString();
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
        String from = choice.options().get(PlansPage.FROM);
        String to = choice.options().get(PlansPage.TO);
        if (from == null || to == null) {
            return null;
        }
        Tongue t = new Tongue(choice.language());
        int first = TextPage.number(PlansPage.FROM, from);
        int last = TextPage.number(PlansPage.TO, to);
        String none = t.of("står der ikke", "is not there");
        List<DifferenceRow> rows = new ArrayList<>();
        for (ScenarioDifference each : workspace.plans().difference(name, first, last)) {
            rows.add(new DifferenceRow(
                    each.path(), each.before().orElse(none), each.after().orElse(none)));
        }
        return new DifferenceView(first, last, rows);
    }
}

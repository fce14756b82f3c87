package dk.provenu.app.service;

import dk.provenu.data.scenario.Revision;
import dk.provenu.data.scenario.ScenarioStore;
import dk.provenu.data.scenario.ScenarioText;
import dk.provenu.data.scenario.StoredScenario;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.Plans;
import dk.provenu.engine.paper.CommitteePaper;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioChanges;
import dk.provenu.engine.scenario.ScenarioDifference;
import dk.provenu.engine.scenario.ScenarioException;
import dk.provenu.engine.scenario.ScenarioKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plans of an open workspace. Every method refuses with a {@link RefusedException}. */
public final class WorkspacePlans {

    private static final Text PLAN = Text.of("Planen", "The plan");

    private final OpenWorkspace workspace;
    private final ScenarioStore store;

    WorkspacePlans(OpenWorkspace workspace, ScenarioStore store) {
        this.workspace = workspace;
        this.store = store;
    }

    /** The kinds of plan: those that some model reads, each once, in the order of the models, and papers. */
    public static List<ScenarioKind> kinds() {
        Map<String, ScenarioKind> kinds = new LinkedHashMap<>();
        Models.all()
                .forEach(model -> model.scenarioKinds().forEach(kind -> {
                    ScenarioKind before = kinds.putIfAbsent(kind.id(), kind);
                    if (before != null && !before.equals(kind)) {
                        throw new IllegalStateException("Two kinds of scenario have the id '" + kind.id() + "'");
                    }
                }));
        kinds.put(CommitteePaper.KIND.id(), CommitteePaper.KIND);
        return List.copyOf(kinds.values());
    }

    /**
     * The kind of that id.
     *
     * @throws RefusedException with the nearest ids when there is none
     */
    public static ScenarioKind kind(String id) {
        return kinds().stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusing.unknown(
                        Text.of("Slagsen af plan", "The kind of plan"),
                        id,
                        kinds().stream().map(ScenarioKind::id).toList()));
    }

    /** The models that read plans of a kind; none reads papers, which read the models. */
    public static List<Model> usedBy(String kind) {
        return Models.all().stream()
                .filter(model -> model.scenarioKinds().stream()
                        .anyMatch(each -> each.id().equals(kind)))
                .toList();
    }

    /** All plans, by name, those that cannot be read included. */
    public List<StoredScenario> all(Optional<LocalDate> knownOn) {
        return workspace.stored(knownOn);
    }

    /**
     * The plan of a name, readable or not.
     *
     * @throws RefusedException with the nearest name when there is none
     */
    public StoredScenario get(String name, Optional<LocalDate> knownOn) {
        List<StoredScenario> all = all(knownOn);
        return all.stream()
                .filter(plan -> plan.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusing.unknown(
                        PLAN, name, all.stream().map(StoredScenario::name).toList()));
    }

    /** The kept texts of a plan, the newest first. */
    public List<Revision> revisions(String name) {
        get(name, Optional.empty());
        return Refusing.run(() -> store.revisions(name));
    }

    /** One of the kept texts of a plan. */
    public Revision revision(String name, int number) {
        List<Revision> all = revisions(name);
        return all.stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(() -> new RefusedException(Text.of(
                        "Planen " + name + " har ingen revision " + number + "; den seneste er "
                                + all.getFirst().number() + ".",
                        "The plan " + name + " has no revision " + number + "; the last is "
                                + all.getFirst().number() + ".")));
    }

    /** What stands otherwise in a later text of a plan than in an earlier one; both must be readable. */
    public List<ScenarioDifference> difference(String name, int from, int to) {
        Revision before = revision(name, from);
        Revision after = revision(name, to);
        return Refusing.run(() -> ScenarioDifference.between(
                ScenarioText.tree(name + ", revision " + from, before.text()),
                ScenarioText.tree(name + ", revision " + to, after.text())));
    }

    /**
     * Keeps a text as a revision.
     *
     * @param base the revision on which it builds, 0 for a new plan; empty to ask nothing
     * @throws RefusedException when a model that reads it finds a fault in it, among other things; nothing is kept then
     */
    public Revision save(String name, String text, String note, Optional<Integer> base) {
        check(name, text);
        return Refusing.run(() -> store.save(name, text, note, base));
    }

    /**
     * Keeps numbers that were tried as a revision: they are put where they stand in the text, and all else is left.
     *
     * @param changes path to number, as {@code set} has them
     * @throws RefusedException as {@link #save}
     */
    public Revision saveNumbers(String name, String changes, String note, Optional<Integer> base) {
        Map<String, String> values = new LinkedHashMap<>();
        Refusing.run(() -> ScenarioChanges.parse(changes))
                .forEach((path, value) ->
                        values.put(path.startsWith(name + "/") ? path.substring(name.length() + 1) : path, value));
        String text = get(name, Optional.empty()).revision().text();
        return save(name, Refusing.run(() -> ScenarioText.with(name, text, values)), note, base);
    }

    /**
     * Reads a text as the models do that it is for, without keeping it.
     *
     * @throws RefusedException with each fault and its line; its cause is the {@link ScenarioException}
     */
    public Scenario check(String name, String text) {
        Scenario plan = Refusing.run(() -> ScenarioText.parse(name, text.replace("\r\n", "\n")));
        String kind = plan.kind();
        if (kinds().stream().noneMatch(each -> each.id().equals(kind))) {
            throw Refusing.unknown(
                    Text.of("Planens slags (kind)", "The kind of the plan"),
                    kind,
                    kinds().stream().map(ScenarioKind::id).toList());
        }
        usedBy(kind).forEach(model -> workspace.tryOut(model, plan));
        if (kind.equals(CommitteePaper.KIND.id())) {
            workspace.papers().check(plan);
        }
        return plan;
    }

    /** A name that a choice gives and that is none of the plans would otherwise change nothing in silence. */
    void refuseUnknown(String chosen, List<Scenario> known, Optional<LocalDate> knownOn) {
        for (String each : chosen.split(",", -1)) {
            String name = each.strip();
            if (!name.isEmpty() && known.stream().noneMatch(plan -> plan.name().equals(name))) {
                Optional<ScenarioException> broken = all(knownOn).stream()
                        .filter(plan -> plan.name().equals(name))
                        .flatMap(plan -> plan.fault().stream())
                        .findFirst();
                throw broken.map(fault -> new RefusedException(fault.words(), fault))
                        .orElseGet(() -> Refusing.unknown(
                                PLAN, name, known.stream().map(Scenario::name).toList()));
            }
        }
    }

    /** The choice of a plan in an address. */
    public static Choices choosing(String name, Choices choices) {
        Map<String, String> all = new LinkedHashMap<>(choices.all());
        all.put(Plans.SCENARIO.key(), name);
        return Choices.of(all);
    }
}

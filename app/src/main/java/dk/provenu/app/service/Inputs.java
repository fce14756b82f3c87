package dk.provenu.app.service;

import dk.provenu.data.released.ReleasedCounts;
import dk.provenu.data.scenario.ScenarioStore;
import dk.provenu.data.scenario.StoredScenario;
import dk.provenu.engine.disclosure.Earlier;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.UnitException;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.Plans;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioKind;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceTable;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Municipality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what a model is given: data, plans, law, and what was shown before. */
final class Inputs {

    private static final String PLAN = Scenario.ROOM + "/";

    private final OpenWorkspace workspace;
    private final KnownData data;
    private final ScenarioStore store;
    private final ReleasedCounts released;
    private final Map<String, String> rested;

    Inputs(
            OpenWorkspace workspace,
            KnownData data,
            ScenarioStore store,
            ReleasedCounts released,
            Map<String, String> rested) {
        this.workspace = workspace;
        this.data = data;
        this.store = store;
        this.released = released;
        this.rested = Map.copyOf(rested);
    }

    /** The kinds of plan that a model needs and of which there is no readable one. */
    List<ScenarioKind> missingPlans(Model model, Optional<LocalDate> knownOn) {
        if (model.scenarios().isEmpty()) {
            return List.of();
        }
        Plans known = Plans.of(readable(knownOn));
        return model.scenarios().stream()
                .filter(kind -> !known.scenarios().containsKey(kind.id()))
                .toList();
    }

    /** What a model is given under some choices. */
    ModelInput input(Model model, Choices choices) {
        return input(model, choices, plans(model, choices));
    }

    private ModelInput input(Model model, Choices choices, Plans plans) {
        refuseUnknownOptions(model, choices);
        List<DatasetKind> missing = data.missing(model, choices.knownOn());
        if (!missing.isEmpty()) {
            throw missing(model, missing, choices.knownOn());
        }
        Map<String, SourceTable> tables = new LinkedHashMap<>();
        Stream.concat(model.requires().stream(), model.uses().stream())
                .forEach(kind -> data.table(kind, choices.knownOn()).ifPresent(table -> tables.put(kind.id(), table)));
        Municipality own = choices.municipality()
                .map(Municipalities::get)
                .or(workspace::own)
                .orElseThrow(() -> new RefusedException(Text.of(
                        "Der er ikke valgt en kommune. Skriv --municipality NAVN, eller sæt"
                                + " municipality i workspace.yaml.",
                        "No municipality is chosen. Write --municipality NAME, or set municipality in"
                                + " workspace.yaml.")));
        Optional<ComparisonGroup> group = choices.group().map(workspace::group).or(workspace::group);
        ModelInput input = new ModelInput(
                tables,
                own,
                group,
                choices.options(),
                workspace.law(choices.knownOn()),
                choices.on(),
                model.usesHistories() ? data.histories(choices.knownOn()) : Optional.empty(),
                plans,
                model.usesHistories() ? released.earlier() : Earlier.none());
        Set<String> asked = model.asks(input);
        return asked.isEmpty() ? input : input.showing(new OtherFigures(workspace, model, choices).get(asked, input));
    }

    private Plans plans(Model model, Choices choices) {
        if (model.scenarioKinds().isEmpty()) {
            return Plans.NONE;
        }
        for (ScenarioKind kind : missingPlans(model, choices.knownOn())) {
            throw Plans.missing(kind);
        }
        List<String> kinds =
                model.scenarioKinds().stream().map(ScenarioKind::id).toList();
        List<Scenario> all = readable(choices.knownOn()).stream()
                .filter(plan -> kinds.contains(plan.kind()))
                .toList();
        workspace
                .plans()
                .refuseUnknown(choices.options().getOrDefault(Plans.SCENARIO.key(), ""), all, choices.knownOn());
        return Plans.of(all);
    }

    /**
     * Lets a model read a plan that is not kept yet. Where its data are missing it is not asked, and a model for which the
     * plan is one among others says only what is wrong with its text.
     *
     * @throws RefusedException with what is wrong with the plan
     */
    void tryOut(Model model, Scenario plan) {
        Choices choices = WorkspacePlans.choosing(plan.name(), Choices.none());
        if (!data.missing(model, Optional.empty()).isEmpty() || workspace.own().isEmpty()) {
            return;
        }
        List<Scenario> all = new ArrayList<>(readable(Optional.empty()).stream()
                .filter(each -> !each.name().equals(plan.name()))
                .toList());
        all.add(plan);
        boolean own = model.scenarios().stream()
                .findFirst()
                .filter(kind -> kind.id().equals(plan.kind()))
                .isPresent();
        Refusing.run(() -> {
            ModelInput without = input(model, Choices.none(), Plans.NONE);
            ModelInput input = new ModelInput(
                    without.tables(),
                    without.own(),
                    without.group(),
                    choices.options(),
                    without.law(),
                    without.on(),
                    without.histories(),
                    Plans.of(all),
                    without.earlier());
            try {
                Set<String> asked = model.asks(input);
                model.run(
                        asked.isEmpty()
                                ? input
                                : input.showing(new OtherFigures(workspace, model, choices).get(asked, input)));
            } catch (ModelException | UnitException e) {
                if (own) {
                    throw e;
                }
            }
            return true;
        });
    }

    private List<Scenario> readable(Optional<LocalDate> knownOn) {
        return stored(knownOn).stream()
                .flatMap(plan -> plan.scenario().stream())
                .toList();
    }

    List<StoredScenario> stored(Optional<LocalDate> knownOn) {
        List<StoredScenario> all =
                Refusing.run(() -> knownOn.map(store::knownOn).orElseGet(store::all));
        List<StoredScenario> then = Refusing.run(() -> rested.entrySet().stream()
                .filter(each -> each.getKey().startsWith(PLAN))
                .flatMap(each ->
                        store
                                .revision(each.getKey().substring(PLAN.length()), Integer.parseInt(each.getValue()))
                                .stream())
                .toList());
        Set<String> kinds = then.stream()
                .flatMap(plan -> plan.scenario().stream())
                .map(Scenario::kind)
                .collect(Collectors.toSet());
        Stream<StoredScenario> others = all.stream()
                .filter(plan -> plan.scenario()
                        .map(Scenario::kind)
                        .filter(kinds::contains)
                        .isEmpty());
        return Stream.concat(then.stream(), others)
                .sorted(Comparator.comparing(StoredScenario::name))
                .toList();
    }

    private static void refuseUnknownOptions(Model model, Choices choices) {
        List<String> known = model.choices().stream().map(ModelOption::key).toList();
        for (String key : choices.options().keySet()) {
            if (!known.contains(key)) {
                throw Refusing.unknown(
                        Text.of("Valget", "The option").plus(Text.of(" for " + model.id(), " of " + model.id())),
                        key,
                        known);
            }
        }
    }

    private static RefusedException missing(Model model, List<DatasetKind> kinds, Optional<LocalDate> knownOn) {
        List<String> da = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (DatasetKind kind : kinds) {
            da.add(kind.title().da() + " (" + kind.id() + ")");
            en.add(kind.title().en() + " (" + kind.id() + ")");
        }
        String daDay = knownOn.map(day -> ", kendt den " + day).orElse("");
        String enDay = knownOn.map(day -> ", known on " + day).orElse("");
        String first = kinds.getFirst().id();
        return new RefusedException(Text.of(
                "%s mangler data%s: %s. Indlæs med: provenu import %s FIL --workspace MAPPE"
                        .formatted(model.title().da(), daDay, String.join(", ", da), first),
                "%s lacks data%s: %s. Import with: provenu import %s FILE --workspace DIR"
                        .formatted(model.title().en(), enDay, String.join(", ", en), first)));
    }
}

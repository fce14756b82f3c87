package dk.provenu.engine.model;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.scenario.ScenarioKind;
import dk.provenu.engine.source.DatasetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A named way from datasets to tables of figures. */
public interface Model {

    /** The name in commands, addresses and figure ids: lower-case with hyphens. */
    String id();

    Text title();

    /** What it answers, in a sentence or two. */
    Text description();

    /** The datasets without which it does not run. */
    List<DatasetKind> requires();

    /** The datasets that it uses where they are there. */
    default List<DatasetKind> uses() {
        return List.of();
    }

    /** Whether it counts case histories, without which it then does not run. */
    default boolean usesHistories() {
        return false;
    }

    /** The kinds of plan of which at least one plan each must be there. */
    default List<ScenarioKind> scenarios() {
        return List.of();
    }

    /** The kinds of plan that it uses where they are there. */
    default List<ScenarioKind> scenariosUsed() {
        return List.of();
    }

    /** Both, in that order. */
    default List<ScenarioKind> scenarioKinds() {
        return Stream.concat(scenarios().stream(), scenariosUsed().stream())
                .distinct()
                .toList();
    }

    /**
     * The addresses of figures of other models that it shows beside its own, such as a goal's indicator. They are found under
     * the same municipality, group, day of knowledge and law, and handed over by {@link ModelInput#figure}.
     *
     * @throws ModelException when what names them cannot be read
     */
    default Set<String> asks(ModelInput input) {
        return Set.of();
    }

    /** Who asks for one of them, before the message that it leads nowhere: "scenarios/x.yaml linje 12, mål 1.a: ". */
    default Text asking(ModelInput input, String address) {
        return Text.EMPTY;
    }

    /** What the user may choose besides municipality, comparison group and plan. */
    default List<ModelOption> options() {
        return List.of();
    }

    /** What the user may choose, which plan and what to lay over it included. */
    default List<ModelOption> choices() {
        if (scenarioKinds().isEmpty()) {
            return options();
        }
        List<ModelOption> all = new ArrayList<>(List.of(Plans.SCENARIO, Plans.SET));
        all.addAll(options());
        return List.copyOf(all);
    }

    /** Whether what it finds depends on the law, so that a reform can be laid over it. */
    default boolean asksTheLaw() {
        return false;
    }

    /** Whether one day's law can be chosen for all of it; not where each amount takes the law of its own time. */
    default boolean asksTheLawOfADay() {
        return asksTheLaw();
    }

    /**
     * The result.
     *
     * @throws ModelException when data or options do not allow it; says everything that is wrong at once
     */
    ModelResult run(ModelInput input);
}

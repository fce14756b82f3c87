package dk.provenu.engine.model;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.DatasetKind;
import java.util.List;

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

    /** What the user may choose besides municipality and comparison group. */
    default List<ModelOption> options() {
        return List.of();
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

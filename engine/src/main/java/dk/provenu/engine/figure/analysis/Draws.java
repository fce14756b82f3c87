package dk.provenu.engine.figure.analysis;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Plan;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What targets became when the uncertain assumptions were drawn many times. Each figure's draws come from its id and the
 * seed alone, so adding a figure changes no other's and two scenarios share theirs.
 *
 * @param outcomes one per target, in the order asked for
 */
public record Draws(List<Outcome> outcomes) {

    public Draws {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Draws the targets.
     *
     * @param plan the graph
     * @param targets the figures wanted
     * @param draws how many draws, at least 1
     * @param seed the same seed gives the same draws
     */
    public static Draws of(Plan plan, Collection<FigureId> targets, int draws, long seed) {
        if (draws < 1) {
            throw new IllegalArgumentException("At least one draw is needed, not " + draws);
        }
        return new Draws(new Drawing(plan, List.copyOf(new LinkedHashSet<>(targets)), draws, seed).run(draws));
    }

    /**
     * What a target became.
     *
     * @throws IllegalArgumentException when it was not drawn
     */
    public Outcome get(FigureId target) {
        return outcomes.stream()
                .filter(outcome -> outcome.target().id().equals(target))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + target + "' was not drawn"));
    }
}

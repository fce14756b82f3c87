package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import java.util.Map;
import java.util.Optional;

/**
 * Persons of one benefit, and what the plan does for them.
 *
 * @param persons expected full-time persons
 * @param activation the share of them that is active at any time, a share
 * @param least the least share that may be active, by law or decision
 * @param most the greatest
 * @param mix the share of the active time in each tool, by the tool's id; shares that sum to 1
 * @param effect weeks off benefit that the first course gives, for those closest to work
 * @param halving courses per full-time person after which one more gives half as much; empty where every course gives the
 *     same
 * @param saving kroner that a full-time person fewer saves the municipality in a year
 */
record TargetGroup(
        String id,
        Text title,
        Figure persons,
        Figure activation,
        Figure least,
        Figure most,
        Map<Tool, Figure> mix,
        Figure effect,
        Optional<Figure> halving,
        Figure saving) {}

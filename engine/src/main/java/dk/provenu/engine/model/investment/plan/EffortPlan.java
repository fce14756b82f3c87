package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * A plan as its text states it.
 *
 * @param year the year that it is for
 * @param wage kroner that a consultant costs in the year
 * @param saving kroner that a full-time person fewer saves in a year, where a group does not say otherwise
 * @param constants numbers that no plan chooses
 * @param staff the most consultants that there may be
 * @param money the most kroner for consultants and bought courses
 * @param leastNet the least net yield, where most persons off benefit are sought
 * @param stated what a paper prints of it
 */
record EffortPlan(
        Scenario scenario,
        int year,
        Figure wage,
        Figure saving,
        Constants constants,
        List<Tool> tools,
        List<TargetGroup> groups,
        Optional<Figure> staff,
        Optional<Figure> money,
        Optional<Figure> leastNet,
        Optional<Stated> stated) {

    /** @param ids of the numbers that the plan leaves to the model, such as weeks of a year */
    static EffortPlan of(Scenario scenario, Ids ids) {
        return new PlanReader(scenario, ids).read();
    }
}

package dk.provenu.data.scenario;

import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioException;
import java.util.Optional;

/**
 * A plan as it lies in the workspace, readable or not.
 *
 * @param name its name
 * @param revision the text and when it was kept
 * @param scenario the plan that the text makes; empty where it has a fault
 * @param fault what is wrong with its form; empty where nothing is
 */
public record StoredScenario(
        String name, Revision revision, Optional<Scenario> scenario, Optional<ScenarioException> fault) {}

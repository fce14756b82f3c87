package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.scenario.ScenarioKind;
import dk.provenu.engine.source.DatasetKind;
import java.util.List;
import java.util.Set;

/** What the models of goals have in common: a plan of goals, and the figures of other models that its goals point at. */
public interface GoalModel extends Model {

    @Override
    default List<DatasetKind> requires() {
        return List.of();
    }

    @Override
    default List<ScenarioKind> scenarios() {
        return List.of(GoalPlans.KIND);
    }

    @Override
    default Set<String> asks(ModelInput input) {
        return GoalReader.addresses(input).keySet();
    }

    @Override
    default Text asking(ModelInput input, String address) {
        return GoalReader.addresses(input).getOrDefault(address, Text.EMPTY);
    }
}

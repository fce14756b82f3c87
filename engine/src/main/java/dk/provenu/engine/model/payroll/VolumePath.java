package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many persons each target group is expected to have, period by period.
 *
 * @param key its name: a forecast, or a shock
 * @param persons target group to the municipality's full-time persons
 * @param comparison target group to the comparison group's
 */
record VolumePath(String key, Map<String, List<Figure>> persons, Map<String, List<Figure>> comparison) {

    /** Its name as it is read: "egen indsats" where the rows say egen_indsats. */
    String title() {
        return key.replace('_', ' ');
    }

    Figure persons(Target target, int at) {
        return Optional.ofNullable(persons.get(target.key())).orElseThrow().get(at);
    }

    Figure comparison(Target target, int at) {
        return Optional.ofNullable(comparison.get(target.key())).orElseThrow().get(at);
    }
}

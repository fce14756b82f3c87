package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.SourceRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The full-year persons of the reader's own municipality.
 *
 * @param rows the dataset's rows of it
 */
record Persons(List<SourceRow> rows) {

    static Persons of(ModelInput input) {
        return new Persons(input.rows(ProductivityData.PERSONS).stream()
                .filter(row -> row.text(ProductivityData.MUNICIPALITY)
                        .equals(input.own().code()))
                .toList());
    }

    /** The denominator of a line: the persons of its target group, or of a part of it. */
    Optional<Figure> denominator(Line line) {
        return find(line.targetGroup(), line.is("own_base") ? line.subtask() : "");
    }

    Optional<Figure> find(String targetGroup, String subgroup) {
        return rows.stream()
                .filter(row -> row.text("basis").equals("productivity"))
                .filter(row -> row.text("target_group").equals(targetGroup))
                .filter(row -> row.text("subgroup").equals(subgroup))
                .map(row -> row.figure("full_time_persons"))
                .filter(figure -> figure.value().isPresent())
                .findFirst();
    }

    /** The groups over which persons and staff are compared, by target group. */
    Map<String, SourceRow> distribution() {
        Map<String, SourceRow> groups = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.text("basis").equals("distribution"))
                .filter(row -> row.figure("full_time_persons").value().isPresent())
                .forEach(row -> groups.put(row.text("target_group"), row));
        return groups;
    }
}

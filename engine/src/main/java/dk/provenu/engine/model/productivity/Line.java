package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a table: one measure of every municipality.
 *
 * @param first the first dataset row of it, whose words hold for all
 * @param values by municipality, in the order of the data
 */
record Line(SourceRow first, Map<Municipality, Figure> values) {

    /** Reads the rows of a dataset into lines, in the order of the data. */
    static List<Line> all(Collection<SourceRow> rows, String column) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (SourceRow row : rows) {
            String key = row.text(ProductivityData.TABLE) + "/" + row.text(ProductivityData.ROW);
            lines.computeIfAbsent(key, _ -> new Line(row, new LinkedHashMap<>()))
                    .values
                    .put(Municipalities.get(row.text(ProductivityData.MUNICIPALITY)), row.figure(column));
        }
        return new ArrayList<>(lines.values());
    }

    String table() {
        return first.text(ProductivityData.TABLE);
    }

    String tableLabel() {
        return first.text("table_label");
    }

    String row() {
        return first.text(ProductivityData.ROW);
    }

    String role() {
        return first.text("role");
    }

    boolean is(String role) {
        return role().equals(role);
    }

    String targetGroup() {
        return first.text("target_group");
    }

    String task() {
        return first.text("task");
    }

    String subtask() {
        return first.text("subtask");
    }

    String scale() {
        return first.text("scale");
    }

    Text label() {
        return Text.same(first.text("label"));
    }

    /** The label as it stands in a table: parts of a task are set in. */
    Text indented() {
        return is("part") || is("own_base") ? Text.same("– ").plus(label()) : label();
    }

    int decimals() {
        return Integer.parseInt(first.text("decimals"));
    }

    /** The same line with another number for one municipality. */
    Line with(Municipality municipality, Figure value) {
        Map<Municipality, Figure> changed = new LinkedHashMap<>(values);
        changed.put(municipality, value);
        return new Line(first, changed);
    }

    /** The line of these municipalities only. */
    Line of(Collection<Municipality> members) {
        Map<Municipality, Figure> kept = new LinkedHashMap<>(values);
        kept.keySet().retainAll(members);
        return new Line(first, kept);
    }

    /** Table and row below a model, the beginning of the ids of what is made of the line. */
    FigureId under(FigureId model) {
        return table().isEmpty() ? model.child(row()) : model.child(table(), row());
    }
}

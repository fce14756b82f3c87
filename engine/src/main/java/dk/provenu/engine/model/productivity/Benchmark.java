package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is compared, and which table of the benchmark. */
final class Benchmark {

    static final ModelOption TABLE = new ModelOption("benchmark-table", Text.of("Tabel", "Table"), "");

    private Benchmark() {}

    /** The comparison group and the own municipality; everybody in the data where no group is chosen. */
    static Set<Municipality> members(ModelInput input, List<Line> lines) {
        Set<Municipality> members = new LinkedHashSet<>();
        lines.forEach(line -> members.addAll(line.values().keySet()));
        input.group().ifPresent(group -> {
            Set<Municipality> kept = new LinkedHashSet<>(group.municipalities());
            kept.add(input.own());
            members.retainAll(kept);
        });
        return members;
    }

    /**
     * That somebody is there to be compared with.
     *
     * @throws ModelException when the own municipality stands alone; says which group was chosen
     */
    static void requireOthers(ModelInput input, Beside own) {
        if (own.others().isEmpty()) {
            String da = input.group()
                    .map(group ->
                            "Ingen andre kommuner i gruppen '" + group.name().da() + "'")
                    .orElse("Ingen andre kommuner");
            String en = input.group()
                    .map(group -> "No other municipality of the group '"
                            + group.name().en() + "'")
                    .orElse("No other municipality");
            throw new ModelException(Text.of(
                    da + " har tal i benchmarken. Vælg en anden sammenligningsgruppe, eller ingen.",
                    en + " has numbers in the benchmark. Choose another comparison group, or none."));
        }
    }

    /**
     * The lines of the chosen table, or of the first one.
     *
     * @throws ModelException when there is no such table; names those that there are
     */
    static String table(ModelInput input, Collection<Line> lines) {
        Map<String, String> tables = new LinkedHashMap<>();
        lines.forEach(line -> tables.putIfAbsent(line.table(), line.tableLabel()));
        String chosen = input.option(TABLE);
        if (tables.isEmpty()) {
            throw new ModelException(Text.of(
                    "Datasættet har ingen rækker for de valgte kommuner.",
                    "The dataset has no rows for the chosen municipalities."));
        }
        if (chosen.isEmpty()) {
            return tables.keySet().iterator().next();
        }
        if (!tables.containsKey(chosen)) {
            String known = String.join(", ", tables.keySet());
            throw new ModelException(Text.of(
                    "Der er ingen tabel '" + chosen + "' i datasættet. Vælg en af: " + known + ".",
                    "There is no table '" + chosen + "' in the dataset. Choose one of: " + known + "."));
        }
        return chosen;
    }

    static List<Line> of(String table, Collection<Line> lines) {
        return lines.stream().filter(line -> line.table().equals(table)).toList();
    }
}

package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Units;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The full-year persons of the reader's own municipality: those of its data, else its population times the share on a
 * benefit.
 *
 * @param rows the dataset's rows of it
 * @param derived by target group, from the key figures; used where the rows have none at all
 */
record Persons(List<SourceRow> rows, Map<String, Figure> derived) {

    static Persons of(ModelInput input) {
        List<SourceRow> rows = own(input, input.rows(ProductivityData.PERSONS));
        return new Persons(rows, rows.isEmpty() ? derived(input) : Map.of());
    }

    private static List<SourceRow> own(ModelInput input, List<SourceRow> rows) {
        return rows.stream()
                .filter(row -> row.text(ProductivityData.MUNICIPALITY)
                        .equals(input.own().code()))
                .toList();
    }

    private static Map<String, Figure> derived(ModelInput input) {
        List<SourceRow> rows = own(input, input.rows(ProductivityData.KEY_FIGURES));
        Map<String, Figure> persons = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.text("block").equals("population"))
                .map(row -> row.figure("value"))
                .filter(figure -> figure.value().isPresent())
                .findFirst()
                .ifPresent(population -> rows.stream()
                        .filter(row -> row.text("block").equals("benefit_share"))
                        .filter(row -> row.figure("value").value().isPresent())
                        .forEach(row -> persons.put(row.text("item"), persons(population, row))));
        return persons;
    }

    private static Figure persons(Figure population, SourceRow share) {
        FigureId id = ProductivityBenchmark.ID.child("persons", share.text("item"));
        Text label = Text.of("Årspersoner, ", "Full-year persons, ").plus(Text.same(share.text("label")));
        Figure hundredths = Figure.derived(
                new FigureId(id.value() + "_hundredths"), label, new Product(), share.figure("value"), population);
        return Figure.derived(id, label, Convert.between(hundredths.unit(), Units.FULL_TIME_PERSON), hundredths);
    }

    /** Whether the persons are only population times share. */
    boolean areDerived() {
        return !derived.isEmpty();
    }

    /** The denominator of a line: the persons of its target group, or of a part of it. */
    Optional<Figure> denominator(Line line) {
        String part = line.is("own_base") ? line.subtask() : "";
        return find(line.targetGroup(), part)
                .or(() -> part.isEmpty() ? Optional.ofNullable(derived.get(line.targetGroup())) : Optional.empty());
    }

    private Optional<Figure> find(String targetGroup, String subgroup) {
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

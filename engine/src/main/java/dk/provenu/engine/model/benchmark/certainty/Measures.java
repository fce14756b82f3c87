package dk.provenu.engine.model.benchmark.certainty;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.analysis.Copies;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.model.benchmark.certainty.Measure.Chosen;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.source.SourceTable;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Denominators;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Every measure that the data offer: the other benchmarks run, and their columns read as they stand. */
final class Measures {

    private static final List<String> LEVELS = List.of("mean", "median");

    private final ModelInput input;
    private final Map<String, SourceRow> declared = new HashMap<>();
    private final List<Measure> found = new ArrayList<>();

    private Measures(ModelInput input) {
        this.input = input;
        input.rows(CertaintyData.CHOICES)
                .forEach(row -> declared.put(row.text("dimension") + "=" + row.text("value"), row));
    }

    /** The measures in which the reader's own municipality has a place, the method of the source first. */
    static List<Measure> of(ModelInput input) {
        Measures measures = new Measures(input);
        Family.all().forEach(measures::add);
        return List.copyOf(measures.found);
    }

    private void add(Family family) {
        if (!family.model().requires().stream()
                .allMatch(kind -> input.find(kind).isPresent())) {
            return;
        }
        family.eachYear()
                .ifPresentOrElse(
                        kind -> years(kind).descendingSet().forEach(year -> add(family, Optional.of(year))),
                        () -> add(family, Optional.empty()));
    }

    private NavigableSet<String> years(DatasetKind kind) {
        NavigableSet<String> years = new TreeSet<>();
        input.rows(kind).forEach(row -> years.add(row.text("year")));
        return years;
    }

    private void add(Family family, Optional<String> year) {
        Map<String, SourceTable> tables = new HashMap<>(input.tables());
        tables.remove(PublishedFigures.KIND.id());
        Map<String, String> options = year.map(each -> Map.of("year", each)).orElse(Map.of());
        ModelResult result;
        try {
            result = family.model()
                    .run(new ModelInput(tables, input.own(), input.group(), options, input.law(), input.on()));
        } catch (ModelException e) {
            // A year without the reader's own municipality, or in which it stands alone, offers no choice.
            return;
        }
        List<Measure> measures = new ArrayList<>();
        List<FigureTable> there = new ArrayList<>(result.tables());
        if (family.table().equals(Optional.of(Dimension.YEAR))) {
            there.sort(Comparator.comparing(FigureTable::id).reversed());
        }
        family.columns().forEach((column, chosen) -> {
            for (FigureTable table : there) {
                read(family, year, table, column, chosen).ifPresent(measures::add);
            }
        });
        found.addAll(year.map(each -> renamed(measures, each)).orElse(measures));
    }

    private Optional<Measure> read(
            Family family, Optional<String> year, FigureTable table, String column, Map<Dimension, Chosen> chosen) {
        if (!family.tables().matcher(table.id()).matches()
                || table.columns().stream().noneMatch(each -> each.key().equals(column + "_rank"))) {
            return Optional.empty();
        }
        Map<Dimension, Chosen> choices = new EnumMap<>(chosen);
        choices.put(Dimension.METHOD, family.method());
        year.ifPresent(each -> choices.put(Dimension.YEAR, new Chosen(each, Text.same(each))));
        family.table().ifPresent(each -> choices.put(each, new Chosen(table.id(), label(each, table))));
        if (choices.entrySet().stream().anyMatch(each -> isLeftOut(each.getKey(), each.getValue()))) {
            return Optional.empty();
        }
        choices.replaceAll(this::named);
        int at = table.column(column);
        int rank = table.column(column + "_rank");
        Map<Municipality, Figure> values = new LinkedHashMap<>();
        Map<Municipality, Figure> ranks = new LinkedHashMap<>();
        Map<String, Figure> levels = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            Optional<Figure> value = figure(row.cells().get(at));
            if (LEVELS.contains(row.key())) {
                value.filter(level -> !isLeftOut(Dimension.LEVEL, new Chosen(row.key(), row.label())))
                        .ifPresent(level -> levels.put(row.key(), level));
            } else {
                Municipalities.find(row.key())
                        .ifPresent(member -> value.ifPresent(
                                figure -> figure(row.cells().get(rank)).ifPresent(place -> {
                                    values.put(member, figure);
                                    ranks.put(member, place);
                                })));
            }
        }
        String key =
                family.method().value() + "_" + year.map(each -> each + "_").orElse("")
                        + family.table().map(_ -> table.id() + "_").orElse("") + column;
        boolean compares = values.size() > 1 && values.containsKey(input.own()) && !levels.isEmpty();
        return compares ? Optional.of(new Measure(key, choices, values, ranks, levels)) : Optional.empty();
    }

    private static Optional<Figure> figure(Cell cell) {
        return cell instanceof Cell.FigureCell(Figure figure) && figure.value().isPresent()
                ? Optional.of(figure)
                : Optional.empty();
    }

    private static Text label(Dimension dimension, FigureTable table) {
        return dimension == Dimension.DENOMINATOR
                ? Denominators.find(table.id()).map(each -> each.name()).orElse(Text.same(table.id()))
                : Text.same(table.id());
    }

    private boolean isLeftOut(Dimension dimension, Chosen chosen) {
        SourceRow row = declared.get(dimension.key() + "=" + chosen.value());
        return row != null && row.text("use").equals("no");
    }

    private Chosen named(Dimension dimension, Chosen chosen) {
        SourceRow row = declared.get(dimension.key() + "=" + chosen.value());
        String label = row == null ? "" : row.text("label");
        return label.isEmpty() ? chosen : new Chosen(chosen.value(), Text.same(label));
    }

    /** The same figures under names of their own, since each year's run gives them the same names. */
    private static List<Measure> renamed(List<Measure> measures, String year) {
        List<Figure> roots = new ArrayList<>();
        for (Measure measure : measures) {
            roots.addAll(measure.values().values());
            roots.addAll(measure.ranks().values());
            roots.addAll(measure.levels().values());
        }
        Map<Figure, Figure> copies = Copies.of(
                roots,
                id -> BenchmarkCertainty.ID
                        .child("year_" + year)
                        .child(id.value().split("/")),
                UnaryOperator.identity());
        return measures.stream()
                .map(measure -> new Measure(
                        measure.key(),
                        measure.choices(),
                        replaced(measure.values(), copies),
                        replaced(measure.ranks(), copies),
                        replaced(measure.levels(), copies)))
                .toList();
    }

    private static <K> Map<K, Figure> replaced(Map<K, Figure> figures, Map<Figure, Figure> copies) {
        Map<K, Figure> replaced = new LinkedHashMap<>(figures);
        replaced.replaceAll((_, figure) -> copies.getOrDefault(figure, figure));
        return replaced;
    }
}

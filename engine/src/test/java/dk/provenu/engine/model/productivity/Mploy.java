package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.model.PublishedFigures.Check;
import dk.provenu.engine.model.PublishedFigures.Verdict;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.ComparisonGroups;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The benchmark of source 002 as the models meet it. */
final class Mploy {

    static final List<String> TABLES =
            List.of("4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8", "4.9", "4.10", "4.11", "4.12");

    /** The tables that have quality indicators. */
    static final List<String> QUALITY = List.of("4.1", "4.2", "4.4", "4.5", "4.6", "4.7", "4.8", "4.10");

    private static final ExampleData UNCHANGED = read();

    private Mploy() {}

    /** The example as it is; not to be changed, see {@link #with}. */
    static ExampleData data() {
        return UNCHANGED;
    }

    private static ExampleData read() {
        return ExampleData.of(
                "lyngby-taarbaek",
                ProductivityData.VALUES,
                ProductivityData.QUALITY,
                ProductivityData.PERSONS,
                ProductivityData.KEY_FIGURES,
                ProductivityData.SCALE,
                ProductivityData.WORDING,
                TimeRegistration.KIND,
                Assumptions.KIND,
                PublishedFigures.KIND);
    }

    static ExampleData with(DatasetKind kind, UnaryOperator<String> change) {
        return read().with(kind, change);
    }

    static ModelInput input(ExampleData data, String table) {
        return input(data, table, Map.of());
    }

    static ModelInput input(ExampleData data, String table, Map<String, String> more) {
        Map<String, String> options = new HashMap<>(more);
        options.put("benchmark-table", table);
        return data.input("Lyngby-Taarbæk", ComparisonGroups.find("mploy-2013"), options);
    }

    /** Every printed number of a model, recomputed under every table. */
    static List<Check> checks(Model model, List<String> tables) {
        List<Check> all = new ArrayList<>();
        for (String table : tables) {
            ModelInput input = input(data(), table);
            var result = model.run(input);
            all.addAll(PublishedFigures.check(input, model.id(), result.options(), result.figures()));
        }
        return all;
    }

    static List<String> names(List<Check> checks, Verdict verdict) {
        return checks.stream()
                .filter(check -> check.verdict() == verdict)
                .map(check -> check.row().text("claim"))
                .toList();
    }

    static Figure figure(Graph graph, String id) {
        return graph.get(new FigureId(id));
    }

    static double number(Graph graph, String id) {
        return figure(graph, id).number();
    }
}

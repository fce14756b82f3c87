package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Address;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.benchmark.CostBenchmark;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.vocabulary.ComparisonGroups;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Small papers and figures for tests. */
final class Papers {

    private Papers() {}

    /** The cost benchmark of source 004, its file's lines changed. */
    static PaperFigures albertslund(UnaryOperator<String> change) {
        CostBenchmark model = new CostBenchmark();
        ExampleData data = ExampleData.of("albertslund");
        Stream.concat(model.requires().stream(), model.uses().stream())
                .filter(kind ->
                        !kind.id().equals("published-figures") && !kind.id().equals("accounts"))
                .forEach(kind -> {
                    try {
                        data.with(kind, change);
                    } catch (java.io.UncheckedIOException e) {
                        // The example does not hold every dataset that the model may use.
                    }
                });
        return of(model, options -> data.input("Albertslund", ComparisonGroups.find("albertslund-2019"), options));
    }

    interface Inputs {
        ModelInput under(Map<String, String> options);
    }

    static PaperFigures of(Model model, Inputs inputs) {
        Map<String, ModelResult> kept = new HashMap<>();
        return new PaperFigures() {
            @Override
            public boolean isModel(String id) {
                return id.equals(model.id());
            }

            @Override
            public ModelResult result(String id, SortedMap<String, String> options) {
                return kept.computeIfAbsent(id + options, _ -> model.run(inputs.under(options)));
            }

            @Override
            public Figure figure(Address address) {
                throw new ModelException(Text.of("Tallet findes ikke.", "There is no such figure."));
            }
        };
    }

    /** A paper whose presentation is the given lines. */
    static Map<String, Object> tree(String... presentation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", "Udgifter pr. person");
        tree.put("committee", "Økonomiudvalget");
        tree.put(
                "figures",
                new LinkedHashMap<>(Map.of(
                        "own", "cost-benchmark/vive_2016/own/unit_cost",
                        "mean", "cost-benchmark/vive_2016/mean/unit_cost")));
        tree.put("lists", new LinkedHashMap<>(Map.of("cluster", "cost-benchmark/vive_2016/*/unit_cost")));
        tree.put("presentation", String.join("\n", presentation) + "\n");
        tree.put("finance", "Ingen.");
        tree.put("competence", "Udvalget.");
        tree.put(
                "recommendation",
                List.of(Map.of("text", "Forvaltningen indstiller, at sagen tages til efterretning.")));
        return tree;
    }

    static PaperText read(Map<String, Object> tree) {
        return CommitteePaper.read(Scenario.of(CommitteePaper.KIND, "test", 1, tree));
    }

    /** The presentation's sentences. */
    static List<PaperSentence> sentences(Paper paper) {
        List<PaperSentence> sentences = new ArrayList<>();
        paper.sections().getFirst().blocks().forEach(block -> sentences.addAll(block.sentences()));
        return sentences;
    }
}

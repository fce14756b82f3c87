package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.Plans;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.vocabulary.Municipalities;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small plans with numbers that can be reckoned by hand. */
final class Examples {

    private Examples() {}

    /** Two groups, one tool of 26 weeks made by consultants of 100 courses each, and what a paper might print of it. */
    static Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("price", "nominal 2016");
        tree.put("year", "2016");
        tree.put("wage", 500_000);
        tree.put("saving", Map.of("likely", 100_000, "low", 80_000, "high", 120_000));
        tree.put(
                "tools",
                List.of(Map.of("id", "praktik", "title", "Praktik", "weeks", 26, "courses_per_consultant", 100)));
        List<Object> groups = new ArrayList<>();
        // 100 active of 200 take 2 courses a year each: 200 courses, 2 consultants, 1 mio. kr.
        groups.add(group("close", 200, 50, 10.4, 1.0));
        // 50 active of 100: 100 courses, 1 consultant, 0,5 mio. kr.
        groups.add(group("far", 100, 50, 5.2, 0.5));
        tree.put("groups", groups);
        return tree;
    }

    static Map<String, Object> group(String id, double persons, double activation, double effect, double halving) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("id", id);
        group.put("persons", persons);
        group.put("activation", activation);
        group.put("mix", Map.of("praktik", 100));
        group.put("effect", effect);
        group.put("halving", halving);
        return group;
    }

    static ModelInput input(Map<String, ?> tree, Map<String, String> options) {
        Map<String, String> all = new LinkedHashMap<>(options);
        return new ModelInput(Map.of(), Municipalities.get("151"), Optional.empty(), all)
                .with(Scenario.of(PlanKind.KIND, "plan", 1, tree));
    }

    static ModelResult run(Map<String, ?> tree, String set) {
        return new PlanEffort().run(input(tree, Map.of(Plans.SET.key(), set)));
    }
}

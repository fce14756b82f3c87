package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.vocabulary.Municipalities;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans for tests, written as plain maps. */
final class Cases {

    private Cases() {}

    /** Keys and values in the order given. */
    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    static Scenario plan(Object... pairs) {
        return Scenario.of(InvestmentCase.KIND, "test", 1, map(pairs));
    }

    static ModelResult run(Scenario plan, Map<String, String> options) {
        ModelInput input = new ModelInput(
                Map.of(), Municipalities.get("Ballerup"), Optional.empty(), options, Law.none(), Optional.empty());
        return new InvestmentCase().run(input.with(plan));
    }

    static ModelResult run(Object... pairs) {
        return run(plan(pairs), Map.of());
    }

    static Figure figure(ModelResult result, String id) {
        return result.graph().get(new FigureId(InvestmentCase.ID + "/" + id));
    }

    static double number(ModelResult result, String id) {
        return figure(result, id).number();
    }

    static Map<String, Object> cost(Object amount, int year) {
        return map("name", "Udgift", "amount", amount, "year", year, "account", "6.45.53");
    }

    /** A group with a net cost of its own, so that no law is asked. */
    static Map<String, Object> group(Object starts, Map<String, Object> effect) {
        return map(
                "name",
                "Gruppen",
                "benefit",
                "social_assistance_2025",
                "persons",
                1000,
                "net_per_year",
                100000,
                "starts",
                starts,
                "effect",
                effect);
    }

    static List<Map<String, Object>> starts(int... yearsAndNumbers) {
        List<Map<String, Object>> all = new java.util.ArrayList<>();
        for (int i = 0; i < yearsAndNumbers.length; i += 2) {
            all.add(map("year", yearsAndNumbers[i], "number", yearsAndNumbers[i + 1]));
        }
        return all;
    }
}

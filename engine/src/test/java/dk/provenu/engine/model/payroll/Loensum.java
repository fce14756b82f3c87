package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.law.DatedValue;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.Parameter;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.vocabulary.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bundled example as the models meet it; its rules again as maps, for the engine reads no YAML. */
final class Loensum {

    private Loensum() {}

    static ModelInput input(Map<String, String> options, Scenario... scenarios) {
        ModelInput read = ExampleData.of(
                        "loensum", PayrollData.GROUPS, PayrollData.VOLUMES, PayrollData.INVESTMENTS, Assumptions.KIND)
                .input("Ballerup", Optional.empty(), options);
        return new ModelInput(read.tables(), read.own(), read.group(), read.options(), law(), Optional.empty())
                .with(scenarios);
    }

    static Scenario rule(String name, Map<String, ?> tree) {
        return Scenario.of(RuleReader.KIND, name, 1, tree);
    }

    static Scenario following() {
        return rule("foelger-maalgruppen", tree(6, 0, 1, 0, 0));
    }

    static Scenario kept() {
        return rule("gevinst-i-to-aar", tree(6, 0, 1, 0.5, 24));
    }

    static Scenario banded() {
        return rule("med-baand", tree(6, 0.03, 1, 0, 0));
    }

    static Scenario neutral() {
        return rule("kun-konjunktur", tree(3, 0, 0, 0, 0));
    }

    private static Map<String, ?> tree(int lag, double band, double effort, double share, int months) {
        return Map.of(
                "title",
                "En regel",
                "every",
                12,
                "counts",
                "before",
                "lag",
                lag,
                "band",
                band,
                "cycle",
                1,
                "effort",
                effort,
                "kept",
                Map.of("share", share, "months", months));
    }

    private static Law law() {
        List<Parameter> all = new ArrayList<>();
        int[] rates = {80, 40, 30, 20};
        for (int step = 1; step <= rates.length; step++) {
            all.add(parameter("reimbursement_ladder.step_" + step + ".rate", Unit.PERCENT, rates[step - 1]));
        }
        for (String group : List.of("job_ready_30", "activity_ready_30", "ready_under_30", "sickness", "flex_job")) {
            all.add(parameter("recommended_caseload." + group + ".least", Units.FULL_TIME_PERSONS_PER_FTE, 25));
            all.add(parameter("recommended_caseload." + group + ".most", Units.FULL_TIME_PERSONS_PER_FTE, 45));
        }
        return Law.of(all);
    }

    private static Parameter parameter(String id, Unit unit, double value) {
        return new Parameter(
                id,
                Text.same(id),
                unit,
                List.of(new DatedValue(
                        LocalDate.of(2016, 1, 4),
                        Value.of(value),
                        PriceBasis.none(),
                        new Reference("test", "§ 1", "2016-01-04"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
    }
}

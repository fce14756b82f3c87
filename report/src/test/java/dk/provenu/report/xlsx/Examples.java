package dk.provenu.report.xlsx;

import dk.provenu.engine.law.Law;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.TestLaw;
import dk.provenu.engine.model.benchmark.CostBenchmark;
import dk.provenu.engine.model.businesscase.BusinessCase;
import dk.provenu.engine.model.investment.InvestmentProfile;
import dk.provenu.engine.model.investment.cases.InvestmentCase;
import dk.provenu.engine.model.investment.evidence.EvidenceLibrary;
import dk.provenu.engine.model.investment.ledger.SavingsLedger;
import dk.provenu.engine.model.investment.ledger.SavingsPromises;
import dk.provenu.engine.model.productivity.ProductivityBenchmark;
import dk.provenu.engine.model.productivity.QualityBenchmark;
import dk.provenu.engine.model.reform.ReformConsequences;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.ComparisonGroups;
import dk.provenu.engine.vocabulary.Municipalities;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the models find in the bundled examples. */
final class Examples {

    private Examples() {}

    static ModelResult ballerup() {
        Model model = new InvestmentProfile();
        return model.run(data("ballerup", model).input("Ballerup", Optional.empty(), Map.of()));
    }

    /** Overlaps divided by rules, a cap that bites, and promises graded. */
    static List<ModelResult> savings() {
        return List.of(savings(new SavingsLedger()), savings(new SavingsPromises()), savings(new EvidenceLibrary()));
    }

    private static ModelResult savings(Model model) {
        return model.run(data("gevinster", model).input("Albertslund", Optional.empty(), Map.of()));
    }

    static ModelResult albertslund() {
        Model model = new CostBenchmark();
        return model.run(
                data("albertslund", model).input("Albertslund", ComparisonGroups.find("albertslund-2019"), Map.of()));
    }

    static ModelResult reform() {
        return lyngby(new ReformConsequences());
    }

    static ModelResult businessCase() {
        return lyngby(new BusinessCase());
    }

    /** A plan of its own, with an effect that builds up and fades, staff, a side effect and a discount rate. */
    static ModelResult investmentCase() {
        Map<String, ?> plan = Map.of(
                "start",
                2026,
                "years",
                3,
                "price",
                2026,
                "discount",
                3.5,
                "groups",
                List.of(Map.of(
                        "name",
                        "Gruppen",
                        "benefit",
                        "social_assistance_2025",
                        "net_per_year",
                        100_000,
                        "starts",
                        List.of(Map.of("year", 2026, "number", 100), Map.of("year", 2027, "number", 50)),
                        "effect",
                        Map.of("kind", "job", "size", 8, "after_weeks", 26, "fading", 0.2, "relapse", 0.1))),
                "phases",
                List.of(Map.of(
                        "name",
                        "Drift",
                        "to",
                        2027,
                        "staff",
                        List.of(Map.of(
                                "name",
                                "Konsulent",
                                "number",
                                1.5,
                                "wage_per_month",
                                40_000,
                                "pension",
                                0.17,
                                "account",
                                "6.45.53")))),
                "side_effects",
                List.of(Map.of("name", "Boligsikring", "kind", "saving", "per_person", 4_000, "account", "5.57.77")));
        Model model = new InvestmentCase();
        ModelInput input = new ModelInput(
                Map.of(), Municipalities.get("Ballerup"), Optional.empty(), Map.of(), Law.none(), Optional.empty());
        return model.run(input.with(Scenario.of(InvestmentCase.KIND, "case", 1, plan)));
    }

    static ModelResult productivity() {
        return lyngby(new ProductivityBenchmark());
    }

    /** The table in which a municipality has no data for an indicator. */
    static ModelResult quality() {
        Model model = new QualityBenchmark();
        return model.run(data("lyngby-taarbaek", model)
                .input("Lyngby-Taarbæk", Optional.empty(), Map.of("benchmark-table", "4.6")));
    }

    private static ModelResult lyngby(Model model) {
        return model.run(data("lyngby-taarbaek", model)
                .input("Lyngby-Taarbæk", Optional.empty(), Map.of())
                .under(TestLaw.bundled()));
    }

    private static ExampleData data(String example, Model model) {
        List<DatasetKind> kinds = new ArrayList<>(model.requires());
        model.uses().stream()
                .filter(kind -> Files.exists(Path.of("..", "examples", example, "import", kind.id() + ".csv")))
                .forEach(kinds::add);
        return ExampleData.of(example, kinds.toArray(DatasetKind[]::new));
    }
}

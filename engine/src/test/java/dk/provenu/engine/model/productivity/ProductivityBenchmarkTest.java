package dk.provenu.engine.model.productivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.ComparisonGroups;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ProductivityBenchmarkTest {

    private static final ProductivityBenchmark MODEL = new ProductivityBenchmark();
    private static final String CASEWORKER = "aaaaaaaaaaaaaaaaaaaaaaaa";

    @Test
    void whatCarriesTheDistanceSumsExactlyToTheWholeInEveryTable() {
        for (String name : Mploy.TABLES) {
            FigureTable table = table(run(name), Carriers.TABLE).orElseThrow();
            for (String column : List.of("per_1000", "fte", "kroner")) {
                int at = table.column(column);
                double sum = table.rows().stream()
                        .filter(row -> row.kind() != Row.Kind.TOTAL
                                && !row.label().da().startsWith("–"))
                        .mapToDouble(row -> ProductivityCharts.figure(row, at).number())
                        .sum();
                double whole = ProductivityCharts.figure(table.row("whole"), at).number();
                assertThat(sum).as(name + " " + column).isEqualTo(whole, offset(1e-9));
            }
        }
    }

    @Test
    void theWholeDistanceIsTheFigureOfTheReport() {
        Graph graph = run("4.1").graph();
        // (24.3 - 26.86) x 2,123 / 1,000; the report has 5.5 of the rounded 26.9.
        assertThat(Mploy.number(graph, "productivity-benchmark/4.1/carriers/whole/fte"))
                .isEqualTo((24.3 - 402.9 / 15) * 2.123, offset(0.02));
        assertThat(Mploy.number(graph, "productivity-benchmark/4.1/carriers/whole/kroner"))
                .isEqualTo(Mploy.number(graph, "productivity-benchmark/4.1/carriers/whole/fte") * 450, offset(1e-9));
    }

    @Test
    void anotherSalaryMovesTheKronerAndNothingElse() {
        Graph cheap = MODEL.run(Mploy.input(Mploy.data(), "4.1", Map.of("salary", "40.000")))
                .graph();
        assertThat(Mploy.number(cheap, "productivity-benchmark/4.1/carriers/whole/kroner"))
                .isEqualTo(Mploy.number(cheap, "productivity-benchmark/4.1/carriers/whole/fte") * 480, offset(1e-9));
        assertThatThrownBy(() -> MODEL.run(Mploy.input(Mploy.data(), "4.1", Map.of("salary", "37.500 kr."))))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("37.500 kr.", "37500"));
    }

    @Test
    void theFirstSentences() {
        assertThat(run("4.1").findings().stream().map(sentence -> sentence.in(Language.DA)))
                .containsExactly(
                        "Lyngby-Taarbæk bruger 24,3 årsværk pr. 1.000 fuldtidspersoner (tabel 4.1 Overblik), 2,6 færre end"
                                + " gennemsnittet af de 15 kommuner, og har plads 4, hvor 1 er færrest årsværk.",
                        "For kommunens egne årspersoner er det 5,4 årsværk færre og 2,4 mio. kr. mindre om året end ved"
                                + " gennemsnittet.",
                        "Mest bærer Kontanthjælp 2+3: 2,8 årsværk færre; mest den anden vej trækker Ledighedsydelse: 1,7 årsværk"
                                + " flere.",
                        "De 4 kommuner med færrest årsværk har i gennemsnit 22,5 på indikatoren Job- og uddannelsesrate; alle har"
                                + " 23,5 pct.",
                        "A-dagpenge er 37 pct. af personerne i målgrupperne og får 22 pct. af årsværkene.");
    }

    @Test
    void potentialAtTheMeanTheBestQuarterAndTheBest() {
        FigureTable table = table(run("4.1"), Potential.TABLE).orElseThrow();
        assertThat(numbers(table, "level")).containsExactly(402.9 / 15, 24.55, 21.5);
        assertThat(numbers(table, "municipalities")).containsExactly(8.0, 4.0, 1.0);
        assertThat(numbers(table, "fte").getLast()).isEqualTo(2.8 * 2.123, offset(1e-9));
        FigureTable quality = table(run("4.1"), "potential_quality").orElseThrow();
        // Job and education rates of Sønderborg, Aabenraa, Varde and Lyngby-Taarbæk: 21, 21, 25, 23.
        assertThat(number(quality, "21", "quarter")).isEqualTo((21 + 21 + 25 + 23) / 4.0, offset(1e-12));
        assertThat(number(quality, "21", "best")).isEqualTo(21);
    }

    @Test
    void potentialByTargetGroup() {
        FigureTable table = table(run("4.1"), "potential_groups").orElseThrow();
        assertThat(table.rows()).hasSize(8);
        // Ledighedsydelse: 69.8 against the mean 46.89 for 75 persons.
        assertThat(number(table, "08", "mean")).isEqualTo((69.8 - 703.4 / 15) * 0.075, offset(1e-9));
        assertThat(table(run("4.2"), "potential_groups")).isEmpty();
    }

    /** A participant without persons of its own: population times the share on benefits, and said so. */
    @Test
    void anotherParticipantsPersonsAreDerived() {
        ModelResult rebild = MODEL.run(
                Mploy.data().input("Rebild", ComparisonGroups.find("mploy-2013"), Map.of("benchmark-table", "4.1")));
        assertThat(table(rebild, Carriers.TABLE)).isPresent();
        assertThat(rebild.notes()).anyMatch(note -> note.text().da().startsWith("Årspersonerne er udledt"));
        assertThat(Mploy.number(rebild.graph(), "productivity-benchmark/4.1/carriers/whole/fte"))
                .isEqualTo(
                        (37.6 - 402.9 / 15)
                                * Mploy.number(rebild.graph(), "productivity-benchmark/persons/in_all")
                                / 1000,
                        offset(1e-9));
    }

    @Test
    void aGroupInWhichNobodyElseHasNumbersIsRefused() {
        assertThatThrownBy(() -> MODEL.run(
                        Mploy.data().input("Lyngby-Taarbæk", ComparisonGroups.find("albertslund-2019"), Map.of())))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("Albertslund og otte"));
    }

    @Test
    void theConstructedRegistrationSumsToTable31() {
        FigureTable table = table(run("4.1"), Resources.TABLE).orElseThrow();
        Map<String, double[]> printed = Map.ofEntries(
                Map.entry("unemployment_benefit", new double[] {8.3, 16.1}),
                Map.entry("special_educational_allowance", new double[] {0.8, 1.6}),
                Map.entry("social_assistance_1", new double[] {5.3, 10.2}),
                Map.entry("social_assistance_2_3", new double[] {9.5, 18.5}),
                Map.entry("vocational_rehabilitation", new double[] {0.9, 1.8}),
                Map.entry("sickness_benefit", new double[] {9.7, 18.7}),
                Map.entry("flex_job_unemployment_allowance", new double[] {5.2, 10.1}),
                Map.entry("resource_programme", new double[] {2.7, 5.2}),
                Map.entry("administration", new double[] {8.0, 15.5}),
                Map.entry("strategic_management", new double[] {0.9, 1.7}),
                Map.entry("other", new double[] {0.2, 0.5}),
                Map.entry("total", new double[] {51.6, 100}),
                Map.entry("management", new double[] {3.9, 7.5}),
                Map.entry("company_effort", new double[] {7.4, 14.4}),
                Map.entry("external_funding", new double[] {4.0, 7.7}));
        assertThat(table.rows()).hasSize(printed.size());
        printed.forEach((key, numbers) -> {
            assertThat(number(table, key, "fte")).as(key).isEqualTo(numbers[0], offset(0.05));
            assertThat(number(table, key, "share")).as(key).isEqualTo(numbers[1], offset(0.05));
        });
    }

    /** Made from the printed tables, so it proves the arithmetic only; the rows that miss are those of 4.10 and 4.12. */
    @Test
    void theConstructedRegistrationGivesTheOwnColumnBack() {
        int same = 0;
        int all = 0;
        Set<String> missed = new TreeSet<>();
        for (String name : Mploy.TABLES) {
            FigureTable table = table(run(name), name).orElseThrow();
            for (Row row : table.rows()) {
                all++;
                double own = number(table, row.key(), "own");
                if (Math.abs(number(table, row.key(), "registered") - own) <= 0.05 + 1e-6) {
                    same++;
                } else {
                    missed.add(name + "/" + row.key());
                }
            }
        }
        System.out.println("Constructed registration: " + same + " of " + all + " own numbers, not " + missed);
        assertThat(all).isEqualTo(130);
        assertThat(same).isGreaterThanOrEqualTo(125);
        assertThat(missed).allMatch(row -> row.startsWith("4.1"));
    }

    /** Two employees, one in fleksjob: (1 x 0.8 + 0.5 x 1) full-time equivalents for 100 persons are 13 per 1,000. */
    @Test
    void aRegistrationOfTwoEmployees() {
        ModelInput input = Mploy.input(
                registration(
                                List.of(
                                        "Lyngby-Taarbæk,aaaaaaaaaaaaaaaaaaaaaaaa,sickness_benefit,casework,,Sygedagpenge,ordinary,0.8,100,25",
                                        "Lyngby-Taarbæk,bbbbbbbbbbbbbbbbbbbbbbbb,sickness_benefit,casework,,Sygedagpenge,flex_job,1,60,0",
                                        "Lyngby-Taarbæk,bbbbbbbbbbbbbbbbbbbbbbbb,in_all,administration,meetings,Fælles,flex_job,1,40,0"))
                        .with(
                                ProductivityData.PERSONS,
                                line -> line.replaceFirst(
                                        "sickness_benefit,,productivity,Sygedagpenge,\\d+",
                                        "sickness_benefit,,productivity,Sygedagpenge,100")),
                "4.1",
                Map.of("own-values", "registered"));
        Graph graph = MODEL.run(input).graph();
        assertThat(Mploy.number(graph, "productivity-benchmark/resources/total/fte"))
                .isEqualTo(1.3, offset(1e-12));
        assertThat(Mploy.number(graph, "productivity-benchmark/resources/sickness_benefit/fte"))
                .isEqualTo(1.1, offset(1e-12));
        assertThat(Mploy.number(graph, "productivity-benchmark/resources/external_funding/fte"))
                .isEqualTo(0.2, offset(1e-12));
        assertThat(Mploy.number(graph, "productivity-benchmark/4.1/07/registered"))
                .isEqualTo(11, offset(1e-9));
        assertThat(Mploy.number(graph, "productivity-benchmark/4.1/07/mean"))
                .as("the own number is that of the registration")
                .isEqualTo((22.8 * 15 - 21.4 + 11) / 15, offset(0.05));
    }

    @Test
    void aJobCentreOutsideTheBenchmarkComparesItsOwnRegistration() {
        ExampleData data = Mploy.with(TimeRegistration.KIND, line -> line.replace("Lyngby-Taarbæk", "Ballerup"))
                .with(ProductivityData.PERSONS, line -> line.replace("Lyngby-Taarbæk", "Ballerup"));
        ModelResult result = MODEL.run(data.input("Ballerup", Optional.empty(), Map.of("benchmark-table", "4.6")));
        Graph graph = result.graph();
        assertThat(Mploy.number(graph, "productivity-benchmark/4.6/01/registered"))
                .isEqualTo(21.4, offset(0.05));
        assertThat(result.findings().getFirst().in(Language.DA))
                .startsWith("Ballerup bruger 21,4")
                .contains("de 16 kommuner");
        assertThatThrownBy(() -> MODEL.run(Mploy.data().input("Ballerup", Optional.empty(), Map.of())))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("Ballerup", "time-registration"));
    }

    @Test
    void aRegistrationThatCannotBeRightIsRefusedAndSaysWhy() {
        assertThatThrownBy(() -> MODEL.run(Mploy.input(
                        registration(List.of("Lyngby-Taarbæk," + CASEWORKER
                                + ",sickness_benefit,casework,,Sygedagpenge,ordinary,1,90,0")),
                        "4.1")))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("100 pct.", CASEWORKER));
        assertThatThrownBy(() -> MODEL.run(Mploy.input(
                        registration(List.of("Lyngby-Taarbæk," + CASEWORKER
                                + ",sickness_benefit,casework,,Sygedagpenge,trainee,1,100,0")),
                        "4.1")))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("weight.trainee"));
        assertThatThrownBy(() -> MODEL.run(Mploy.input(
                        registration(List.of(
                                "Lyngby-Taarbæk," + CASEWORKER
                                        + ",sickness_benefit,casework,,Sygedagpenge,ordinary,1,50,0",
                                "Lyngby-Taarbæk," + CASEWORKER
                                        + ",sickness_benefit,reception,,Sygedagpenge,ordinary,0.5,50,0")),
                        "4.1")))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("Ansættelsesform"));
    }

    @Test
    void theWeightsAreData() {
        ModelResult other = MODEL.run(Mploy.input(
                Mploy.with(Assumptions.KIND, line -> line.replace("fleksjob\",0.5,", "fleksjob\",1,")), "4.1"));
        assertThat(number(table(other, Resources.TABLE).orElseThrow(), "total", "fte"))
                .isGreaterThan(number(table(run("4.1"), Resources.TABLE).orElseThrow(), "total", "fte"));
    }

    /** No employee's row becomes a figure: the registration enters as sums that only name the dataset. */
    @Test
    void employeesStayBehindTheSums() {
        Graph graph = run("4.1").graph();
        String text =
                graph.order().stream().map(node -> node.id().value()).toList().toString();
        assertThat(text).contains("productivity-benchmark/registration/").doesNotContain("time-registration/");
    }

    /** One number of the comparison data changed: what changes is what rests on it, and nothing else. */
    @Test
    void aChangedNumberMovesExactlyWhatDependsOnIt() {
        String leaf = "productivity-comparison/4.2/07/540/fte_per_1000";
        for (String name : List.of("4.1", "4.2", "4.10")) {
            Map<FigureId, Figure> before = figures(run(name));
            ModelResult changed = MODEL.run(Mploy.input(
                    Mploy.with(
                            ProductivityData.VALUES,
                            line -> line.startsWith("4.2,07,Sønderborg,")
                                    ? line.replaceFirst(",tasks,[0-9.]+,", ",tasks,9.9,")
                                    : line),
                    name));
            Set<String> moved = new HashSet<>();
            figures(changed).forEach((id, figure) -> {
                Figure old = before.get(id);
                if (old != null
                        && Double.compare(old.value().orNaN(), figure.value().orNaN()) != 0) {
                    moved.add(id.value());
                    assertThat(restsOn(figure, leaf)).as(id.value()).isTrue();
                }
            });
            if (name.equals("4.2")) {
                assertThat(moved)
                        .contains(
                                leaf,
                                "productivity-benchmark/4.2/07/mean",
                                "productivity-benchmark/4.2/07/to_mean",
                                "productivity-benchmark/4.2/carriers/07/fte",
                                "productivity-benchmark/4.2/carriers/rest/fte")
                        .doesNotContain(
                                "productivity-benchmark/4.2/01/mean", "productivity-benchmark/4.2/carriers/whole/fte");
            } else {
                assertThat(moved).as(name).isEmpty();
            }
        }
    }

    @Test
    void theScaleIsDataAndItsAgreementIsStated() {
        FigureTable table = table(run("4.1"), "wording").orElseThrow();
        assertThat(table.subtitle().da()).contains("65 af 73", "samme retning");
        ModelResult strict = MODEL.run(Mploy.input(
                Mploy.with(ProductivityData.SCALE, line -> line.replace("groups,little,1.7", "groups,little,0.4")),
                "4.1"));
        assertThat(table(strict, "wording").orElseThrow().subtitle().da()).doesNotContain("65 af 73");
    }

    @Test
    void onePageHoldsOneTable() {
        for (String name : Mploy.TABLES) {
            ModelResult result = run(name);
            assertThat(result.tables())
                    .filteredOn(table -> !table.id().equals("check"))
                    .extracting(table -> table.rows().size())
                    .allMatch(rows -> rows <= 35);
            assertThat(result.charts()).isNotEmpty();
            assertThat(result.charts().getFirst().kind()).isEqualTo(ChartSpec.Kind.RANKED_BARS);
        }
    }

    @Test
    void anUnknownTableIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> run("5.1"))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("5.1", "4.10"));
    }

    private static boolean restsOn(Figure figure, String leaf) {
        return Graph.of(List.of(figure)).find(new FigureId(leaf)).isPresent();
    }

    private static Map<FigureId, Figure> figures(ModelResult result) {
        Map<FigureId, Figure> all = new HashMap<>();
        result.graph().order().forEach(figure -> all.put(figure.id(), figure));
        return all;
    }

    /** The example with another time registration. */
    private static ExampleData registration(List<String> rows) {
        List<String> left = new java.util.ArrayList<>(rows);
        return Mploy.with(
                TimeRegistration.KIND,
                line -> left.isEmpty()
                        ? line.replace("Lyngby-Taarbæk", "Ballerup")
                        : left.removeFirst() + ",test,test");
    }

    private static ModelResult run(String table) {
        return MODEL.run(Mploy.input(Mploy.data(), table));
    }

    private static Optional<FigureTable> table(ModelResult result, String id) {
        return result.tables().stream().filter(table -> table.id().equals(id)).findFirst();
    }

    private static List<Double> numbers(FigureTable table, String column) {
        int at = table.column(column);
        return table.rows().stream()
                .map(row -> ProductivityCharts.figure(row, at).number())
                .toList();
    }

    private static double number(FigureTable table, String row, String column) {
        Cell cell = table.row(row).cells().get(table.column(column));
        return cell instanceof Cell.FigureCell(Figure figure) ? figure.number() : Double.NaN;
    }
}

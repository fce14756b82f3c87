package dk.provenu.engine.model.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.FigureTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class InvestmentProfileTest {

    private static final InvestmentProfile MODEL = new InvestmentProfile();

    @Test
    void oneChangedInputMovesExactlyWhatRestsOnIt() {
        Map<String, Double> before = numbers(MODEL.run(input(line -> line)));
        Map<String, Double> after = numbers(MODEL.run(input(line -> line.replace(
                "staff_resources,2016,investment,Investering i personaleressourcer,,9.1",
                "staff_resources,2016,investment,Investering i personaleressourcer,,10.1"))));
        Set<String> moved = new TreeSet<>();
        before.forEach((id, number) -> {
            if (Double.compare(number, after.getOrDefault(id, Double.NaN)) != 0) {
                moved.add(id);
            }
        });
        assertThat(moved)
                .containsExactlyInAnyOrder(
                        "investment-lines/staff_resources/2016/amount",
                        "investment-profile/profile/line_staff_resources/total",
                        "investment-profile/profile/investment/2016",
                        "investment-profile/profile/investment/total",
                        "investment-profile/profile/net_yield/2016",
                        "investment-profile/profile/net_yield/total",
                        "investment-profile/profile/cumulative/2016",
                        "investment-profile/profile/cumulative/2017",
                        "investment-profile/profile/cumulative/2018",
                        "investment-profile/profile/cumulative/2019",
                        "investment-profile/key/payback_year/value",
                        "investment-profile/key/return_per_krone/value",
                        "investment-profile/key/break_even/share",
                        "investment-profile/key/break_even/value",
                        "investment-profile/key/break_even_kr",
                        "investment-profile/key/break_even_persons",
                        "investment-profile/ranges/line_staff_resources/most");
        // 0.4 mio. kr. in 2018 becomes -0.6: a million more is paid back a year later.
        assertThat(after.get("investment-profile/profile/cumulative/2018")).isEqualTo(-0.6, offset(1e-9));
        assertThat(after.get("investment-profile/key/payback_year/value")).isEqualTo(2019);
        assertThat(after.get("investment-profile/profile/net_yield/total")).isEqualTo(8.5, offset(1e-9));
    }

    @Test
    void anInvestmentThatIsNeverPaidBackSaysSo() {
        ModelResult result = MODEL.run(input(line -> line.replace(",8.6,", ",80.6,")));
        assertThat(figure(result, "investment-profile/key/payback_year/value").value())
                .isInstanceOf(Value.Missing.class);
        assertThat(result.findings().stream().map(sentence -> sentence.in(Language.DA)))
                .contains("Den er ikke tjent hjem i perioden.")
                .anyMatch(sentence -> sentence.contains("et tab på"));
    }

    @Test
    void amountsInKronerAreConvertedInAVisibleStep() {
        ModelResult result = MODEL.run(input(line -> line.replace(",7.9,mio_kr,", ",7900,1000_kr,")));
        assertThat(figure(result, "investment-profile/lines/staff_resources/2015")
                        .number())
                .isEqualTo(7.9, offset(1e-12));
        assertThat(figure(result, "investment-profile/profile/investment/total").number())
                .isEqualTo(48.6, offset(1e-9));
    }

    @Test
    void aMissingInvestmentMakesWhatRestsOnItMissingWithItsCause() {
        ModelResult result =
                MODEL.run(input(line -> line.replace("personaleressourcer,,9.1,", "personaleressourcer,,,")));
        Figure total = figure(result, "investment-profile/profile/net_yield/total");
        assertThat(((Value.Missing) total.value()).causes())
                .containsExactly(new FigureId("investment-lines/staff_resources/2016/amount"));
        assertThat(result.findings()).noneMatch(sentence -> sentence.id().equals("net_yield"));
    }

    @Test
    void kronerOfSeveralYearsAreAddedWithAFootnote() {
        Figure total = figure(MODEL.run(input(line -> line)), "investment-profile/profile/investment/total");
        assertThat(total.priceBasis()).isEqualTo(new PriceBasis.Nominal(2015, 2019));
        assertThat(total.notes())
                .anyMatch(note ->
                        note.kind() == Note.Kind.FOOTNOTE && note.text().da().contains("2015-2019"));
    }

    @Test
    void yearsCanBeChosen() {
        ModelResult result = MODEL.run(ExampleData.of("ballerup", InvestmentLines.KIND, Assumptions.KIND)
                .input("Ballerup", Optional.empty(), Map.of("from", "2016", "to", "2018")));
        assertThat(figure(result, "investment-profile/profile/investment/total").number())
                .isEqualTo(9.1 + 13.6 + 9.0, offset(1e-9));
        assertThat(result.options()).containsEntry("from", "2016").containsEntry("to", "2018");
    }

    @Test
    void aYearThatIsNoYearIsRefused() {
        assertThatThrownBy(() -> MODEL.run(ExampleData.of("ballerup", InvestmentLines.KIND)
                        .input("Ballerup", Optional.empty(), Map.of("from", "20x6"))))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("20x6", "from"));
    }

    @Test
    void withoutAPricePersonsAreLeftOut() {
        ModelResult result = MODEL.run(
                ExampleData.of("ballerup", InvestmentLines.KIND).input("Ballerup", Optional.empty(), Map.of()));
        assertThat(table(result, "realisation").columns()).hasSize(3);
        assertThat(result.notes()).anyMatch(note -> note.text().da().contains("net_cost_per_full_time_person"));
    }

    @Test
    void withoutTheDatasetItSaysWhatToImport() {
        assertThatThrownBy(() -> MODEL.run(ExampleData.of("ballerup").input("Ballerup", Optional.empty(), Map.of())))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("provenu import investment-lines"));
    }

    @Test
    void holesInTheTableAreAllNamed() {
        assertThatThrownBy(() -> MODEL.run(input(line -> line.replace("staff_resources,2016", "other_line,2016"))))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da())
                                .contains(
                                        "'staff_resources' har ingen række for 2016",
                                        "'other_line' har ingen række for 2015"));
    }

    @Test
    void aLineMustKeepItsRole() {
        assertThatThrownBy(() -> MODEL.run(input(
                        line -> line.replace("active_effort,2016,investment", "active_effort,2016,expected_saving"))))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("active_effort", "expected_saving", "linje 7"));
    }

    @Test
    void netYieldIsToldByPayerWhereTheLinesSayWho() {
        ModelResult result = MODEL.run(input(line -> line.replace(
                        "Investering i personaleressourcer,,", "Investering i personaleressourcer,municipality,")
                .replace("Investering i aktiv indsats,,", "Investering i aktiv indsats,state,")
                .replace(
                        "Forventet besparelse på forsørgelsesydelser,,",
                        "Forventet besparelse på forsørgelsesydelser,municipality,")));
        assertThat(figure(result, "investment-profile/payers/municipality/2017").number())
                .isEqualTo(11.9 - 8.6, offset(1e-9));
        assertThat(figure(result, "investment-profile/payers/state/2017").number())
                .isEqualTo(-5.0);
    }

    private static ModelInput input(UnaryOperator<String> change) {
        return ExampleData.of("ballerup", Assumptions.KIND)
                .with(InvestmentLines.KIND, change)
                .input("Ballerup", Optional.empty(), Map.of());
    }

    private static Map<String, Double> numbers(ModelResult result) {
        Graph graph = result.graph();
        Map<String, Double> numbers = new HashMap<>();
        graph.order()
                .forEach(figure ->
                        numbers.put(figure.id().value(), figure.value().orNaN()));
        return numbers;
    }

    private static Figure figure(ModelResult result, String id) {
        return result.graph().get(new FigureId(id));
    }

    private static FigureTable table(ModelResult result, String id) {
        return result.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

package dk.provenu.data.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.reimbursement.BenefitWeeksKind;
import dk.provenu.engine.model.reimbursement.Reimbursement;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The model on the generated histories of the example, under the law as the files say it. */
class ReimbursementModelTest {

    private static final Reimbursement MODEL = new Reimbursement();

    private static ModelResult run(UnaryOperator<String> change, Map<String, String> options) {
        ModelInput input = ExampleData.of("lyngby-taarbaek")
                .with(BenefitWeeksKind.KIND, change)
                .input("Lyngby-Taarbæk", Optional.empty(), options);
        return MODEL.run(input.under(LawFiles.bundled()));
    }

    private static FigureTable table(ModelResult result, String id) {
        return result.tables().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Figure figure(FigureTable table, String row, String column) {
        return ((Cell.FigureCell) table.row(row).cells().get(table.column(column))).figure();
    }

    private static double sum(FigureTable table, String column) {
        double sum = 0;
        for (Row row : table.rows()) {
            if (row.kind() != Row.Kind.TOTAL
                    && row.cells().get(table.column(column)) instanceof Cell.FigureCell(Figure figure)) {
                sum += figure.number();
            }
        }
        return sum;
    }

    @Test
    void benefitsAndStepsAndPeriodsTellTheSame() {
        ModelResult result = run(line -> line, Map.of());
        FigureTable benefits = table(result, "benefits");

        for (String column : new String[] {"gross", "reimbursement", "cofinancing", "net", "weeks"}) {
            double total = figure(benefits, "total", column).number();
            assertThat(sum(benefits, column)).as(column).isCloseTo(total, within(0.01));
            assertThat(sum(table(result, "steps"), column)).as(column).isCloseTo(total, within(0.01));
            assertThat(figure(table(result, "periods"), "2025", column).number())
                    .isCloseTo(total, within(0.01));
        }
    }

    @Test
    void onTheLadderTheMunicipalityBearsWhatTheStepSays() {
        FigureTable steps = table(run(line -> line, Map.of("period", "2024")), "steps");

        assertThat(figure(steps, "step_1", "share").number()).isCloseTo(20, within(1e-9));
        assertThat(figure(steps, "step_2", "share").number()).isCloseTo(60, within(1e-9));
        assertThat(figure(steps, "step_3", "share").number()).isCloseTo(70, within(1e-9));
        assertThat(figure(steps, "step_4", "share").number()).isCloseTo(80, within(1e-9));
    }

    @Test
    void aRateOfTheLawMovesTheResult() {
        ModelResult result = run(line -> line, Map.of("period", "2024"));

        assertThat(result.graph().leaves().stream()
                        .map(leaf -> leaf.id().value())
                        .filter(id -> id.startsWith("law/reimbursement_ladder.step_4.rate/")))
                .hasSize(1);
    }

    @Test
    void quartersAddUpToTheYear() {
        FigureTable quarters = table(run(line -> line, Map.of("by", "quarter")), "periods");
        FigureTable years = table(run(line -> line, Map.of()), "periods");

        double sum = 0;
        for (int quarter = 1; quarter <= 4; quarter++) {
            sum += figure(quarters, "2023q" + quarter, "net").number();
        }
        // Weeks of a quarter lie in the year of their Thursday, and so do the weeks of a year.
        assertThat(sum).isCloseTo(figure(years, "2023", "net").number(), within(0.01));
    }

    @Test
    void fewerPersonsThanTheLeastAreNotShown() {
        ModelResult result = run(line -> line, Map.of("least_persons", "1000"));
        FigureTable benefits = table(result, "benefits");

        assertThat(benefits.rows()).hasSize(2);
        assertThat(figure(benefits, "others", "gross").value())
                .isInstanceOfSatisfying(
                        Value.Missing.class,
                        missing -> assertThat(missing.reason()).isEqualTo(MissingReason.SUPPRESSED));
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void aWeekThatStandsTwiceIsRefusedWithItsLines() {
        assertThatThrownBy(() -> run(
                        line -> line.startsWith("p-0001,2014-W28")
                                ? line.replace("W28", "W27").replace("disability_pension", "sickness_benefit")
                                : line,
                        Map.of()))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("Linje 3", "2014W27", "linje 2"));
    }

    @Test
    void whatIsNotAWeekOrADateIsRefused() {
        assertThatThrownBy(() -> run(
                        line -> line.replace("p-0001,2014-W28", "p-0001,2014-07")
                                .replace("2014-06-21", "juni"),
                        Map.of()))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da())
                                .contains("week '2014-07' er ikke en uge", "granted 'juni' er ikke en dato"));
    }
}

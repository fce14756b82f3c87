package dk.provenu.data.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.reimbursement.BenefitWeeksKind;
import dk.provenu.engine.model.reimbursement.CliffRadar;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The cliff radar on the generated histories of the example. */
class CliffRadarTest {

    private static ModelResult run(Map<String, String> options) {
        return new CliffRadar()
                .run(ExampleData.of("lyngby-taarbaek", BenefitWeeksKind.KIND)
                        .input("Lyngby-Taarbæk", Optional.empty(), options)
                        .under(LawFiles.bundled()));
    }

    private static Value value(FigureTable table, Row row, String column) {
        return ((Cell.FigureCell) row.cells().get(table.column(column)))
                .figure()
                .value();
    }

    @Test
    void whenAllIsShownThePartsComeToTheTotal() {
        FigureTable table = run(Map.of("least_persons", "1")).tables().getFirst();

        for (String column : new String[] {"persons", "pass_4", "pass_26", "pass_52", "expected_52"}) {
            double sum = table.rows().stream()
                    .filter(row -> row.kind() != Row.Kind.TOTAL)
                    .mapToDouble(row -> value(table, row, column).orNaN())
                    .sum();
            assertThat(sum)
                    .as(column)
                    .isCloseTo(value(table, table.row("total"), column).orNaN(), within(1e-9));
        }
    }

    @Test
    void noSmallCountCanBeHadFromTheTotal() {
        FigureTable open = run(Map.of("least_persons", "1")).tables().getFirst();
        FigureTable table = run(Map.of()).tables().getFirst();

        for (String column : new String[] {"persons", "pass_4", "pass_26", "pass_52"}) {
            double rest = 0;
            int hidden = 0;
            for (Row row : table.rows()) {
                if (row.kind() != Row.Kind.TOTAL && value(table, row, column) instanceof Value.Missing missing) {
                    assertThat(missing.reason()).isEqualTo(MissingReason.SUPPRESSED);
                    rest += value(open, open.row(row.key()), column).orNaN();
                    hidden++;
                }
            }
            assertThat(hidden == 0 || (hidden >= 2 && rest >= 5)).as(column).isTrue();
        }
    }

    @Test
    void anExitIsWorthMoreTheLaterTheStep() {
        FigureTable table = run(Map.of("least_persons", "1")).tables().get(1);

        for (Row row : table.rows()) {
            Figure now = ((Cell.FigureCell) row.cells().get(table.column("now"))).figure();
            if (row.cells().get(table.column("after")) instanceof Cell.FigureCell(Figure after)) {
                assertThat(after.number()).as(row.key()).isGreaterThan(now.number() * 0.8);
            }
            assertThat(now.number()).isPositive();
        }
        assertThat(value(table, table.row("disability_pension.step_4"), "now").orNaN())
                .isGreaterThan(value(table, table.row("sickness_benefit.step_2"), "now")
                        .orNaN());
    }

    @Test
    void noPersonIsNamed() {
        ModelResult result = run(Map.of());

        assertThat(result.tables().stream()
                        .flatMap(table -> table.rows().stream().map(Row::key)))
                .noneMatch(key -> key.startsWith("p-"));
        assertThat(result.graph().leaves()).noneMatch(leaf -> leaf.id().value().contains("p-0"));
    }

    @Test
    void whatCannotBeChosenIsSaid() {
        assertThatThrownBy(() -> run(Map.of("horizon", "0")))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("horizon", "fra 1 til 104"));
    }
}

package dk.provenu.engine.model.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelResult;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StockFlowTest {

    @Test
    void aStockLosesExitsAndThoseWhoGrowOlderAndGainsEntries() {
        ModelResult result = run(Map.of("benefit", "disability_pension", "years", "2"));
        double left40 = 170 * (1 - 0.015);
        double from18 = 140 * (1 - 0.01) * 0.045;
        double stock40 = left40 * (1 - 0.10) + 18 + from18;
        assertThat(number(result, "forecast-stock/disability_pension/2025/40-49/stock"))
                .isEqualTo(stock40, offset(1e-9));
        double total = 0;
        double[][] groups = {
            {140, 16, 0.01, 0.045}, {170, 18, 0.015, 0.1}, {330, 30, 0.025, 0.1}, {280, 14, 0.04, 0.143}
        };
        for (double[] group : groups) {
            total += group[0] * (1 - group[2]) + group[1];
        }
        total -= 280 * (1 - 0.04) * 0.143;
        assertThat(number(result, "forecast-stock/disability_pension/2025/total"))
                .isEqualTo(total, offset(1e-9));
        assertThat(result.tables().getFirst().rows()).hasSize(3);
    }

    @Test
    void withoutFlowsNothingChanges() {
        ModelResult result = new StockFlow()
                .run(ExampleData.of("udvikling")
                        .with(
                                FlowKind.KIND,
                                line -> line.replaceAll("2024,([0-9]+),[0-9]+,[0-9.]+,[0-9.]+,", "2024,$1,0,0,0,"))
                        .input("Albertslund", Optional.empty(), Map.of()));
        assertThat(number(result, "forecast-stock/disability_pension/2034/total"))
                .isEqualTo(920);
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatThrownBy(() -> run(Map.of("benefit", "flexjob")))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("flex_job");
        assertThatThrownBy(() -> run(Map.of("years", "x"))).isInstanceOf(ModelException.class);
    }

    private static ModelResult run(Map<String, String> options) {
        return new StockFlow()
                .run(ExampleData.of("udvikling", FlowKind.KIND).input("Albertslund", Optional.empty(), options));
    }

    private static double number(ModelResult result, String id) {
        return result.graph().get(new FigureId(id)).number();
    }
}

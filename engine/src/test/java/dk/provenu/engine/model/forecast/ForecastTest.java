package dk.provenu.engine.model.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.vocabulary.ComparisonGroups;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final Forecast MODEL = new Forecast();
    private static final String ALBERTSLUND = "forecast/cash_assistance_full_time_persons/165/";

    @Test
    void aYearIsTheMeanOfItsMonthsObservedOrExpected() {
        ModelResult result = run(Map.of());
        double sum = 0;
        for (int month = 1; month <= 7; month++) {
            sum += figure(
                            result,
                            "jobindsats-series/cash_assistance_full_time_persons/165/2025m%02d/value".formatted(month))
                    .number();
        }
        for (int month = 8; month <= 12; month++) {
            sum += figure(result, ALBERTSLUND + "2025m%02d/mean".formatted(month))
                    .number();
        }
        Figure year = figure(result, ALBERTSLUND + "year/2025/mean");
        assertThat(year.number()).isEqualTo(sum / 12, offset(1e-9));
        assertThat(figure(result, ALBERTSLUND + "year/2025/million/mean").number())
                .isEqualTo(sum / 12 * 130_000 / 1e6, offset(1e-9));
        assertThat(figure(result, ALBERTSLUND + "year/2025/lower80").number()).isLessThan(year.number());
    }

    @Test
    void aTypedPriceTakesThePlaceOfTheAssumption() {
        ModelResult result = run(Map.of("price", "100000"));
        double persons = figure(result, ALBERTSLUND + "year/next12/mean").number();
        assertThat(figure(result, ALBERTSLUND + "year/next12/million/mean").number())
                .isEqualTo(persons / 10, offset(1e-9));
    }

    @Test
    void anExpectedMonthIsALeafThatNamesItsMethodAndWhatItRead() {
        Figure month = figure(run(Map.of()), ALBERTSLUND + "2026m07/mean");
        assertThat(month.origin()).isInstanceOf(Origin.Modelled.class);
        Origin.Modelled origin = (Origin.Modelled) month.origin();
        assertThat(origin.settings()).containsEntry("origin", "2025M07").containsEntry("months ahead", "12");
        assertThat(origin.inputs())
                .singleElement()
                .satisfies(input -> assertThat(input.size()).isEqualTo(48));
    }

    @Test
    void theFanHasThreeYearsBehindItAndTheTableHasTheSameNumbers() {
        ModelResult result = run(Map.of());
        ChartSpec fan = result.charts().getFirst();
        assertThat(fan.kind()).isEqualTo(ChartSpec.Kind.FAN);
        assertThat(fan.categories()).hasSize(48);
        FigureTable table = result.tables().getFirst();
        assertThat(table.rows()).hasSize(12);
        Figure shown = ((Cell.FigureCell) table.rows().getLast().cells().get(table.column("mean"))).figure();
        assertThat(fan.series().get(1).points().getLast()).isSameAs(shown);
    }

    @Test
    void saysHowSuchForecastsWent() {
        ModelResult result = run(Map.of());
        assertThat(result.findings())
                .anyMatch(
                        each -> each.in(Language.DA).startsWith("De seneste 24 prognoser af denne slags (Albertslund"));
        assertThat(result.tables().stream().map(FigureTable::id))
                .contains("forecast", "years", "overlay", "backtest_horizon", "backtest_origin", "areas");
        assertThat(result.graph()).isNotNull();
    }

    @Test
    void theWholeCountryCanBeShown() {
        ModelResult result = run(Map.of("area", "000", "horizon", "18"));
        assertThat(result.title().da()).endsWith("Hele landet");
        assertThat(result.tables().getFirst().rows()).hasSize(18);
        assertThat(result.options()).containsEntry("area", "000");
    }

    private static ModelResult run(Map<String, String> options) {
        return MODEL.run(ExampleData.of("udvikling", SeriesKind.KIND, Assumptions.KIND)
                .input("Albertslund", ComparisonGroups.find("albertslund-2019"), options));
    }

    private static Figure figure(ModelResult result, String id) {
        return result.graph().find(new FigureId(id)).orElseThrow();
    }
}

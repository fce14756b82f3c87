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

    @Test
    void aScenarioAddsItsPersonsAndJoinsTheBands() {
        ModelResult result = run(Map.of());
        FigureTable table = table(result, "scenario");
        double baseline = cell(table, "2026m03", "forecast");
        double mean = cell(table, "2026m03", "mean");
        assertThat(mean).isEqualTo(baseline - 18, offset(1e-9));
        double half = baseline - cell(table(result, "forecast"), "2026m03", "lower80");
        assertThat(cell(table, "2026m03", "lower80")).isEqualTo(mean - Math.hypot(half, 10), offset(1e-9));
        assertThat(cell(table, "2025m10", "mean")).isEqualTo(cell(table, "2025m10", "forecast"));
        assertThat(result.findings())
                .anyMatch(each -> each.in(Language.DA).contains("giver i gennemsnit 12,0")
                        || each.in(Language.DA).contains("mindre end prognosen"));
    }

    @Test
    void theCountrysLevelIsSharedOutByTheExpectedShare() {
        ModelResult result = run(Map.of("scenario", "landsprognose"));
        FigureTable table = table(result, "scenario");
        double own = cell(table, "2026m02", "forecast");
        double country = figure(result, "forecast/cash_assistance_full_time_persons/000/2026m02/mean")
                .number();
        assertThat(cell(table, "2026m02", "mean")).isEqualTo(own / country * 55_500, offset(1e-9));
        assertThat(run(Map.of("scenario", "none")).tables().stream().map(FigureTable::id))
                .doesNotContain("scenario");
    }

    private static FigureTable table(ModelResult result, String id) {
        return result.tables().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double cell(FigureTable table, String row, String column) {
        return ((Cell.FigureCell) table.row(row).cells().get(table.column(column)))
                .figure()
                .number();
    }

    private static ModelResult run(Map<String, String> options) {
        return MODEL.run(ExampleData.of("udvikling", SeriesKind.KIND, Assumptions.KIND, OverlayKind.KIND)
                .input("Albertslund", ComparisonGroups.find("albertslund-2019"), options));
    }

    private static Figure figure(ModelResult result, String id) {
        return result.graph().find(new FigureId(id)).orElseThrow();
    }
}

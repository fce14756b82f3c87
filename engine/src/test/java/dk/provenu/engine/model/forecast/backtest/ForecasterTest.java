package dk.provenu.engine.model.forecast.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.forecast.method.LevelBreak;
import dk.provenu.engine.model.forecast.method.Panel;
import dk.provenu.engine.model.forecast.method.Series;
import dk.provenu.engine.model.forecast.method.SeriesProblem;
import dk.provenu.engine.model.forecast.method.SeriesProblem.Kind;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecasterTest {

    private static final int MONTHS = 48;
    private static final Panel PANEL = DrawnPanel.of(30, MONTHS, 7);
    private static final PanelForecast FORECAST = Forecaster.forecast(PANEL, ForecastSettings.STANDARD);

    @Test
    void forecastsEverySeriesAYearAhead() {
        assertThat(FORECAST.first()).isEqualTo(new MonthPeriod(2024, 1));
        assertThat(FORECAST.series()).hasSize(31);
        for (SeriesForecast one : FORECAST.series()) {
            for (double[] column : columns(one)) {
                assertThat(column).hasSize(12).doesNotContain(Double.NaN);
            }
        }
    }

    @Test
    void theIntervalsLieInEachOtherAndNeverBelowZero() {
        for (SeriesForecast one : FORECAST.series()) {
            for (int h = 0; h < 12; h++) {
                assertThat(one.lower95()[h]).isBetween(0.0, one.lower80()[h]);
                assertThat(one.mean()[h]).isBetween(one.lower80()[h], one.upper80()[h]);
                assertThat(one.upper80()[h]).isLessThanOrEqualTo(one.upper95()[h]);
            }
        }
    }

    @Test
    void theMunicipalitiesMakeUpTheCountry() {
        for (int h = 0; h < 12; h++) {
            double sum = 0;
            double country = 0;
            for (SeriesForecast one : FORECAST.series()) {
                sum += one.series().country() ? 0 : one.mean()[h];
                country += one.series().country() ? one.mean()[h] : 0;
            }
            assertThat(sum).isCloseTo(country, within(0.01 * country));
        }
    }

    @Test
    void theSameNumbersEveryTime() {
        PanelForecast again = Forecaster.forecast(DrawnPanel.of(30, MONTHS, 7), ForecastSettings.STANDARD);
        for (int i = 0; i < again.series().size(); i++) {
            assertThat(columns(again.series().get(i)))
                    .isDeepEqualTo(columns(FORECAST.series().get(i)));
        }
        assertThat(again.backtest().mean()).isEqualTo(FORECAST.backtest().mean());
    }

    /** No row of the backtest knows more than a reader would have known then. */
    @Test
    void theBacktestIsWhatWouldHaveBeenForecastThen() {
        int known = 33;
        PanelForecast then = Forecaster.forecast(PANEL.known(known), ForecastSettings.STANDARD);
        Backtest test = FORECAST.backtest();
        int compared = 0;
        for (int row = 0; row < test.rows(); row++) {
            if (test.known()[row] == known) {
                SeriesForecast one = then.series().get(test.at()[row]);
                int h = test.horizon()[row] - 1;
                assertThat(one.series().area())
                        .isEqualTo(test.series().get(test.at()[row]).area());
                assertThat(test.mean()[row]).isCloseTo(one.mean()[h], within(1e-9));
                assertThat(test.lower80()[row]).isCloseTo(one.lower80()[h], within(1e-9));
                assertThat(test.upper95()[row]).isCloseTo(one.upper95()[h], within(1e-9));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(300);
    }

    @Test
    void theIntervalsHoldWhatTheySay() {
        Score score = FORECAST.backtest().score(row -> true);
        assertThat(score.coverage80()).isBetween(0.75, 0.88);
        assertThat(score.coverage95()).isBetween(0.92, 0.98);
        assertThat(score.mase()).isLessThan(0.9 * score.naiveMase());
    }

    @Test
    void theWeightsOfAMonthAheadAddUpToOne() {
        for (int h = 1; h <= 12; h++) {
            int horizon = h;
            assertThat(FORECAST.weights().stream()
                            .filter(one -> one.horizon() == horizon)
                            .mapToDouble(MethodWeight::weight)
                            .sum())
                    .isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void aBadSeriesIsNamedAndTheOthersAreForecast() {
        List<Series> series = new ArrayList<>(PANEL.series());
        double[] same = new double[MONTHS];
        Arrays.fill(same, 5);
        double[] negative = series.get(20).values().clone();
        negative[40] = -1;
        series.add(Series.of("901", DrawnPanel.MEASURE, false, same));
        series.add(Series.of("902", DrawnPanel.MEASURE, false, negative));
        PanelForecast forecast =
                Forecaster.forecast(new Panel(PANEL.first(), MONTHS, series), ForecastSettings.STANDARD);
        assertThat(forecast.problems())
                .extracting(SeriesProblem::area, SeriesProblem::kind)
                .containsExactly(tuple("901", Kind.CONSTANT), tuple("902", Kind.NEGATIVE));
        assertThat(forecast.series()).hasSize(31);
        assertThat(forecast.series().get(3).mean())
                .isEqualTo(FORECAST.series().get(3).mean());
    }

    @Test
    void aSeriesThatBeginsLaterIsForecastToo() {
        List<Series> series = new ArrayList<>(PANEL.series());
        double[] late = series.get(19).values().clone();
        Arrays.fill(late, 0, 20, Double.NaN);
        series.set(19, Series.of("120", DrawnPanel.MEASURE, false, late));
        PanelForecast forecast =
                Forecaster.forecast(new Panel(PANEL.first(), MONTHS, series), ForecastSettings.STANDARD);
        assertThat(forecast.problems()).isEmpty();
        assertThat(forecast.series().get(19).mean()[0])
                .isCloseTo(FORECAST.series().get(19).mean()[0], within(60.0));
        assertThat(forecast.backtest().byOrigin(forecast.backtest().of("120", DrawnPanel.MEASURE)))
                .containsOnlyKeys(44, 45, 46, 47);
    }

    @Test
    void twoYearsAreEnoughButTellNothingOfThePast() {
        PanelForecast forecast = Forecaster.forecast(PANEL.known(24), ForecastSettings.STANDARD);
        assertThat(forecast.backtest().rows()).isZero();
        assertThat(forecast.series()).isNotEmpty();
        assertThat(forecast.series().getFirst().upper95()[11]).isFinite();
    }

    @Test
    void aCountryAloneOrAMunicipalityAloneIsForecast() {
        for (int place : new int[] {19, 30}) {
            Series only = PANEL.series().get(place);
            PanelForecast forecast = Forecaster.forecast(
                    new Panel(PANEL.first(), MONTHS, List.of(only)), new ForecastSettings(18, List.of()));
            SeriesForecast one = forecast.series().getFirst();
            assertThat(one.mean()).hasSize(18).doesNotContain(Double.NaN);
            assertThat(one.upper80()[17]).isGreaterThan(one.mean()[17]);
        }
    }

    @Test
    void measuresDoNotTouchEachOther() {
        List<Series> both = new ArrayList<>(PANEL.series());
        both.addAll(DrawnPanel.series("others", 12, MONTHS, 3));
        PanelForecast forecast = Forecaster.forecast(new Panel(PANEL.first(), MONTHS, both), ForecastSettings.STANDARD);
        assertThat(forecast.series().get(3).mean())
                .isEqualTo(FORECAST.series().get(3).mean());
        assertThat(forecast.weights()).extracting(MethodWeight::measure).contains("others");
    }

    @Test
    void aKnownBreakMovesTheLevelAndWidensTheIntervals() {
        int at = 44;
        List<Series> series =
                PANEL.series().stream().map(one -> halvedFrom(one, at)).toList();
        Panel broken = new Panel(PANEL.first(), MONTHS, series);
        LevelBreak known =
                new LevelBreak(DrawnPanel.MEASURE, broken.month(at), true, Text.of("ny ydelse", "a new benefit"));
        PanelForecast blind = Forecaster.forecast(broken, ForecastSettings.STANDARD);
        PanelForecast told = Forecaster.forecast(broken, new ForecastSettings(12, List.of(known)));
        double right = FORECAST.series().getLast().mean()[7] / 2;
        assertThat(Math.abs(told.series().getLast().mean()[7] - right))
                .isLessThan(0.6 * Math.abs(blind.series().getLast().mean()[7] - right));
        LevelBreak coming = new LevelBreak(DrawnPanel.MEASURE, PANEL.month(MONTHS + 2), false, Text.of("", ""));
        PanelForecast warned = Forecaster.forecast(PANEL, new ForecastSettings(12, List.of(coming)));
        assertThat(warned.series().getLast().upper95()[1])
                .isEqualTo(FORECAST.series().getLast().upper95()[1]);
        assertThat(warned.series().getLast().upper95()[2])
                .isGreaterThanOrEqualTo(FORECAST.series().getLast().upper95()[2]);
    }

    private static Series halvedFrom(Series series, int at) {
        double[] values = series.values().clone();
        for (int t = at; t < values.length; t++) {
            values[t] = Math.rint(values[t] / 2);
        }
        return new Series(series.area(), series.measure(), series.country(), values, series.suppressed());
    }

    private static double[][] columns(SeriesForecast one) {
        return new double[][] {one.mean(), one.lower80(), one.upper80(), one.lower95(), one.upper95()};
    }
}

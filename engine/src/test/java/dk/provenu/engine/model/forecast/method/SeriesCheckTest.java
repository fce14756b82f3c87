package dk.provenu.engine.model.forecast.method;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.model.forecast.method.SeriesProblem.Kind;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeriesCheckTest {

    private static final MonthPeriod FIRST = new MonthPeriod(2021, 8);

    @Test
    void seesNothingWrongWithASeriesThatVaries() {
        assertThat(problem(varying(36))).isEmpty();
    }

    @Test
    void aSeriesMayBeginLaterThanItsPanel() {
        double[] values = varying(40);
        Arrays.fill(values, 0, 10, Double.NaN);
        assertThat(problem(values)).isEmpty();
    }

    @Test
    void aSeriesNeedsTwoOfEachMonth() {
        assertThat(problem(varying(23))).contains(Kind.TOO_SHORT);
        assertThat(problem(varying(24))).isEmpty();
    }

    @Test
    void namesTheNegativeMonth() {
        double[] values = varying(30);
        values[5] = -3;
        assertThat(problem(values)).contains(Kind.NEGATIVE);
        assertThat(words(values)).contains("-3.0").contains("2022M01").contains("område 165");
    }

    @Test
    void namesTheMissingMonth() {
        double[] values = varying(30);
        values[29] = Double.NaN;
        assertThat(problem(values)).contains(Kind.MISSING_MONTH);
        assertThat(words(values)).contains("2024M01");
    }

    @Test
    void takesASuppressedMonthForWhatItIs() {
        double[] values = varying(30);
        boolean[] suppressed = new boolean[30];
        values[7] = Double.NaN;
        suppressed[7] = true;
        Series series = new Series("165", "persons", false, values, suppressed);
        assertThat(SeriesCheck.check(panel(series), series)).isEmpty();
    }

    @Test
    void tellsAllSuppressedFromConstant() {
        boolean[] suppressed = new boolean[30];
        Arrays.fill(suppressed, true);
        double[] none = new double[30];
        Arrays.fill(none, Double.NaN);
        Series hidden = new Series("165", "persons", false, none, suppressed);
        assertThat(SeriesCheck.check(panel(hidden), hidden).map(SeriesProblem::kind))
                .contains(Kind.ALL_SUPPRESSED);
        assertThat(problem(new double[30])).contains(Kind.CONSTANT);
    }

    private static double[] varying(int months) {
        double[] values = new double[months];
        for (int i = 0; i < months; i++) {
            values[i] = 100 + i % 12;
        }
        return values;
    }

    private static Optional<Kind> problem(double[] values) {
        Series series = Series.of("165", "persons", false, values);
        return SeriesCheck.check(panel(series), series).map(SeriesProblem::kind);
    }

    private static String words(double[] values) {
        Series series = Series.of("165", "persons", false, values);
        return SeriesCheck.check(panel(series), series).orElseThrow().words().da();
    }

    private static Panel panel(Series series) {
        return new Panel(FIRST, series.values().length, List.of(series));
    }
}

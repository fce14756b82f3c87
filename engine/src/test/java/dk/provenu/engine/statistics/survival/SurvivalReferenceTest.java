package dk.provenu.engine.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.statistics.Binomial;
import dk.provenu.engine.statistics.ChiSquared;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything against R's survival (reference.R in this folder), to ten digits. */
class SurvivalReferenceTest {

    private static final List<String[]> REFERENCE = new ArrayList<>();
    private static final Map<String, List<RiskTable>> TABLES = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        REFERENCE.addAll(rows("survival.csv"));
        List<String[]> spells = rows("survival-input.csv");
        for (String form : List.of("whole", "late")) {
            short[] entry = column(spells, 1);
            byte[] cause = new byte[spells.size()];
            for (int i = 0; i < cause.length; i++) {
                cause[i] = Byte.parseByte(spells.get(i)[3]);
            }
            RiskCounts counts = RiskCounts.of(
                    new Durations(
                            6,
                            4,
                            form.equals("late") ? entry : new short[0],
                            column(spells, 2),
                            cause,
                            column(spells, 0)),
                    104);
            TABLES.put(form, IntStream.range(0, 6).mapToObj(counts::table).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"whole", "late"})
    void isWhatRSays(String form) {
        int compared = 0;
        Map<String, Integer> seen = new HashMap<>();
        for (String[] row : REFERENCE) {
            if (!row[0].equals(form) || row[4].equals("NA")) {
                continue;
            }
            double expected = Double.parseDouble(row[4]);
            int side = seen.merge(row[1] + row[2] + "/" + row[3], 1, Integer::sum) - 1;
            double computed = compute(form, row[1], Integer.parseInt(row[2]), Double.parseDouble(row[3]), side);
            assertThat(Math.abs(computed - expected))
                    .as("%s, R %s, Provenu %s", String.join(",", row), expected, computed)
                    .isLessThanOrEqualTo(1e-10 * Math.max(1, Math.abs(expected)));
            compared++;
        }
        assertThat(compared).isGreaterThan(2_500);
    }

    private static double compute(String form, String what, int stratum, double at, int side) {
        String[] words = what.split(" ", -1);
        Interval interval = switch (words[words.length - 1]) {
            case "plain" -> Interval.PLAIN;
            case "log" -> Interval.LOG;
            default -> Interval.LOG_LOG;
        };
        if (what.startsWith("log-rank")) {
            LogRank test = LogRank.of(tables(form).subList(0, stratum));
            return switch (what) {
                case "log-rank" -> test.chiSquared();
                case "log-rank p" -> test.pValue();
                default -> test.expected()[(int) at];
            };
        }
        if (what.equals("wilson")) {
            WeeklyHazard hazard = WeeklyHazard.of(stratum, at, 0.95);
            return side == 0 ? hazard.low() : hazard.high();
        }
        if (what.equals("chi-squared")) {
            return ChiSquared.beyond(at, stratum);
        }
        if (what.equals("binomial")) {
            return Binomial.atLeast(at, stratum, 0.2);
        }
        RiskTable table = tables(form).get(stratum);
        SurvivalCurve curve = SurvivalCurve.of(table);
        int week = (int) at;
        if (what.startsWith("quantile")) {
            SurvivalQuantile quantile = SurvivalQuantile.of(curve, at, interval, 0.95);
            return switch (words[1]) {
                case "low" -> quantile.low().orElseThrow();
                case "high" -> quantile.high().orElseThrow();
                default -> quantile.weeks().orElseThrow();
            };
        }
        return switch (words[0]) {
            case "at_risk" -> table.starting()[week - 1];
            case "events" -> table.events(week - 1);
            case "survival" -> curve.survival()[week];
            case "error" -> curve.error()[week];
            case "low" -> curve.band(interval, 0.95).low()[week];
            case "high" -> curve.band(interval, 0.95).high()[week];
            case "restricted" ->
                words[1].equals("mean")
                        ? RestrictedMean.of(table, week).weeks()
                        : RestrictedMean.of(table, week).error();
            case "incidence" ->
                words[1].equals("error")
                        ? curve.incidenceError()[Integer.parseInt(words[2]) - 1][week]
                        : curve.incidence()[Integer.parseInt(words[1]) - 1][week];
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static List<RiskTable> tables(String form) {
        return Objects.requireNonNull(TABLES.get(form), form);
    }

    private static short[] column(List<String[]> rows, int at) {
        short[] column = new short[rows.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = Short.parseShort(rows.get(i)[at]);
        }
        return column;
    }

    private static List<String[]> rows(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SurvivalReferenceTest.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
        }
    }
}

package dk.provenu.engine.register.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.register.Background;
import dk.provenu.engine.register.Events;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Spells;
import dk.provenu.engine.register.StateList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The kernel against counts by hand in R's data.table on the same histories (reference.R). */
class DataTableReferenceTest {

    private static final int PERSONS = 400;

    private static final List<Measure> MEASURES = List.of(
            Measure.parse("weeks", "job_centre"),
            Measure.parse("weeks offer=any", "job_centre"),
            Measure.parse("weeks known=13", "offers"),
            Measure.parse("weeks self-supporting=13", "offers"),
            Measure.parse("weeks readiness=job_ready on-benefit=42/52", "unemployed"),
            Measure.parse("spell-ends", "job_centre"),
            Measure.parse("spell-ends job=13", "job_centre"),
            Measure.parse("spell-ends self-supporting=4 public-within=26", "job_centre"),
            Measure.parse("spell-weeks start-known=yes known=1", "job_centre"),
            Measure.parse("new-offers types=six pause=4", "job_centre"),
            Measure.parse("new-offers types=six pause=4 only=company", "job_centre"));

    @Test
    void isWhatDataTableCounts() {
        Counts counts = IndicatorCounter.count(histories(), MEASURES, By.NONE, Periods.Interval.QUARTER, 2);
        List<String> periods = counts.cells().periods().all().stream()
                .map(period -> period.code())
                .toList();
        int compared = 0;
        for (String[] row : rows("counts.csv")) {
            int municipality = row[1].equals("0") ? 0 : counts.municipality(Integer.parseInt(row[1]));
            int period = periods.indexOf(row[2]);
            assertThat(period).as(row[2]).isNotNegative();
            double count;
            int persons;
            if (row[0].equals("exit-rate")) {
                count = 100.0
                        * counts.count(municipality, 0, 0, period, 3)
                        / counts.count(municipality, 0, 0, period, 2);
                persons = counts.persons(municipality, 0, 0, period, 2);
            } else {
                int k = MEASURES.stream()
                        .map(Measure::toString)
                        .toList()
                        .indexOf(Measure.parse(row[0], Measure.ALL).toString());
                count = counts.count(municipality, 0, 0, period, k);
                persons = counts.persons(municipality, 0, 0, period, k);
            }
            assertThat(count).as(String.join(",", row)).isCloseTo(Double.parseDouble(row[3]), within(1e-10));
            assertThat(persons).as(String.join(",", row)).isEqualTo(Integer.parseInt(row[4]));
            compared++;
        }
        assertThat(compared).isGreaterThan(800);
    }

    private static Histories histories() {
        List<String[]> rows = rows("spells.csv");
        List<String> codes =
                List.copyOf(new TreeSet<>(rows.stream().map(row -> row[4]).toList()));
        int[] personStart = new int[PERSONS + 1];
        short[] municipality = new short[rows.size()];
        short[] start = new short[rows.size()];
        short[] end = new short[rows.size()];
        short[] state = new short[rows.size()];
        for (int i = 0; i < start.length; i++) {
            String[] row = rows.get(i);
            personStart[Integer.parseInt(row[0]) + 1] = i + 1;
            municipality[i] = Short.parseShort(row[1]);
            start[i] = Short.parseShort(row[2]);
            end[i] = Short.parseShort(row[3]);
            state[i] = (short) codes.indexOf(row[4]);
        }
        for (int p = 1; p <= PERSONS; p++) {
            personStart[p] = Math.max(personStart[p], personStart[p - 1]);
        }
        return new Histories(
                PERSONS,
                Spells.of(personStart, municipality, start, end, state),
                Background.none(PERSONS),
                Events.none(PERSONS),
                1290,
                1530,
                StateList.ofCodes(codes),
                true,
                "reference.R",
                "reference.R");
    }

    private static List<String[]> rows(String name) {
        try (InputStream in = DataTableReferenceTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

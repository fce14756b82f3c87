package dk.provenu.engine.register.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.register.Histories;
import dk.provenu.engine.vocabulary.Indicators;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kernel against a naive recount on random histories: years of 53 weeks, gaps, moves, all measures, all cells. */
class IndicatorCounterTest {

    @ParameterizedTest
    @CsvSource({
        "1, NONE, QUARTER",
        "2, AGE, QUARTER",
        "3, READINESS, MONTH",
        "4, NONE, YEAR",
        "5, READINESS, FOUR_QUARTERS",
        "6, AGE, YEAR"
    })
    void isWhatANaiveRecountFinds(long seed, By by, Periods.Interval interval) {
        Histories histories = RandomHistories.overAYearOf53Weeks(seed, 50);
        List<Measure> measures = new ArrayList<>(IndicatorCounter.measures(Indicators.all()));
        measures.add(Measure.parse("weeks history=30 offer=any", "job_centre"));
        measures.add(Measure.parse("new-offers types=any pause=6 readiness=job_ready", "unemployed"));
        measures.add(Measure.parse("weeks duration=5-20 offer=six composite=yes", "unemployed"));
        measures.add(Measure.parse("weeks on-benefit=7/13 job=2 mentor=yes", "job_centre"));
        Counts counts = IndicatorCounter.count(histories, measures, by, interval, 2);
        assertThat(counts.cells().periods().size()).isGreaterThan(2);
        for (Measure measure : measures) {
            NaiveCount.Counted naive = NaiveCount.of(
                    histories, measure, by, counts.cells().periods().all());
            assertThat(flat(counts, measure)).as(measure.toString()).isEqualTo(flat(naive));
        }
    }

    @Test
    void theDrawnHistoriesHoldAllThatIsCounted() {
        List<Measure> measures = IndicatorCounter.measures(Indicators.all());
        Map<Measure, Integer> persons = new HashMap<>();
        for (long seed = 1; seed <= 6; seed++) {
            Histories histories = RandomHistories.overAYearOf53Weeks(seed, 50);
            Counts counts = IndicatorCounter.count(histories, measures, By.NONE, Periods.Interval.YEAR, 1);
            for (Measure measure : measures) {
                for (int p = 0; p < counts.cells().periods().size(); p++) {
                    persons.merge(measure, counts.persons(0, 0, 0, p, counts.measure(measure)), Integer::sum);
                }
            }
        }
        assertThat(persons)
                .allSatisfy((measure, found) ->
                        assertThat(found).as(measure.toString()).isPositive());
    }

    private static Map<String, String> flat(NaiveCount.Counted naive) {
        Map<String, String> flat = new TreeMap<>();
        naive.counts()
                .forEach((key, count) -> flat.put(
                        key,
                        count + " of "
                                + naive.persons().getOrDefault(key, Set.of()).size()));
        return flat;
    }

    private static Map<String, String> flat(Counts counts, Measure measure) {
        Map<String, String> flat = new TreeMap<>();
        Cells cells = counts.cells();
        int k = counts.measure(measure);
        for (int m = 0; m < cells.municipalityCount(); m++) {
            String place = m == 0
                    ? "0"
                    : m > cells.municipalities().size()
                            ? "?"
                            : String.valueOf(cells.municipalities().get(m - 1));
            for (int b = 0; b < cells.benefitCount(); b++) {
                String benefit = b == 0 ? "total" : cells.benefits().get(b - 1).code();
                for (int g = 0; g < cells.groups().size(); g++) {
                    for (int p = 0; p < cells.periods().size(); p++) {
                        if (counts.persons(m, b, g, p, k) > 0) {
                            flat.put(
                                    place + "/" + benefit + "/"
                                            + cells.groups().get(g).id() + "/"
                                            + cells.periods().all().get(p),
                                    counts.count(m, b, g, p, k) + " of " + counts.persons(m, b, g, p, k));
                        }
                    }
                }
            }
        }
        return flat;
    }
}

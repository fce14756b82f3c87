package dk.provenu.engine.register.indicator;

import dk.provenu.engine.register.Histories;
import dk.provenu.engine.vocabulary.Indicator;
import dk.provenu.engine.vocabulary.IndicatorSets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Counts any number of measures for all municipalities, benefits, groups and periods in one pass over the persons. The
 * counts are whole numbers, so that they are the same however many threads share the persons.
 */
public final class IndicatorCounter {

    /** More than all codes of municipalities. */
    private static final int CODES = 1000;

    private IndicatorCounter() {}

    /** The measures that some indicators need, each once, without history: which periods have it is asked of the definition. */
    public static List<Measure> measures(List<Indicator> indicators) {
        Set<Measure> measures = new LinkedHashSet<>();
        for (Indicator indicator : indicators) {
            measures.add(Measure.numerator(indicator).withoutHistory());
            Measure.denominator(indicator).map(Measure::withoutHistory).ifPresent(measures::add);
        }
        return List.copyOf(measures);
    }

    /**
     * Counts.
     *
     * @param threads how many share the persons, at least 1
     */
    public static Counts count(
            Histories histories, List<Measure> measures, By by, Periods.Interval interval, int threads) {
        boolean[] there = new boolean[CODES];
        for (short code : histories.spells().municipality()) {
            there[code >= 0 && code < CODES ? code : 0] = true;
        }
        List<Integer> codes =
                IntStream.range(1, CODES).filter(i -> there[i]).boxed().toList();
        Cells cells = Cells.of(codes, by, Periods.of(histories.from(), histories.to(), interval), measures);
        int[] municipalityOf = new int[CODES];
        Arrays.fill(municipalityOf, codes.size() + 1);
        codes.forEach(code -> municipalityOf[code] = codes.indexOf(code) + 1);
        return run(histories, cells, by, municipalityOf, Math.max(1, threads));
    }

    private static Counts run(Histories histories, Cells cells, By by, int[] municipalityOf, int threads) {
        if (cells.periods().size() == 0) {
            return new Counts(cells, new long[cells.size()], new int[cells.size()]);
        }
        Lookups lookups = Lookups.of(histories, cells);
        int[] order = byMunicipality(histories, municipalityOf, cells.municipalityCount());
        if (threads == 1) {
            return walk(histories, cells, by, lookups, municipalityOf, order, 0, order.length)
                    .end();
        }
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<Tally>> parts = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                int first = (int) ((long) histories.persons() * t / threads);
                int end = (int) ((long) histories.persons() * (t + 1) / threads);
                parts.add(workers.submit(() -> walk(histories, cells, by, lookups, municipalityOf, order, first, end)));
            }
            Tally sum = parts.getFirst().get();
            for (Future<Tally> part : parts.subList(1, parts.size())) {
                sum.add(part.get());
            }
            return sum.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Counting was stopped.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Counting failed.", e.getCause());
        }
    }

    /** The persons by the municipality they are first in: so the counts that are added to lie close together in memory. */
    private static int[] byMunicipality(Histories histories, int[] municipalityOf, int municipalities) {
        int[] starts = histories.spells().personStart();
        short[] codes = histories.spells().municipality();
        int[] next = new int[municipalities + 1];
        for (int p = 0; p < histories.persons(); p++) {
            next[first(starts, codes, municipalityOf, p) + 1]++;
        }
        for (int m = 0; m < municipalities; m++) {
            next[m + 1] += next[m];
        }
        int[] order = new int[histories.persons()];
        for (int p = 0; p < order.length; p++) {
            order[next[first(starts, codes, municipalityOf, p)]++] = p;
        }
        return order;
    }

    private static int first(int[] starts, short[] codes, int[] municipalityOf, int person) {
        return starts[person] == starts[person + 1] ? 0 : municipalityOf[codes[starts[person]]];
    }

    private static Tally walk(
            Histories histories,
            Cells cells,
            By by,
            Lookups lookups,
            int[] municipalityOf,
            int[] order,
            int first,
            int end) {
        int pause = IndicatorSets.weeks("pause");
        int categories = IndicatorSets.ofKind("readiness").size() + 1;
        List<Compiled> measures = IntStream.range(0, cells.measures().size())
                .mapToObj(i -> new Compiled(cells.measures().get(i), i, cells.benefits()))
                .toList();
        Tally tally = new Tally(cells, measures, histories.from(), histories.to());
        Person person = new Person(histories, lookups, by, municipalityOf);
        BenefitSpells byBenefit =
                new BenefitSpells(false, cells.benefitCount(), pause, histories.from(), histories.to());
        BenefitSpells across = new BenefitSpells(true, cells.benefitCount(), pause, histories.from(), histories.to());
        WeekCounts weeks = new WeekCounts(histories, measures, tally, cells.benefitCount(), categories);
        EventCounts events = new EventCounts(histories, measures, tally, pause);
        SpellCounts spells = new SpellCounts(histories, measures, tally, cells.benefitCount(), categories);
        Ahead ahead = new Ahead(histories, order, end);
        for (int i = first; i < end; i++) {
            ahead.fetch(i);
            person.load(order[i]);
            if (person.size > 0) {
                tally.next(person);
                byBenefit.load(person);
                across.load(person);
                weeks.count(person, byBenefit, across);
                events.count(person);
                spells.count(person, byBenefit, across);
            }
        }
        return tally;
    }
}

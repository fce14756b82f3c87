package dk.provenu.engine.model.reimbursement;

import java.util.HashMap;
import java.util.Map;

/**
 * The chance of leaving, week by week since a spell began, by the benefit of the week: exits over weeks at risk (a
 * discrete hazard), constant within a span of weeks. A spell ends with its last affected week when {@value #BREAK} weeks
 * without one follow; one that goes on at the end of the data is censored, and one that stands in their first week is left
 * out, since its beginning is not known. Where a benefit has few exits in a span, those of all its spans are taken
 * together, and where it has few at all, those of all benefits.
 */
final class Survival {

    static final int BREAK = 4;

    private static final int[] SPANS = {1, 5, 9, 14, 27, 40, 53, 79, 105, 157};
    private static final int FEW_IN_SPAN = 5;
    private static final int FEW = 20;
    private static final String ALL = "";

    private final Map<String, long[]> exits = new HashMap<>();
    private final Map<String, long[]> risk = new HashMap<>();
    private long spells;

    static Survival of(Counting counting) {
        Survival survival = new Survival();
        BenefitWeeks rows = counting.histories().columns();
        int first = counting.histories().firstWeek();
        int last = counting.histories().lastWeek();
        for (int person = 0; person < rows.persons(); person++) {
            survival.person(counting, rows.first()[person], rows.first()[person + 1], first, last);
        }
        return survival;
    }

    private void person(Counting counting, int from, int to, int first, int last) {
        BenefitWeeks rows = counting.histories().columns();
        int began = -1;
        int before = -1;
        String benefit = ALL;
        for (int row = from; row < to; row++) {
            int week = rows.week()[row];
            if (!counting.rules().isAffected(week, rows.kind()[row]) || week == before) {
                continue;
            }
            if (before >= 0 && week - before > BREAK) {
                end(benefit, before - began + 1, began == first);
                began = -1;
            }
            began = began < 0 ? week : began;
            benefit = counting.rules().kinds().get(rows.kind()[row]).benefit();
            if (began != first) {
                add(risk, benefit, week - began + 1);
            }
            before = week;
        }
        if (before >= 0 && last - before > BREAK) {
            end(benefit, before - began + 1, began == first);
        }
    }

    private void end(String benefit, int length, boolean unknown) {
        if (!unknown) {
            add(exits, benefit, length);
            spells++;
        }
    }

    private static void add(Map<String, long[]> counts, String benefit, int week) {
        int span = span(week);
        counts.computeIfAbsent(benefit, _ -> new long[SPANS.length])[span]++;
        counts.computeIfAbsent(ALL, _ -> new long[SPANS.length])[span]++;
    }

    private static int span(int week) {
        int span = SPANS.length - 1;
        while (span > 0 && SPANS[span] > week) {
            span--;
        }
        return span;
    }

    /** How many ended spells it rests on. */
    long spells() {
        return spells;
    }

    /** The chance that a week of a spell on a benefit is its last. */
    double hazard(String benefit, int week) {
        int span = span(week);
        long[] own = exits.getOrDefault(benefit, new long[SPANS.length]);
        if (own[span] >= FEW_IN_SPAN) {
            return own[span] / (double) at(risk, benefit)[span];
        }
        long all = sum(own);
        if (all >= FEW) {
            return all / (double) sum(at(risk, benefit));
        }
        long weeks = at(risk, ALL)[span];
        return weeks == 0 ? 0 : at(exits, ALL)[span] / (double) weeks;
    }

    private static long[] at(Map<String, long[]> counts, String benefit) {
        return counts.getOrDefault(benefit, new long[SPANS.length]);
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }
}

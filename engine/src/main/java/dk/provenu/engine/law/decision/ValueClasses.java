package dk.provenu.engine.law.decision;

import dk.provenu.engine.law.decision.Spans.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The values of one input, put together where no row tells them apart. The starts of all conditions cut the domain into
 * elementary intervals; intervals that meet the same conditions are one class.
 *
 * @param starts the first value of each interval, ascending
 * @param classes the class of each interval
 * @param rows by class, the rows whose condition it meets
 * @param values by class, its values
 */
record ValueClasses(List<Long> starts, List<Integer> classes, List<BitSet> rows, List<Spans> values) {

    /**
     * Cuts a domain.
     *
     * @param domain not empty
     * @param conditions by row, the values that meet its condition
     */
    static ValueClasses of(Domain domain, List<Spans> conditions) {
        TreeSet<Long> cuts = new TreeSet<>(List.of(domain.lowest()));
        for (Spans condition : conditions) {
            for (Span span : condition.spans()) {
                cuts.add(span.from());
                if (span.to() < domain.highest()) {
                    cuts.add(span.to() + 1);
                }
            }
        }
        long[] starts = cuts.stream().mapToLong(Long::longValue).toArray();
        List<BitSet> met = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            met.add(new BitSet(conditions.size()));
        }
        for (int row = 0; row < conditions.size(); row++) {
            for (Span span : conditions.get(row).spans()) {
                int at = Arrays.binarySearch(starts, span.from());
                for (; at < starts.length && starts[at] <= span.to(); at++) {
                    met.get(at).set(row);
                }
            }
        }
        return merged(domain, starts, met);
    }

    private static ValueClasses merged(Domain domain, long[] starts, List<BitSet> met) {
        Map<BitSet, Integer> known = new LinkedHashMap<>();
        List<Integer> classes = new ArrayList<>();
        List<List<Span>> spans = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int its = known.computeIfAbsent(met.get(i), rows -> known.size());
            classes.add(its);
            if (its == spans.size()) {
                spans.add(new ArrayList<>());
            }
            long end = i + 1 < starts.length ? starts[i + 1] - 1 : domain.highest();
            spans.get(its).add(new Span(starts[i], end));
        }
        return new ValueClasses(
                Arrays.stream(starts).boxed().toList(),
                List.copyOf(classes),
                List.copyOf(known.keySet()),
                spans.stream().map(Spans::of).toList());
    }

    int size() {
        return values.size();
    }

    /** The class of a value of the domain. */
    int of(long value) {
        for (int its = 0; its < values.size(); its++) {
            if (values.get(its).contains(value)) {
                return its;
            }
        }
        throw new IllegalArgumentException("Outside the domain: " + value);
    }
}

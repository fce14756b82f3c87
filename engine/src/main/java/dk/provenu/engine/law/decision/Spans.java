package dk.provenu.engine.law.decision;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A set of whole numbers, as separate intervals in ascending order that do not touch each other. */
public final class Spans {

    /**
     * An interval, both ends included.
     *
     * @param from the lowest number
     * @param to the highest number, not below the lowest
     */
    public record Span(long from, long to) {}

    private static final Spans NONE = new Spans(List.of());

    private final List<Span> spans;

    private Spans(List<Span> spans) {
        this.spans = spans;
    }

    static Spans none() {
        return NONE;
    }

    /** The numbers from one to another; none when the first lies above the second. */
    static Spans of(long from, long to) {
        return from > to ? NONE : new Spans(List.of(new Span(from, to)));
    }

    /** All numbers of several intervals, in any order. */
    static Spans of(List<Span> parts) {
        List<Span> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparingLong(Span::from));
        List<Span> merged = new ArrayList<>();
        for (Span next : sorted) {
            Span last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || next.from > last.to + 1) {
                merged.add(next);
            } else {
                merged.set(merged.size() - 1, new Span(last.from, Math.max(last.to, next.to)));
            }
        }
        return new Spans(List.copyOf(merged));
    }

    /** The intervals. */
    public List<Span> spans() {
        return spans;
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** The lowest number of a set that is not empty. */
    public long first() {
        return spans.getFirst().from;
    }

    /** The highest number of a set that is not empty. */
    public long last() {
        return spans.getLast().to;
    }

    public boolean contains(long number) {
        return spans.stream().anyMatch(span -> span.from <= number && number <= span.to);
    }

    /** How many numbers there are. */
    public BigInteger size() {
        return spans.stream()
                .map(span -> BigInteger.valueOf(span.to - span.from + 1))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The numbers that are in both. */
    public Spans and(Spans other) {
        List<Span> both = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < spans.size() && j < other.spans.size()) {
            Span a = spans.get(i);
            Span b = other.spans.get(j);
            long from = Math.max(a.from, b.from);
            long to = Math.min(a.to, b.to);
            if (from <= to) {
                both.add(new Span(from, to));
            }
            if (a.to < b.to) {
                i++;
            } else {
                j++;
            }
        }
        return new Spans(List.copyOf(both));
    }

    /** The numbers that are in either. */
    public Spans or(Spans other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return of(all);
    }

    /** The numbers between two bounds, both included, that are not in the set. */
    Spans outside(long lowest, long highest) {
        List<Span> rest = new ArrayList<>();
        long next = lowest;
        for (Span span : spans) {
            if (span.from > next) {
                rest.add(new Span(next, Math.min(span.from - 1, highest)));
            }
            next = Math.max(next, span.to + 1);
        }
        if (next <= highest) {
            rest.add(new Span(next, highest));
        }
        return of(rest);
    }

    /** How far the nearest number of a set that is not empty lies away; 0 when the number is in the set. */
    long distance(long number) {
        long nearest = Long.MAX_VALUE;
        for (Span span : spans) {
            nearest = Math.min(nearest, Math.max(0, Math.max(span.from - number, number - span.to)));
        }
        return nearest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spans that && spans.equals(that.spans);
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }

    @Override
    public String toString() {
        return spans.toString();
    }
}

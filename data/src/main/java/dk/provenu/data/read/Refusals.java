package dk.provenu.data.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Collects refusals: counts them all, keeps the first of them, so that a file of a million errors stays readable. */
public final class Refusals {

    private final int kept;
    private final UnaryOperator<Refusal> told;
    private final List<Refusal> list = new ArrayList<>();
    private long count;

    /** @param kept how many are kept for the listing */
    public Refusals(int kept) {
        this(kept, UnaryOperator.identity());
    }

    /**
     * @param kept how many are kept for the listing
     * @param told what may be told of each
     */
    public Refusals(int kept, UnaryOperator<Refusal> told) {
        this.kept = kept;
        this.told = told;
    }

    /** Adds one; beyond the limit it is only counted. */
    public void add(Refusal refusal) {
        count++;
        if (list.size() < kept) {
            list.add(told.apply(refusal));
        }
    }

    /** Adds all that another collector has, counting those that it did not keep. */
    public void addAll(Refusals others) {
        others.list.forEach(this::add);
        count += others.count - others.list.size();
    }

    /** How many were refused, kept or not. */
    public long count() {
        return count;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** The kept ones, in the order they were found. */
    public List<Refusal> list() {
        return List.copyOf(list);
    }
}

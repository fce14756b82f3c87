package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.List;

/** Pairs of rows that fit the same combination. Rows are products of sets, so each pair is settled input by input. */
final class Overlaps {

    /** How many pairs are told one by one. */
    static final int MOST_TOLD = 100;

    private Overlaps() {}

    /**
     * The pairs.
     *
     * @param conditions by row and input, the values that meet the condition; a row without any is passed over
     */
    static List<Problem> of(List<Input> inputs, List<DecisionRow> rows, List<List<Spans>> conditions) {
        List<Problem> told = new ArrayList<>();
        long more = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                if (!meet(conditions.get(i), conditions.get(j))) {
                    continue;
                }
                if (told.size() < MOST_TOLD) {
                    told.add(overlap(inputs, rows.get(i), rows.get(j), common(conditions.get(i), conditions.get(j))));
                } else {
                    more++;
                }
            }
        }
        if (more > 0) {
            told.add(Problem.of(
                    Problem.Kind.OVERLAP,
                    "",
                    Text.of(
                            "og " + more + " andre par af rækker gælder for det samme.",
                            "and " + more + " other pairs of rows hold for the same.")));
        }
        return told;
    }

    private static boolean meet(List<Spans> one, List<Spans> other) {
        for (int input = 0; input < one.size(); input++) {
            Spans a = one.get(input);
            Spans b = other.get(input);
            if (a.isEmpty()
                    || b.isEmpty()
                    || a.last() < b.first()
                    || b.last() < a.first()
                    || a.and(b).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static List<Spans> common(List<Spans> one, List<Spans> other) {
        List<Spans> both = new ArrayList<>();
        for (int input = 0; input < one.size(); input++) {
            both.add(one.get(input).and(other.get(input)));
        }
        return both;
    }

    private static Problem overlap(List<Input> inputs, DecisionRow one, DecisionRow other, List<Spans> both) {
        List<Long> example = both.stream().map(Spans::first).toList();
        return new Problem(
                Problem.Kind.OVERLAP,
                List.of(one.id(), other.id()),
                Text.of(
                                "række '" + one.id() + "' og '" + other.id() + "' gælder begge for ",
                                "row '" + one.id() + "' and '" + other.id() + "' both hold for ")
                        .plus(Combination.region(inputs, both))
                        .plus(Text.of(". Fx: ", ". For example: "))
                        .plus(Combination.words(inputs, example))
                        .plus(Text.of(
                                ". Indsnævr den ene, eller skriv hit: first.", ". Narrow one, or write hit: first.")),
                example);
    }
}

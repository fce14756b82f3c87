package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.List;

/** Combinations of values in words. */
final class Combination {

    private static final Text BETWEEN = Text.same("; ");

    private Combination() {}

    /** "Målgruppe: Jobparat; Alder: 31 år". */
    static Text words(List<Input> inputs, List<Long> values) {
        List<Text> parts = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            Input input = inputs.get(i);
            parts.add(input.title().plus(Text.same(": ")).plus(input.words(values.get(i))));
        }
        return DomainWords.either(parts, BETWEEN, BETWEEN);
    }

    /** The same for sets of values; inputs that may have any value are left out. */
    static Text region(List<Input> inputs, List<Spans> values) {
        List<Text> parts = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            Input input = inputs.get(i);
            if (!values.get(i).equals(input.domain().all())) {
                parts.add(input.title().plus(Text.same(": ")).plus(input.words(values.get(i))));
            }
        }
        return parts.isEmpty()
                ? Text.of("nogen kombination", "any combination")
                : DomainWords.either(parts, BETWEEN, BETWEEN);
    }
}

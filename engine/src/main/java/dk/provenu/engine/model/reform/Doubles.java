package dk.provenu.engine.model.reform;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.reform.ReformRole.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Amounts that stand in two parts, and what the gap would be otherwise.
 *
 * @param twice lines of the same amounts in every year in two parts: perhaps counted twice
 * @param once the gap if each of them is counted once
 * @param variants the gap if a ceiling is reckoned at the rate that the source does not use
 * @param across lines of one name that stand in several parts, added
 */
record Doubles(List<Twice> twice, Optional<Yearly> once, List<Variant> variants, List<Yearly> across) {

    static final String TABLE = "variants";
    static final String ACROSS = "across";

    /** Two lines of the same amounts. */
    record Twice(Sheet.Part firstPart, Sheet.Line first, Sheet.Part secondPart, Sheet.Line second) {}

    /**
     * The gap with one part reckoned otherwise.
     *
     * @param part the part's own gap at the other rate
     * @param total the gap in all
     */
    record Variant(PartResult.Capped part, Yearly total) {}

    static Doubles of(Sheet sheet, List<PartResult> results, Yearly before) {
        List<Twice> twice = twice(sheet);
        Optional<Yearly> once = twice.isEmpty()
                ? Optional.empty()
                : Optional.of(Yearly.of(
                        TABLE,
                        "once",
                        Text.of("Hvis beløb i to tabeller tælles én gang", "If amounts in two tables are counted once"),
                        new Difference(),
                        before,
                        Yearly.of(
                                TABLE,
                                "twice",
                                Text.of("Står i to tabeller", "Stands in two tables"),
                                new Sum(),
                                twice.stream()
                                        .map(each -> each.second().amounts())
                                        .toList())));
        List<Variant> variants = new ArrayList<>();
        for (PartResult result : results) {
            if (result instanceof PartResult.Capped capped && capped.variant().isPresent()) {
                Yearly without = Yearly.of(
                        TABLE,
                        capped.part().key() + "_without",
                        Text.of("Udfordringen uden ", "The gap without ")
                                .plus(capped.part().label()),
                        new Difference(),
                        before,
                        capped.gap());
                variants.add(new Variant(
                        capped,
                        Yearly.of(
                                TABLE,
                                capped.part().key() + "_at_rate",
                                Text.of("Med satsen for ", "With the rate for ")
                                        .plus(capped.part().label()),
                                new Sum(),
                                without,
                                capped.variant().get())));
            }
        }
        return new Doubles(twice, once, variants, across(sheet));
    }

    private static List<Twice> twice(Sheet sheet) {
        List<Twice> found = new ArrayList<>();
        for (int a = 0; a < sheet.parts().size(); a++) {
            for (int b = a + 1; b < sheet.parts().size(); b++) {
                for (Sheet.Line first : sheet.parts().get(a).lines()) {
                    for (Sheet.Line second : sheet.parts().get(b).lines()) {
                        if (isSame(first, second)) {
                            found.add(new Twice(
                                    sheet.parts().get(a), first, sheet.parts().get(b), second));
                        }
                    }
                }
            }
        }
        return found;
    }

    /** The same in every year, not zero throughout, and amounts that go into the gap. */
    private static boolean isSame(Sheet.Line a, Sheet.Line b) {
        boolean counts = isCounted(a) && isCounted(b);
        return counts
                && a.amounts().years().values().stream()
                        .anyMatch(figure -> figure.value().orNaN() != 0)
                && a.amounts().years().entrySet().stream()
                        .allMatch(entry -> entry.getValue().value().isPresent()
                                && entry.getValue().value().orNaN()
                                        == b.amounts()
                                                .year(entry.getKey())
                                                .value()
                                                .orNaN());
    }

    private static boolean isCounted(Sheet.Line line) {
        return line.role().measure() == Measure.MONEY
                && line.role() != ReformRole.STATE_ESTIMATE
                && line.role() != ReformRole.CEILING;
    }

    private static List<Yearly> across(Sheet sheet) {
        List<Yearly> rows = new ArrayList<>();
        List<Sheet.Line> own = sheet.parts().stream()
                .flatMap(part -> part.of(ReformRole.OWN_ESTIMATE).stream())
                .toList();
        own.stream().map(Sheet.Line::key).distinct().forEach(key -> {
            List<Sheet.Line> same =
                    own.stream().filter(line -> line.key().equals(key)).toList();
            if (same.size() > 1) {
                rows.add(Yearly.of(
                        ACROSS,
                        key,
                        same.getFirst().amounts().label(),
                        new Sum(),
                        same.stream().map(Sheet.Line::amounts).toList()));
            }
        });
        return rows;
    }
}

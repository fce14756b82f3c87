package dk.provenu.engine.model.benchmark.framework;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.benchmark.Compared;
import dk.provenu.engine.model.benchmark.Members;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * One category of benefits: observed and expected share of each municipality, and how the share has moved since.
 *
 * @param id the category's code, and its table's name
 * @param year the year of the expectation
 * @param observed the observed shares, ranked
 * @param expected the expected shares
 * @param difference observed less expected, ranked: 1 has fewest beside what was expected
 * @param later the later observations by year
 * @param change the latest less the earliest of them, ranked: 1 has fallen most; empty with fewer than two years
 * @param toExpected the latest of them less what was expected; empty without later observations
 */
record ShareCategory(
        String id,
        int year,
        Compared observed,
        Map<Municipality, Figure> expected,
        Compared difference,
        NavigableMap<Integer, Map<Municipality, Figure>> later,
        Optional<Compared> change,
        Optional<Compared> toExpected) {

    /** The sources print shares with two decimals and rank on them. */
    private static final int EXPECTED_DECIMALS = 2;

    /** Jobindsats prints one. */
    private static final int LATER_DECIMALS = 1;

    Text name() {
        return FrameworkData.name(id);
    }

    /** The category's rows taken together; empty when none of the members has any. */
    static Optional<ShareCategory> of(ModelInput input, String id, List<Municipality> members, int year) {
        Predicate<SourceRow> here = row -> row.text("benefit_category").equals(id);
        List<SourceRow> rows = input.rows(FrameworkData.EXPECTED);
        Predicate<SourceRow> now = here.and(Members.inYear(year));
        Map<Municipality, Figure> observed = Members.column(rows, "observed", members, now);
        Map<Municipality, Figure> expected = Members.column(rows, "expected", members, now);
        if (observed.isEmpty()) {
            return Optional.empty();
        }
        FigureId path = FrameworkConditions.ID.child(id);
        Text name = FrameworkData.name(id);
        Compared difference = Compared.of(
                path,
                "difference",
                Text.of("Observeret minus forventet, ", "Observed less expected, ")
                        .plus(name),
                less(
                        path,
                        "difference",
                        Text.of("Observeret minus forventet", "Observed less expected"),
                        name,
                        observed,
                        expected),
                EXPECTED_DECIMALS);
        NavigableMap<Integer, Map<Municipality, Figure>> later = later(input, here, members);
        return Optional.of(new ShareCategory(
                id,
                year,
                Compared.of(
                        path,
                        "observed",
                        Text.of("Observeret andel, ", "Observed share, ").plus(name),
                        observed,
                        EXPECTED_DECIMALS),
                expected,
                difference,
                later,
                change(path, name, later),
                toExpected(path, name, later, expected)));
    }

    private static NavigableMap<Integer, Map<Municipality, Figure>> later(
            ModelInput input, Predicate<SourceRow> here, List<Municipality> members) {
        NavigableMap<Integer, Map<Municipality, Figure>> later = new TreeMap<>();
        List<SourceRow> rows =
                input.rows(FrameworkData.SHARES).stream().filter(here).toList();
        for (int year : new TreeSet<>(Members.years(rows))) {
            Map<Municipality, Figure> shares = Members.column(rows, "share", members, Members.inYear(year));
            if (!shares.isEmpty()) {
                later.put(year, shares);
            }
        }
        return later;
    }

    private static Optional<Compared> change(
            FigureId path, Text name, NavigableMap<Integer, Map<Municipality, Figure>> later) {
        if (later.size() < 2) {
            return Optional.empty();
        }
        Text words = Text.of(
                "Ændring " + later.firstKey() + "-" + later.lastKey(),
                "Change " + later.firstKey() + "-" + later.lastKey());
        return Optional.of(Compared.of(
                path,
                "change",
                words.plus(Text.same(", ")).plus(name),
                less(
                        path,
                        "change",
                        words,
                        name,
                        later.lastEntry().getValue(),
                        later.firstEntry().getValue()),
                LATER_DECIMALS));
    }

    private static Optional<Compared> toExpected(
            FigureId path,
            Text name,
            NavigableMap<Integer, Map<Municipality, Figure>> later,
            Map<Municipality, Figure> expected) {
        if (later.isEmpty()) {
            return Optional.empty();
        }
        Text words = Text.of(
                "Andel i " + later.lastKey() + " minus forventet", "Share in " + later.lastKey() + " less expected");
        return Optional.of(Compared.of(
                path,
                "later_to_expected",
                words.plus(Text.same(", ")).plus(name),
                less(path, "later_to_expected", words, name, later.lastEntry().getValue(), expected),
                EXPECTED_DECIMALS));
    }

    private static Map<Municipality, Figure> less(
            FigureId path,
            String column,
            Text words,
            Text name,
            Map<Municipality, Figure> from,
            Map<Municipality, Figure> take) {
        Map<Municipality, Figure> differences = new LinkedHashMap<>();
        from.forEach((member, figure) -> {
            Figure other = take.get(member);
            if (other != null) {
                differences.put(
                        member,
                        Figure.derived(
                                path.child(member.code(), column),
                                words.plus(Text.same(", ")).plus(name).plus(Text.same(", " + member.name())),
                                new Difference(),
                                figure,
                                other));
            }
        });
        return differences;
    }
}

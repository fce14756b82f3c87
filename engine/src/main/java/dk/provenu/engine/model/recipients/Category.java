package dk.provenu.engine.model.recipients;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Benefit;
import dk.provenu.engine.vocabulary.BenefitGroup;
import dk.provenu.engine.vocabulary.BenefitGroups;
import dk.provenu.engine.vocabulary.Benefits;
import dk.provenu.engine.vocabulary.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Benefits that are added, each from and to a month.
 *
 * @param key its name in ids
 * @param name its name for people
 * @param members benefits with the months in which they belong to it
 */
record Category(String key, Text name, List<Member> members) {

    /** VIVE's four, which are there without a dataset. */
    static final String STANDARD = "vive";

    /** A benefit and when it belongs to the category. */
    record Member(Benefit benefit, Optional<Period> from, Optional<Period> until) {

        boolean holdsIn(Period month) {
            return from.map(first -> !month.start().isBefore(first.start())).orElse(true)
                    && until.map(last -> !month.end().isAfter(last.end())).orElse(true);
        }
    }

    boolean has(Benefit benefit) {
        return members.stream().anyMatch(member -> member.benefit().equals(benefit));
    }

    boolean has(Benefit benefit, Period month) {
        return members.stream().anyMatch(member -> member.benefit().equals(benefit) && member.holdsIn(month));
    }

    /**
     * The categories of a scheme.
     *
     * @throws ModelException when there is no such scheme, with those that there are, or a row names no benefit
     */
    static List<Category> of(ModelInput input, String scheme) {
        List<SourceRow> rows = input.rows(RecipientsData.CATEGORIES);
        if (rows.stream().noneMatch(row -> row.text("scheme").equals(scheme))) {
            if (scheme.equals(STANDARD)) {
                return BenefitGroups.viveCategories().stream().map(Category::of).toList();
            }
            TreeSet<String> known = new TreeSet<>(List.of(STANDARD));
            rows.forEach(row -> known.add(row.text("scheme")));
            throw new ModelException(Text.of(
                    "Inddelingen '" + scheme + "' er ikke i benefit-categories. Vælg en af: " + String.join(", ", known)
                            + ".",
                    "The scheme '" + scheme + "' is not in benefit-categories. Choose one of: "
                            + String.join(", ", known) + "."));
        }
        Map<String, List<Member>> members = new LinkedHashMap<>();
        Map<String, Text> names = new LinkedHashMap<>();
        for (SourceRow row : rows) {
            if (row.text("scheme").equals(scheme)) {
                names.putIfAbsent(row.text("category"), Text.same(row.text("label")));
                members.computeIfAbsent(row.text("category"), key -> new ArrayList<>())
                        .add(new Member(benefit(row), month(row, "from_month"), month(row, "until_month")));
            }
        }
        List<Category> all = new ArrayList<>();
        members.forEach((key, each) -> all.add(new Category(key, names.getOrDefault(key, Text.same(key)), each)));
        return all;
    }

    private static Category of(BenefitGroup group) {
        return new Category(
                group.id(),
                group.name(),
                group.benefits().stream()
                        .map(benefit -> new Member(benefit, Optional.empty(), Optional.empty()))
                        .toList());
    }

    private static Optional<Period> month(SourceRow row, String column) {
        return row.text(column).isEmpty() ? Optional.empty() : Optional.of(Period.parse(row.text(column)));
    }

    /**
     * The benefit of a row.
     *
     * @throws ModelException when the code is none, with line and file
     */
    static Benefit benefit(SourceRow row) {
        String code = row.text("benefit");
        return Benefits.all().stream()
                .filter(benefit -> benefit.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new ModelException(
                                Text.of(
                                        "Linje " + row.line() + " i " + row.file() + ": '" + code
                                                + "' er ikke en ydelse. Koderne står i docs/vocabulary.md, fx social_assistance.",
                                        "Line " + row.line() + " of " + row.file() + ": '" + code
                                                + "' is no benefit. The codes stand in docs/vocabulary.md, such as social_assistance.")));
    }
}

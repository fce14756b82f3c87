package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** VIVE's four categories of benefits; between them every benefit of source 004 exactly once. */
public final class BenefitGroups {
    private static final List<BenefitGroup> VIVE = ofKind("category");
    private static final NameIndex<BenefitGroup> NAMES =
            new NameIndex<>(Text.of("Ydelsesgruppe", "benefit group"), BenefitGroup::toString, spellings(VIVE));

    private BenefitGroups() {}

    /** The four categories, in VIVE's order. */
    public static List<BenefitGroup> viveCategories() {
        return VIVE;
    }

    /** The category of a benefit; empty for a benefit that VIVE does not have. */
    public static Optional<BenefitGroup> viveCategory(Benefit benefit) {
        return VIVE.stream().filter(group -> group.contains(benefit)).findFirst();
    }

    /** The category with this id or name ("Kontanthjælp m.v."). */
    public static Optional<BenefitGroup> find(String text) {
        return NAMES.find(text);
    }

    /**
     * As {@link #find}, for a text that must be a category.
     *
     * @throws VocabularyException when it is none, with the nearest names
     */
    public static BenefitGroup get(String text) {
        return NAMES.get(text);
    }

    /** The groups of one kind in benefit_groups.csv. */
    static List<BenefitGroup> ofKind(String kind) {
        List<CsvRow> members = CsvResource.rows("benefit_group_members.csv");
        return CsvResource.rows("benefit_groups.csv").stream()
                .filter(row -> row.text("kind").equals(kind))
                .map(row -> group(row, members))
                .toList();
    }

    static List<Spelling<BenefitGroup>> spellings(List<BenefitGroup> groups) {
        List<Spelling<BenefitGroup>> spellings = new ArrayList<>();
        for (BenefitGroup group : groups) {
            spellings.add(new Spelling<>(group.id(), group));
            spellings.add(new Spelling<>(group.name().da(), group));
            spellings.add(new Spelling<>(group.name().en(), group));
        }
        return spellings;
    }

    private static BenefitGroup group(CsvRow row, List<CsvRow> members) {
        List<Benefit> benefits = members.stream()
                .filter(member -> member.text("group").equals(row.text("group")))
                .map(member -> Benefits.byCode(member.text("benefit")))
                .toList();
        return new BenefitGroup(
                row.text("group"),
                Text.of(row.text("danish"), row.text("english")),
                benefits,
                row.text("source"),
                row.text("doubt"));
    }
}

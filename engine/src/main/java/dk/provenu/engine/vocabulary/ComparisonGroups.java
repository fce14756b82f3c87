package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.util.List;
import java.util.Optional;

/** The comparison groups that come with Provenu. A workspace adds its own with {@link ComparisonGroup#of}. */
public final class ComparisonGroups {
    private static final List<CsvRow> ROWS = CsvResource.rows("comparison_groups.csv");
    private static final List<CsvRow> MEMBERS = CsvResource.rows("comparison_group_members.csv");

    private static final ComparisonGroup ALL_MUNICIPALITIES = new ComparisonGroup(
            "hele-landet",
            Text.of("Alle 98 kommuner", "All 98 municipalities"),
            Municipalities.all(),
            "municipalities.csv");

    private static final List<ComparisonGroup> BUNDLED =
            ROWS.stream().map(ComparisonGroups::group).toList();

    private ComparisonGroups() {}

    /** The groups that sources have chosen. */
    public static List<ComparisonGroup> bundled() {
        return BUNDLED;
    }

    /** All 98 municipalities as a group. */
    public static ComparisonGroup allMunicipalities() {
        return ALL_MUNICIPALITIES;
    }

    /** A bundled group, or all municipalities, by id. */
    public static Optional<ComparisonGroup> find(String id) {
        return ALL_MUNICIPALITIES.id().equals(id)
                ? Optional.of(ALL_MUNICIPALITIES)
                : BUNDLED.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** What a reader of the bundled group must know, e.g. that its source calls it a cluster; empty when nothing. */
    public static Optional<Text> note(ComparisonGroup group) {
        return ROWS.stream()
                .filter(row -> row.text("group").equals(group.id()))
                .map(row -> Text.of(row.text("note_danish"), row.text("note_english")))
                .findFirst();
    }

    private static ComparisonGroup group(CsvRow row) {
        List<CsvRow> members = MEMBERS.stream()
                .filter(member -> member.text("group").equals(row.text("group")))
                .toList();
        return ComparisonGroup.of(
                row.text("group"),
                Text.of(row.text("danish"), row.text("english")),
                members.stream().map(member -> member.text("municipality")).toList(),
                members.getFirst().text("source"));
    }
}

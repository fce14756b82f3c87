package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What definitions of indicators refer to by name: sets of benefits and of offers, age bands, readiness categories, and the
 * few settings they share. Source: indicator_sets.csv and indicator_set_members.csv, each set with its own.
 */
public final class IndicatorSets {

    private static final Map<String, Named> ALL = read();

    private IndicatorSets() {}

    /**
     * A set of the list.
     *
     * @param kind "benefits", "offers", "ages", "readiness", "assumed" or "setting"
     * @param members what is in it, in order
     * @param why where it is from, and what is not certain, in Danish
     */
    public record Named(String kind, String name, Text label, List<String> members, String why) {
        public Named {
            members = List.copyOf(members);
        }
    }

    /** The sets of a kind, in the order of the list. */
    public static List<Named> ofKind(String kind) {
        return ALL.values().stream().filter(set -> set.kind().equals(kind)).toList();
    }

    /**
     * A set.
     *
     * @throws IllegalArgumentException when there is none of that kind and name
     */
    public static Named get(String kind, String name) {
        Named set = ALL.get(kind + "/" + name);
        if (set == null) {
            throw new IllegalArgumentException("There is no set '" + name + "' of " + kind + "; known are "
                    + ofKind(kind).stream().map(Named::name).toList());
        }
        return set;
    }

    /** The benefits of a population. */
    public static List<Benefit> benefits(String population) {
        return get("benefits", population).members().stream().map(Benefits::get).toList();
    }

    /** The types of offers of a set. */
    public static List<CaseState.Activation> offers(String set) {
        return get("offers", set).members().stream()
                .map(code -> CaseState.Activation.find(code).orElseThrow())
                .toList();
    }

    /** A setting that the definitions share, in weeks. */
    public static int weeks(String setting) {
        return Integer.parseInt(get("setting", setting).members().getFirst());
    }

    private static Map<String, Named> read() {
        List<CsvRow> members = CsvResource.rows("indicator_set_members.csv");
        Map<String, Named> all = new LinkedHashMap<>();
        for (CsvRow row : CsvResource.rows("indicator_sets.csv")) {
            String kind = row.text("kind");
            String name = row.text("name");
            List<String> own = members.stream()
                    .filter(each ->
                            each.text("kind").equals(kind) && each.text("name").equals(name))
                    .map(each -> each.text("member"))
                    .toList();
            Text label = Text.of(row.text("danish"), row.text("english"));
            if (own.isEmpty()
                    || all.put(kind + "/" + name, new Named(kind, name, label, own, row.text("why"))) != null) {
                throw new IllegalStateException("Set " + kind + "/" + name + " is empty or stands twice.");
            }
        }
        return all;
    }
}

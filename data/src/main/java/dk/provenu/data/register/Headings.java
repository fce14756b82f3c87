package dk.provenu.data.register;

import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The headings of a case file by the names that Provenu gives them; Danish ones and DREAM's are understood too. */
final class Headings {

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("id", "person"),
            Map.entry("pnr", "person"),
            Map.entry("cpr", "person"),
            Map.entry("cprnr", "person"),
            Map.entry("borger", "person"),
            Map.entry("pseudonym", "person"),
            Map.entry("kommune", "municipality"),
            Map.entry("komnr", "municipality"),
            Map.entry("kom", "municipality"),
            Map.entry("kommunekode", "municipality"),
            Map.entry("startdato", "start"),
            Map.entry("fra", "start"),
            Map.entry("slut", "end"),
            Map.entry("slutdato", "end"),
            Map.entry("til", "end"),
            Map.entry("kode", "state"),
            Map.entry("ydelse", "state"),
            Map.entry("tilstand", "state"),
            Map.entry("hændelse", "type"),
            Map.entry("art", "kind"),
            Map.entry("timer", "hours"),
            Map.entry("timer_pr_uge", "hours"),
            Map.entry("sektor", "sector"),
            Map.entry("fødselsmåned", "birth"),
            Map.entry("født", "birth"),
            Map.entry("køn", "sex"),
            Map.entry("gælder_fra", "from"),
            Map.entry("visitation", "readiness"),
            Map.entry("uddannelse", "education"),
            Map.entry("observeret_fra", "observed_from"),
            Map.entry("observeret_til", "observed_to"));

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> written;

    Headings(List<String> header) {
        written = List.copyOf(header);
        for (int i = 0; i < header.size(); i++) {
            places.putIfAbsent(name(header.get(i)), i);
        }
    }

    static String name(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT);
        return ALIASES.getOrDefault(plain, plain);
    }

    boolean has(String name) {
        return places.containsKey(name);
    }

    /** The place of a column, or -1. */
    int place(String name) {
        return places.getOrDefault(name, -1);
    }

    /** The text of a column in a row; empty where the file has no such column. */
    String text(String name, List<String> fields) {
        int place = place(name);
        return place < 0 ? "" : fields.get(place);
    }

    /** Refuses headings that are none of the allowed, and those that are missing. */
    boolean fit(RawCases raw, Set<String> required, Set<String> allowed) {
        List<String> missing =
                required.stream().filter(name -> !has(name)).sorted().toList();
        List<String> surplus = new ArrayList<>();
        Set<String> seen = new java.util.HashSet<>();
        for (String heading : written) {
            if (!allowed.contains(name(heading)) || !seen.add(name(heading))) {
                surplus.add(heading);
            }
        }
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing);
            raw.refuse(
                    1,
                    "",
                    "",
                    Text.of("Kolonner mangler: " + names + ".", "Columns are missing: " + names + "."),
                    Text.of("Tilføj dem i første linje.", "Add them in the first line."));
        }
        for (String heading : surplus) {
            raw.refuse(
                    1,
                    heading,
                    "",
                    Text.of(
                            "Kolonnen kendes ikke i denne slags fil, eller den står der to gange.",
                            "The column is not known in this sort of file, or it stands there twice."),
                    Text.of(
                            "Fjern den. Kendte kolonner: "
                                    + String.join(
                                            ", ", allowed.stream().sorted().toList()) + ".",
                            "Remove it. Known columns: "
                                    + String.join(
                                            ", ", allowed.stream().sorted().toList()) + "."));
        }
        return missing.isEmpty() && surplus.isEmpty();
    }
}

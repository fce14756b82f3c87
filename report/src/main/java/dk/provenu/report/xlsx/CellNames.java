package dk.provenu.report.xlsx;

import dk.provenu.engine.figure.Figure;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for cells, made from the figures' ids: as Excel allows them, each once whatever the case of its letters. */
final class CellNames {

    private static final int LONGEST = 200;
    /** What Excel takes for a reference or a constant. */
    private static final Pattern TAKEN =
            Pattern.compile("[a-z]{1,3}[0-9]+|r[0-9]*(c[0-9]*)?|c[0-9]*|true|false", Pattern.CASE_INSENSITIVE);

    private final Map<Figure, String> names = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    void add(Figure figure) {
        if (!names.containsKey(figure)) {
            names.put(figure, unique(figure.id().value()));
        }
    }

    private String unique(String id) {
        String plain = id.replaceAll("[^A-Za-z0-9_]", "_");
        String base = plain.substring(0, Math.min(plain.length(), LONGEST));
        if (TAKEN.matcher(base).matches() || !Character.isLetter(base.charAt(0))) {
            base = "_" + base;
        }
        String name = base;
        for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + "_" + i;
        }
        return name;
    }

    Map<Figure, String> all() {
        return names;
    }
}

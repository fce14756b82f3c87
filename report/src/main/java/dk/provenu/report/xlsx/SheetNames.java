package dk.provenu.report.xlsx;

import dk.provenu.report.Xml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The sheets' names: as Excel allows them, each once whatever the case of its letters. */
final class SheetNames {

    private static final int LONGEST = 31;
    /** Excel keeps this name for itself. */
    private static final String RESERVED = "history";

    private final List<String> names = new ArrayList<>();
    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

    /** Adds a sheet and tells its place. */
    int add(String wanted) {
        String clean = wanted.codePoints()
                .map(each -> "[]:*?/\\'".indexOf(each) >= 0 || !Xml.isAllowed(each) || each < ' ' ? ' ' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                // Formulas hold sheet names, and this would be taken for the function.
                .replaceAll("(?i)aggregate\\(", "aggregate (")
                .strip()
                .replaceAll(" +", " ");
        String base = clean.isEmpty() ? "Tabel" : clean;
        String name = cut(base, LONGEST);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String mark = " (" + i + ")";
            name = cut(base, LONGEST - mark.length()) + mark;
        }
        names.add(name);
        return names.size() - 1;
    }

    /** Cut after a whole word where there is one, and never through a sign outside the basic plane. */
    private static String cut(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(length - 1)) ? length - 1 : length;
        int word = words.lastIndexOf(' ', length);
        return words.substring(0, word >= length / 2 ? word : end).strip();
    }

    List<String> all() {
        return names;
    }

    /** The name as it stands before the exclamation mark of a reference. */
    String quoted(int sheet) {
        String name = names.get(sheet);
        return name.matches("[A-Za-z]{4,}") ? name : "'" + name.replace("'", "''") + "'";
    }
}

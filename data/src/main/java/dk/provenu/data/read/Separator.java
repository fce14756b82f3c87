package dk.provenu.data.read;

import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The mark between the fields, told by which one makes the header into columns that the dataset declares. */
enum Separator {
    COMMA(',', "komma"),
    SEMICOLON(';', "semikolon"),
    TAB('\t', "tabulator");

    private final char mark;
    private final String danish;

    Separator(char mark, String danish) {
        this.mark = mark;
        this.danish = danish;
    }

    char mark() {
        return mark;
    }

    String danish() {
        return danish;
    }

    String english() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * Tells the separator of a header.
     *
     * @param known the names that the dataset declares
     * @throws FileRefusedException when no separator, or more than one, gives known columns
     */
    static Separator of(String file, String headerLine, int line, Set<String> known) throws FileRefusedException {
        List<Separator> best = new ArrayList<>();
        int most = 0;
        for (Separator candidate : values()) {
            int matches = candidate.matches(headerLine, known);
            if (matches > most) {
                most = matches;
                best.clear();
            }
            if (matches == most && matches > 0) {
                best.add(candidate);
            }
        }
        if (best.isEmpty()) {
            throw noKnownColumn(file, line, headerLine, known);
        }
        if (best.size() == 1) {
            return best.getFirst();
        }
        if (most == 1 && best.stream().noneMatch(s -> headerLine.indexOf(s.mark) >= 0)) {
            return SEMICOLON;
        }
        throw new FileRefusedException(Refusal.ofLine(
                file,
                line,
                Text.of(
                        "Det kan ikke afgøres, om felterne er adskilt af "
                                + String.join(
                                        " eller ",
                                        best.stream().map(Separator::danish).toList()) + ".",
                        "It cannot be told whether the fields are separated by "
                                + String.join(
                                        " or ",
                                        best.stream().map(Separator::english).toList()) + "."),
                Text.of("Brug ét og samme skilletegn i hele filen.", "Use one separator in the whole file.")));
    }

    private int matches(String headerLine, Set<String> known) {
        Set<String> found = new HashSet<>();
        for (String part : headerLine.split(java.util.regex.Pattern.quote(String.valueOf(mark)), -1)) {
            String name = part.strip();
            if (name.length() >= 2 && name.startsWith("\"") && name.endsWith("\"")) {
                name = name.substring(1, name.length() - 1).strip();
            }
            if (known.contains(name)) {
                found.add(name);
            }
        }
        return found.size();
    }

    private static FileRefusedException noKnownColumn(String file, int line, String header, Set<String> known) {
        String names = String.join(", ", known.stream().sorted().toList());
        return new FileRefusedException(new Refusal(
                file,
                line,
                "",
                header,
                Text.of(
                        "Overskriften har ingen af datasættets kolonner.",
                        "The header has none of the columns of the dataset."),
                Text.of(
                        "Første linje skal have kolonnernes navne: " + names + ".",
                        "The first line must hold the names of the columns: " + names + ".")));
    }
}

package dk.provenu.engine.model.reform;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.reform.ReformRole.Kind;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The sheet of one reform as it was read.
 *
 * @param id its name
 * @param label its name for people
 * @param parts its parts, in the order of the file
 */
record Sheet(String id, Text label, List<Part> parts) {

    /**
     * A part of a reform.
     *
     * @param key its name
     * @param label its name for people
     * @param kind what is computed of it
     * @param lines its lines, in the order of the file
     */
    record Part(String key, Text label, Kind kind, List<Line> lines) {

        /** The table that it stands in. */
        String table() {
            return "part_" + key;
        }

        List<Line> of(ReformRole role) {
            return lines.stream().filter(line -> line.role() == role).toList();
        }

        List<Yearly> amounts(ReformRole role) {
            return of(role).stream().map(Line::amounts).toList();
        }

        boolean has(ReformRole role) {
            return !of(role).isEmpty();
        }
    }

    /**
     * A line of a part.
     *
     * @param amounts its values by year, in the unit that its role is told in
     */
    record Line(String key, ReformRole role, Yearly amounts) {}

    NavigableSet<Integer> years() {
        return new TreeSet<>(
                parts.getFirst().lines().getFirst().amounts().years().navigableKeySet());
    }

    List<Part> of(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    /** Every value of the sheet. */
    List<Figure> values() {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .flatMap(line -> line.amounts().years().values().stream())
                .toList();
    }

    String period() {
        return years().first() + (years().size() == 1 ? "" : "-" + years().last());
    }
}

package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Who is compared, and which year. */
public final class Members {

    /** The year that is compared; the latest when nothing is chosen. */
    public static final ModelOption YEAR = new ModelOption("year", Text.of("År", "Year"), "");

    private Members() {}

    /** The years for which there are rows. */
    public static NavigableSet<Integer> years(Collection<SourceRow> rows) {
        NavigableSet<Integer> years = new TreeSet<>();
        rows.forEach(row -> years.add(Integer.parseInt(row.text("year"))));
        return years;
    }

    /**
     * The chosen year, or the latest.
     *
     * @throws ModelException when there are no rows for it; names the years that there are
     */
    public static int year(ModelInput input, NavigableSet<Integer> years) {
        String chosen = input.option(YEAR);
        if (years.isEmpty()) {
            throw new ModelException(Text.of(
                    "Datasættet har ingen rækker for de valgte kommuner.",
                    "The dataset has no rows for the chosen municipalities."));
        }
        if (chosen.isEmpty()) {
            return years.last();
        }
        return years.stream()
                .filter(year -> Integer.toString(year).equals(chosen))
                .findFirst()
                .orElseThrow(() -> new ModelException(Text.of(
                        "Der er ingen tal for år '" + chosen + "'. Vælg et af: " + years + ".",
                        "There are no numbers for the year '" + chosen + "'. Choose one of: " + years + ".")));
    }

    /** The comparison group and the reader's own municipality; everybody in the data where no group is chosen. */
    public static List<Municipality> of(ModelInput input, Collection<SourceRow> rows) {
        List<Municipality> inData = rows.stream()
                .map(row -> Municipalities.get(row.text("municipality")))
                .distinct()
                .toList();
        List<Municipality> members = new ArrayList<>(
                input.group().map(group -> group.municipalities()).orElse(inData));
        if (!members.contains(input.own())) {
            members.add(input.own());
        }
        members.retainAll(inData);
        if (!members.contains(input.own())) {
            throw new ModelException(Text.of(
                    "Der er ingen tal for " + input.own().name()
                            + ". Vælg en anden kommune, eller indlæs kommunens tal.",
                    "There are no numbers for " + input.own().name()
                            + ". Choose another municipality, or import its numbers."));
        }
        members.sort(Municipality.BY_NAME);
        return members;
    }

    /** The figure of a column by municipality, for the members that have a row. */
    public static Map<Municipality, Figure> column(
            Collection<SourceRow> rows, String column, List<Municipality> members, Predicate<SourceRow> where) {
        Map<String, SourceRow> first = new HashMap<>();
        for (SourceRow row : rows) {
            if (where.test(row)) {
                first.putIfAbsent(row.text("municipality"), row);
            }
        }
        Map<Municipality, Figure> found = new LinkedHashMap<>();
        for (Municipality member : members) {
            SourceRow row = first.get(member.code());
            if (row != null) {
                found.put(member, row.figure(column));
            }
        }
        return found;
    }

    /** The rows of a year. */
    public static Predicate<SourceRow> inYear(int year) {
        String text = Integer.toString(year);
        return row -> row.text("year").equals(text);
    }
}

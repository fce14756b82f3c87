package dk.provenu.engine.model.investment;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.investment.InvestmentLines.Role;
import dk.provenu.engine.source.SourceRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The lines of a profile, each with one amount per year in million kroner.
 *
 * @param years the years, in order
 * @param lines in the order of the file
 */
record Lines(NavigableSet<Integer> years, List<Line> lines) {

    /** One line: its name, what it is, whose it is, and its amounts by year. */
    record Line(String key, Role role, Text label, String payer, Map<Integer, Figure> amounts) {
        Figure amount(int year) {
            Figure amount = amounts.get(year);
            if (amount == null) {
                throw new IllegalStateException("Line '" + key + "' has no " + year);
            }
            return amount;
        }
    }

    /**
     * Reads the rows between two years.
     *
     * @throws ModelException when lines and years do not fill a table; names every hole
     */
    static Lines read(List<SourceRow> rows, int from, int to) {
        NavigableSet<Integer> years = new TreeSet<>();
        Map<String, List<SourceRow>> byLine = new LinkedHashMap<>();
        for (SourceRow row : rows) {
            int year = year(row);
            if (year >= from && year <= to) {
                years.add(year);
                byLine.computeIfAbsent(row.text("line"), key -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Text> faults = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        byLine.forEach((key, of) -> lines.add(line(key, of, years, faults)));
        for (Role role : List.of(Role.INVESTMENT, Role.EXPECTED)) {
            if (lines.stream().noneMatch(line -> line.role() == role)) {
                faults.add(Text.of(
                        "Der er ingen linje med rollen " + role.code() + " i " + from + "-" + to + ".",
                        "There is no line with the role " + role.code() + " in " + from + "-" + to + "."));
            }
        }
        if (!faults.isEmpty()) {
            throw new ModelException(faults.stream()
                    .reduce((a, b) -> a.plus(Text.same(" ")).plus(b))
                    .orElse(Text.EMPTY));
        }
        return new Lines(years, lines);
    }

    private static int year(SourceRow row) {
        return Integer.parseInt(row.text("year"));
    }

    private static Line line(String key, List<SourceRow> rows, NavigableSet<Integer> years, List<Text> faults) {
        SourceRow first = rows.getFirst();
        Map<Integer, Figure> amounts = new TreeMap<>();
        for (SourceRow row : rows) {
            for (String same : List.of("role", "payer")) {
                if (!row.text(same).equals(first.text(same))) {
                    faults.add(Text.of(
                            "Linje " + row.line() + " i " + row.file() + ": '" + key + "' har " + same + " '"
                                    + row.text(same) + "', men '" + first.text(same) + "' i linje " + first.line()
                                    + ". Giv den ene et andet navn.",
                            "Line " + row.line() + " of " + row.file() + ": '" + key + "' has " + same + " '"
                                    + row.text(same) + "', but '" + first.text(same) + "' in line " + first.line()
                                    + ". Give one of them another name."));
                }
            }
            amounts.put(year(row), inMillions(key, year(row), row.figure("amount")));
        }
        for (int year : years) {
            if (!amounts.containsKey(year)) {
                faults.add(Text.of(
                        "'" + key + "' har ingen række for " + year
                                + ". Tilføj en; lad beløbet stå tomt, hvis det ikke er oplyst.",
                        "'" + key + "' has no row for " + year
                                + ". Add one; leave the amount empty if it is not known."));
            }
        }
        Role role = Role.INVESTMENT;
        for (Role each : Role.values()) {
            role = each.code().equals(first.text("role")) ? each : role;
        }
        return new Line(key, role, Text.same(first.text("label")), first.text("payer"), amounts);
    }

    private static Figure inMillions(String line, int year, Figure amount) {
        if (amount.unit().equals(Unit.MILLION_KRONER)) {
            return amount;
        }
        return Figure.derived(
                FigureId.of(InvestmentProfile.ID, "lines", line, Integer.toString(year)),
                amount.label(),
                Convert.between(amount.unit(), Unit.MILLION_KRONER),
                amount);
    }

    List<Line> of(Role role) {
        return lines.stream().filter(line -> line.role() == role).toList();
    }

    String period() {
        return years.first() + (years.size() == 1 ? "" : "-" + years.last());
    }
}

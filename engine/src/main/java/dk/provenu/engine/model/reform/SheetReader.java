package dk.provenu.engine.model.reform;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.reform.ReformRole.Kind;
import dk.provenu.engine.source.SourceRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the rows of one sheet into parts and lines; gathers all that is wrong and says it at once. */
final class SheetReader {

    private static final int MOST_FAULTS = 12;

    private final Law law;
    private final Optional<LocalDate> on;
    private final List<Text> faults = new ArrayList<>();

    private SheetReader(Law law, Optional<LocalDate> on) {
        this.law = law;
        this.on = on;
    }

    /**
     * The sheet of that name.
     *
     * @param rows the rows of that sheet; at least one
     * @param on the day of the law, when not that of each year
     * @throws ModelException when lines, roles, units and years do not form a sheet
     */
    static Sheet read(List<SourceRow> rows, Law law, Optional<LocalDate> on) {
        SheetReader reader = new SheetReader(law, on);
        Sheet sheet = reader.sheet(rows);
        if (!reader.faults.isEmpty()) {
            int more = reader.faults.size() - MOST_FAULTS;
            throw new ModelException(reader.faults.stream()
                    .limit(MOST_FAULTS)
                    .reduce((a, b) -> a.plus(Text.same(" ")).plus(b))
                    .orElse(Text.EMPTY)
                    .plus(more > 0 ? Text.of(" Og " + more + " fejl til.", " And " + more + " more.") : Text.EMPTY));
        }
        return sheet;
    }

    private Sheet sheet(List<SourceRow> rows) {
        NavigableSet<Integer> years = new TreeSet<>();
        rows.forEach(row -> years.add(year(row)));
        Map<String, List<SourceRow>> parts = new LinkedHashMap<>();
        rows.forEach(row -> parts.computeIfAbsent(FigureId.key(row.text("part")), key -> new ArrayList<>())
                .add(row));
        List<Sheet.Part> read = new ArrayList<>();
        parts.forEach((key, of) -> read.add(part(key, of, years)));
        SourceRow first = rows.getFirst();
        return new Sheet(first.text("reform_sheet"), Text.same(first.text("sheet_label")), read);
    }

    static int year(SourceRow row) {
        return Integer.parseInt(row.text("year"));
    }

    private Sheet.Part part(String key, List<SourceRow> rows, NavigableSet<Integer> years) {
        Map<String, List<SourceRow>> lines = new LinkedHashMap<>();
        rows.forEach(row -> lines.computeIfAbsent(FigureId.key(row.text("line")), name -> new ArrayList<>())
                .add(row));
        List<Sheet.Line> read = new ArrayList<>();
        lines.forEach((name, of) -> read.add(line("part_" + key, name, of, years)));
        Kind kind = read.getFirst().role().kind();
        for (Sheet.Line line : read) {
            if (line.role().kind() != kind) {
                fault(
                        lines.getOrDefault(line.key(), rows).getFirst(),
                        "rollen " + line.role().code() + " kan ikke stå i samme del som "
                                + read.getFirst().role().code() + ". Giv linjen en del for sig.",
                        "the role " + line.role().code() + " cannot stand in one part with "
                                + read.getFirst().role().code() + ". Give the line a part of its own.");
            }
        }
        Sheet.Part part = new Sheet.Part(key, Text.same(rows.getFirst().text("part_label")), kind, read);
        incomplete(part, rows.getFirst());
        return part;
    }

    /** What a part must hold before anything can be computed of it. */
    private void incomplete(Sheet.Part part, SourceRow row) {
        switch (part.kind()) {
            case COMPARED -> needs(part, row, ReformRole.OWN_ESTIMATE);
            case CAPPED -> {
                needs(part, row, ReformRole.BUDGET);
                needs(part, row, ReformRole.CEILING);
            }
            case UNIT_CAPPED -> {
                if (!part.has(ReformRole.LOSS)) {
                    needs(part, row, ReformRole.UNIT_COST);
                    needs(part, row, ReformRole.UNIT_CEILING);
                    needs(part, row, ReformRole.PERSONS);
                } else if (part.has(ReformRole.UNIT_COST) || part.has(ReformRole.PERSONS)) {
                    fault(
                            row,
                            "delen har både et tab i alt (loss) og tal, som det kan beregnes af (unit_cost, persons). Fjern det ene.",
                            "the part has both a loss in all (loss) and numbers to compute it from (unit_cost, persons). Remove"
                                    + " one of them.");
                }
            }
            case RESERVED -> {}
        }
        for (ReformRole role : ReformRole.values()) {
            if (isSingle(role) && part.of(role).size() > 1) {
                fault(
                        row,
                        "delen har " + part.of(role).size() + " linjer med rollen " + role.code()
                                + ". Der kan kun være én.",
                        "the part has " + part.of(role).size() + " lines with the role " + role.code()
                                + ". There can be one only.");
            }
        }
    }

    private static boolean isSingle(ReformRole role) {
        return switch (role) {
            case BLOCK_GRANT_SHARE, RATE, VARIANT_RATE, UNIT_CEILING, UNIT_COST, UNIT_RATE, PERSONS, UNIT_LOSS, LOSS ->
                true;
            default -> false;
        };
    }

    private void needs(Sheet.Part part, SourceRow row, ReformRole role) {
        if (!part.has(role)) {
            fault(
                    row,
                    "delen mangler en linje med rollen " + role.code()
                            + ". Tilføj den; lad beløbet stå tomt, hvis det ikke" + " er kendt.",
                    "the part lacks a line with the role " + role.code()
                            + ". Add it; leave the amount empty if it is not" + " known.");
        }
    }

    private Sheet.Line line(String table, String key, List<SourceRow> rows, NavigableSet<Integer> years) {
        SourceRow first = rows.getFirst();
        ReformRole role = ReformRole.find(first.text("role")).orElse(ReformRole.OWN_ESTIMATE);
        NavigableMap<Integer, Figure> values = new TreeMap<>();
        for (SourceRow row : rows) {
            if (!row.text("role").equals(first.text("role"))) {
                fault(
                        row,
                        "rollen er '" + row.text("role") + "', men '" + first.text("role") + "' i linje " + first.line()
                                + ". Giv den ene et andet navn.",
                        "the role is '" + row.text("role") + "', but '" + first.text("role") + "' in line "
                                + first.line() + ". Give one of them another name.");
            }
            Figure value = value(row);
            if (values.put(year(row), value) != null) {
                fault(row, "året står to gange for linjen.", "the year stands twice for the line.");
            }
            if (!role.measure().fits(value.unit())) {
                fault(
                        row,
                        "enheden " + value.unit() + " passer ikke til rollen " + role.code() + ". Skriv fx "
                                + role.measure().unit() + ".",
                        "the unit " + value.unit() + " does not go with the role " + role.code()
                                + ". Write for instance " + role.measure().unit() + ".");
            }
        }
        String holes = years.stream()
                .filter(year -> !values.containsKey(year))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (!holes.isEmpty()) {
            fault(
                    first,
                    "der er ingen række for " + holes + ". Tilføj den; lad beløbet stå tomt, hvis det ikke er kendt.",
                    "there is no row for " + holes + ". Add it; leave the amount empty if it is not known.");
        }
        Yearly amounts = new Yearly(table, "line_" + key, Text.same(first.text("label")), values);
        return new Sheet.Line(
                key, role, faults.isEmpty() ? amounts.in(role.measure().unit()) : amounts);
    }

    /** The row's own number; where there is none and a parameter is named, the law of that year. */
    private Figure value(SourceRow row) {
        Figure own = row.figure("value");
        String parameter = row.text("parameter");
        if (own.value().isPresent() || parameter.isEmpty()) {
            return own;
        }
        if (law.find(parameter).isEmpty()) {
            fault(
                    row,
                    "lovparameteren '" + parameter + "' kendes ikke. Ret navnet, eller skriv tallet i value.",
                    "the parameter '" + parameter
                            + "' of the law is not known. Correct the name, or write the number in value.");
            return own;
        }
        return law.figure(parameter, on.orElseGet(() -> LocalDate.of(year(row), 1, 1)));
    }

    private void fault(SourceRow row, String da, String en) {
        faults.add(Text.of(
                "Linje %d i %s (%s/%s): %s".formatted(row.line(), row.file(), row.text("part"), row.text("line"), da),
                "Line %d of %s (%s/%s): %s".formatted(row.line(), row.file(), row.text("part"), row.text("line"), en)));
    }
}

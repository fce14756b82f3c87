package dk.provenu.engine.model.reform;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.reform.Decisions.Decision;
import dk.provenu.engine.model.reform.Decisions.Status;
import dk.provenu.engine.source.SourceRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The initiatives laid on top of a reform.
 *
 * @param all in the order of the file
 */
record Initiatives(List<Initiative> all) {

    static final String TABLE = "initiatives";

    /**
     * One initiative.
     *
     * @param fullYear what it saves in a whole year, by year
     * @param saving what it saves in each year, for the part of the year in which it works
     * @param transfer what it moves between appropriations; empty when it moves nothing
     * @param from the appropriation that is moved from
     * @param to the appropriation that is moved to
     * @param decision the latest decision
     */
    record Initiative(
            String key,
            Text label,
            Yearly fullYear,
            Yearly saving,
            Optional<Yearly> transfer,
            Text from,
            Text to,
            Optional<Decision> decision) {

        Status status() {
            return decision.map(Decision::status).orElse(Status.PROPOSED);
        }
    }

    /**
     * Reads the initiatives of a sheet.
     *
     * @throws ModelException when one lacks a year of the sheet
     */
    static Initiatives read(List<SourceRow> rows, NavigableSet<Integer> years, Decisions decisions) {
        Map<String, List<SourceRow>> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.computeIfAbsent(row.text("initiative"), key -> new ArrayList<>())
                .add(row));
        List<Initiative> all = new ArrayList<>();
        byKey.forEach((key, of) -> all.add(initiative(key, of, years, decisions.latest(key))));
        return new Initiatives(all);
    }

    private static Initiative initiative(
            String key, List<SourceRow> rows, NavigableSet<Integer> years, Optional<Decision> decision) {
        SourceRow first = rows.getFirst();
        Text label = Text.same(first.text("label"));
        Yearly fullYear = read(
                        key + "_full_year", label.plus(Text.of(", helt år", ", whole year")), rows, years, "saving")
                .in(Unit.THOUSAND_KRONER);
        Yearly share =
                read(key + "_year_share", Text.of("Del af året", "Share of the year"), rows, years, "year_share");
        Yearly saving = Yearly.of(TABLE, key + "_saving", label, new Product(), fullYear, share);
        boolean moves =
                rows.stream().anyMatch(row -> row.figure("transfer").value().isPresent());
        Optional<Yearly> transfer = moves
                ? Optional.of(Yearly.of(
                        TABLE,
                        key + "_transfer",
                        label.plus(Text.of(", omflytning", ", transfer")),
                        new Product(),
                        read(key + "_transfer_full_year", label, rows, years, "transfer")
                                .in(Unit.THOUSAND_KRONER),
                        share))
                : Optional.empty();
        return new Initiative(
                key,
                label,
                fullYear,
                saving,
                transfer,
                Text.same(first.text("from_area")),
                Text.same(first.text("to_area")),
                decision);
    }

    private static Yearly read(
            String key, Text label, List<SourceRow> rows, NavigableSet<Integer> years, String column) {
        NavigableMap<Integer, Figure> figures = new TreeMap<>();
        rows.stream()
                .filter(row -> years.contains(SheetReader.year(row)))
                .forEach(row -> figures.put(SheetReader.year(row), row.figure(column)));
        for (int year : years) {
            if (!figures.containsKey(year)) {
                SourceRow first = rows.getFirst();
                throw new ModelException(Text.of(
                        "Initiativet '%s' i %s har ingen række for %d. Tilføj en; lad besparelsen stå tom, hvis den ikke er kendt."
                                .formatted(first.text("initiative"), first.file(), year),
                        "The initiative '%s' in %s has no row for %d. Add one; leave the saving empty if it is not known."
                                .formatted(first.text("initiative"), first.file(), year)));
            }
        }
        return new Yearly(TABLE, key, label, figures);
    }

    List<Initiative> adopted() {
        return all.stream().filter(each -> each.status() == Status.ADOPTED).toList();
    }

    /** Neither adopted nor rejected. */
    List<Initiative> undecided() {
        return all.stream()
                .filter(each -> each.status() == Status.PROPOSED || each.status() == Status.POSTPONED)
                .toList();
    }
}

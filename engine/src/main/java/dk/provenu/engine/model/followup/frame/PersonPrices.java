package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person costs over the years at fixed prices, and how much of a real change is more persons. */
final class PersonPrices {

    private PersonPrices() {}

    /**
     * What was made of a year.
     *
     * @param persons how many
     * @param fixed kr. at fixed prices
     * @param each kr. per person at fixed prices
     */
    private record Year(Figure persons, Figure fixed, Figure each) {}

    static Optional<FigureTable> table(
            FigureId root, ModelInput input, FrameLines lines, Deflator deflator, Map<Integer, String> versions) {
        Map<String, List<Row>> byLine = new LinkedHashMap<>();
        Map<String, Year> before = new HashMap<>();
        versions.forEach((year, version) -> {
            FigureId table = root.child("persons", Integer.toString(year));
            for (KeyFigure key : KeyFigure.of(table, input, lines.of(year, version), year, version)) {
                Year now = year(table.child(key.key()), key, deflator, year);
                Optional<Year> earlier = Optional.ofNullable(before.put(key.key(), now));
                byLine.computeIfAbsent(key.key(), each -> new ArrayList<>())
                        .add(row(key, year, now, table.child(key.key()), earlier));
            }
        });
        if (byLine.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        byLine.forEach((key, of) -> {
            if (!key.equals("all")) {
                rows.addAll(of);
            }
        });
        rows.addAll(byLine.getOrDefault("all", List.of()));
        Text kroner = Unit.KRONER.words();
        Text millions = Unit.MILLION_KRONER.words();
        return Optional.of(new FigureTable(
                "persons",
                Text.of(
                        "Pr. person i " + deflator.priceYear() + "-priser",
                        "Per person at " + deflator.priceYear() + " prices"),
                Text.EMPTY,
                Text.of("Linje og år", "Line and year"),
                List.of(
                        new Column("who", Text.of("Personer", "Persons"), Text.EMPTY, 0),
                        new Column("persons", Text.of("Antal", "Number"), Text.EMPTY, 0),
                        new Column("per_person", Text.of("Kr. pr. person", "DKK per person"), kroner, 0),
                        new Column("change", Text.of("Real ændring", "Real change"), millions, 1),
                        new Column("volume", Text.of("Heraf antal", "Of which number"), millions, 1),
                        new Column("unit_cost", Text.of("Heraf pr. person", "Of which per person"), millions, 1)),
                rows,
                List.of(Text.of(
                        "Antal er ændringen i personer til det foregående års beløb pr. person; resten er beløbet pr. person.",
                        "Number is the change in persons at the earlier year's amount per person; the rest is the amount per"
                                + " person."))));
    }

    private static Year year(FigureId id, KeyFigure key, Deflator deflator, int year) {
        Figure fixed = deflator.fixed(id.child("fixed"), key.label(), key.amount(), year);
        Figure kroner = Figure.derived(
                id.child("fixed_kroner"), fixed.label(), Convert.between(Unit.MILLION_KRONER, Unit.KRONER), fixed);
        Figure each = Figure.derived(
                id.child("fixed_per_person"),
                fixed.label().plus(Text.of(", pr. person", ", per person")),
                new Quotient(),
                kroner,
                key.persons());
        return new Year(key.persons(), fixed, each);
    }

    private static Row row(KeyFigure key, int year, Year now, FigureId id, Optional<Year> before) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(key.who()), Cell.of(now.persons()), Cell.of(now.each())));
        if (before.isEmpty()) {
            cells.addAll(List.of(Cell.empty(), Cell.empty(), Cell.empty()));
        } else {
            cells.addAll(split(key, id, before.get(), now));
        }
        return new Row(
                key.key() + "_" + year,
                key.label().plus(Text.same(", " + year)),
                key.key().equals("all") ? Row.Kind.SUMMARY : Row.Kind.ORDINARY,
                cells);
    }

    private static List<Cell> split(KeyFigure key, FigureId id, Year before, Year now) {
        Figure change = Figure.derived(
                id.child("change"),
                key.label().plus(Text.of(", real ændring", ", real change")),
                new Difference(),
                now.fixed(),
                before.fixed());
        Figure more = Figure.derived(
                id.child("more"),
                key.label().plus(Text.of(", flere personer", ", more persons")),
                new Difference(),
                now.persons(),
                before.persons());
        Figure kroner = Figure.derived(
                id.child("volume_kroner"),
                key.label().plus(Text.of(", antal", ", number")),
                new Product(),
                before.each(),
                more);
        Figure volume = Figure.derived(
                id.child("volume"), kroner.label(), Convert.between(kroner.unit(), Unit.MILLION_KRONER), kroner);
        Figure rest = Figure.derived(
                id.child("unit_cost"),
                key.label().plus(Text.of(", beløb pr. person", ", amount per person")),
                new Difference(),
                change,
                volume);
        return List.of(Cell.of(change), Cell.of(volume), Cell.of(rest));
    }
}

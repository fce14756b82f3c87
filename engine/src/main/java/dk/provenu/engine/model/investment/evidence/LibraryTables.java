package dk.provenu.engine.model.investment.evidence;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The tables of the library. */
final class LibraryTables {

    private static final Text NOTHING = Text.EMPTY;

    private LibraryTables() {}

    /** The entries by what is known: measured with an error, a number without one, a sign only. */
    static List<FigureTable> entries(Library library) {
        List<FigureTable> tables = new ArrayList<>();
        List<Entry> all = library.evidence().entries();
        List<Entry> measured = all.stream().filter(Entry::poolable).toList();
        if (!measured.isEmpty()) {
            tables.add(measured(library, measured));
        }
        tables.add(numbers(all.stream()
                .filter(entry -> !entry.poolable() && entry.estimate().value().isPresent())
                .toList()));
        tables.add(signs(all.stream()
                .filter(entry -> !entry.estimate().value().isPresent())
                .toList()));
        return tables;
    }

    private static FigureTable measured(Library library, List<Entry> entries) {
        List<Row> rows = new ArrayList<>();
        for (Entry entry : entries) {
            rows.add(row(
                    entry,
                    Cell.of(entry.estimate()),
                    Cell.of(entry.estimate().unit().words()),
                    Cell.of(library.error(entry)),
                    Cell.of(outcome(entry)),
                    Cell.of(Words.design(entry.row().text("design"))),
                    Cell.of(entry.row().figure("population")),
                    Cell.of(strength(entry)),
                    Cell.of(text(entry, "year"))));
        }
        return table(
                "entries",
                Text.of("Målt, med usikkerhed", "Measured, with an error"),
                entries,
                List.of(
                        column("estimate", "Virkning", "Effect", 1),
                        column("unit", "Enhed", "Unit", 0),
                        column("error", "Standardfejl", "Standard error", 1),
                        column("outcome", "Målt på", "Measured", 0),
                        column("design", "Måde", "Design", 0),
                        column("population", "Personer", "Persons", 0),
                        column("strength", "Styrke", "Strength", 0),
                        column("year", "År", "Year", 0)),
                rows);
    }

    private static FigureTable numbers(List<Entry> entries) {
        List<Row> rows = new ArrayList<>();
        for (Entry entry : entries) {
            rows.add(row(
                    entry,
                    Cell.of(entry.estimate()),
                    Cell.of(entry.estimate().unit().words()),
                    Cell.of(outcome(entry)),
                    Cell.of(strength(entry)),
                    Cell.of(text(entry, "target_group")),
                    Cell.of(text(entry, "source"))));
        }
        return table(
                "numbers",
                Text.of("Tal uden usikkerhed, og forventninger", "Numbers without an error, and expectations"),
                entries,
                List.of(
                        column("estimate", "Virkning", "Effect", 1),
                        column("unit", "Enhed", "Unit", 0),
                        column("outcome", "Målt på", "Measured", 0),
                        column("strength", "Styrke", "Strength", 0),
                        column("target_group", "Målgruppe", "Target group", 0),
                        column("source", "Kilde", "Source", 0)),
                rows);
    }

    private static FigureTable signs(List<Entry> entries) {
        List<Row> rows = new ArrayList<>();
        for (Entry entry : entries) {
            rows.add(row(
                    entry,
                    Cell.of(Words.sign(entry.row().text("sign"))),
                    Cell.of(entry.estimate()),
                    Cell.of(strength(entry)),
                    Cell.of(text(entry, "target_group")),
                    Cell.of(text(entry, "source"))));
        }
        return table(
                "signs",
                Text.of("Kun fortegnet er kendt", "Only the sign is known"),
                entries,
                List.of(
                        column("sign", "Fortegn", "Sign", 0),
                        column("estimate", "Virkning", "Effect", 1),
                        column("strength", "Styrke", "Strength", 0),
                        column("target_group", "Målgruppe", "Target group", 0),
                        column("source", "Kilde", "Source", 0)),
                rows);
    }

    private static FigureTable table(String id, Text title, List<Entry> entries, List<Column> columns, List<Row> rows) {
        String ids = String.join(", ", entries.stream().map(Entry::id).toList());
        return new FigureTable(
                id,
                title,
                Text.of("en virkning er positiv, når den er til gavn", "an effect is positive when it does good"),
                Text.of("Bevis", "Evidence"),
                columns,
                rows,
                List.of(Text.of(
                        "Løbenavne, som en sag henviser til: " + ids + ".",
                        "The ids by which a case refers to them: " + ids + ".")));
    }

    private static Row row(Entry entry, Cell... cells) {
        boolean whole =
                entry.estimate().unit().isMoney() && entry.estimate().unit().scale() == 0;
        return new Row(
                entry.id(),
                entry.label(),
                Row.Kind.ORDINARY,
                List.of(cells),
                whole ? OptionalInt.of(0) : OptionalInt.empty());
    }

    private static Text outcome(Entry entry) {
        return Words.outcome(entry.row().text("outcome"));
    }

    private static Text strength(Entry entry) {
        return Words.strength(entry.row().text("strength"))
                .plus(entry.constructed() ? Text.of(", opfundet", ", invented") : NOTHING);
    }

    private static Text text(Entry entry, String column) {
        return Text.same(entry.row().text(column));
    }

    static FigureTable pooled(Library library) {
        List<Row> rows = new ArrayList<>();
        for (Library.Named named : library.pools()) {
            Pool pool = named.pool();
            rows.add(new Row(
                    named.key(),
                    named.label()
                            .plus(named.constructed() ? Text.of(" (opfundne tal)", " (invented numbers)") : NOTHING),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(Text.same(Integer.toString(pool.entries().size()))),
                            Cell.of(pool.effect()),
                            Cell.of(pool.low()),
                            Cell.of(pool.high()),
                            Cell.of(pool.nextLow()),
                            Cell.of(pool.nextHigh()),
                            Cell.of(pool.effect().unit().words()),
                            Cell.of(pool.spread()),
                            Cell.of(pool.inconsistency()),
                            Cell.of(pool.chance()))));
        }
        return new FigureTable(
                "pooled",
                Text.of("Samlede virkninger", "Pooled effects"),
                Pool.words(library.pools().getFirst().pool().found().method())
                        .plus(Text.of("; 95 pct. intervaller", "; 95 pct. intervals")),
                Text.of("Indsats og mål", "Effort and measure"),
                List.of(
                        column("studies", "Undersøgelser", "Studies", 0),
                        column("effect", "Samlet virkning", "Pooled effect", 1),
                        column("low", "Nedre", "Lower", 1),
                        column("high", "Øvre", "Upper", 1),
                        column("next_low", "Nyt sted, nedre", "New place, lower", 1),
                        column("next_high", "Nyt sted, øvre", "New place, upper", 1),
                        column("unit", "Enhed", "Unit", 0),
                        column("spread", "Spredning mellem steder", "Spread between places", 1),
                        new Column("inconsistency", Text.same("I²"), Unit.PERCENT.words(), 0),
                        column("chance", "p", "p", 3)),
                rows,
                List.of(Text.of(
                        "I² er den del af variationen, som ikke er tilfældig. p er sandsynligheden for, at"
                                + " undersøgelserne ligger så spredt, hvis virkningen er den samme overalt. Virkningen et"
                                + " nyt sted ligger i intervallet for et nyt sted, ikke i det snævrere for den"
                                + " gennemsnitlige virkning.",
                        "I squared is the part of the variation that is not chance; p the probability that the studies"
                                + " lie so far apart were the effect the same everywhere. The effect at a new place lies"
                                + " in the interval for a new place, not in the narrower one for the mean effect.")));
    }

    static FigureTable weights(Library library, Library.Named named) {
        List<Row> rows = new ArrayList<>();
        Pool pool = named.pool();
        for (int i = 0; i < pool.entries().size(); i++) {
            Entry entry = pool.entries().get(i);
            Figure weight = pool.weights().get(i);
            rows.add(new Row(
                    entry.id(),
                    entry.label(),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(entry.estimate()),
                            Cell.of(library.error(entry)),
                            Cell.of(Figure.derived(
                                    Library.id("weights", named.key(), entry.id()),
                                    weight.label(),
                                    Convert.between(Unit.SHARE, Unit.PERCENT),
                                    weight)))));
        }
        Text unit = pool.effect().unit().words();
        return new FigureTable(
                "weights_" + named.key(),
                Text.of("Undersøgelserne bag: ", "The studies behind: ").plus(named.label()),
                unit,
                Text.of("Undersøgelse", "Study"),
                List.of(
                        new Column("estimate", Text.of("Virkning", "Effect"), unit, 1),
                        new Column("error", Text.of("Standardfejl", "Standard error"), unit, 1),
                        new Column("weight", Text.of("Vægt", "Weight"), Unit.PERCENT.words(), 0)),
                rows,
                List.of());
    }

    static FigureTable distance(EvidenceDistance distance) {
        Text unit = distance.own().unit().words();
        return new FigureTable(
                "own",
                Text.of("Eget skøn mod beviset", "Own estimate against the evidence"),
                distance.effect().label(),
                Text.of("Størrelse", "Quantity"),
                List.of(column("value", "Værdi", "Value", 1), column("unit", "Enhed", "Unit", 0)),
                List.of(
                        line("own", distance.own(), unit),
                        line("evidence", distance.effect().estimate(), unit),
                        line("difference", distance.difference(), unit),
                        line("deviations", distance.deviations(), Text.of("standardafvigelser", "standard deviations")),
                        line("percentile", distance.percentile(), Unit.PERCENT.words())),
                List.of());
    }

    private static Row line(String key, Figure figure, Text unit) {
        return new Row(key, figure.label(), Row.Kind.ORDINARY, List.of(Cell.of(figure), Cell.of(unit)));
    }

    private static Column column(String key, String da, String en, int decimals) {
        return new Column(key, Text.of(da, en), NOTHING, decimals);
    }
}

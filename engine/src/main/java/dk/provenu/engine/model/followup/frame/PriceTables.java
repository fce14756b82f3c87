package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of the years at fixed prices. */
final class PriceTables {

    private static final Text MILLIONS = Unit.MILLION_KRONER.words();

    private final FigureId root;
    private final FrameLines lines;
    private final Deflator deflator;
    private final String asked;

    /** Each year's chosen version: the asked one, or the latest that there is. */
    private final Map<Integer, String> versions = new LinkedHashMap<>();

    PriceTables(FigureId root, FrameLines lines, Deflator deflator, String asked) {
        this.root = root;
        this.lines = lines;
        this.deflator = deflator;
        this.asked = asked;
        for (int year : lines.years()) {
            List<String> there = lines.versions(year);
            if (asked.isEmpty() || there.contains(asked)) {
                versions.put(year, asked.isEmpty() ? there.getLast() : asked);
            }
        }
    }

    /** The years that can be compared, and the version of each. */
    Map<Integer, String> versions() {
        return versions;
    }

    /** The version of a year. */
    String version(int year) {
        return versions.getOrDefault(year, asked);
    }

    /** Every year's budgets and accounts in the prices of one year. */
    FigureTable development(PriceYears subject) {
        List<Row> rows = new ArrayList<>();
        for (int year : lines.years()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(deflator.index().of(year))));
            FigureId id = root.child("development", Integer.toString(year));
            Map<String, Figure> fixed = new LinkedHashMap<>();
            for (String version : FrameData.VERSIONS) {
                Text words = subject.label().plus(Text.of(", ", ", ")).plus(FrameLines.words(version));
                fixed.put(
                        version,
                        subject.amount(year, version)
                                .map(amount -> deflator.fixed(id.child(version), amount.label(), amount, year))
                                .orElseGet(() -> missing(id.child(version), words, year)));
                cells.add(Cell.of(deflated(fixed, version)));
            }
            String budget = lines.versions(year).contains(FrameData.REVISED) ? FrameData.REVISED : FrameData.ORIGINAL;
            cells.add(Cell.of(Figure.derived(
                    id.child("over_budget"),
                    Text.of("Regnskab over budget " + year, "Accounts above budget " + year),
                    new Difference(),
                    deflated(fixed, FrameData.ACCOUNTS),
                    deflated(fixed, budget))));
            rows.add(new Row(Integer.toString(year), Text.same(Integer.toString(year)), Row.Kind.ORDINARY, cells));
        }
        List<Column> columns =
                new ArrayList<>(List.of(new Column("index", deflator.index().label(), Text.EMPTY, 1)));
        FrameData.VERSIONS.forEach(version ->
                columns.add(new Column(version, FrameLines.words(version).capital(), MILLIONS, 1)));
        columns.add(new Column("over_budget", Text.of("Regnskab over budget", "Accounts above budget"), MILLIONS, 1));
        return new FigureTable(
                "development",
                subject.label()
                        .plus(Text.of(
                                " i " + deflator.priceYear() + "-priser", " at " + deflator.priceYear() + " prices")),
                MILLIONS,
                Text.of("År", "Year"),
                columns,
                rows,
                List.of(
                        Text.of(
                                "Regnskab holdes op mod det korrigerede budget, og hvor det ikke er indlæst, mod det vedtagne.",
                                "Accounts are held against the revised budget, or the original where that has not been imported.")));
    }

    private static Figure deflated(Map<String, Figure> fixed, String version) {
        return Optional.ofNullable(fixed.get(version)).orElseThrow();
    }

    private Figure missing(FigureId id, Text label, int year) {
        return Figure.modelled(
                id,
                label.plus(Text.same(" " + year)),
                Value.missing(
                        MissingReason.NOT_FILLED,
                        Text.of(
                                "udgaven er ikke indlæst for " + year,
                                "the version has not been imported for " + year)),
                Unit.MILLION_KRONER,
                new PriceBasis.Fixed(deflator.priceYear()),
                new Origin.Modelled(Text.of("opslag i rammen", "look-up in the frame"), Map.of(), List.of()),
                List.of());
    }

    /** Year by year what of the change is price and what is real. */
    FigureTable changes(PriceYears subject) {
        List<Row> rows = new ArrayList<>();
        Integer before = null;
        for (int year : versions.keySet()) {
            if (before != null) {
                rows.add(row(
                        Integer.toString(year),
                        Text.same(before + "-" + year),
                        Row.Kind.ORDINARY,
                        change("changes", Integer.toString(year), subject, before, year)));
            }
            before = year;
        }
        return table(
                "changes",
                subject.label().plus(Text.of(" fra år til år", " from year to year")),
                Text.of("År", "Years"),
                rows);
    }

    private Deflator.Change change(String table, String key, PriceYears subject, int from, int to) {
        return deflator.change(
                root.child(table, key),
                subject.label(),
                subject.amount(from, version(from)).orElseThrow(),
                from,
                subject.amount(to, version(to)).orElseThrow(),
                to);
    }

    /** Line by line between two years, under their frames; the lines add up to the whole. */
    FigureTable byLine(PriceYears whole, int from, int to) {
        List<Row> rows = new ArrayList<>();
        List<Deflator.Change> all = new ArrayList<>();
        FrameLines.byFrame(lines.all()).forEach((frame, of) -> {
            for (String name : groups(frame)) {
                PriceYears subject = whole.other(name);
                if (subject.isIn(from, version(from)) || subject.isIn(to, version(to))) {
                    Deflator.Change change = change("lines", name, subject, from, to);
                    all.add(change);
                    rows.add(row(name, subject.label(), Row.Kind.ORDINARY, change));
                }
            }
            PriceYears sum = whole.other("frame_" + frame);
            if (sum.isIn(from, version(from)) || sum.isIn(to, version(to))) {
                rows.add(row(sum.key(), sum.label(), Row.Kind.SUMMARY, change("lines", sum.key(), sum, from, to)));
            }
        });
        rows.add(total(all, from, to));
        return table(
                "lines",
                Text.of("Linje for linje " + from + "-" + to, "Line by line " + from + "-" + to),
                Text.of("Linje", "Line"),
                rows);
    }

    /** The groups of lines that stand under a frame: that of their first line. */
    private List<String> groups(String frame) {
        Map<String, String> first = new LinkedHashMap<>();
        lines.all().forEach(line -> first.putIfAbsent(line.group(), line.frame()));
        return first.entrySet().stream()
                .filter(each -> each.getValue().equals(frame))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Row total(List<Deflator.Change> all, int from, int to) {
        FigureId id = root.child("lines", "total");
        Text label = Text.of("Hele rammen", "The whole frame");
        Figure before = sum(
                id.child("from"), label, all.stream().map(Deflator.Change::from).toList());
        Figure after =
                sum(id.child("to"), label, all.stream().map(Deflator.Change::to).toList());
        Deflator.Change made = deflator.change(id.child("of_sum"), label, before, from, after, to);
        return row(
                "total",
                label,
                Row.Kind.TOTAL,
                new Deflator.Change(
                        before,
                        after,
                        sum(
                                id.child("change"),
                                label,
                                all.stream().map(Deflator.Change::change).toList()),
                        sum(
                                id.child("price"),
                                label,
                                all.stream().map(Deflator.Change::price).toList()),
                        sum(
                                id.child("real"),
                                label,
                                all.stream().map(Deflator.Change::real).toList()),
                        made.realPercent()));
    }

    private static Figure sum(FigureId id, Text label, List<Figure> figures) {
        return Figure.derived(id, label, new Sum(), figures, List.of());
    }

    private static Row row(String key, Text label, Row.Kind kind, Deflator.Change change) {
        return new Row(
                key,
                label,
                kind,
                List.of(
                        Cell.of(change.from()),
                        Cell.of(change.to()),
                        Cell.of(change.change()),
                        Cell.of(change.price()),
                        Cell.of(change.real()),
                        Cell.of(change.realPercent())));
    }

    private FigureTable table(String id, Text title, Text heading, List<Row> rows) {
        return new FigureTable(
                id,
                title,
                MILLIONS,
                heading,
                List.of(
                        new Column("from", Text.of("Før", "Before"), MILLIONS, 1),
                        new Column("to", Text.of("Efter", "After"), MILLIONS, 1),
                        new Column("change", Text.of("Ændring", "Change"), MILLIONS, 1),
                        new Column("price", Text.of("Heraf pris og løn", "Of which prices and wages"), MILLIONS, 1),
                        new Column("real", Text.of("Heraf real", "Of which real"), MILLIONS, 1),
                        new Column("real_pct", Text.of("Real vækst", "Real growth"), Unit.PERCENT.words(), 1)),
                rows,
                List.of(Text.of(
                        "Før og efter er årenes egne priser. Pris og løn er det, beløbet var steget, hvis det fulgte indekset"
                                + " (" + deflator.index().label().da() + "); resten er real, i det sidste års priser.",
                        "Before and after are in each year's own prices. Prices and wages is what the amount would have risen by"
                                + " had it followed the index ("
                                + deflator.index().label().en()
                                + "); the rest is real, in prices of the last year.")));
    }
}

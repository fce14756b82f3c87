package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Rounding;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One version of a year held against the one before it, line by line: what of the difference is more persons than assumed,
 * and what is that each costs more.
 *
 * @param table the comparison
 * @param findings what it says of each frame
 */
record AgainstBudget(FigureTable table, List<Sentence> findings) {

    private static final FigureId TABLE = OperatingFrame.ID.child("against_budget");
    private static final Text MILLIONS = Unit.MILLION_KRONER.words();

    AgainstBudget {
        findings = List.copyOf(findings);
    }

    /** The comparison with the latest version before; none where there is none. */
    static Optional<AgainstBudget> of(ModelInput input, FrameLines all, int year, String version) {
        List<String> versions = all.versions(year);
        int at = versions.indexOf(version);
        return at < 1 ? Optional.empty() : Optional.of(compare(input, all, year, versions.get(at - 1), version));
    }

    private static AgainstBudget compare(ModelInput input, FrameLines all, int year, String before, String after) {
        PriceYears whole = PriceYears.of(TABLE, all, "all");
        Map<String, KeyFigure> assumed = keys(input, all, year, before);
        Map<String, KeyFigure> actual = keys(input, all, year, after);
        List<Row> rows = new ArrayList<>();
        List<Sentence> findings = new ArrayList<>();
        FrameLines.byFrame(all.of(year, after)).forEach((frame, of) -> {
            of.stream().map(FrameLine::group).distinct().forEach(name -> {
                PriceYears subject = whole.other(name);
                Amounts amounts = amounts(subject, year, before, after);
                rows.add(row(
                        subject,
                        Row.Kind.ORDINARY,
                        amounts,
                        split(name, amounts, assumed.get(name), actual.get(name))));
            });
            PriceYears sum = whole.other("frame_" + frame);
            Amounts amounts = amounts(sum, year, before, after);
            rows.add(row(sum, Row.Kind.SUMMARY, amounts, List.of(Cell.empty(), Cell.empty())));
            if (amounts.deviation().value().isPresent()) {
                findings.add(finding(sum, amounts, before, after));
            }
        });
        rows.add(row(whole, Row.Kind.TOTAL, amounts(whole, year, before, after), List.of(Cell.empty(), Cell.empty())));
        Text from = FrameLines.words(before);
        return new AgainstBudget(
                new FigureTable(
                        "against_budget",
                        FrameLines.words(after)
                                .capital()
                                .plus(Text.of(" mod ", " against "))
                                .plus(from)
                                .plus(Text.same(" " + year)),
                        MILLIONS,
                        Text.of("Linje", "Line"),
                        List.of(
                                new Column("before", from.capital(), MILLIONS, 1),
                                new Column("after", FrameLines.words(after).capital(), MILLIONS, 1),
                                new Column("deviation", Text.of("Afvigelse", "Deviation"), MILLIONS, 1),
                                new Column("volume", Text.of("Heraf antal personer", "Of which persons"), MILLIONS, 1),
                                new Column("price", Text.of("Heraf pr. person", "Of which per person"), MILLIONS, 1)),
                        rows,
                        List.of(Text.of(
                                "Antal personer er de flere eller færre personer til det beløb pr. person, der var regnet med; resten"
                                        + " er, hvad hver kostede mere eller mindre.",
                                "Persons is the more or fewer persons at the amount per person that was reckoned with; the rest is"
                                        + " what each cost more or less."))),
                findings);
    }

    private record Amounts(Figure before, Figure after, Figure deviation) {}

    private static Amounts amounts(PriceYears subject, int year, String before, String after) {
        Figure from = subject.amount(year, before).orElseThrow();
        Figure to = subject.amount(year, after).orElseThrow();
        return new Amounts(
                from,
                to,
                Figure.derived(
                        TABLE.child(subject.key(), "deviation"),
                        Text.of("Afvigelse, ", "Deviation, ").plus(subject.label()),
                        new Difference(),
                        to,
                        from));
    }

    private static Map<String, KeyFigure> keys(ModelInput input, FrameLines all, int year, String version) {
        return KeyFigure.of(TABLE.child("persons", version), input, all.of(year, version), year, version).stream()
                .collect(Collectors.toMap(KeyFigure::key, Function.identity(), (first, second) -> first));
    }

    private static List<Cell> split(
            String name, Amounts amounts, @Nullable KeyFigure assumed, @Nullable KeyFigure actual) {
        FigureId id = TABLE.child(name);
        if (assumed == null || actual == null) {
            return List.of(Cell.of(missing(id.child("volume"), amounts)), Cell.of(missing(id.child("price"), amounts)));
        }
        Figure more = Figure.derived(
                id.child("more"),
                Text.of("Flere personer end regnet med", "More persons than reckoned with"),
                new Difference(),
                actual.persons(),
                assumed.persons());
        Figure kroner = Figure.derived(
                id.child("volume_kroner"),
                Text.of("Antal personer, kr.", "Persons, DKK"),
                new Product(),
                assumed.perPerson(),
                more);
        Figure volume = Figure.derived(
                id.child("volume"),
                Text.of("Heraf antal personer", "Of which persons"),
                Convert.between(kroner.unit(), Unit.MILLION_KRONER),
                kroner);
        return List.of(
                Cell.of(volume),
                Cell.of(Figure.derived(
                        id.child("price"),
                        Text.of("Heraf pr. person", "Of which per person"),
                        new Difference(),
                        amounts.deviation(),
                        volume)));
    }

    private static Figure missing(FigureId id, Amounts amounts) {
        PriceBasis basis = amounts.deviation().priceBasis();
        return Figure.modelled(
                id,
                Text.of("Delt på personer og pris", "Divided by persons and price"),
                Value.missing(
                        MissingReason.NOT_APPLICABLE,
                        Text.of(
                                "linjen har ikke personer i begge udgaver (frame-persons)",
                                "the line has no persons in both versions (frame-persons)")),
                Unit.MILLION_KRONER,
                basis,
                new Origin.Modelled(
                        Text.of("opslag i frame-persons", "look-up in frame-persons"),
                        Map.of(),
                        List.of(amounts.deviation())),
                List.of());
    }

    private static Row row(PriceYears subject, Row.Kind kind, Amounts amounts, List<Cell> parts) {
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.of(amounts.before()), Cell.of(amounts.after()), Cell.of(amounts.deviation())));
        cells.addAll(parts);
        return new Row(subject.key(), subject.label(), kind, cells);
    }

    private static Sentence finding(PriceYears frame, Amounts amounts, String before, String after) {
        double over = Rounding.round(amounts.deviation().number(), 1);
        if (over == 0) {
            return Sentence.of("against_" + frame.key())
                    .words(frame.label())
                    .words(": ", ": ")
                    .words(FrameLines.words(after))
                    .words(" er det samme som ", " is the same as ")
                    .words(FrameLines.words(before))
                    .words(", når der afrundes til 0,1 mio. kr.", ", rounded to DKK 0.1 million.")
                    .end();
        }
        return Sentence.of("against_" + frame.key())
                .words(frame.label())
                .words(": ", ": ")
                .words(FrameLines.words(after))
                .words(" er ", " is ")
                .number(amounts.deviation(), 1, Form.MAGNITUDE_WITH_UNIT)
                .words(over < 0 ? " under " : " over ", over < 0 ? " below " : " above ")
                .words(FrameLines.words(before))
                .words(".", ".")
                .end();
    }
}

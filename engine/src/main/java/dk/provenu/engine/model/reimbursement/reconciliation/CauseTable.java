package dk.provenu.engine.model.reimbursement.reconciliation;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Weeks and kroner by cause, with what follows from them. */
final class CauseTable {

    static final String TABLE = "causes";
    private static final Text SMALL =
            Text.of("Stemmer ikke: små grupper tilsammen", "Disagreeing: small groups together");
    private static final Text SMALL_AGREEING = Text.of("Stemmer eller kan stemme", "Agreeing or maybe agreeing");

    private final Map<Cause, Line> lines = new EnumMap<>(Cause.class);
    private final List<Row> together = new ArrayList<>();
    private final Line total;
    private final Line disagreeing;

    /** A line of the table. */
    record Line(Leaves leaves, Figure share, Figure atStake, Figure net) {}

    CauseTable(Map<Cause, Tally> tallies, Leaves.Maker maker) {
        List<Leaves> agreeing = new ArrayList<>();
        List<Leaves> against = new ArrayList<>();
        Map<Cause, Leaves> single = new EnumMap<>(Cause.class);
        Optional<Leaves> small = leaves(Cause.disagreeing(), SMALL, tallies, maker, single, against);
        Optional<Leaves> smallAgreeing = leaves(Cause.agreeing(), SMALL_AGREEING, tallies, maker, single, agreeing);
        Leaves wrong = sum("disagreeing", Text.of("Stemmer ikke i alt", "Disagreeing in total"), against);
        agreeing.addAll(against);
        Leaves all = sum("total", Text.of("I alt", "Total"), agreeing);
        total = line("total", all, all.weeks());
        disagreeing = line("disagreeing", wrong, all.weeks());
        single.forEach((cause, leaves) -> lines.put(cause, line(cause.key(), leaves, all.weeks())));
        smallAgreeing.ifPresent(leaves -> together.add(
                row("small_agreeing", SMALL_AGREEING, Row.Kind.ORDINARY, line("small_agreeing", leaves, all.weeks()))));
        small.ifPresent(
                leaves -> together.add(row("small", SMALL, Row.Kind.ORDINARY, line("small", leaves, all.weeks()))));
    }

    /**
     * Makes the leaves of some causes.
     *
     * @param single receives each cause's own, suppressed where it is counted with others
     * @param told receives what may be told: every row once
     * @return what is counted together
     */
    private static Optional<Leaves> leaves(
            List<Cause> causes,
            Text label,
            Map<Cause, Tally> tallies,
            Leaves.Maker maker,
            Map<Cause, Leaves> single,
            List<Leaves> told) {
        SmallGroups<Cause> groups = SmallGroups.of(
                causes,
                cause -> tally(tallies, cause).persons(),
                cause -> tally(tallies, cause).concerned());
        for (Cause cause : causes) {
            boolean alone = groups.shown().contains(cause);
            Leaves leaves = maker.of(TABLE, cause.key(), cause.words(), List.of(tally(tallies, cause)), !alone);
            single.put(cause, leaves);
            if (alone) {
                told.add(leaves);
            }
        }
        if (groups.together().isEmpty()) {
            return Optional.empty();
        }
        List<Tally> parts =
                groups.together().stream().map(cause -> tally(tallies, cause)).toList();
        String key = causes.getFirst().agrees() ? "small_agreeing" : "small";
        Leaves together = maker.of(TABLE, key, label, parts, groups.tooFew());
        told.add(together);
        return Optional.of(together);
    }

    private static Tally tally(Map<Cause, Tally> tallies, Cause cause) {
        return tallies.getOrDefault(cause, new Tally());
    }

    private static Leaves sum(String key, Text label, List<Leaves> parts) {
        return new Leaves(
                sum(
                        key,
                        "weeks",
                        label.plus(Text.of(": uger", ": weeks")),
                        parts.stream().map(Leaves::weeks).toList()),
                sum(
                        key,
                        "paid",
                        label.plus(Text.of(": udbetalt", ": paid")),
                        parts.stream().map(Leaves::paid).toList()),
                sum(
                        key,
                        "too_much",
                        label.plus(Text.of(": for meget", ": too much")),
                        parts.stream().map(Leaves::tooMuch).toList()),
                sum(
                        key,
                        "too_little",
                        label.plus(Text.of(": for lidt", ": too little")),
                        parts.stream().map(Leaves::tooLittle).toList()));
    }

    private static Figure sum(String key, String column, Text label, List<Figure> parts) {
        return Figure.derived(FigureId.of(Reconciliation.ID, TABLE, key, column), label, new Sum(), parts, List.of());
    }

    private static Line line(String key, Leaves leaves, Figure all) {
        FigureId id = FigureId.of(Reconciliation.ID, TABLE, key);
        Figure share = Figure.derived(
                id.child("share"), Text.of("Andel af ugerne", "Share of the weeks"), new Share(), leaves.weeks(), all);
        return new Line(
                leaves,
                Figure.derived(
                        id.child("share_pct"),
                        Text.of("Andel af ugerne", "Share of the weeks"),
                        Convert.between(Unit.SHARE, Unit.PERCENT),
                        share),
                Figure.derived(
                        id.child("at_stake"),
                        Text.of("På spil", "At stake"),
                        new Sum(),
                        leaves.tooMuch(),
                        leaves.tooLittle()),
                Figure.derived(
                        id.child("net"),
                        Text.of("Kommunens gevinst (+) eller tab (-)", "The municipality's gain (+) or loss (-)"),
                        new Difference(),
                        leaves.tooMuch(),
                        leaves.tooLittle()));
    }

    Line line(Cause cause) {
        Line line = lines.get(cause);
        if (line == null) {
            throw new IllegalStateException("No line for " + cause);
        }
        return line;
    }

    Line total() {
        return total;
    }

    /** All weeks that something speaks against; suppressed when they are of too few persons. */
    Line disagreeing() {
        return disagreeing;
    }

    FigureTable table(Text period) {
        List<Row> rows = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            rows.add(row(cause.key(), cause.words(), Row.Kind.ORDINARY, line(cause)));
        }
        rows.addAll(together);
        rows.add(row(
                "disagreeing", Text.of("Stemmer ikke i alt", "Disagreeing in total"), Row.Kind.SUMMARY, disagreeing));
        rows.add(row("total", Text.of("I alt", "Total"), Row.Kind.TOTAL, total));
        Text kroner = Unit.KRONER.words();
        return new FigureTable(
                TABLE,
                Text.of("Afregnede uger efter årsag", "Settled weeks by cause"),
                period,
                Text.of("Hvordan ugen står til reglerne", "How the week stands to the rules"),
                List.of(
                        new Column("weeks", Text.of("Uger", "Weeks"), Units.WEEK.words(), 0),
                        new Column("share_pct", Text.of("Andel", "Share"), Unit.PERCENT.words(), 1),
                        new Column("paid", Text.of("Udbetalt", "Paid"), kroner, 0),
                        new Column("too_much", Text.of("Fået for meget", "Got too much"), kroner, 0),
                        new Column("too_little", Text.of("Fået for lidt", "Got too little"), kroner, 0),
                        new Column("at_stake", Text.of("På spil", "At stake"), kroner, 0),
                        new Column("net", Text.of("Gevinst (+) eller tab (-)", "Gain (+) or loss (-)"), kroner, 0)),
                rows,
                List.of(
                        Text.of(
                                "En uge er en persons uge på én ydelse. Grupper på færre end " + SmallGroups.LEAST
                                        + " personer vises ikke hver for sig.",
                                "A week is a person's week on one benefit. Groups of fewer than " + SmallGroups.LEAST
                                        + " persons are not shown by themselves."),
                        Text.of(
                                "For meget: mere refusion eller mindre medfinansiering, end reglerne giver. Hvor flere satser er"
                                        + " mulige, regnes med den nærmeste, så beløbet er det mindst mulige.",
                                "Too much: more reimbursement or less co-financing than the rules give. Where several rates are"
                                        + " possible the nearest is used, so that the amount is the least possible.")));
    }

    private static Row row(String key, Text label, Row.Kind kind, Line line) {
        return new Row(
                key,
                label,
                kind,
                List.of(
                        Cell.of(line.leaves().weeks()),
                        Cell.of(line.share()),
                        Cell.of(line.leaves().paid()),
                        Cell.of(line.leaves().tooMuch()),
                        Cell.of(line.leaves().tooLittle()),
                        Cell.of(line.atStake()),
                        Cell.of(line.net())));
    }
}

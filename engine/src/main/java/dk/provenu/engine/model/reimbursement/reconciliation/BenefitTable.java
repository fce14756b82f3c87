package dk.provenu.engine.model.reimbursement.reconciliation;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Agreeing and disagreeing weeks by benefit, under the names that the settlement uses. */
final class BenefitTable {

    private static final String TABLE = "benefits";
    private static final Text SMALL = Text.of("Små grupper tilsammen", "Small groups together");

    private BenefitTable() {}

    /**
     * The table.
     *
     * @param ours a benefit's name in the settlement to ours; empty words where it is not known
     */
    static FigureTable of(
            SettledWeeks rows, Verdicts verdicts, Leaves.Maker maker, Function<String, Text> ours, Text period) {
        Map<String, Tally> against = Tally.byBenefit(rows, verdicts, true);
        Map<String, Tally> rest = Tally.byBenefit(rows, verdicts, false);
        SmallGroups<String> groups = SmallGroups.of(
                List.copyOf(against.keySet()),
                name -> sensitive(tally(rest, name), tally(against, name)),
                name -> tally(against, name).concerned());
        List<Row> made = new ArrayList<>();
        for (String name : against.keySet()) {
            made.add(row(
                    maker,
                    FigureId.key(name),
                    Text.same(name),
                    ours.apply(name),
                    List.of(tally(rest, name)),
                    List.of(tally(against, name)),
                    groups.together().contains(name)));
        }
        if (!groups.together().isEmpty()) {
            made.add(row(
                    maker,
                    "small",
                    SMALL,
                    Text.EMPTY,
                    groups.together().stream().map(name -> tally(rest, name)).toList(),
                    groups.together().stream().map(name -> tally(against, name)).toList(),
                    groups.tooFew()));
        }
        return new FigureTable(
                TABLE,
                Text.of("Afregnede uger efter ydelse", "Settled weeks by benefit"),
                period,
                Text.of("Navn hos Ydelsesrefusion", "Name in Ydelsesrefusion"),
                List.of(
                        new Column("known_as", Text.of("Læst som", "Read as"), Text.EMPTY, 0),
                        new Column("weeks", Text.of("Uger", "Weeks"), Units.WEEK.words(), 0),
                        new Column(
                                "disagreeing_weeks",
                                Text.of("Heraf stemmer ikke", "Of which disagreeing"),
                                Units.WEEK.words(),
                                0),
                        new Column("disagreeing_pct", Text.of("Stemmer ikke", "Disagreeing"), Unit.PERCENT.words(), 1),
                        new Column("at_stake", Text.of("På spil", "At stake"), Unit.KRONER.words(), 0)),
                made,
                List.of());
    }

    /** What must not be small: those of whom something disagrees, and all. */
    private static BitSet sensitive(Tally rest, Tally against) {
        BitSet all = (BitSet) rest.persons().clone();
        all.or(against.persons());
        boolean told = against.persons().isEmpty() || all.cardinality() < SmallGroups.LEAST;
        return told ? all : against.persons();
    }

    private static Tally tally(Map<String, Tally> tallies, String name) {
        return tallies.getOrDefault(name, new Tally());
    }

    private static Row row(
            Leaves.Maker maker,
            String key,
            Text label,
            Text ours,
            List<Tally> rest,
            List<Tally> against,
            boolean suppressed) {
        Leaves agreeing = maker.of(TABLE, key + ".agreeing", label, rest, suppressed);
        Leaves disagreeing = maker.of(TABLE, key + ".disagreeing", label, against, suppressed);
        FigureId id = FigureId.of(Reconciliation.ID, TABLE, key);
        Figure weeks = Figure.derived(
                id.child("weeks"),
                label.plus(Text.of(": uger", ": weeks")),
                new Sum(),
                agreeing.weeks(),
                disagreeing.weeks());
        Figure share = Figure.derived(
                id.child("disagreeing_share"),
                label.plus(Text.of(": andel, der ikke stemmer", ": share that disagrees")),
                new Share(),
                disagreeing.weeks(),
                weeks);
        return new Row(
                key,
                label,
                Row.Kind.ORDINARY,
                List.of(
                        Cell.of(ours),
                        Cell.of(weeks),
                        Cell.of(disagreeing.weeks()),
                        Cell.of(Figure.derived(
                                id.child("disagreeing_pct"),
                                share.label(),
                                Convert.between(Unit.SHARE, Unit.PERCENT),
                                share)),
                        Cell.of(Figure.derived(
                                id.child("at_stake"),
                                label.plus(Text.of(": på spil", ": at stake")),
                                new Sum(),
                                disagreeing.tooMuch(),
                                disagreeing.tooLittle()))));
    }
}

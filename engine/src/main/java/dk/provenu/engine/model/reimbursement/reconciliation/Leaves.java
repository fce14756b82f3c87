package dk.provenu.engine.model.reimbursement.reconciliation;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.vocabulary.Units;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The four totals of a group as figures: what the columns come to. All that follows is derived from them.
 *
 * @param weeks how many rows: a person's week on one benefit
 * @param paid what was paid
 * @param tooMuch the municipality's gain against the rules
 * @param tooLittle its loss
 */
record Leaves(Figure weeks, Figure paid, Figure tooMuch, Figure tooLittle) {

    /** Makes the leaves of one result. */
    static final class Maker {
        private final PriceBasis basis;
        private final Origin.Modelled origin;

        Maker(PriceBasis basis, Map<String, String> settings, List<? extends Node> rules) {
            this.basis = basis;
            this.origin = new Origin.Modelled(
                    Text.of(
                            "Afregningen holdt op mod reglerne, uge for uge og person for person",
                            "The settlement held against the rules, week by week and person by person"),
                    settings,
                    List.copyOf(rules));
        }

        /** The leaves of a group of tallies; suppressed when they are too few to be told. */
        Leaves of(String table, String key, Text label, List<Tally> tallies, boolean suppressed) {
            return new Leaves(
                    leaf(
                            table,
                            key,
                            "weeks",
                            label.plus(Text.of(": uger", ": weeks")),
                            Units.WEEK,
                            tallies,
                            suppressed,
                            Tally::weeks),
                    leaf(
                            table,
                            key,
                            "paid",
                            label.plus(Text.of(": udbetalt", ": paid")),
                            Unit.KRONER,
                            tallies,
                            suppressed,
                            Tally::paid),
                    leaf(
                            table,
                            key,
                            "too_much",
                            label.plus(Text.of(": for meget", ": too much")),
                            Unit.KRONER,
                            tallies,
                            suppressed,
                            Tally::tooMuch),
                    leaf(
                            table,
                            key,
                            "too_little",
                            label.plus(Text.of(": for lidt", ": too little")),
                            Unit.KRONER,
                            tallies,
                            suppressed,
                            Tally::tooLittle));
        }

        private Figure leaf(
                String table,
                String key,
                String column,
                Text label,
                Unit unit,
                List<Tally> tallies,
                boolean suppressed,
                ToDoubleFunction<Tally> number) {
            Value value = suppressed
                    ? Value.missing(
                            MissingReason.SUPPRESSED,
                            Text.of(
                                    "færre end " + SmallGroups.LEAST + " personer",
                                    "fewer than " + SmallGroups.LEAST + " persons"))
                    : Value.of(tallies.stream().mapToDouble(number).sum());
            return Figure.modelled(
                    FigureId.of(Reconciliation.ID, table, key, column),
                    label,
                    value,
                    unit,
                    unit.isMoney() ? basis : PriceBasis.none(),
                    origin,
                    List.of());
        }
    }
}

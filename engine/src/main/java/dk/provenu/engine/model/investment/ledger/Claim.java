package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Period;
import java.util.Optional;

/**
 * A case's claim on a group in a period.
 *
 * @param slot whose effect it is a claim on
 * @param name the case
 * @param row where it stands
 * @param amount the expected saving in mio. kr.
 * @param persons the fewer full-time persons on benefit; may be missing
 * @param low the amount's 10th percentile in mio. kr., where it is given
 * @param high the amount's 90th percentile in mio. kr., where it is given
 */
record Claim(
        Slot slot,
        String name,
        SourceRow row,
        Figure amount,
        Figure persons,
        Optional<Figure> low,
        Optional<Figure> high) {

    /** A group's effect in a period: what cases can claim only once. */
    record Slot(String group, String outcome, Period period) implements Comparable<Slot> {

        static Slot of(SourceRow row) {
            return new Slot(row.text("group"), row.text("outcome"), Period.parse(row.text("month")));
        }

        FigureId id(String... parts) {
            return SavingsLedger.id("slot", group, outcome, period.code()).child(parts);
        }

        Text words() {
            return Text.same(group + ", ").plus(period.words());
        }

        @Override
        public int compareTo(Slot other) {
            int byGroup = group.compareTo(other.group);
            int byOutcome = byGroup != 0 ? byGroup : outcome.compareTo(other.outcome);
            return byOutcome != 0 ? byOutcome : period.compareTo(other.period);
        }
    }

    static Claim of(SourceRow row) {
        Slot slot = Slot.of(row);
        String name = row.text("case");
        return new Claim(
                slot,
                name,
                row,
                millions(slot.id(name, "claimed"), row.figure("amount")),
                row.figure("persons"),
                optional(slot.id(name, "low"), row.figure("low")),
                optional(slot.id(name, "high"), row.figure("high")));
    }

    private static Optional<Figure> optional(FigureId id, Figure figure) {
        return figure.value().isPresent() ? Optional.of(millions(id, figure)) : Optional.empty();
    }

    /** The amount in mio. kr., by a visible step where the file has another scale. */
    static Figure millions(FigureId id, Figure amount) {
        return amount.unit().equals(Unit.MILLION_KRONER)
                ? amount
                : Figure.derived(id, amount.label(), Convert.between(amount.unit(), Unit.MILLION_KRONER), amount);
    }

    /** Whether it claims anybody or anything. */
    boolean claimsSomething() {
        return amount.value().orNaN() != 0 || (persons.value().isPresent() && persons.number() != 0);
    }

    String where() {
        return row.file() + ", linje " + row.line();
    }

    String at() {
        return row.file() + ", line " + row.line();
    }
}

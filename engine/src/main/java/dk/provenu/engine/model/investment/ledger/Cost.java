package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a group would be and cost in a period without the cases.
 *
 * @param group the group
 * @param period the period
 * @param title the group's name for people
 * @param persons its full-time persons; may be missing
 * @param amount what it costs the municipality, in mio. kr.; may be missing
 */
record Cost(String group, Period period, Text title, Figure persons, Figure amount) {

    /** A group in a period. */
    record Key(String group, Period period) {}

    static Map<Key, Cost> read(List<SourceRow> rows) {
        Map<Key, Cost> costs = new LinkedHashMap<>();
        for (SourceRow row : rows) {
            Period period = Period.parse(row.text("month"));
            Cost cost = new Cost(
                    row.text("group"),
                    period,
                    Text.same(row.text("title")),
                    row.figure("persons"),
                    Claim.millions(SavingsLedger.id("cost", row.text("group"), period.code()), row.figure("amount")));
            costs.put(new Key(cost.group(), period), cost);
        }
        return costs;
    }
}

package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.law.financing.Activation;
import dk.provenu.engine.law.financing.WeekOutcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a person stands who is on the ladder in the last week of the data.
 *
 * @param person the person's place; never shown
 * @param kind the kind of the last week
 * @param benefit its benefit
 * @param activation its activation
 * @param counter the benefit-week counter
 * @param spellWeek the week of the spell, as {@link Survival} tells spells apart
 * @param kroner what is paid a week
 * @param step the step of the ladder
 */
record Standing(
        int person,
        byte kind,
        String benefit,
        Activation activation,
        int counter,
        int spellWeek,
        double kroner,
        int step) {

    /** The persons on the ladder in the last week, paid by a municipality. */
    static List<Standing> of(Counting counting, String municipality) {
        BenefitWeeks rows = counting.histories().columns();
        int last = counting.histories().lastWeek();
        List<Standing> all = new ArrayList<>();
        for (int person = 0; person < rows.persons(); person++) {
            int from = rows.first()[person];
            int row = rows.first()[person + 1] - 1;
            String paying = counting.histories()
                    .municipalities()
                    .get(counting.histories().municipality()[row]);
            WeekOutcome outcome =
                    counting.rules().outcomes().get(counting.counted().outcome()[row]);
            if (rows.week()[row] == last && outcome.step() > 0 && paying.equals(municipality)) {
                byte kind = rows.kind()[row];
                all.add(new Standing(
                        person,
                        kind,
                        counting.rules().kinds().get(kind).benefit(),
                        Activation.of(rows.activation()[row]),
                        counting.counted().counter()[row],
                        spellWeek(counting, from, row),
                        counting.histories().ore()[row] / 100.0,
                        outcome.step()));
            }
        }
        return all;
    }

    private static int spellWeek(Counting counting, int from, int row) {
        BenefitWeeks rows = counting.histories().columns();
        int first = rows.week()[row];
        for (int at = row; at >= from; at--) {
            int week = rows.week()[at];
            if (counting.rules().isAffected(week, rows.kind()[at])) {
                if (first - week > Survival.BREAK) {
                    break;
                }
                first = week;
            }
        }
        return rows.week()[row] - first + 1;
    }
}

package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.financing.Activation;
import dk.provenu.engine.law.financing.WeekOutcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The weeks of one person, one after the other, weeks without a row written out, with the event that each brought. The
 * count itself is the same {@link LadderCount}: what is told is what is computed.
 */
public final class PersonStory {

    private final CompiledRules rules;
    private final BenefitWeeks rows;
    private final int[] source;
    private final Counted counted;

    private PersonStory(CompiledRules rules, BenefitWeeks rows, int[] source) {
        this.rules = rules;
        this.rows = rows;
        this.source = source;
        this.counted = LadderCount.of(rows, Start.nothing(), rules);
    }

    /**
     * A week of it; a week with two benefits has two.
     *
     * @param week its number
     * @param row the place of its row in the histories; -1 for a week without one
     * @param benefit the benefit's code; empty where there is none
     * @param activation what the person took part in
     * @param counter the benefit-week counter
     * @param requalified the requalification counter
     * @param outcome what the rules say
     * @param events what happened, the most important first; may be empty
     */
    public record Week(
            int week,
            int row,
            String benefit,
            Activation activation,
            int counter,
            int requalified,
            WeekOutcome outcome,
            List<Text> events) {
        public Week {
            events = List.copyOf(events);
        }
    }

    /** The weeks of a person by pseudonym; empty when there is none of that name. */
    public static Optional<List<Week>> of(Counting counting, String person) {
        int number = counting.histories().persons().indexOf(person);
        return number < 0
                ? Optional.empty()
                : Optional.of(whole(counting, number).weeks());
    }

    private static PersonStory whole(Counting counting, int person) {
        BenefitWeeks all = counting.histories().columns();
        int from = all.first()[person];
        int to = all.first()[person + 1];
        int span = all.week()[to - 1] - all.week()[from] + 1;
        short[] week = new short[to - from + span];
        byte[] kind = new byte[week.length];
        byte[] activation = new byte[week.length];
        int[] source = new int[week.length];
        byte gap = counting.rules().gapsAreSelfSupport ? CompiledRules.SELF_SUPPORT : CompiledRules.OTHER_SUPPORT;
        int at = 0;
        for (int row = from; row < to; row++) {
            for (int between = row == from ? all.week()[row] : all.week()[row - 1] + 1;
                    between < all.week()[row];
                    between++) {
                week[at] = (short) between;
                kind[at] = gap;
                source[at++] = -1;
            }
            week[at] = all.week()[row];
            kind[at] = all.kind()[row];
            activation[at] = all.activation()[row];
            source[at++] = row;
        }
        return new PersonStory(
                counting.rules(),
                new BenefitWeeks(
                        new int[] {0, at},
                        Arrays.copyOf(week, at),
                        Arrays.copyOf(kind, at),
                        Arrays.copyOf(activation, at)),
                source);
    }

    private List<Week> weeks() {
        WeekEvents events = new WeekEvents(rules);
        List<Week> weeks = new ArrayList<>();
        for (int row = 0; row < rows.rows(); row++) {
            byte kind = rows.kind()[row];
            int week = rows.week()[row];
            WeekOutcome outcome = rules.outcomes().get(counted.outcome()[row]);
            int counter = counted.counter()[row];
            int requalified = counted.requalified()[row];
            weeks.add(new Week(
                    week,
                    source[row],
                    rules.kinds().get(kind).benefit(),
                    Activation.of(rows.activation()[row]),
                    counter,
                    requalified,
                    outcome,
                    events.next(week, kind, counter, requalified, outcome, source[row] >= 0)));
        }
        return weeks;
    }
}

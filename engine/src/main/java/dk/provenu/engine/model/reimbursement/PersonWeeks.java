package dk.provenu.engine.model.reimbursement;

import java.util.List;

/**
 * Benefit histories with what was paid and where, in the order in which they are counted.
 *
 * @param persons the pseudonyms, in order
 * @param columns the weeks
 * @param ore the amount of each row in øre, so that sums are exact in every order
 * @param municipality the place of each row's municipality among {@code municipalities}
 * @param municipalities municipality codes
 */
@SuppressWarnings("ArrayRecordComponent")
public record PersonWeeks(
        List<String> persons, BenefitWeeks columns, int[] ore, short[] municipality, List<String> municipalities) {

    public PersonWeeks {
        persons = List.copyOf(persons);
        municipalities = List.copyOf(municipalities);
    }

    /** The last week of any row. */
    public int lastWeek() {
        int last = 0;
        for (short week : columns.week()) {
            last = Math.max(last, week);
        }
        return last;
    }

    /** The first week of any row. */
    public int firstWeek() {
        int first = Short.MAX_VALUE;
        for (short week : columns.week()) {
            first = Math.min(first, week);
        }
        return first;
    }
}

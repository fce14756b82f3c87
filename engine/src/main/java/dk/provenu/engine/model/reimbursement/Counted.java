package dk.provenu.engine.model.reimbursement;

/**
 * What was counted, a row for each row of the histories.
 *
 * @param counter the benefit-week counter (ydelsestæller) with this week; 0 before the first and after a restart
 * @param requalified the requalification counter (genoptjeningstæller): whole weeks of self-support in the latest three
 *     years and since the counter began, with this week; the number that restarts it in the week of the restart
 * @param spell the weeks of the spell with this week, where a rule asks for it; else 0
 * @param outcome the place of the {@link WeekOutcome} among those of the rules
 */
@SuppressWarnings("ArrayRecordComponent")
public record Counted(short[] counter, short[] requalified, short[] spell, byte[] outcome) {

    public static Counted room(int rows) {
        return new Counted(new short[rows], new short[rows], new short[rows], new byte[rows]);
    }
}

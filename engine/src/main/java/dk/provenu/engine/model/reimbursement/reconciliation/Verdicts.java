package dk.provenu.engine.model.reimbursement.reconciliation;

/**
 * What was found of each row of a settlement, in columns of the same order.
 *
 * @param cause how the row stands to the rules
 * @param low the least number that the ladder's counter may show in the week; 0 where the row is not on the ladder
 * @param high the greatest
 * @param expected the rate of the rules in pct.; where several are possible the nearest to the settlement's, so that the
 *     amount at stake is the least that it can be; NaN where there is none
 * @param gain what the municipality got more, or paid less, than by the rules, in kroner; negative when it lost
 */
@SuppressWarnings("ArrayRecordComponent")
record Verdicts(Cause[] cause, int[] low, int[] high, double[] expected, double[] gain) {

    static Verdicts of(int rows) {
        return new Verdicts(new Cause[rows], new int[rows], new int[rows], new double[rows], new double[rows]);
    }
}

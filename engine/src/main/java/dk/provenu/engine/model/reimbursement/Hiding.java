package dk.provenu.engine.model.reimbursement;

/** Which counts of a column must be hidden, so that no small one can be had from the total and the others. */
final class Hiding {

    private Hiding() {}

    /**
     * The counts to hide: every one above 0 and below the least, and the next smallest until those hidden are two or more
     * and come to the least together. Where nothing more can be hidden, the total must be: the last entry.
     *
     * @param counts the parts of a total
     * @param least the least number that is shown
     * @return an entry for each count, and one for the total
     */
    static boolean[] of(int[] counts, int least) {
        boolean[] hidden = new boolean[counts.length + 1];
        int number = 0;
        int sum = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0 && counts[i] < least) {
                hidden[i] = true;
                number++;
                sum += counts[i];
            }
        }
        while (number > 0 && (number < 2 || sum < least)) {
            int next = -1;
            for (int i = 0; i < counts.length; i++) {
                if (!hidden[i] && counts[i] > 0 && (next < 0 || counts[i] < counts[next])) {
                    next = i;
                }
            }
            if (next < 0) {
                hidden[counts.length] = true;
                return hidden;
            }
            hidden[next] = true;
            number++;
            sum += counts[next];
        }
        return hidden;
    }
}

package dk.provenu.engine.model.reimbursement;

/**
 * Histories in columns: a row per person, week and benefit, sorted by person and week. A week may have several rows. A
 * week between two rows that has no row of its own is one without public support, unless {@link RuleOptions} says that
 * nothing is known of it.
 *
 * @param first the first row of each person, and after the last person the number of rows
 * @param week the week's number ({@link Weeks}), rising within a person
 * @param kind the kind of week ({@link CompiledRules#kind}): a benefit with its time of grant, or none
 * @param activation {@link Activation#number}
 */
@SuppressWarnings("ArrayRecordComponent")
public record BenefitWeeks(int[] first, short[] week, byte[] kind, byte[] activation) {

    public BenefitWeeks {
        if (first.length == 0 || first[first.length - 1] != week.length) {
            throw new IllegalArgumentException("The persons' first rows must end with the number of rows, "
                    + week.length + ". Maybe: one entry more than persons.");
        }
        if (kind.length != week.length || activation.length != week.length) {
            throw new IllegalArgumentException("The columns have " + week.length + ", " + kind.length + " and "
                    + activation.length + " rows; they must have the same number.");
        }
    }

    public int persons() {
        return first.length - 1;
    }

    public int rows() {
        return week.length;
    }
}

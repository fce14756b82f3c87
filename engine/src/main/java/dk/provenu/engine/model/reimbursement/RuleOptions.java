package dk.provenu.engine.model.reimbursement;

/**
 * What the data mean where the law cannot say.
 *
 * @param gapsAreSelfSupport whether a week without a row, between two rows of a person, is a week of self-support;
 *     otherwise nothing is known of it, and it does not count
 */
public record RuleOptions(boolean gapsAreSelfSupport) {

    public static final RuleOptions STANDARD = new RuleOptions(true);
}

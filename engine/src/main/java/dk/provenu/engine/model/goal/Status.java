package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Text;

/** Where a goal stands. */
enum Status {
    /** The target is held: at its due date, or before it by more than random variation explains. */
    REACHED("nået", "reached"),
    /** The target's period is over, and it is not held. */
    NOT_REACHED("ikke nået", "not reached"),
    /** The numbers move towards the target, by more than random variation explains. */
    ON_THE_WAY("på vej", "on the way"),
    /** The numbers move away from the target, by more than random variation explains. */
    MOVING_AWAY("på vej væk", "moving away"),
    /** What the numbers do is common for them. */
    WITHIN_VARIATION("inden for tilfældig variation", "within random variation"),
    /** There is too little to tell. */
    CANNOT_BE_JUDGED("kan ikke vurderes", "cannot be judged");

    private final Text words;

    Status(String da, String en) {
        this.words = Text.of(da, en);
    }

    Text words() {
        return words;
    }

    /**
     * The rule.
     *
     * @param known whether there are a value and a target
     * @param due whether the numbers cover the target's period
     * @param holds whether the value is on the right side of the target
     * @param surely whether all that chance makes of it is on the right side too
     * @param movement what the numbers do
     */
    static Status of(boolean known, boolean due, boolean holds, boolean surely, Movement.Way movement) {
        if (!known) {
            return CANNOT_BE_JUDGED;
        }
        if (due) {
            return holds ? REACHED : NOT_REACHED;
        }
        return switch (movement) {
            case AWAY -> MOVING_AWAY;
            case TOWARDS -> holds ? REACHED : ON_THE_WAY;
            case NONE -> holds && surely ? REACHED : WITHIN_VARIATION;
            case UNKNOWN -> holds && surely ? REACHED : CANNOT_BE_JUDGED;
        };
    }
}

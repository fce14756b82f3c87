package dk.provenu.engine.register;

/**
 * The case histories of persons over a window of weeks.
 *
 * @param persons how many; the source's ids are not here
 * @param spells their weeks in states; may begin before the window, and never go past it
 * @param background birth month, sex, attributes
 * @param events meetings, offers, partial returns, decisions
 * @param from first observed week of {@link Weeks}: what began before is seen from here on only
 * @param to the week after the last observed: a spell that ends here may go on
 * @param states what the spells' states are
 * @param synthetic whether the persons are made up, by which everything made of them is marked
 * @param vintage the name of the vintage; for made-up persons that are in none, what they were made from
 * @param source what a reader is told of where they come from
 */
public record Histories(
        int persons,
        Spells spells,
        Background background,
        Events events,
        int from,
        int to,
        StateList states,
        boolean synthetic,
        String vintage,
        String source) {

    public Histories {
        if (spells.persons() != persons
                || background.persons() != persons
                || events.personStart().length != persons + 1
                || background.attributes().personStart().length != persons + 1) {
            throw new IllegalArgumentException("Spells of " + spells.persons() + " persons, background of "
                    + background.persons() + " and events of " + (events.personStart().length - 1) + "; expected "
                    + persons + ".");
        }
        if (to <= from) {
            throw new IllegalArgumentException("The window ends (" + to + ") before it begins (" + from + ").");
        }
    }

    /** How many weeks the window has. */
    public int weeks() {
        return to - from;
    }

    /** Whether a spell goes on past what has been observed. */
    public boolean isOpen(int spell) {
        return spells.end()[spell] >= to;
    }
}

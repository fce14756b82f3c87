package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.law.financing.WeekOutcome;
import dk.provenu.engine.vocabulary.Period;
import java.util.BitSet;

/** What the weeks of one municipality, benefit, period and outcome come to. */
final class CellSum {

    /**
     * Which cell.
     *
     * @param municipality its code
     * @param benefit its code
     * @param period a year or quarter of whole weeks: a week belongs to the one that its Thursday lies in
     * @param outcome what the rules say
     */
    record Key(String municipality, String benefit, Period period, WeekOutcome outcome) {}

    private final Key key;
    private final int firstWeek;
    private final BitSet persons = new BitSet();
    private long ore;
    private long weeks;

    CellSum(Key key, int firstWeek) {
        this.key = key;
        this.firstWeek = firstWeek;
    }

    void add(int person, int amount) {
        persons.set(person);
        ore += amount;
        weeks++;
    }

    /** The two added up. */
    CellSum plus(CellSum other) {
        CellSum sum = new CellSum(key, Math.min(firstWeek, other.firstWeek));
        sum.persons.or(persons);
        sum.persons.or(other.persons);
        sum.ore = ore + other.ore;
        sum.weeks = weeks + other.weeks;
        return sum;
    }

    Key key() {
        return key;
    }

    /** A week of it, in which its rule was in force. */
    int firstWeek() {
        return firstWeek;
    }

    /** The persons, by their place. */
    BitSet persons() {
        return persons;
    }

    double kroner() {
        return ore / 100.0;
    }

    long weeks() {
        return weeks;
    }
}

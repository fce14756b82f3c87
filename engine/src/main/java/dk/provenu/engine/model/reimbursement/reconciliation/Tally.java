package dk.provenu.engine.model.reimbursement.reconciliation;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What a group of rows comes to. */
final class Tally {

    private int weeks;
    private double paid;
    private double tooMuch;
    private double tooLittle;
    private final BitSet persons = new BitSet();
    private final BitSet concerned = new BitSet();

    /** The rows of each cause; all causes are there. */
    static Map<Cause, Tally> byCause(SettledWeeks rows, Verdicts verdicts) {
        Map<Cause, Tally> all = new EnumMap<>(Cause.class);
        for (Cause cause : Cause.values()) {
            all.put(cause, new Tally());
        }
        for (int person = 0; person < rows.persons().size(); person++) {
            for (int row = rows.first()[person]; row < rows.first()[person + 1]; row++) {
                all.computeIfAbsent(verdicts.cause()[row], _ -> new Tally())
                        .add(person, rows.paid()[row], verdicts.gain()[row]);
            }
        }
        return all;
    }

    /**
     * The rows of each benefit, by its name in the settlement.
     *
     * @param disagreeing only those that something speaks against, or only the others
     */
    static Map<String, Tally> byBenefit(SettledWeeks rows, Verdicts verdicts, boolean disagreeing) {
        Map<String, Tally> all = new TreeMap<>();
        rows.names().forEach(name -> all.put(name, new Tally()));
        for (int person = 0; person < rows.persons().size(); person++) {
            for (int row = rows.first()[person]; row < rows.first()[person + 1]; row++) {
                if (verdicts.cause()[row].agrees() != disagreeing) {
                    all.computeIfAbsent(rows.names().get(rows.benefit()[row]), _ -> new Tally())
                            .add(person, rows.paid()[row], verdicts.gain()[row]);
                }
            }
        }
        return all;
    }

    private void add(int person, double amount, double gain) {
        weeks++;
        paid += amount;
        tooMuch += Math.max(0, gain);
        tooLittle += Math.max(0, -gain);
        persons.set(person);
        if (gain != 0) {
            concerned.set(person);
        }
    }

    /** How many rows. */
    double weeks() {
        return weeks;
    }

    /** What was paid, in kroner. */
    double paid() {
        return paid;
    }

    /** What the municipality got too much or paid too little by the rules, in kroner. */
    double tooMuch() {
        return tooMuch;
    }

    /** What it got too little or paid too much. */
    double tooLittle() {
        return tooLittle;
    }

    /** Whose rows they are. */
    BitSet persons() {
        return persons;
    }

    /** Whose rows have kroner at stake. */
    BitSet concerned() {
        return concerned;
    }
}

package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.law.financing.Activation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes histories for tests week by week. */
final class Histories {

    private final CompiledRules rules;
    private final List<Integer> first = new ArrayList<>(List.of(0));
    private final List<short[]> rows = new ArrayList<>();
    private int week;

    Histories(CompiledRules rules) {
        this.rules = rules;
    }

    /** Begins a person in the week of a Monday. */
    Histories from(String monday) {
        week = Weeks.of(LocalDate.parse(monday));
        return this;
    }

    /** So many weeks on a benefit. */
    Histories on(String benefit, int weeks) {
        return on(benefit, weeks, Activation.NONE, Optional.empty());
    }

    Histories on(String benefit, int weeks, Activation activation, Optional<LocalDate> granted) {
        byte kind = rules.kind(benefit, granted).orElseThrow();
        for (int i = 0; i < weeks; i++) {
            also(kind, activation);
            week++;
        }
        return this;
    }

    /** A second row in the week that was written last. */
    Histories also(String benefit) {
        week--;
        also(rules.kind(benefit, Optional.empty()).orElseThrow(), Activation.NONE);
        week++;
        return this;
    }

    private void also(byte kind, Activation activation) {
        rows.add(new short[] {(short) week, kind, activation.number()});
    }

    /** So many weeks without a row. */
    Histories away(int weeks) {
        week += weeks;
        return this;
    }

    /** So many weeks with a row that says self-support. */
    Histories selfSupport(int weeks) {
        return without(weeks, CompiledRules.SELF_SUPPORT);
    }

    /** So many weeks in a subsidised job. */
    Histories subsidised(int weeks) {
        return without(weeks, CompiledRules.OTHER_SUPPORT);
    }

    private Histories without(int weeks, byte kind) {
        for (int i = 0; i < weeks; i++) {
            also(kind, Activation.NONE);
            week++;
        }
        return this;
    }

    Histories person() {
        first.add(rows.size());
        return this;
    }

    BenefitWeeks columns() {
        if (first.getLast() < rows.size()) {
            person();
        }
        int n = rows.size();
        short[] weeks = new short[n];
        byte[] kinds = new byte[n];
        byte[] activations = new byte[n];
        for (int i = 0; i < n; i++) {
            weeks[i] = rows.get(i)[0];
            kinds[i] = (byte) rows.get(i)[1];
            activations[i] = (byte) rows.get(i)[2];
        }
        return new BenefitWeeks(first.stream().mapToInt(Integer::intValue).toArray(), weeks, kinds, activations);
    }

    Counted count() {
        return LadderCount.of(columns(), Start.nothing(), rules);
    }
}

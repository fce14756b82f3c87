package dk.provenu.engine.model.reimbursement.reconciliation;

import dk.provenu.engine.model.reimbursement.reconciliation.Ladder.Rule;
import dk.provenu.engine.model.reimbursement.reconciliation.Ladder.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Holds every row of a settlement against the rules. A municipality does not see what a person received before the file
 * or in other municipalities, so where the person stands on the ladder is read off the settlement's own rates: at the
 * numbers that most of them allow. From there on each week is foretold by the rules; after a break in what is seen, both
 * what the file shows and what may have happened outside it are tried.
 */
final class Reconciler {

    /** Rounding of the rows that were added to one, in kroner; each is printed in øre. */
    private static final double ROUNDING = 0.05;

    private final SettledWeeks rows;
    private final Ladder ladder;
    private final StepRates rates;
    private final BiFunction<String, Integer, Optional<String>> benefits;
    private final Verdicts verdicts;
    private final byte[] kind;
    private final Map<Long, List<Byte>> kinds = new HashMap<>();

    private Reconciler(SettledWeeks rows, Ladder ladder, BiFunction<String, Integer, Optional<String>> benefits) {
        this.rows = rows;
        this.ladder = ladder;
        this.rates = new StepRates(ladder);
        this.benefits = benefits;
        this.verdicts = Verdicts.of(rows.rows());
        this.kind = new byte[rows.rows()];
    }

    /**
     * The verdict on every row.
     *
     * @param benefits name and week to the benefit's code
     */
    static Verdicts run(SettledWeeks rows, Ladder ladder, BiFunction<String, Integer, Optional<String>> benefits) {
        Reconciler reconciler = new Reconciler(rows, ladder, benefits);
        for (int person = 0; person < rows.persons().size(); person++) {
            reconciler.person(rows.first()[person], rows.first()[person + 1]);
        }
        return reconciler.verdicts;
    }

    private void person(int from, int to) {
        Segment.Builder segments = new Segment.Builder();
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && rows.week()[end] == rows.week()[at]) {
                end++;
            }
            week(at, end, from, to, segments);
            at = end;
        }
        PersonCounter counter = new PersonCounter(rows.week()[from], ladder);
        for (Segment segment : segments.end()) {
            follow(segment, counter);
        }
    }

    /** Settles what does not depend on the counter, and hands on what does. */
    private void week(int at, int end, int from, int to, Segment.Builder segments) {
        int week = rows.week()[at];
        boolean known = false;
        boolean counts = false;
        List<Integer> onLadder = new ArrayList<>();
        for (int row = at; row < end; row++) {
            List<Byte> kinds = kinds(rows.benefit()[row], week);
            if (kinds.isEmpty()) {
                settle(row, Cause.UNKNOWN_BENEFIT, Double.NaN, 0);
                continue;
            }
            kind[row] = kind(row, kinds, from, to);
            known = true;
            counts |= ladder.counts(week, kind[row]);
            if (!rows.own()[row]) {
                settle(row, Cause.OTHER_MUNICIPALITY, Double.NaN, 0);
            }
            if (rates.steps(week, kind[row]).size() > 1) {
                onLadder.add(row);
            } else if (rows.own()[row]) {
                fixed(row, rates.steps(week, kind[row]).keySet().iterator().next());
            }
        }
        // A week of only unknown benefits may have counted or not.
        segments.add(week, known, counts, onLadder);
    }

    private List<Byte> kinds(int name, int week) {
        return kinds.computeIfAbsent(
                ((long) name << 32) | week,
                _ -> benefits.apply(rows.names().get(name), week)
                        .map(ladder::kinds)
                        .orElse(List.of()));
    }

    /** Where the day of grant decides, the kind whose fixed rate is the settlement's own, or else that on the ladder. */
    private byte kind(int row, List<Byte> kinds, int from, int to) {
        byte chosen = kinds.getLast();
        for (byte each : kinds) {
            boolean all = true;
            for (int other = from; other < to && all && kinds.size() > 1; other++) {
                if (rows.benefit()[other] == rows.benefit()[row] && !Double.isNaN(rows.rate()[other])) {
                    Map<Rule, CounterRange> steps = rates.steps(rows.week()[other], each);
                    all = steps.size() == 1 && steps.keySet().iterator().next().is(rows.rate()[other]);
                }
            }
            if (all && kinds.size() > 1) {
                return each;
            }
        }
        return chosen;
    }

    private void fixed(int row, Rule rule) {
        if (rule.way() != Way.NONE && rule.is(rows.rate()[row]) && sameWay(row, rule)) {
            agreeing(row, Cause.AGREES, rule);
        } else {
            settle(row, rateless(row).orElse(Cause.NOT_ON_LADDER), rule.rate(), gain(row, rule));
        }
    }

    private boolean sameWay(int row, Rule rule) {
        return (rule.way() == Way.COFINANCED) == rows.cofinanced()[row];
    }

    private Optional<Cause> rateless(int row) {
        if (rows.severalRates()[row]) {
            return Optional.of(Cause.SEVERAL_RATES);
        }
        return Double.isNaN(rows.rate()[row]) || rows.rate()[row] == 0
                ? Optional.of(Cause.MISSING_RATE)
                : Optional.empty();
    }

    private void follow(Segment segment, PersonCounter counter) {
        List<CounterRange> observed = new ArrayList<>();
        for (int i = 0; i < segment.rows().size(); i++) {
            int row = segment.rows().get(i);
            int rank = segment.rank().get(i);
            allowed(row).ifPresent(range -> observed.add(range.minus(rank)));
        }
        PersonCounter.Start start = counter.enter(segment, observed);
        CounterRange known = start.before();
        for (int i = 0; i < segment.rows().size(); i++) {
            int row = segment.rows().get(i);
            int rank = segment.rank().get(i);
            CounterRange here = start.chosen().plus(rank);
            verdicts.low()[row] = here.low();
            verdicts.high()[row] = here.high();
            Optional<CounterRange> allowed = allowed(row);
            if (rows.own()[row]) {
                judge(row, here, start.nominal().plus(rank), known.plus(rank), allowed);
            }
            if (allowed.isPresent()
                    && allowed.get().meets(known.plus(rank))
                    && allowed.get().meets(here)) {
                known = allowed.get().minus(rank).meeting(known);
            }
        }
    }

    /** The numbers of the counter on which the settlement's rate is right. */
    private Optional<CounterRange> allowed(int row) {
        for (Map.Entry<Rule, CounterRange> step :
                rates.steps(rows.week()[row], kind[row]).entrySet()) {
            if (step.getKey().is(rows.rate()[row]) && sameWay(row, step.getKey())) {
                return Optional.of(step.getValue());
            }
        }
        return Optional.empty();
    }

    private void judge(
            int row, CounterRange here, CounterRange nominal, CounterRange known, Optional<CounterRange> allowed) {
        Optional<Cause> rateless = rateless(row);
        if (rateless.isPresent()) {
            Rule rule = nearest(row, here);
            settle(row, rateless.get(), rule.rate(), gain(row, rule));
        } else if (allowed.isEmpty()) {
            Rule rule = nearest(row, here);
            settle(row, Cause.NOT_A_STEP, rule.rate(), gain(row, rule));
        } else if (!allowed.get().meets(here)) {
            Rule rule = nearest(row, here);
            Cause cause = rule.way() == Way.NONE ? Cause.NOT_ON_LADDER : steps(rule, nearest(row, allowed.get()));
            settle(row, cause, rule.rate(), gain(row, rule));
        } else if (!allowed.get().meets(nominal)) {
            Rule rule = nearest(row, nominal);
            settle(row, Cause.OUTSIDE_HISTORY, rule.rate(), gain(row, rule));
        } else {
            boolean foretold = nearest(row, new CounterRange(known.low(), known.low()))
                    .equals(nearest(row, new CounterRange(known.high(), known.high())));
            agreeing(row, foretold ? Cause.AGREES : Cause.START_INFERRED, nearest(row, allowed.get()));
        }
    }

    private static Cause steps(Rule ours, Rule theirs) {
        return switch (theirs.step() - ours.step()) {
            case -1 -> Cause.STEP_EARLIER;
            case 1 -> Cause.STEP_LATER;
            default -> Cause.SEVERAL_STEPS;
        };
    }

    /** The rule that holds for some number of the range and is nearest to the settlement's rate. */
    private Rule nearest(int row, CounterRange range) {
        double rate = told(row);
        Rule best = new Rule(Way.NONE, 0, Double.NaN);
        for (Map.Entry<Rule, CounterRange> step :
                rates.steps(rows.week()[row], kind[row]).entrySet()) {
            if (step.getValue().meets(range)) {
                Rule rule = step.getKey();
                boolean nearer = Math.abs(rule.rate() - rate) < Math.abs(best.rate() - rate);
                best = best.way() == Way.NONE || nearer ? rule : best;
            }
        }
        return best;
    }

    /** The settlement's rate, or what its amounts say where it has none. */
    private double told(int row) {
        double rate = rows.rate()[row];
        if (!Double.isNaN(rate) || rows.paid()[row] == 0 || Double.isNaN(rows.settled()[row])) {
            return Double.isNaN(rate) ? 0 : rate;
        }
        return 100 * rows.settled()[row] / rows.paid()[row];
    }

    private void agreeing(int row, Cause cause, Rule rule) {
        double gain = gain(row, rule);
        boolean sum = Math.abs(gain) <= ROUNDING;
        settle(row, sum ? cause : Cause.AMOUNT, rule.rate(), sum ? 0 : gain);
    }

    /** More reimbursement than by the rules, or less co-financing, is the municipality's gain. */
    private double gain(int row, Rule rule) {
        if (rule.way() == Way.NONE) {
            return 0;
        }
        double printed = Double.isNaN(rows.settled()[row]) ? 0 : rows.settled()[row];
        double ours = rows.paid()[row] * rule.rate() / 100;
        boolean theirsIsCost = rows.cofinanced()[row];
        double net = theirsIsCost ? -printed : printed - rows.paid()[row];
        double oursNet = rule.way() == Way.COFINANCED ? -ours : ours - rows.paid()[row];
        return net - oursNet;
    }

    private void settle(int row, Cause cause, double expected, double gain) {
        verdicts.cause()[row] = cause;
        verdicts.expected()[row] = expected;
        verdicts.gain()[row] = gain;
    }
}

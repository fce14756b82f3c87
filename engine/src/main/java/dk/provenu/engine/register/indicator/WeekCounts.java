package dk.provenu.engine.register.indicator;

import dk.provenu.engine.register.Histories;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts weeks on benefit that meet conditions: whole runs of weeks at once, never week by week. */
final class WeekCounts {

    private final Histories histories;
    private final Tally tally;
    private final List<Compiled> measures;
    private final int categories;

    /** What a piece is counted in that asks for offers, by benefit, readiness and offers; made when first met. */
    private final @Nullable WeekPlan[] plans;

    /** What asks for no offers, by benefit and readiness: pieces that differ in offers only are then one. */
    private final WeekPlan[] freePlans;

    WeekCounts(Histories histories, List<Compiled> measures, Tally tally, int benefits, int categories) {
        this.histories = histories;
        this.tally = tally;
        this.categories = categories;
        this.measures = measures.stream()
                .filter(each -> each.subject == Measure.Subject.WEEKS)
                .toList();
        this.plans = new WeekPlan[benefits * categories * 2 * Lookups.MENTOR];
        this.freePlans = new WeekPlan[benefits * categories];
        for (int i = 0; i < freePlans.length; i++) {
            int at = i;
            freePlans[i] = new WeekPlan(of(at / categories, at % categories).stream()
                    .filter(each -> !each.asksOffers())
                    .toList());
        }
    }

    private List<Compiled> of(int benefit, int readiness) {
        return measures.stream()
                .filter(each -> each.benefits[benefit])
                .filter(each -> each.readiness < 0 || each.readiness == readiness)
                .toList();
    }

    private WeekPlan plan(int benefit, int readiness, int offers) {
        int at = (benefit * categories + readiness) * 2 * Lookups.MENTOR + offers;
        WeekPlan plan = plans[at];
        if (plan == null) {
            plan = new WeekPlan(of(benefit, readiness).stream()
                    .filter(each -> each.asksOffers() && each.admitsOffers(offers))
                    .toList());
            plans[at] = plan;
        }
        return plan;
    }

    void count(Person person, BenefitSpells byBenefit, BenefitSpells across) {
        int free = 0;
        for (int i = 0; i < person.size; i++) {
            int benefit = person.benefit[i];
            int readiness = person.readiness[i];
            count(person, i, person.end[i], plan(benefit, readiness, person.offers[i]), byBenefit, across);
            if (i == free) {
                free++;
                while (free < person.size && goesOn(person, free)) {
                    free++;
                }
                WeekPlan plan = freePlans[benefit * categories + readiness];
                count(person, i, person.end[free - 1], plan, byBenefit, across);
            }
        }
    }

    /** Whether a piece goes on where the one before ends, and differs from it in offers only. */
    private static boolean goesOn(Person person, int piece) {
        int before = piece - 1;
        return person.start[piece] == person.end[before]
                && person.benefit[piece] == person.benefit[before]
                && person.readiness[piece] == person.readiness[before]
                && person.place[piece] == person.place[before];
    }

    /** Counts the weeks from the start of a piece to an end: its own, or that of the last that goes on from it. */
    private void count(Person person, int i, int end, WeekPlan plan, BenefitSpells byBenefit, BenefitSpells across) {
        int benefit = person.benefit[i];
        int begin = Math.max(person.start[i], histories.from());
        tally.weeks(person.place[i], benefit, begin, end, plan.whole);
        for (int j = 0; j < plan.laters.length; j++) {
            later(person, i, plan.laters[j], begin, end, benefit, plan.byStatus[j]);
        }
        for (WeekPlan.Single each : plan.others) {
            other(person, i, end, each, begin, benefit);
        }
        for (WeekPlan.Single each : plan.lasting) {
            lasting(person, i, end, each, begin, byBenefit, benefit);
            if (each.measure().ownTotal) {
                lasting(person, i, end, each, begin, across, 0);
            }
        }
    }

    private void other(Person person, int i, int end, WeekPlan.Single each, int begin, int benefit) {
        Compiled measure = each.measure();
        int low = Math.max(begin, histories.from() + measure.history);
        if (low < end && measure.window > 0) {
            low = Math.max(low, firstWithEnough(person, i, end, measure));
        }
        add(person, i, each, low, end, benefit);
    }

    /** The weeks in which the spell has lasted as long as the measure asks. */
    private void lasting(
            Person person, int i, int end, WeekPlan.Single each, int from, BenefitSpells spells, int benefit) {
        Compiled measure = each.measure();
        int begin = spells.begin[spells.of[i]];
        int low = Math.max(from, begin + measure.durationFrom);
        int high = measure.durationTo < 0 ? end : Math.min(end, begin + measure.durationTo + 1);
        if (low >= high) {
            return;
        }
        low = Math.max(low, histories.from() + measure.history);
        if (low < high && measure.window > 0) {
            low = Math.max(low, firstWithEnough(person, i, end, measure));
        }
        add(person, i, each, low, high, benefit);
    }

    private void add(Person person, int i, WeekPlan.Single each, int low, int high, int benefit) {
        if (low >= high) {
            return;
        }
        if (each.measure().status == 0) {
            tally.weeks(person.place[i], benefit, low, high, each.batch());
        } else {
            later(person, i, each.measure().later, low, high, benefit, each.byStatus());
        }
    }

    /** The weeks from low to high by what the person is so many weeks later. */
    private void later(Person person, int i, int weeks, int low, int high, int benefit, Batch[] byStatus) {
        short[] starts = histories.spells().start();
        short[] ends = histories.spells().end();
        int at = low + weeks;
        int until = Math.min(high + weeks, histories.to());
        int r = person.row[i];
        while (at < until) {
            while (r < person.endRow && ends[r] <= at) {
                r++;
            }
            boolean inRow = r < person.endRow && starts[r] <= at;
            int next = r == person.endRow ? until : Math.min(until, inRow ? ends[r] : starts[r]);
            int status = inRow ? person.statusOf(r) : Lookups.NO_LINE;
            Batch batch = byStatus[Integer.numberOfTrailingZeros(status)];
            tally.weeks(person.place[i], benefit, at - weeks, next - weeks, batch);
            at = next;
        }
    }

    /**
     * The first week of a piece in which the person has been on a benefit of the population in enough of the last weeks,
     * that week included. From one week to the next a week on benefit enters the window; where the one that leaves it was
     * without benefit, there is one more than before. So the week is found by the weeks without benefit that leave.
     */
    private static int firstWithEnough(Person person, int piece, int end, Compiled measure) {
        int first = person.start[piece] - measure.window + 1;
        int weeks = 1;
        int from = piece;
        while (from > 0 && person.end[from - 1] > first) {
            from--;
            if (measure.benefits[person.benefit[from]]) {
                weeks += person.end[from] - Math.max(first, person.start[from]);
            }
        }
        int lacking = measure.least - weeks;
        if (lacking <= 0) {
            return person.start[piece];
        }
        int without = first;
        for (int i = from; i <= piece; i++) {
            if (measure.benefits[person.benefit[i]]) {
                int gap = Math.max(first, person.start[i]) - without;
                if (gap >= lacking) {
                    return Math.min(without + lacking - 1 + measure.window, end);
                }
                lacking -= gap;
                without = person.end[i];
            }
        }
        return end;
    }
}

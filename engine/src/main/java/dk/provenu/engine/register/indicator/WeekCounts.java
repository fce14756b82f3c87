package dk.provenu.engine.register.indicator;

import dk.provenu.engine.register.Histories;
import java.util.List;

/** Counts weeks on benefit that meet conditions: whole runs of weeks at once, never week by week. */
final class WeekCounts {

    private final Histories histories;
    private final Lookups lookups;
    private final List<Compiled> measures;
    private final Tally tally;

    WeekCounts(Histories histories, Lookups lookups, List<Compiled> measures, Tally tally) {
        this.histories = histories;
        this.lookups = lookups;
        this.measures = measures.stream()
                .filter(each -> each.subject == Measure.Subject.WEEKS)
                .toList();
        this.tally = tally;
    }

    void count(Person person, BenefitSpells byBenefit, BenefitSpells across) {
        for (Compiled measure : measures) {
            for (int i = 0; i < person.size; i++) {
                if (measure.admits(person, i)) {
                    int low = Math.max(person.start[i], histories.from() + measure.history);
                    if (measure.window > 0) {
                        low = Math.max(low, firstWithEnough(person, i, measure));
                    }
                    if (low < person.end[i]) {
                        runs(person, i, measure, low, byBenefit, person.benefit[i]);
                        runs(person, i, measure, low, measure.ownSpells ? byBenefit : across, 0);
                    }
                }
            }
        }
    }

    private void runs(Person person, int i, Compiled measure, int from, BenefitSpells spells, int benefit) {
        int low = from;
        int high = person.end[i];
        if (measure.durationFrom > 0 || measure.durationTo >= 0) {
            int begin = spells.begin[spells.of[i]];
            low = Math.max(low, begin + measure.durationFrom);
            high = measure.durationTo < 0 ? high : Math.min(high, begin + measure.durationTo + 1);
        }
        if (measure.status == 0) {
            tally.weeks(person.municipality[i], benefit, person.group[i], low, high, measure.number);
        } else {
            later(person, i, measure, low, high, benefit);
        }
    }

    /** The weeks from low to high after which, so many weeks later, the person is in one of the asked states. */
    private void later(Person person, int i, Compiled measure, int low, int high, int benefit) {
        short[] starts = histories.spells().start();
        short[] ends = histories.spells().end();
        short[] states = histories.spells().state();
        int at = low + measure.later;
        int until = Math.min(high + measure.later, histories.to());
        int r = person.row[i];
        while (at < until) {
            while (r < person.endRow && ends[r] <= at) {
                r++;
            }
            boolean inRow = r < person.endRow && starts[r] <= at;
            int next = r == person.endRow ? until : Math.min(until, inRow ? ends[r] : starts[r]);
            int status = inRow ? lookups.status()[states[r]] : Lookups.NO_LINE;
            if ((status & measure.status) != 0) {
                tally.weeks(
                        person.municipality[i],
                        benefit,
                        person.group[i],
                        at - measure.later,
                        next - measure.later,
                        measure.number);
            }
            at = next;
        }
    }

    /**
     * The first week of a piece in which the person has been on a benefit of the population in enough of the last weeks.
     * Within a run of weeks on benefit the number of such weeks never falls, so that it holds to the end of the piece.
     */
    private static int firstWithEnough(Person person, int piece, Compiled measure) {
        int low = person.start[piece];
        int high = person.end[piece];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (weeksBefore(person, piece, middle, measure) + 1 >= measure.least) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Weeks on a benefit of the population in the window that ends with the week, the week itself left out. */
    private static int weeksBefore(Person person, int piece, int week, Compiled measure) {
        int first = week - measure.window + 1;
        int weeks = 0;
        for (int i = piece; i >= 0 && person.end[i] > first; i--) {
            if (measure.benefits[person.benefit[i]]) {
                weeks += Math.min(week, person.end[i]) - Math.max(first, person.start[i]);
            }
        }
        return weeks;
    }
}

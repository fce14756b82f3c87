package dk.provenu.engine.register.indicator;

import dk.provenu.engine.register.Histories;
import java.util.List;

/** Counts weeks on benefit that meet conditions: whole runs of weeks at once, never week by week. */
final class WeekCounts {

    private final Histories histories;
    private final Lookups lookups;
    private final Tally tally;

    /** The measures that a piece may be counted in, by benefit and readiness. */
    private final Compiled[][][] candidates;

    /** The measures that are counted over a whole piece. */
    private final int[] whole;

    private final int[] one = new int[1];

    WeekCounts(
            Histories histories, Lookups lookups, List<Compiled> measures, Tally tally, int benefits, int categories) {
        this.histories = histories;
        this.lookups = lookups;
        this.tally = tally;
        List<Compiled> ofWeeks = measures.stream()
                .filter(each -> each.subject == Measure.Subject.WEEKS)
                .toList();
        this.whole = new int[ofWeeks.size()];
        this.candidates = new Compiled[benefits][categories][];
        for (int b = 0; b < benefits; b++) {
            for (int r = 0; r < categories; r++) {
                int benefit = b;
                int category = r;
                candidates[b][r] = ofWeeks.stream()
                        .filter(each -> each.benefits[benefit] && (each.readiness < 0 || each.readiness == category))
                        .toArray(Compiled[]::new);
            }
        }
    }

    void count(Person person, BenefitSpells byBenefit, BenefitSpells across) {
        for (int i = 0; i < person.size; i++) {
            int begin = Math.max(person.start[i], histories.from());
            int size = 0;
            for (Compiled measure : candidates[person.benefit[i]][person.readiness[i]]) {
                int low = Math.max(begin, histories.from() + measure.history);
                if (low >= person.end[i] || !measure.admitsOffers(person.offers[i])) {
                    continue;
                }
                if (measure.window > 0) {
                    low = Math.max(low, firstWithEnough(person, i, measure));
                }
                if (measure.durationFrom > 0 || measure.durationTo >= 0) {
                    lasting(person, i, measure, low, byBenefit, person.benefit[i]);
                    lasting(person, i, measure, low, measure.ownSpells ? byBenefit : across, 0);
                } else if (measure.status != 0) {
                    later(person, i, measure, low, person.end[i], -1);
                } else if (low == begin) {
                    whole[size++] = measure.number;
                } else {
                    add(person, i, measure, low, person.end[i], -1);
                }
            }
            tally.weeks(person.municipality[i], person.benefit[i], person.group[i], begin, person.end[i], whole, size);
            tally.weeks(person.municipality[i], 0, person.group[i], begin, person.end[i], whole, size);
        }
    }

    /** Adds weeks to a benefit, or by -1 to the piece's own and to all. */
    private void add(Person person, int i, Compiled measure, int low, int high, int benefit) {
        one[0] = measure.number;
        if (benefit >= 0) {
            tally.weeks(person.municipality[i], benefit, person.group[i], low, high, one, 1);
        } else {
            tally.weeks(person.municipality[i], person.benefit[i], person.group[i], low, high, one, 1);
            tally.weeks(person.municipality[i], 0, person.group[i], low, high, one, 1);
        }
    }

    /** The weeks in which the spell has lasted as long as the measure asks. */
    private void lasting(Person person, int i, Compiled measure, int from, BenefitSpells spells, int benefit) {
        int begin = spells.begin[spells.of[i]];
        int low = Math.max(from, begin + measure.durationFrom);
        int high = measure.durationTo < 0 ? person.end[i] : Math.min(person.end[i], begin + measure.durationTo + 1);
        if (low < high && measure.status != 0) {
            later(person, i, measure, low, high, benefit);
        } else if (low < high) {
            add(person, i, measure, low, high, benefit);
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
                add(person, i, measure, at - measure.later, next - measure.later, benefit);
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
        if (weeksBefore(person, piece, high - 1, measure) + 1 < measure.least) {
            return high;
        }
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

package dk.provenu.engine.register.indicator;

import dk.provenu.engine.register.Histories;
import java.util.Arrays;
import java.util.List;

/** Counts spells that begin and spells that end, by what came after and what was in them. */
final class SpellCounts {

    /** That a spell's way out has not been looked at yet. */
    private static final int UNKNOWN = -1;

    private final Histories histories;
    private final Tally tally;

    /** The measures that a spell may be counted in: by benefit, across benefits; by benefit and readiness of its piece. */
    private final Compiled[][][][] starting;

    /** The same for the end of spells, first by whether the beginning is known. */
    private final EndPlan[][][][] ending;

    /** How many weeks after a spell's last week somebody asks what the person is, rising. */
    private final int[] laters;

    /** What the person is then, by place among those weeks. */
    private final int[] statusAfter;

    /** The place of the weeks that a measure asks for, by its number. */
    private final int[] laterOf;

    private final int longestPublic;

    /** The first week on public support after a spell, found when first asked for. */
    private int firstPublic;

    SpellCounts(Histories histories, List<Compiled> measures, Tally tally, int benefits, int categories) {
        this.histories = histories;
        this.tally = tally;
        List<Compiled> ofSpells =
                measures.stream().filter(each -> each.subject.isOfSpells()).toList();
        this.laters = ofSpells.stream()
                .filter(each -> each.status != 0)
                .mapToInt(each -> each.later)
                .sorted()
                .distinct()
                .toArray();
        this.statusAfter = new int[laters.length];
        this.laterOf = new int[measures.size()];
        ofSpells.forEach(each -> laterOf[each.number] = Math.max(0, Arrays.binarySearch(laters, each.later)));
        this.longestPublic =
                ofSpells.stream().mapToInt(each -> each.publicWithin).max().orElse(0);
        this.starting = new Compiled[2][benefits][categories][];
        this.ending = new EndPlan[2][2][benefits][categories];
        for (int across = 0; across < 2; across++) {
            for (int b = 0; b < benefits; b++) {
                for (int r = 0; r < categories; r++) {
                    fill(ofSpells, across, b, r);
                }
            }
        }
    }

    private void fill(List<Compiled> measures, int across, int benefit, int category) {
        List<Compiled> own = measures.stream()
                .filter(each -> each.ownTotal || across == 0)
                .filter(each -> each.benefits[benefit])
                .filter(each -> each.readiness < 0 || each.readiness == category)
                .toList();
        starting[across][benefit][category] = own.stream()
                .filter(each -> each.subject == Measure.Subject.SPELL_STARTS)
                .toArray(Compiled[]::new);
        List<Compiled> ends = own.stream()
                .filter(each -> each.subject != Measure.Subject.SPELL_STARTS)
                .toList();
        ending[1][across][benefit][category] = new EndPlan(ends, laters);
        ending[0][across][benefit][category] =
                new EndPlan(ends.stream().filter(each -> !each.startKnown).toList(), laters);
    }

    void count(Person person, BenefitSpells byBenefit, BenefitSpells across) {
        count(person, byBenefit, 0);
        count(person, across, 1);
    }

    private void count(Person person, BenefitSpells spells, int across) {
        for (int s = 0; s < spells.size; s++) {
            int first = spells.first[s];
            for (Compiled measure : starting[across][person.benefit[first]][person.readiness[first]]) {
                if ((spells.known[s] || !measure.startKnown) && starts(person, spells, s, measure)) {
                    add(person, first, across, spells.begin[s], measure);
                }
            }
            if (spells.hasEnded(s)) {
                end(person, spells, s, across);
            }
        }
    }

    private void end(Person person, BenefitSpells spells, int s, int across) {
        int last = spells.last[s];
        int lastWeek = spells.end[s] - 1;
        EndPlan plan = ending[spells.known[s] ? 1 : 0][across][person.benefit[last]][person.readiness[last]];
        if (plan.isEmpty()) {
            return;
        }
        lookAfter(person, last, lastWeek);
        firstPublic = UNKNOWN;
        int benefit = across == 1 ? 0 : person.benefit[last];
        if (tally.turnTo(person.place[last], benefit, lastWeek)) {
            tally.one(plan.whole);
            for (int i = 0; i < laters.length; i++) {
                tally.one(plan.byStatus[i][Integer.numberOfTrailingZeros(statusAfter[i])]);
            }
        }
        for (Compiled measure : plan.others) {
            if (ends(person, spells, s, measure)) {
                int amount = measure.subject == Measure.Subject.SPELL_WEEKS ? spells.end[s] - spells.begin[s] : 1;
                tally.event(person.place[last], benefit, lastWeek, measure.number, amount);
            }
        }
    }

    private void add(Person person, int piece, int across, int week, Compiled measure) {
        tally.event(person.place[piece], across == 1 ? 0 : person.benefit[piece], week, measure.number, 1);
    }

    private boolean starts(Person person, BenefitSpells spells, int s, Compiled measure) {
        int until = spells.begin[s] + measure.followed;
        if (until > histories.to()) {
            return false;
        }
        if (measure.offerWithin == 0) {
            return true;
        }
        for (int i = spells.first[s]; i < person.size && person.start[i] < until; i++) {
            if ((person.offers[i] & ~Lookups.MENTOR) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(Person person, BenefitSpells spells, int s, Compiled measure) {
        int lastWeek = spells.end[s] - 1;
        if ((measure.status != 0 && (statusAfter[laterOf[measure.number]] & measure.status) == 0)
                || lastWeek + measure.followed >= histories.to()
                || (measure.partialReturn && !spells.hasPartialReturn(s, person))) {
            return false;
        }
        if (measure.publicWithin == 0) {
            return true;
        }
        if (firstPublic == UNKNOWN) {
            firstPublic = firstPublic(person, spells.last[s], lastWeek + 1);
        }
        return firstPublic <= lastWeek + measure.publicWithin;
    }

    /** Finds what the person is at all asked weeks after a spell, in one walk over the rows that follow. */
    private void lookAfter(Person person, int piece, int lastWeek) {
        short[] starts = histories.spells().start();
        short[] ends = histories.spells().end();
        int r = person.row[piece];
        for (int i = 0; i < laters.length; i++) {
            int week = lastWeek + laters[i];
            if (week >= histories.to() || week < histories.from()) {
                statusAfter[i] = Lookups.NOT_KNOWN;
                continue;
            }
            while (r < person.endRow && ends[r] <= week) {
                r++;
            }
            statusAfter[i] = r < person.endRow && starts[r] <= week ? person.statusOf(r) : Lookups.NO_LINE;
        }
    }

    /** The first week from a week on in which the person is on public support; far off when it is not asked for. */
    private int firstPublic(Person person, int piece, int first) {
        short[] starts = histories.spells().start();
        short[] ends = histories.spells().end();
        for (int r = person.row[piece]; r < person.endRow && starts[r] < first + longestPublic; r++) {
            if (ends[r] > first && (person.statusOf(r) & (Lookups.BENEFIT | Lookups.OTHER)) != 0) {
                return Math.max(first, starts[r]);
            }
        }
        return Integer.MAX_VALUE;
    }
}

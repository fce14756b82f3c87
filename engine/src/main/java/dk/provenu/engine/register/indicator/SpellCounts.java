package dk.provenu.engine.register.indicator;

import dk.provenu.engine.register.Histories;
import java.util.Arrays;
import java.util.List;

/** Counts spells that begin and spells that end, by what came after and what was in them. */
final class SpellCounts {

    private final Histories histories;
    private final List<Compiled> measures;
    private final Tally tally;

    /** What the person is so many weeks after the spell's last week, found once for all measures; 0 where not asked yet. */
    private final int[] statusAfter;

    SpellCounts(Histories histories, List<Compiled> measures, Tally tally) {
        this.histories = histories;
        this.measures =
                measures.stream().filter(each -> each.subject.isOfSpells()).toList();
        this.tally = tally;
        this.statusAfter = new int
                [this.measures.stream().mapToInt(each -> each.later).max().orElse(0) + 1];
    }

    void count(Person person, BenefitSpells byBenefit, BenefitSpells across) {
        for (int s = 0; s < byBenefit.size; s++) {
            count(person, byBenefit, s, false);
        }
        for (int s = 0; s < across.size; s++) {
            count(person, across, s, true);
        }
    }

    private void count(Person person, BenefitSpells spells, int s, boolean isAcross) {
        boolean ended = spells.hasEnded(s);
        int last = spells.last[s];
        if (ended) {
            Arrays.fill(statusAfter, 0);
        }
        for (Compiled measure : measures) {
            boolean starts = measure.subject == Measure.Subject.SPELL_STARTS;
            if ((isAcross && measure.ownSpells) || (!starts && !ended)) {
                continue;
            }
            int piece = starts ? spells.first[s] : last;
            if (!measure.admits(person, piece) || (measure.startKnown && !spells.known[s])) {
                continue;
            }
            boolean counts = starts ? starts(person, spells, s, measure) : ends(person, spells, s, measure);
            if (counts) {
                int week = starts ? spells.begin[s] : spells.end[s] - 1;
                long amount = measure.subject == Measure.Subject.SPELL_WEEKS ? spells.end[s] - spells.begin[s] : 1;
                if (!isAcross) {
                    tally.event(
                            person.municipality[piece],
                            person.benefit[piece],
                            person.group[piece],
                            week,
                            measure.number,
                            amount);
                }
                if (isAcross || measure.ownSpells) {
                    tally.event(person.municipality[piece], 0, person.group[piece], week, measure.number, amount);
                }
            }
        }
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
        if (measure.status != 0
                && (statusAfter(person, spells.last[s], lastWeek, measure.later) & measure.status) == 0) {
            return false;
        }
        if (lastWeek + measure.followed >= histories.to()) {
            return false;
        }
        if (measure.partialReturn && !spells.hasPartialReturn(s, person)) {
            return false;
        }
        return measure.publicWithin == 0 || isPublicWithin(person, lastWeek + 1, lastWeek + measure.publicWithin);
    }

    private int statusAfter(Person person, int piece, int lastWeek, int weeks) {
        if (statusAfter[weeks] == 0) {
            statusAfter[weeks] = person.statusAfter(piece, lastWeek + weeks);
        }
        return statusAfter[weeks];
    }

    /** Whether the person is on public support in a week from first to and with last. */
    private boolean isPublicWithin(Person person, int first, int last) {
        short[] starts = histories.spells().start();
        short[] ends = histories.spells().end();
        for (int r = person.firstRow; r < person.endRow && starts[r] <= last; r++) {
            if (ends[r] > first && (person.statusOf(r) & (Lookups.BENEFIT | Lookups.OTHER)) != 0) {
                return true;
            }
        }
        return false;
    }
}

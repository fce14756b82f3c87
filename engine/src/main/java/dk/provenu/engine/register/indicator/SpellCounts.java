package dk.provenu.engine.register.indicator;

import dk.provenu.engine.register.Histories;
import java.util.List;

/** Counts spells that begin and spells that end, by what came after and what was in them. */
final class SpellCounts {

    private final Histories histories;
    private final List<Compiled> measures;
    private final Tally tally;

    SpellCounts(Histories histories, List<Compiled> measures, Tally tally) {
        this.histories = histories;
        this.measures =
                measures.stream().filter(each -> each.subject.isOfSpells()).toList();
        this.tally = tally;
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
        if (measure.status != 0 && (person.statusAt(lastWeek + measure.later) & measure.status) == 0) {
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

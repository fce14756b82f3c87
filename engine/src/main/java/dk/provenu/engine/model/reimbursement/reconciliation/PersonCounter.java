package dk.provenu.engine.model.reimbursement.reconciliation;

import java.util.ArrayList;
import java.util.List;

/** Where a person's counter stands from one segment to the next. */
final class PersonCounter {

    private final Ladder ladder;
    private final int firstWeek;
    private final List<Segment> passed = new ArrayList<>();
    private CounterRange now = CounterRange.ANY;
    private int restarted;

    /** @param firstWeek the first week of which the file tells anything of the person */
    PersonCounter(int firstWeek, Ladder ladder) {
        this.firstWeek = firstWeek;
        this.restarted = firstWeek;
        this.ladder = ladder;
    }

    /**
     * Where the counter stood before a segment.
     *
     * @param chosen by what the segment's rates tell
     * @param nominal by what the file shows alone: weeks that it does not show are self-support
     * @param before what was known before the segment's own rates were looked at
     */
    record Start(CounterRange chosen, CounterRange nominal, CounterRange before) {}

    /**
     * Enters a segment.
     *
     * @param observed for each rate in it, where the counter may have stood before it
     */
    Start enter(Segment segment, List<CounterRange> observed) {
        boolean first = passed.isEmpty();
        boolean restart = !first && selfSupport(segment) >= ladder.restartWeeks(segment.from());
        CounterRange nominal = restart ? CounterRange.ZERO : now;
        Votes votes = Votes.of(List.of(nominal), observed);
        Start start = new Start(votes.range(), first ? votes.range() : nominal, nominal);
        if (!first && segment.unseen() > 0 && votes.count() < observed.size()) {
            Votes outside = Votes.of(possible(segment), observed);
            if (outside.count() > votes.count()) {
                start = new Start(outside.range(), nominal, outside.range());
            }
        }
        boolean restartedHere = restart || start.chosen().high() < now.low();
        restarted = restartedHere ? segment.from() : restarted;
        now = start.chosen().plus(segment.length());
        passed.add(segment);
        return start;
    }

    /** What may have happened in the weeks that the file does not show. */
    private List<CounterRange> possible(Segment segment) {
        List<CounterRange> possible = new ArrayList<>(List.of(now.widened(segment.unseen())));
        int window = segment.from() - ladder.windowWeeks(segment.from());
        int before = Math.max(0, firstWeek - window);
        if (selfSupport(segment) + before >= ladder.restartWeeks(segment.from())) {
            possible.add(CounterRange.ZERO.widened(segment.unseen()));
        }
        return possible;
    }

    /** The weeks in the window, after the counter began, in which the file shows nothing. */
    private int selfSupport(Segment segment) {
        int window = Math.max(restarted, segment.from() - ladder.windowWeeks(segment.from()));
        int weeks = Math.min(segment.gap(), segment.from() - window);
        for (Segment each : passed) {
            weeks += Math.clamp(each.from() - window, 0, each.gap());
        }
        return weeks;
    }
}

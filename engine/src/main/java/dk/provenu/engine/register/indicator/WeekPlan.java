package dk.provenu.engine.register.indicator;

import java.util.ArrayList;
import java.util.List;

/** The measures of weeks that a piece of one benefit, readiness category and set of offers is counted in, by how they are counted. */
final class WeekPlan {

    /** Those that count each week of the piece. */
    final Batch whole;

    /** Those that ask what the person is later: by how many weeks later, and by the status then. */
    final int[] laters;

    final Batch[][] byStatus;

    /** Those that ask how long the spell has lasted. */
    final Single[] lasting;

    /** Those that ask for enough weeks on benefit, or history. */
    final Single[] others;

    /** A measure with the batch of it alone, and by the status that it asks for. */
    @SuppressWarnings("ArrayRecordComponent")
    record Single(Compiled measure, Batch batch, Batch[] byStatus) {

        static Single of(Compiled measure) {
            return new Single(measure, Batch.of(List.of(measure)), Batch.byStatus(List.of(measure)));
        }
    }

    WeekPlan(List<Compiled> measures) {
        List<Compiled> plain = new ArrayList<>();
        List<Compiled> asksLater = new ArrayList<>();
        List<Single> bands = new ArrayList<>();
        List<Single> rest = new ArrayList<>();
        for (Compiled each : measures) {
            if (each.hasBand()) {
                bands.add(Single.of(each));
            } else if (each.window > 0 || each.history > 0) {
                rest.add(Single.of(each));
            } else if (each.status != 0) {
                asksLater.add(each);
            } else {
                plain.add(each);
            }
        }
        this.whole = Batch.of(plain);
        this.laters = asksLater.stream().mapToInt(each -> each.later).distinct().toArray();
        this.byStatus = new Batch[laters.length][];
        for (int i = 0; i < laters.length; i++) {
            int weeks = laters[i];
            byStatus[i] = Batch.byStatus(
                    asksLater.stream().filter(each -> each.later == weeks).toList());
        }
        this.lasting = bands.toArray(Single[]::new);
        this.others = rest.toArray(Single[]::new);
    }
}

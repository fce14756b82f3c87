package dk.provenu.engine.register.indicator;

import java.util.List;

/** The measures that the end of a spell is counted in, by how they are counted. */
final class EndPlan {

    /** Those that count every such spell. */
    final Batch whole;

    /** Those that ask only what the person is later, by the place of the weeks among those asked for and by status. */
    final Batch[][] byStatus;

    /** The others, each asked by itself. */
    final Compiled[] others;

    private final boolean isEmpty;

    EndPlan(List<Compiled> measures, int[] laters) {
        this.isEmpty = measures.isEmpty();
        this.whole = Batch.of(measures.stream()
                .filter(each -> isPlain(each) && each.status == 0)
                .toList());
        this.byStatus = new Batch[laters.length][];
        for (int i = 0; i < laters.length; i++) {
            int weeks = laters[i];
            byStatus[i] = Batch.byStatus(measures.stream()
                    .filter(each -> isPlain(each) && each.status != 0 && each.later == weeks)
                    .toList());
        }
        this.others = measures.stream().filter(each -> !isPlain(each)).toArray(Compiled[]::new);
    }

    private static boolean isPlain(Compiled measure) {
        return measure.subject == Measure.Subject.SPELL_ENDS && !measure.partialReturn && measure.followed == 0;
    }

    /** Whether such spells are counted in nothing. */
    boolean isEmpty() {
        return isEmpty;
    }
}

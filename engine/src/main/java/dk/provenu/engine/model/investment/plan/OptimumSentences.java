package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the best allocation comes to. */
final class OptimumSentences {

    /** Fewer consultants than this are not worth a sentence. */
    private static final double WORTH_TELLING = 0.05;

    private OptimumSentences() {}

    static List<Sentence> of(Allocation allocation, Ladder ladder, Efficient frontier) {
        List<Sentence> all = new ArrayList<>();
        all.add(best(allocation));
        moved(allocation).ifPresent(all::add);
        next(ladder, allocation).ifPresent(all::add);
        if (frontier.points().size() > 1) {
            all.add(frontier(frontier));
        }
        return all;
    }

    private static Sentence best(Allocation allocation) {
        boolean more = allocation.more().number() >= 0;
        return Sentence.of("best")
                .words("Den bedste fordeling bruger ", "The best allocation takes ")
                .number(allocation.staff(), 1, Form.PLAIN)
                .words(" konsulenter og giver en gevinst på ", " consultants and gives a gain of ")
                .number(allocation.gain(), 0, Form.WITH_UNIT)
                .words(", ", ", ")
                .number(allocation.more(), 0, Form.MAGNITUDE_WITH_UNIT)
                .words(
                        (more ? " mere" : " mindre") + " end planens, og ",
                        (more ? " more" : " less") + " than the plan's, and ")
                .number(allocation.fewer(), 0, Form.PLAIN)
                .words(" fuldtidspersoner færre på ydelse.", " full-time persons fewer on benefit.")
                .end();
    }

    private static Optional<Sentence> moved(Allocation allocation) {
        List<Allocation.Part> order = allocation.parts().stream()
                .sorted(Comparator.comparingDouble(part -> part.moved().number()))
                .toList();
        Allocation.Part from = order.getFirst();
        Allocation.Part to = order.getLast();
        if (from.moved().number() > -WORTH_TELLING || to.moved().number() < WORTH_TELLING) {
            return Optional.empty();
        }
        return Optional.of(Sentence.of("moved")
                .words("Mest flyttes til ", "Most is moved to ")
                .words(to.plan().group().title().lowered())
                .words(" (", " (")
                .number(to.moved(), 1, Form.PLAIN)
                .words(" konsulenter mere) og fra ", " consultants more) and from ")
                .words(from.plan().group().title().lowered())
                .words(" (", " (")
                .number(from.moved(), 1, Form.MAGNITUDE)
                .words(" mindre).", " fewer).")
                .end());
    }

    private static Optional<Sentence> next(Ladder ladder, Allocation allocation) {
        Optional<Ladder.Step> next = ladder.steps().stream()
                .filter(step -> step.worth().isPresent()
                        && step.allowed() > allocation.staff().number() + 1e-6)
                .findFirst();
        return next.map(step -> Sentence.of("next")
                .words("Den næste konsulent er ", "The next consultant is worth ")
                .number(step.worth().orElseThrow(), 0, Form.WITH_UNIT)
                .words(" værd efter løn. Flere end ", " after wages. More than ")
                .number(ladder.stop(), 1, Form.PLAIN)
                .words(
                        " betaler sig ikke: de næste er længere fra arbejdsmarkedet.",
                        " do not pay: the next are further from the labour market.")
                .end());
    }

    private static Sentence frontier(Efficient frontier) {
        Efficient.Point first = frontier.points().getFirst();
        Efficient.Point last = frontier.points().getLast();
        return Sentence.of("frontier")
                .words(
                        "Uden loft over konsulenter og med personer sat over kroner kan ",
                        "Without a limit on consultants, and with persons put above kroner, ")
                .number(last.persons(), 0, Form.PLAIN)
                .words(" være færre på ydelse i stedet for de ", " can be off benefit instead of ")
                .number(first.persons(), 0, Form.PLAIN)
                .words(
                        ", der giver den højeste gevinst; gevinsten bliver så ",
                        " that give the highest gain; the gain is then ")
                .number(last.net(), 0, Form.WITH_UNIT)
                .words(".", ".")
                .end();
    }
}

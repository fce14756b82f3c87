package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The ledger year by year: promised, less overlap, less what the groups do not cost, and what came of it.
 *
 * @param lines the years in order
 * @param total all of them
 */
record Years(List<Line> lines, Line total) {

    /**
     * A year, or all.
     *
     * @param key the year, or "total"
     * @param sums what the posts come to
     * @param cap what does not count because the groups cost no more: 0 or less; missing where no group's
     *     cost is known
     * @param counted what counts
     */
    record Line(String key, Text label, Sums sums, Figure cap, Figure counted) {}

    Years {
        lines = List.copyOf(lines);
    }

    static Years of(Ledger ledger) {
        TreeSet<Integer> years = new TreeSet<>();
        ledger.posts().forEach(post -> years.add(post.year()));
        List<Line> lines = new ArrayList<>();
        for (int year : years) {
            lines.add(line(
                    Integer.toString(year),
                    Text.same(Integer.toString(year)),
                    ledger.posts().stream().filter(post -> post.year() == year).toList(),
                    ledger.capped().stream()
                            .filter(each -> each.key().period().start().getYear() == year)
                            .toList()));
        }
        return new Years(lines, line("total", Text.of("I alt", "Total"), ledger.posts(), ledger.capped()));
    }

    private static Line line(String key, Text label, List<Post> posts, List<Capped> capped) {
        FigureId id = SavingsLedger.id("by_year", key);
        Sums sums = Sums.of(id, label, posts);
        Figure counted = Sums.sum(
                id.child("counted"),
                Text.of("Tæller, ", "Counts, ").plus(label),
                capped.stream().map(Capped::counted));
        FigureId above = id.child("cap");
        Text words = Text.of("Mere, end gruppen koster, ", "More than the group costs, ")
                .plus(label);
        Figure cap = capped.stream().anyMatch(Capped::isKnown)
                ? Sums.less(above, words, counted, sums.shared())
                : Sums.nothing(
                        above,
                        words,
                        Text.of(
                                "gruppernes udgift er ikke indlæst (group-costs)",
                                "what the groups cost has not been imported (group-costs)"));
        return new Line(key, label, sums, cap, counted);
    }

    String words() {
        String first = lines.getFirst().key();
        String last = lines.getLast().key();
        return first.equals(last) ? first : first + "-" + last;
    }
}

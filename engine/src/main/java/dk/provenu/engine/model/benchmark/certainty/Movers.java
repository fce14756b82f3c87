package dk.provenu.engine.model.benchmark.certainty;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.model.benchmark.certainty.Choices.Choice;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each choice moves: every two choices that differ in one dimension only, held against each other. Computed on
 * columns: for 98 municipalities there are some hundred thousand comparisons.
 *
 * @param dimension what differs
 * @param pairs how many pairs of choices there are
 * @param own the mean number of places that the reader's own municipality moves
 * @param all the same, over all municipalities
 * @param most the most places that the reader's own moves
 * @param turned the share of pairs in which the reader's own goes to the other side of the level
 */
record Movers(Dimension dimension, int pairs, double own, double all, int most, double turned) {

    /** One per dimension in which anything differs, what moves the own municipality most first. */
    static List<Movers> of(Choices choices, Municipality own) {
        List<Movers> all = new ArrayList<>();
        Columns columns = new Columns(choices, choices.members().indexOf(own));
        for (Dimension dimension : Dimension.values()) {
            Movers movers = columns.movers(dimension);
            if (movers.pairs > 0) {
                all.add(movers);
            }
        }
        all.sort((a, b) ->
                Double.compare(b.own, a.own) != 0 ? Double.compare(b.own, a.own) : Double.compare(b.turned, a.turned));
        return all;
    }

    /** Ranks and sides of the level by choice and municipality; NaN where a municipality has none. */
    private static final class Columns {
        private final List<Choice> choices;
        private final double[][] ranks;
        private final double[][] index;
        private final int own;

        Columns(Choices all, int own) {
            this.choices = all.choices();
            this.own = own;
            this.ranks = new double[choices.size()][all.members().size()];
            this.index = new double[choices.size()][all.members().size()];
            for (int c = 0; c < choices.size(); c++) {
                for (int m = 0; m < all.members().size(); m++) {
                    Municipality member = all.members().get(m);
                    ranks[c][m] = number(choices.get(c).measure().ranks().get(member));
                    index[c][m] = number(choices.get(c).index().get(member));
                }
            }
        }

        private static double number(@Nullable Figure figure) {
            return figure == null ? Double.NaN : figure.value().orNaN();
        }

        Movers movers(Dimension dimension) {
            int pairs = 0;
            int turned = 0;
            int most = 0;
            double moved = 0;
            double movedByAll = 0;
            int counted = 0;
            for (int a = 0; a < choices.size(); a++) {
                for (int b = a + 1; b < choices.size(); b++) {
                    if (!differ(dimension, choices.get(a), choices.get(b))) {
                        continue;
                    }
                    pairs++;
                    double places = Math.abs(ranks[a][own] - ranks[b][own]);
                    moved += places;
                    most = Math.max(most, (int) places);
                    turned += (index[a][own] < 100) == (index[b][own] < 100) ? 0 : 1;
                    for (int m = 0; m < ranks[a].length; m++) {
                        double by = Math.abs(ranks[a][m] - ranks[b][m]);
                        if (!Double.isNaN(by)) {
                            movedByAll += by;
                            counted++;
                        }
                    }
                }
            }
            return pairs == 0
                    ? new Movers(dimension, 0, 0, 0, 0, 0)
                    : new Movers(dimension, pairs, moved / pairs, movedByAll / counted, most, turned / (double) pairs);
        }

        private static boolean differ(Dimension dimension, Choice a, Choice b) {
            boolean sameLevel = a.level().equals(b.level());
            return dimension == Dimension.LEVEL
                    ? !sameLevel && a.measure().equals(b.measure())
                    : sameLevel && a.measure().differsOnlyIn(dimension, b.measure());
        }
    }
}

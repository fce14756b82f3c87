package dk.provenu.engine.model.benchmark.bridge;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Sum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A difference taken apart exactly: each factor gets the mean of what it does over all orders in which the factors could be
 * exchanged, the reader's own for the others' (Shapley 1953). Every mixture of own and others' factors is a figure, every step
 * an ordinary mean of differences, so that a workbook computes it again and the steps sum to the whole.
 *
 * @param from what the reader's own comes to
 * @param steps what each factor does, in the order of the factors
 * @param to what the others' comes to
 */
record Steps(Figure from, Map<Factor, Figure> steps, Figure to) {

    /**
     * Takes a difference apart.
     *
     * @param path the first part of the ids
     * @param label what the amount is
     * @param parts the parts of which it is the sum, with their names
     * @param factors at most ten
     * @param shown the unit in which it is told
     */
    static Steps of(FigureId path, Text label, Map<String, Text> parts, List<Factor> factors, Unit shown) {
        Mixtures mixtures = new Mixtures(path, label, parts, factors, shown);
        int all = (1 << factors.size()) - 1;
        Map<Factor, Figure> steps = new LinkedHashMap<>();
        for (int i = 0; i < factors.size(); i++) {
            steps.put(factors.get(i), mixtures.step(i));
        }
        return new Steps(mixtures.get(0), steps, mixtures.get(all));
    }

    /** The amount under every mixture; bit i says whether factor i is the others'. */
    private static final class Mixtures {
        private final FigureId path;
        private final Text label;
        private final Map<String, Text> parts;
        private final List<Factor> factors;
        private final List<Figure> amounts = new ArrayList<>();

        Mixtures(FigureId path, Text label, Map<String, Text> parts, List<Factor> factors, Unit shown) {
            this.path = path;
            this.label = label;
            this.parts = parts;
            this.factors = factors;
            for (int mixture = 0; mixture < 1 << factors.size(); mixture++) {
                amounts.add(amount(mixture, shown));
            }
        }

        Figure get(int mixture) {
            return amounts.get(mixture);
        }

        private Figure amount(int mixture, Unit shown) {
            FigureId id = path.child("mixture", key(mixture));
            Text words = label.plus(Text.same(" ")).plus(words(mixture));
            List<Figure> products = new ArrayList<>();
            parts.forEach((part, name) -> products.add(
                    product(id.child(part), words.plus(Text.same(", ")).plus(name), part, mixture)));
            Figure sum = products.size() == 1
                    ? products.getFirst()
                    : Figure.derived(id.child("sum"), words, new Sum(), products.toArray(Figure[]::new));
            return sum.unit().equals(shown) ? sum : Figure.derived(id, words, Convert.between(sum.unit(), shown), sum);
        }

        private Figure product(FigureId id, Text words, String part, int mixture) {
            List<Figure> cells = new ArrayList<>();
            for (int i = 0; i < factors.size(); i++) {
                Factor factor = factors.get(i);
                boolean others = (mixture >> i & 1) == 1;
                Optional.ofNullable((others ? factor.others() : factor.own()).get(part))
                        .ifPresent(cells::add);
            }
            return cells.size() == 1
                    ? cells.getFirst()
                    : Figure.derived(id, words, new Product(), cells.toArray(Figure[]::new));
        }

        private String key(int mixture) {
            StringBuilder key = new StringBuilder();
            for (int i = 0; i < factors.size(); i++) {
                if ((mixture >> i & 1) == 1) {
                    key.append(key.isEmpty() ? "" : ".").append(factors.get(i).key());
                }
            }
            return key.isEmpty() ? "own" : key.toString();
        }

        private Text words(int mixture) {
            Text others = Text.EMPTY;
            for (int i = 0; i < factors.size(); i++) {
                if ((mixture >> i & 1) == 1) {
                    Text name = factors.get(i).name();
                    others = others.isEmpty()
                            ? name
                            : others.plus(Text.of(" og ", " and ")).plus(name);
                }
            }
            if (others.isEmpty()) {
                return Text.of("med egne tal", "with own numbers");
            }
            return mixture == (1 << factors.size()) - 1
                    ? Text.of("med de andres tal", "with the others' numbers")
                    : Text.of("med de andres ", "with the others' ").plus(others);
        }

        /** The mean over the sizes of what came before, of the mean over what could have come before. */
        Figure step(int i) {
            Factor factor = factors.get(i);
            FigureId id = path.child("step", factor.key());
            List<Figure> bySize = new ArrayList<>();
            for (int size = 0; size < factors.size(); size++) {
                List<Figure> marginals = new ArrayList<>();
                for (int before = 0; before < amounts.size(); before++) {
                    if ((before >> i & 1) == 0 && Integer.bitCount(before) == size) {
                        marginals.add(Figure.derived(
                                id.child("after", key(before)),
                                factor.name()
                                        .capital()
                                        .plus(Text.of(" skiftet, ", " exchanged, "))
                                        .plus(words(before)),
                                new Difference(),
                                amounts.get(before | 1 << i),
                                amounts.get(before)));
                    }
                }
                bySize.add(mean(
                        id.child("after_" + size),
                        factor.name()
                                .capital()
                                .plus(Text.of(
                                        " som nummer " + (size + 1) + " i rækken",
                                        " as number " + (size + 1) + " in the order")),
                        marginals));
            }
            return mean(
                    id,
                    factor.name()
                            .capital()
                            .plus(Text.of(", gennemsnit over alle rækkefølger", ", mean over all orders")),
                    bySize);
        }

        private static Figure mean(FigureId id, Text label, List<Figure> figures) {
            return Figure.derived(id, label, new Mean(), Group.of(id.child("column"), label, figures));
        }
    }
}

package dk.provenu.engine.figure.analysis;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Why a target differs between two evaluations: what each changed input contributes. Each gets its mean contribution
 * over all orders in which the inputs could have been changed (Shapley 1953), so none is favoured by coming first, and
 * together they make the whole difference.
 *
 * @param before the target before
 * @param after the target after
 * @param contributions one per changed input, or per group of them, largest first
 * @param structural cells that appeared or vanished and steps that are computed differently: no input's doing
 * @param structuralAmount what these make of the difference; 0 where there are none
 * @param problem why there are no contributions, where there is a difference but none could be told
 */
public record Contributions(
        Figure before,
        Figure after,
        List<Contribution> contributions,
        List<Structure.Change> structural,
        double structuralAmount,
        Optional<Text> problem) {

    /** More changed inputs than this are grouped. */
    public static final int MOST_GROUPS = 12;

    /**
     * An input whose number changed.
     *
     * @param input the input before
     * @param before its number before
     * @param after its number after
     */
    public record Change(Figure input, double before, double after) {}

    /**
     * What a change contributes.
     *
     * @param label the input's name, or the group's
     * @param changes the changed inputs
     * @param amount the contribution in the target's unit
     */
    public record Contribution(Text label, List<Change> changes, double amount) {
        public Contribution {
            changes = List.copyOf(changes);
        }
    }

    public Contributions {
        contributions = List.copyOf(contributions);
        structural = List.copyOf(structural);
    }

    /** The difference between two evaluations; inputs of more than twelve changes are grouped by where they come from. */
    public static Contributions between(Plan before, Plan after, FigureId target) {
        return between(before, after, target, Contributions::source);
    }

    /**
     * The difference between two evaluations.
     *
     * @param group the group of an input when more than twelve have changed
     * @throws IllegalArgumentException when one of the plans lacks the target
     */
    public static Contributions between(Plan before, Plan after, FigureId target, Function<Figure, Text> group) {
        Figure first = before.order().get(before.position(target));
        Figure last = after.order().get(after.position(target));
        Structure structure = Structure.compare(before, after, target);
        if (!(first.value() instanceof Value.Present(double from)
                && last.value() instanceof Value.Present(double to))) {
            return refused(first, last, structure, "Tallet mangler før eller efter.", "It is missing before or after.");
        }
        Shapley game = new Shapley(before, target, groups(before, target, structure.changes(), group));
        if (!game.isDefined()) {
            return refused(
                    first,
                    last,
                    structure,
                    "For nogle blandinger af gamle og nye input er der intet svar.",
                    "Some mixtures of old and new inputs have no answer.");
        }
        double structural = structure.changed().isEmpty() ? 0 : to - game.all();
        return new Contributions(
                first,
                last,
                game.contributions(to - from - structural),
                structure.changed(),
                structural,
                Optional.empty());
    }

    private static Contributions refused(Figure first, Figure last, Structure structure, String da, String en) {
        return new Contributions(first, last, List.of(), structure.changed(), 0, Optional.of(Text.of(da, en)));
    }

    /** The whole difference; contributions and structural amount sum to it. */
    public double difference() {
        return after.value().orNaN() - before.value().orNaN();
    }

    private static List<Contribution> groups(
            Plan plan, FigureId target, List<Change> changes, Function<Figure, Text> group) {
        Map<Text, List<Change>> groups = new LinkedHashMap<>();
        if (changes.size() <= MOST_GROUPS) {
            return changes.stream()
                    .map(change -> new Contribution(change.input.label(), List.of(change), 0))
                    .toList();
        }
        for (Change change : changes) {
            groups.computeIfAbsent(group.apply(change.input), key -> new ArrayList<>())
                    .add(change);
        }
        List<Contribution> all = new ArrayList<>();
        groups.forEach((label, members) -> all.add(new Contribution(label, members, alone(plan, target, members))));
        all.sort(Comparator.comparingDouble(one -> -Math.abs(one.amount)));
        if (all.size() <= MOST_GROUPS) {
            return all;
        }
        List<Contribution> rest = all.subList(MOST_GROUPS - 1, all.size());
        Text others = Text.of("øvrige", "others");
        List<Change> members =
                rest.stream().flatMap(one -> one.changes.stream()).toList();
        List<Contribution> kept = new ArrayList<>(all.subList(0, MOST_GROUPS - 1));
        kept.add(new Contribution(others, members, 0));
        return kept;
    }

    /** What a group does by itself: to see which are small enough to be put together. */
    private static double alone(Plan plan, FigureId target, List<Change> changes) {
        Map<FigureId, Double> replaced = new LinkedHashMap<>();
        changes.forEach(change -> replaced.put(change.input.id(), change.after));
        int at = plan.position(target);
        double moved = plan.evaluate(replaced)[at] - plan.numbers()[at];
        return Double.isFinite(moved) ? moved : Double.MAX_VALUE;
    }

    private static Text source(Figure input) {
        return switch (input.origin()) {
            case Origin.Observed(var cell) -> Text.same(cell.dataset());
            case Origin.Parameter _ -> Text.of("regler", "rules");
            case Origin.Assumption _ -> Text.of("antagelser", "assumptions");
            default -> Text.of("modellerede tal", "modelled figures");
        };
    }

    /** The value of every mixture of old and new groups, and each group's mean contribution over all orders. */
    private static final class Shapley {
        private final List<Contribution> groups;
        private final double[] values;

        Shapley(Plan plan, FigureId target, List<Contribution> groups) {
            this.groups = groups;
            this.values = new double[1 << groups.size()];
            List<Slice> slices = groups.stream()
                    .map(group -> Slice.between(
                            plan,
                            group.changes.stream()
                                    .map(change -> change.input.id())
                                    .toList(),
                            List.of(target)))
                    .toList();
            double[] numbers = plan.numbers();
            int read = plan.position(target);
            values[0] = numbers[read];
            int mixture = 0;
            // In the order of the Gray code, one group is changed at a time and only what rests on it is computed.
            for (int i = 1; i < values.length; i++) {
                int turned = Integer.numberOfTrailingZeros(i);
                mixture ^= 1 << turned;
                boolean isNew = (mixture >> turned & 1) == 1;
                for (Change change : groups.get(turned).changes) {
                    numbers[plan.position(change.input.id())] = isNew ? change.after : change.before;
                }
                slices.get(turned).compute(numbers);
                values[mixture] = numbers[read];
            }
        }

        boolean isDefined() {
            return Arrays.stream(values).allMatch(Double::isFinite);
        }

        /** The target with all inputs new. */
        double all() {
            return values[values.length - 1];
        }

        List<Contribution> contributions(double total) {
            int n = groups.size();
            double[] weights = weights(n);
            double[] amounts = new double[n];
            for (int i = 0; i < n; i++) {
                for (int without = 0; without < values.length; without++) {
                    if ((without >> i & 1) == 0) {
                        amounts[i] += weights[Integer.bitCount(without)] * (values[without | 1 << i] - values[without]);
                    }
                }
            }
            List<Contribution> told = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                told.add(new Contribution(groups.get(i).label, groups.get(i).changes, amounts[i]));
            }
            told.sort(Comparator.comparingDouble(one -> -Math.abs(one.amount)));
            if (n > 0) {
                // What thousands of additions have rounded away belongs to the largest, where it is least.
                Contribution largest = told.getFirst();
                double rest =
                        total - told.stream().mapToDouble(Contribution::amount).sum();
                told.set(0, new Contribution(largest.label, largest.changes, largest.amount + rest));
            }
            return told;
        }

        /** By how many came before: the share of all orders in which exactly these came before. */
        private static double[] weights(int n) {
            double[] weights = new double[Math.max(n, 1)];
            weights[0] = 1.0 / Math.max(n, 1);
            for (int s = 1; s < n; s++) {
                weights[s] = weights[s - 1] * s / (n - s);
            }
            return weights;
        }
    }
}

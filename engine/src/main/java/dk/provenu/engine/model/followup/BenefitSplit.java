package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Negated;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.vocabulary.Benefit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What persons, their mix, their steps, prices and the law do to the cost of one benefit. Budget is exchanged for ledger in
 * that order, each level a figure:
 *
 * <pre>
 * 0  budgeted persons          × budgeted cost per person
 * 1  level 0                   × all persons of the account ÷ those budgeted       (volume)
 * 2  persons on the benefit    × its budgeted cost per person                      (composition)
 * 3  persons on each step      × the step's budgeted price and share               (step)
 * 4  persons on each step      × their price, the budget's share                   (price)
 * 5  persons on each step      × their price and the month's share                 (law)
 * </pre>
 *
 * A benefit without budgeted persons has no budgeted cost: all of it is composition. A step without budgeted persons has the
 * budgeted price of its benefit.
 *
 * @param benefit the benefit
 * @param budget what was budgeted; empty when nobody was
 * @param actual what came; empty when nobody did
 * @param effects kr. rounded to øre, by effect
 */
record BenefitSplit(Benefit benefit, Optional<Bundle> budget, Optional<Bundle> actual, Map<Effect, Figure> effects) {

    /** One step of a benefit, budgeted and actual. */
    private record Cell(Text name, Make make, Optional<Bundle> budget, Optional<Bundle> actual) {}

    /**
     * The split of a benefit.
     *
     * @param make below the account
     * @param ratio persons of the account, actual for each budgeted; empty when none were budgeted
     */
    static BenefitSplit of(
            Make make,
            Benefit benefit,
            List<PersonsBook.Entry> budget,
            List<PersonsBook.Entry> actual,
            Optional<Figure> ratio) {
        Make here = make.below(benefit.code());
        Text name = benefit.name();
        List<Cell> cells = cells(here, name, budget, actual);
        Optional<Bundle> planned =
                whole(here.below("budget"), name.plus(Text.of(", budget", ", budget")), cells, Cell::budget);
        Optional<Bundle> came =
                whole(here.below("actual"), name.plus(Text.of(", faktisk", ", actual")), cells, Cell::actual);
        Map<Effect, Figure> levels = levels(here, name, planned, came, cells, ratio);
        return new BenefitSplit(benefit, planned, came, levels);
    }

    private static Optional<Bundle> whole(
            Make make, Text name, List<Cell> cells, Function<Cell, Optional<Bundle>> which) {
        List<Bundle> parts = cells.stream().map(which).flatMap(Optional::stream).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Bundle.sum(make, name, parts));
    }

    private static List<Cell> cells(
            Make here, Text name, List<PersonsBook.Entry> budget, List<PersonsBook.Entry> actual) {
        Map<String, List<PersonsBook.Entry>> planned = PersonsBook.cells(budget);
        Map<String, List<PersonsBook.Entry>> came = PersonsBook.cells(actual);
        Map<String, PersonsBook.Entry> all = new LinkedHashMap<>();
        planned.forEach((cell, entries) -> all.put(cell, entries.getFirst()));
        came.forEach((cell, entries) -> all.putIfAbsent(cell, entries.getFirst()));
        List<Cell> cells = new ArrayList<>();
        all.forEach((cell, entry) -> {
            String key = entry.rung().key();
            Text label = name.plus(Text.same(", ")).plus(entry.rung().name());
            cells.add(new Cell(
                    label,
                    here.below("step", key),
                    bundle(here.below("step", key, "budget"), label, planned.get(cell)),
                    bundle(here.below("step", key, "actual"), label, came.get(cell))));
        });
        return cells;
    }

    private static Optional<Bundle> bundle(Make make, Text label, @Nullable List<PersonsBook.Entry> entries) {
        return entries == null
                ? Optional.empty()
                : Optional.of(Bundle.of(make, label, entries)).filter(Bundle::isFilled);
    }

    private static Map<Effect, Figure> levels(
            Make make,
            Text name,
            Optional<Bundle> planned,
            Optional<Bundle> came,
            List<Cell> cells,
            Optional<Figure> ratio) {
        Optional<Figure> level0 = planned.map(Bundle::own);
        Optional<Figure> level1 = level0.flatMap(own ->
                ratio.map(times -> make.derived("level_1", label(Effect.VOLUME, name), new Product(), own, times)));
        Optional<Figure> level4 = came.map(Bundle::budgeted);
        Optional<Figure> level5 = came.map(Bundle::own);
        boolean both = planned.isPresent() && came.isPresent();
        Optional<Figure> level2 = both ? Optional.of(atBudgetedCost(make, name, planned.get(), came.get())) : level4;
        Optional<Figure> level3 = both ? Optional.of(atBudgetedPrices(make, name, cells, planned.get())) : level4;
        Map<Effect, Figure> effects = new EnumMap<>(Effect.class);
        // Where the account had no budgeted persons at all, what came is more persons and no other mix.
        Optional<Figure> mixed = ratio.isPresent() ? level1 : level2;
        put(make, name, effects, Effect.VOLUME, level0, mixed);
        put(make, name, effects, Effect.COMPOSITION, mixed, level2);
        put(make, name, effects, Effect.STEP, level2, level3);
        put(make, name, effects, Effect.PRICE, level3, level4);
        put(make, name, effects, Effect.LAW, level4, level5);
        return effects;
    }

    private static Figure atBudgetedCost(Make make, Text name, Bundle planned, Bundle came) {
        Text cost = Text.of(
                        "Kommunens udgift pr. person i budgettet, ", "The municipality's cost per person budgeted, ")
                .plus(name);
        Figure each = make.derived("budgeted_cost", cost, new Quotient(), planned.own(), planned.persons());
        return make.derived("level_2", label(Effect.COMPOSITION, name), new Product(), came.persons(), each);
    }

    private static Figure atBudgetedPrices(Make make, Text name, List<Cell> cells, Bundle planned) {
        List<Figure> amounts = new ArrayList<>();
        for (Cell cell : cells) {
            cell.actual().ifPresent(came -> amounts.add(atBudgetedPrice(cell, came, planned)));
        }
        return make.sum("level_3", label(Effect.STEP, name), amounts, Text.EMPTY);
    }

    private static Figure atBudgetedPrice(Cell cell, Bundle came, Bundle planned) {
        Text label = label(Effect.STEP, cell.name());
        if (cell.budget().isPresent()) {
            Bundle budget = cell.budget().get();
            Figure each = cell.make()
                    .derived(
                            "budgeted_cost",
                            Text.of("Kommunens udgift pr. person i budgettet, ", "The municipality's cost per person, ")
                                    .plus(cell.name()),
                            new Quotient(),
                            budget.own(),
                            budget.persons());
            return cell.make().derived("level_3", label, new Product(), came.persons(), each);
        }
        Figure price = planned.price(cell.make().below("of_benefit"), "price", cell.name());
        Figure share = cell.make()
                .derived(
                        "budgeted_share",
                        Text.of("Kommunens andel efter budgettets lov, ", "Share by the budget's law, ")
                                .plus(cell.name()),
                        new Quotient(),
                        came.budgeted(),
                        came.gross());
        return cell.make().derived("level_3", label, new Product(), came.persons(), price, share);
    }

    private static Text label(Effect effect, Text name) {
        return name.plus(Text.of(", efter ", ", after ")).plus(effect.words());
    }

    private static void put(
            Make make,
            Text name,
            Map<Effect, Figure> effects,
            Effect effect,
            Optional<Figure> before,
            Optional<Figure> after) {
        Text label = effect.words().capital().plus(Text.same(", ")).plus(name);
        String key = effect.key();
        if (before.isPresent() && after.isPresent()) {
            effects.put(effect, make.ore(key, label, new Difference(), after.get(), before.get()));
        } else if (after.isPresent()) {
            effects.put(effect, make.oreSum(key, label, List.of(after.get()), Text.EMPTY));
        } else {
            before.ifPresent(figure -> effects.put(effect, make.ore(key, label, new Negated(), figure)));
        }
    }

    /** Whether the law says who pays in every month. */
    boolean isShared() {
        return Stream.concat(budget.stream(), actual.stream())
                .allMatch(bundle -> bundle.own().value().isPresent()
                        && bundle.budgeted().value().isPresent());
    }
}

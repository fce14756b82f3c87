package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Negated;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.model.investment.cases.TargetGroup.Placed;
import dk.provenu.engine.vocabulary.BudgetFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that somebody bears or gains, year by year; kr. at the plan's price level.
 *
 * @param flows the lines
 * @param costs what the municipality bears
 * @param gains what it gains
 * @param net gains less costs
 * @param cumulative the net so far
 * @param reinvested what the plan puts into new effort; empty where it does not
 * @param afterReinvestment the net less that
 * @param payers the net of each payer, gains less costs
 */
record CashFlow(
        List<Flow> flows,
        SortedMap<Integer, Figure> costs,
        SortedMap<Integer, Figure> gains,
        SortedMap<Integer, Figure> net,
        SortedMap<Integer, Figure> cumulative,
        SortedMap<Integer, Figure> reinvested,
        SortedMap<Integer, Figure> afterReinvestment,
        Map<Payer, SortedMap<Integer, Figure>> payers) {

    /**
     * The flow of a plan.
     *
     * @param withTax whether what those who find work pay in tax is counted
     */
    static CashFlow of(Ids ids, CasePlan plan, List<GroupEffect> effects, boolean withTax) {
        List<Flow> flows = new ArrayList<>();
        plan.lines().forEach(line -> flows.add(stated(line)));
        effects.forEach(effect -> benefits(effect, flows));
        plan.sideEffects().forEach(side -> flows.add(side(ids, plan, side, effects)));
        if (withTax) {
            plan.tax().ifPresent(tax -> new Taxes(ids, plan, tax, effects).add(flows));
        }
        return new CashTotals(ids, plan, flows).make();
    }

    /** The lines of a payer. */
    List<Flow> of(Payer payer, boolean cost) {
        return flows.stream()
                .filter(flow -> flow.payer() == payer && flow.cost() == cost)
                .toList();
    }

    private static Flow stated(CostLine line) {
        return new Flow(
                line.key(),
                line.label(),
                line.payer(),
                !line.saving(),
                false,
                line.account(),
                line.frame(),
                line.amounts());
    }

    private static void benefits(GroupEffect effect, List<Flow> flows) {
        TargetGroup group = effect.group();
        boolean placed = group.effect() instanceof Placed;
        flows.add(new Flow(
                group.key() + "_own",
                (placed
                                ? Text.of("Højere refusion: ", "Higher reimbursement: ")
                                : Text.of("Sparet ydelse: ", "Benefits saved: "))
                        .plus(group.name()),
                Payer.MUNICIPALITY,
                false,
                true,
                Optional.of(group.account()),
                BudgetFrame.TRANSFERS,
                effect.own()));
        if (!effect.state().isEmpty()) {
            flows.add(new Flow(
                    group.key() + "_state",
                    (placed
                                    ? Text.of("Højere refusion: ", "Higher reimbursement: ")
                                    : Text.of("Statens andel af ydelsen: ", "The state's share of the benefit: "))
                            .plus(group.name()),
                    Payer.STATE,
                    false,
                    false,
                    Optional.empty(),
                    BudgetFrame.OUTSIDE,
                    effect.state()));
        }
        if (!effect.gross().isEmpty()) {
            flows.add(new Flow(
                    group.key() + "_benefit",
                    Text.of("Mistet ydelse: ", "Benefit lost: ").plus(group.name()),
                    Payer.CITIZEN,
                    true,
                    false,
                    Optional.empty(),
                    BudgetFrame.OUTSIDE,
                    effect.gross()));
        }
    }

    /** All who are off a benefit through the effort, whichever group. */
    static Figure persons(Ids ids, List<GroupEffect> effects, int year, String key) {
        List<Figure> all =
                effects.stream().map(each -> Years.at(each.persons(), year)).toList();
        return all.size() == 1
                ? all.getFirst()
                : ids.sum(
                        Text.of("Færre fuldtidspersoner i alt, ", "Fewer full-time persons in all, ")
                                .plus(Text.same("" + year)),
                        all,
                        key,
                        "persons",
                        Integer.toString(year));
    }

    private static Flow side(Ids ids, CasePlan plan, CasePlan.SideEffect side, List<GroupEffect> effects) {
        SortedMap<Integer, Figure> amounts = new TreeMap<>();
        if (!effects.isEmpty()) {
            for (int year : plan.years()) {
                amounts.put(
                        year,
                        ids.derived(
                                side.label().plus(Text.same(", " + year)),
                                new Product(),
                                List.of(persons(ids, effects, year, side.key()), side.amount()),
                                "cash",
                                side.key(),
                                Integer.toString(year)));
            }
        }
        return new Flow(
                side.key(), side.label(), side.payer(), !side.saving(), false, side.account(), side.frame(), amounts);
    }

    /** What the municipality's expenditure on some of the lines changes by: more is above zero. */
    static Optional<Figure> expenditure(Ids ids, List<Flow> flows, int year, String table, String row) {
        String at = Integer.toString(year);
        List<Figure> costs = amounts(flows, year, true);
        List<Figure> gains = amounts(flows, year, false);
        Text label = Text.of("Ændret bevilling, ", "Change of appropriation, ").plus(Text.same(at));
        if (costs.isEmpty() && gains.isEmpty()) {
            return Optional.empty();
        }
        if (gains.isEmpty()) {
            return Optional.of(ids.sum(label, costs, table, row, at));
        }
        Figure gain = ids.sum(
                Text.of("Mindre udgift, ", "Less expenditure, ").plus(Text.same(at)), gains, table, row, at + "_less");
        if (costs.isEmpty()) {
            return Optional.of(ids.derived(label, new Negated(), List.of(gain), table, row, at));
        }
        Figure cost = ids.sum(
                Text.of("Merudgift, ", "More expenditure, ").plus(Text.same(at)), costs, table, row, at + "_more");
        return Optional.of(ids.derived(label, new Difference(), List.of(cost, gain), table, row, at));
    }

    private static List<Figure> amounts(List<Flow> flows, int year, boolean cost) {
        return flows.stream()
                .filter(flow -> flow.cost() == cost)
                .flatMap(flow -> Optional.ofNullable(flow.amounts().get(year)).stream())
                .toList();
    }
}

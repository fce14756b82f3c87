package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.investment.evidence.Evidence;
import dk.provenu.engine.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A case, computed.
 *
 * @param ids makes its figures
 * @param rate the discount rate that it was reckoned with, pct.
 * @param discounted whether the plan or the reader chose one
 */
record CaseResult(
        Ids ids,
        CasePlan plan,
        List<GroupEffect> effects,
        CashFlow cash,
        KeyFigures keys,
        Optional<Guarantee> guarantee,
        Figure rate,
        boolean discounted) {

    /**
     * What was chosen beside the plan.
     *
     * @param on the day whose law holds for every year; empty when the plan or each year decides
     * @param withTax whether tax is counted
     * @param discount the rate of present values in pct.; empty when the plan decides
     */
    record Choice(Optional<LocalDate> on, boolean withTax, OptionalDouble discount) {}

    /**
     * The case that a plan states.
     *
     * @param root the first part of the figures' ids
     * @throws ModelException with what is wrong in the plan, or what the law does not say on its dates
     */
    static CaseResult of(FigureId root, Scenario scenario, Law law, Evidence evidence, Choice choice) {
        Ids ids = new Ids(root);
        CasePlan plan = PlanReader.read(scenario, ids, evidence);
        if (choice.withTax() && plan.tax().isEmpty()) {
            throw new ModelException(Text.of(
                    "Planen '" + plan.name()
                            + "' siger intet om skat. Tilføj 'tax:' med wage_per_month, municipal_rate og"
                            + " equalised, eller regn uden skat.",
                    "The plan '" + plan.name()
                            + "' says nothing of tax. Add 'tax:' with wage_per_month, municipal_rate and"
                            + " equalised, or reckon without tax."));
        }
        List<GroupEffect> effects = new ArrayList<>();
        OwnShares shares = new OwnShares(ids, law);
        plan.groups().forEach(group -> effects.add(GroupEffect.of(ids, group, plan, choice.on(), shares)));
        effects.forEach(CaseResult::refuseMoreThanThereAre);
        CashFlow cash = CashFlow.of(ids, plan, effects, choice.withTax());
        Figure rate = rate(ids, plan, choice);
        return new CaseResult(
                ids,
                plan,
                effects,
                cash,
                KeyFigures.of(ids, plan, cash, effects, rate),
                Guarantee.of(ids, plan, cash, effects, law, choice.on()),
                rate,
                choice.discount().isPresent() || plan.discount().isPresent());
    }

    private static Figure rate(Ids ids, CasePlan plan, Choice choice) {
        if (choice.discount().isPresent() || plan.discount().isEmpty()) {
            return Figure.assumption(
                    ids.id("chosen", "discount", "rate"),
                    Text.of("Kalkulationsrente", "Discount rate"),
                    Value.of(choice.discount().orElse(0)),
                    Unit.PERCENT,
                    PriceBasis.none(),
                    new Origin.Assumption(
                            choice.discount().isPresent()
                                    ? Text.of("valgt af læseren", "chosen by the reader")
                                    : Text.of(
                                            "hverken planen eller læseren har valgt en rente: der regnes uden",
                                            "neither the plan nor the reader chose one: nothing is discounted"),
                            Optional.empty(),
                            Optional.empty()),
                    List.of());
        }
        return plan.discount().get();
    }

    /** Persons who are not there cannot leave. */
    private static void refuseMoreThanThereAre(GroupEffect effect) {
        TargetGroup group = effect.group();
        group.persons()
                .ifPresent(there -> effect.persons().forEach((year, fewer) -> {
                    if (fewer.value().orNaN() > there.value().orNaN()) {
                        throw new ModelException(Text.of(
                                "Målgruppen '" + group.name().da() + "': i " + year + " er "
                                        + Math.round(fewer.number())
                                        + " fuldtidspersoner færre på ydelsen, men der er kun "
                                        + Math.round(there.number())
                                        + " i gruppen. Ret 'starts', 'size' eller 'persons'.",
                                "The target group '" + group.name().en() + "': in " + year + " there are "
                                        + Math.round(fewer.number())
                                        + " full-time persons fewer on the benefit, but only "
                                        + Math.round(there.number())
                                        + " in the group. Correct 'starts', 'size' or 'persons'."));
                    }
                }));
    }
}

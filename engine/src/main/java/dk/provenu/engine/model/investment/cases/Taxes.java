package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.model.investment.cases.CasePlan.Tax;
import dk.provenu.engine.vocabulary.AccountFunction;
import dk.provenu.engine.vocabulary.BudgetFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What those who find work pay in tax, and what the municipality loses of it by equalisation. */
final class Taxes {

    private static final AccountFunction INCOME_TAX = AccountFunction.parse("7.68.90");

    private final Ids ids;
    private final CasePlan plan;
    private final Tax tax;
    private final List<GroupEffect> effects;

    Taxes(Ids ids, CasePlan plan, Tax tax, List<GroupEffect> effects) {
        this.ids = ids;
        this.plan = plan;
        this.tax = tax;
        this.effects = effects;
    }

    /** Wage less the benefit, taxed; the municipality loses a share of its gain by equalisation from a year on. */
    void add(List<Flow> flows) {
        SortedMap<Integer, Figure> wages = new TreeMap<>();
        SortedMap<Integer, Figure> municipal = new TreeMap<>();
        SortedMap<Integer, Figure> equalised = new TreeMap<>();
        SortedMap<Integer, Figure> state = new TreeMap<>();
        SortedMap<Integer, Figure> paid = new TreeMap<>();
        Figure months = ids.given(
                Text.of("Måneder på et år", "Months of a year"),
                12,
                Unit.NUMBER,
                "Kalenderåret",
                "tax",
                "calendar",
                "months");
        Figure rate = share(tax.municipalRate(), "municipal_rate");
        Optional<Figure> stateRate = tax.stateRate().map(each -> share(each, "state_rate"));
        for (int year : plan.years()) {
            String at = Integer.toString(year);
            Figure wage = ids.derived(
                    Text.of("Lønnen for dem, der er i job, ", "The wages of those in work, ")
                            .plus(Text.same(at)),
                    new Product(),
                    List.of(CashFlow.persons(ids, effects, year, "tax"), tax.wage(), months),
                    "tax",
                    "wages",
                    at);
            List<Figure> lost = effects.stream()
                    .flatMap(each -> Optional.ofNullable(each.gross().get(year)).stream())
                    .toList();
            Figure more = lost.isEmpty()
                    ? wage
                    : ids.derived(
                            Text.of("Løn minus ydelse, ", "Wages less benefits, ")
                                    .plus(Text.same(at)),
                            new Difference(),
                            List.of(
                                    wage,
                                    ids.sum(
                                            Text.of("Mistede ydelser, ", "Benefits lost, ")
                                                    .plus(Text.same(at)),
                                            lost,
                                            "tax",
                                            "benefits",
                                            at)),
                            "tax",
                            "base",
                            at);
            wages.put(year, wage);
            Figure gain = ids.derived(
                    Text.of("Kommuneskat af merindtægten, ", "Municipal tax of the gain, ")
                            .plus(Text.same(at)),
                    new Product(),
                    List.of(more, rate),
                    "tax",
                    "municipal",
                    at);
            municipal.put(year, gain);
            if (year >= tax.equalisedFrom()) {
                equalised.put(
                        year,
                        ids.derived(
                                Text.of("Mindre i udligning, ", "Less in equalisation, ")
                                        .plus(Text.same(at)),
                                new Product(),
                                List.of(gain, tax.equalised()),
                                "tax",
                                "equalised",
                                at));
            }
            List<Figure> all = new ArrayList<>(List.of(gain));
            stateRate.ifPresent(each -> {
                Figure toState = ids.derived(
                        Text.of("Statsskat af merindtægten, ", "State tax of the gain, ")
                                .plus(Text.same(at)),
                        new Product(),
                        List.of(more, each),
                        "tax",
                        "state",
                        at);
                state.put(year, toState);
                all.add(toState);
            });
            paid.put(
                    year,
                    ids.sum(
                            Text.of("Skat af merindtægten, ", "Tax of the gain, ")
                                    .plus(Text.same(at)),
                            all,
                            "tax",
                            "paid",
                            at));
        }
        Optional<AccountFunction> account = Optional.of(INCOME_TAX);
        flows.add(flow(
                "tax_municipal",
                Text.of("Kommuneskat af merindtægten", "Municipal tax of the gain"),
                Payer.MUNICIPALITY,
                false,
                account,
                municipal));
        flows.add(flow(
                "tax_equalised",
                Text.of("Mindre i udligning", "Less in equalisation"),
                Payer.MUNICIPALITY,
                true,
                account,
                equalised));
        if (!state.isEmpty()) {
            flows.add(flow(
                    "tax_state",
                    Text.of("Statsskat af merindtægten", "State tax of the gain"),
                    Payer.STATE,
                    false,
                    Optional.empty(),
                    state));
        }
        flows.add(flow("wages", Text.of("Løn", "Wages"), Payer.CITIZEN, false, Optional.empty(), wages));
        flows.add(flow(
                "tax_paid",
                Text.of("Skat af merindtægten", "Tax of the gain"),
                Payer.CITIZEN,
                true,
                Optional.empty(),
                paid));
    }

    private Figure share(Figure percent, String name) {
        return ids.derived(
                percent.label(), Convert.between(Unit.PERCENT, Unit.SHARE), List.of(percent), "tax", "rates", name);
    }

    private static Flow flow(
            String key,
            Text label,
            Payer payer,
            boolean cost,
            Optional<AccountFunction> account,
            SortedMap<Integer, Figure> amounts) {
        return new Flow(key, label, payer, cost, false, account, BudgetFrame.OUTSIDE, amounts);
    }
}

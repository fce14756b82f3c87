package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.analysis.BreakEven;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.FirstReached;
import dk.provenu.engine.figure.operation.PresentValue;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * What the case comes to over its years.
 *
 * @param costs the municipality's costs, kr.
 * @param gains its gains, kr.
 * @param net gains less costs, kr.
 * @param payback the first year in which the cumulative net is no longer negative; missing where it stays so
 * @param costsNow the present value of the costs; the first year counts as ended, as Excel's NPV has it
 * @param gainsNow that of the gains
 * @param netNow the one less the other
 * @param ratio gains over costs, in present values; undiscounted where the plan has no rate
 * @param internalRate the rate at which the present value of the net is zero, pct.; missing where there is none or several
 * @param moved persons moved; empty where the plan states persons itself
 * @param personYears full-time persons less on benefit, added over the years
 * @param costPerMoved costs per person moved, kr.
 * @param costPerPersonYear costs per full-time person year, kr.
 */
record KeyFigures(
        Figure costs,
        Figure gains,
        Figure net,
        Figure payback,
        Figure costsNow,
        Figure gainsNow,
        Figure netNow,
        Figure ratio,
        Figure internalRate,
        Optional<Figure> moved,
        Optional<Figure> personYears,
        Optional<Figure> costPerMoved,
        Optional<Figure> costPerPersonYear) {

    /** The rates between which the internal rate is sought, as shares. */
    private static final double LOWEST_RATE = -0.99;

    private static final double HIGHEST_RATE = 100;

    static final String TABLE = "key";

    static KeyFigures of(Ids ids, CasePlan plan, CashFlow cash, List<GroupEffect> effects, Figure rate) {
        Figure costs = total(ids, "costs", Text.of("Udgifter i alt", "Costs in all"), cash.costs());
        Figure gains = total(ids, "gains", Text.of("Gevinster i alt", "Gains in all"), cash.gains());
        Figure net = ids.derived(
                Text.of("Nettoprovenu i alt", "Net yield in all"),
                new Difference(),
                List.of(gains, costs),
                TABLE,
                "net_yield",
                "value");
        Figure share = ids.derived(
                rate.label(), Convert.between(Unit.PERCENT, Unit.SHARE), List.of(rate), TABLE, "discount", "share");
        Figure costsNow = now(
                ids,
                share,
                "costs_now",
                Text.of("Nutidsværdi af udgifterne", "Present value of the costs"),
                cash.costs());
        Figure gainsNow = now(
                ids,
                share,
                "gains_now",
                Text.of("Nutidsværdi af gevinsterne", "Present value of the gains"),
                cash.gains());
        Figure netNow = ids.derived(
                Text.of("Nutidsværdi netto", "Net present value"),
                new Difference(),
                List.of(gainsNow, costsNow),
                TABLE,
                "net_now",
                "value");
        List<Figure> moved =
                effects.stream().flatMap(each -> each.moved().values().stream()).toList();
        List<Figure> persons = effects.stream()
                .flatMap(each -> each.persons().values().stream())
                .filter(figure -> figure.number() != 0 || figure.derivation().isPresent())
                .toList();
        Optional<Figure> allMoved = moved.isEmpty()
                ? Optional.empty()
                : Optional.of(ids.derived(
                        Text.of("Personer flyttet", "Persons moved"), new Sum(), moved, TABLE, "moved", "value"));
        Optional<Figure> years = persons.isEmpty()
                ? Optional.empty()
                : Optional.of(ids.derived(
                        Text.of("Fuldtidspersonår uden ydelse", "Full-time person years off benefit"),
                        new Sum(),
                        persons,
                        TABLE,
                        "person_years",
                        "value"));
        return new KeyFigures(
                costs,
                gains,
                net,
                payback(ids, plan, cash),
                costsNow,
                gainsNow,
                netNow,
                ids.derived(
                        Text.of("Gevinst pr. krone udgift", "Gain per krone of cost"),
                        new Quotient(),
                        List.of(gainsNow, costsNow),
                        TABLE,
                        "ratio",
                        "value"),
                internalRate(ids, rate, cash),
                allMoved,
                years,
                allMoved.map(all -> per(
                        ids,
                        costs,
                        all,
                        "cost_per_moved",
                        Text.of("Udgift pr. flyttet person", "Cost per person moved"))),
                years.map(all -> per(
                        ids,
                        costs,
                        all,
                        "cost_per_year",
                        Text.of("Udgift pr. fuldtidspersonår", "Cost per full-time person year"))));
    }

    private static Figure per(Ids ids, Figure costs, Figure all, String row, Text label) {
        return ids.derived(label, new Quotient(), List.of(costs, all), TABLE, row, "value");
    }

    private static Figure total(Ids ids, String row, Text label, SortedMap<Integer, Figure> amounts) {
        return ids.sum(label, List.copyOf(amounts.values()), TABLE, row, "value");
    }

    private static Figure now(Ids ids, Figure share, String row, Text label, SortedMap<Integer, Figure> amounts) {
        Group column = ids.group(label, List.copyOf(amounts.values()), TABLE, row, "years");
        return ids.derived(label, new PresentValue(), List.of(share, column), TABLE, row, "value");
    }

    private static Figure payback(Ids ids, CasePlan plan, CashFlow cash) {
        List<Figure> years = new ArrayList<>();
        for (int year : plan.years()) {
            years.add(ids.given(
                    Text.of("År", "Year"), year, Unit.YEAR, "Planens år", TABLE, "axis", Integer.toString(year)));
        }
        return ids.derived(
                Text.of("Tjent hjem i", "Paid back in"),
                new FirstReached(),
                List.of(
                        ids.group(
                                Text.of("akkumuleret nettoprovenu", "cumulative net yield"),
                                List.copyOf(cash.cumulative().values()),
                                TABLE,
                                "payback",
                                "column"),
                        ids.group(Text.of("årene", "the years"), years, TABLE, "payback", "years")),
                TABLE,
                "payback",
                "value");
    }

    /** Sought in the graph; the answer says when there is none, or more than one. */
    private static Figure internalRate(Ids ids, Figure rate, CashFlow cash) {
        Text label = Text.of("Intern rente", "Internal rate of return");
        Figure own = ids.derived(
                rate.label(), Convert.between(Unit.PERCENT, Unit.SHARE), List.of(rate), TABLE, "internal_rate", "rate");
        Group column = ids.group(
                Text.of("nettoprovenuet år for år", "the net yield year by year"),
                List.copyOf(cash.net().values()),
                TABLE,
                "internal_rate",
                "years");
        Figure now = ids.derived(
                Text.of("Nutidsværdi af nettoprovenuet", "Present value of the net yield"),
                new PresentValue(),
                List.of(own, column),
                TABLE,
                "internal_rate",
                "now");
        Value value;
        if (!now.value().isPresent()) {
            value = Value.missing(MissingReason.UNDEFINED, Text.of("et tal mangler", "a number is missing"));
        } else {
            BreakEven found = BreakEven.internalRate(
                    Plan.of(Graph.of(List.of(now))), now.id(), now.id(), LOWEST_RATE, HIGHEST_RATE);
            OptionalDouble only = found.only();
            value = only.isPresent()
                    ? Value.of(100 * only.getAsDouble())
                    : Value.missing(
                            MissingReason.UNDEFINED, words(found.solutions().size()));
        }
        return Figure.modelled(
                ids.id(TABLE, "internal_rate", "value"),
                label,
                value,
                Unit.PERCENT,
                PriceBasis.none(),
                new Origin.Modelled(
                        Text.of(
                                "Renten, hvor nutidsværdien er nul, søgt i regnestykket",
                                "The rate at which the present value is zero, sought in the graph"),
                        Map.of("from", "-99 pct.", "to", "10000 pct."),
                        List.copyOf(cash.net().values())),
                List.of());
    }

    private static Text words(int solutions) {
        return solutions == 0
                ? Text.of("ingen rente gør nutidsværdien til nul", "no rate makes the present value zero")
                : Text.of(
                        solutions + " renter gør nutidsværdien til nul, for nettoprovenuet skifter fortegn flere gange",
                        solutions + " rates make the present value zero, for the net yield changes sign several times");
    }
}

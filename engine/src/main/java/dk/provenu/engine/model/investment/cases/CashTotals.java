package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Sum;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The sums over the lines. */
final class CashTotals {

    private final Ids ids;
    private final CasePlan plan;
    private final List<Flow> flows;
    private final PriceBasis basis;

    CashTotals(Ids ids, CasePlan plan, List<Flow> flows) {
        this.ids = ids;
        this.plan = plan;
        this.flows = flows;
        this.basis = flows.stream()
                .flatMap(flow -> flow.amounts().values().stream())
                .map(Figure::priceBasis)
                .findFirst()
                .orElseGet(PriceBasis::none);
    }

    CashFlow make() {
        SortedMap<Integer, Figure> costs = sums(
                "costs",
                Text.of("Udgifter i alt", "Costs in all"),
                flow -> flow.payer() == Payer.MUNICIPALITY && flow.cost());
        SortedMap<Integer, Figure> gains = sums(
                "gains",
                Text.of("Gevinster i alt", "Gains in all"),
                flow -> flow.payer() == Payer.MUNICIPALITY && !flow.cost());
        SortedMap<Integer, Figure> net = less(gains, costs, "cash", "net", Text.of("Nettoprovenu", "Net yield"));
        SortedMap<Integer, Figure> cumulative = new TreeMap<>();
        net.forEach((year, figure) -> cumulative.put(
                year,
                cumulative.isEmpty()
                        ? ids.sum(
                                Text.of("Akkumuleret til og med " + year, "Cumulative through " + year),
                                List.of(figure),
                                "cash",
                                "cumulative",
                                Integer.toString(year))
                        : ids.derived(
                                Text.of("Akkumuleret til og med " + year, "Cumulative through " + year),
                                new Sum(),
                                List.of(cumulative.lastEntry().getValue(), figure),
                                "cash",
                                "cumulative",
                                Integer.toString(year))));
        SortedMap<Integer, Figure> reinvested = reinvested();
        return new CashFlow(
                List.copyOf(flows),
                costs,
                gains,
                net,
                cumulative,
                reinvested,
                reinvested.isEmpty()
                        ? net
                        : less(
                                net,
                                reinvested,
                                "cash",
                                "after_reinvestment",
                                Text.of("Efter geninvestering", "After reinvestment")),
                payers(net));
    }

    private SortedMap<Integer, Figure> sums(String row, Text label, Predicate<Flow> which) {
        SortedMap<Integer, Figure> sums = new TreeMap<>();
        for (int year : plan.years()) {
            sums.put(year, sum("cash", row, label, year, which));
        }
        return sums;
    }

    private Figure sum(String table, String row, Text label, int year, Predicate<Flow> which) {
        List<Figure> parts = flows.stream()
                .filter(which)
                .flatMap(flow -> Optional.ofNullable(flow.amounts().get(year)).stream())
                .toList();
        Text words = label.plus(Text.same(", " + year));
        String at = Integer.toString(year);
        return parts.isEmpty()
                ? GroupEffect.nothing(ids, words, basis, table, row, at)
                : ids.sum(words, parts, table, row, at);
    }

    private SortedMap<Integer, Figure> less(
            SortedMap<Integer, Figure> from, SortedMap<Integer, Figure> what, String table, String row, Text label) {
        SortedMap<Integer, Figure> differences = new TreeMap<>();
        from.forEach((year, figure) -> differences.put(
                year,
                ids.derived(
                        label.plus(Text.same(", " + year)),
                        new Difference(),
                        List.of(figure, Years.at(what, year)),
                        table,
                        row,
                        Integer.toString(year))));
        return differences;
    }

    private SortedMap<Integer, Figure> reinvested() {
        SortedMap<Integer, Figure> all = new TreeMap<>();
        if (plan.reinvested().isEmpty()) {
            return all;
        }
        for (int year : plan.years()) {
            Text label = Text.of("Geninvesteret, ", "Reinvested, ").plus(Text.same("" + year));
            Figure share = plan.reinvested().get(year);
            all.put(
                    year,
                    share == null
                            ? GroupEffect.nothing(ids, label, basis, "cash", "reinvested", Integer.toString(year))
                            : ids.derived(
                                    label,
                                    new Product(),
                                    List.of(
                                            sum(
                                                    "reinvest",
                                                    "saving",
                                                    Text.of("Sparet ydelse", "Benefits saved"),
                                                    year,
                                                    Flow::transfer),
                                            share),
                                    "cash",
                                    "reinvested",
                                    Integer.toString(year)));
        }
        return all;
    }

    private Map<Payer, SortedMap<Integer, Figure>> payers(SortedMap<Integer, Figure> net) {
        Map<Payer, SortedMap<Integer, Figure>> payers = new EnumMap<>(Payer.class);
        for (Payer payer : Payer.values()) {
            boolean there = flows.stream().anyMatch(flow -> flow.payer() == payer);
            if (payer == Payer.MUNICIPALITY) {
                payers.put(payer, net);
            } else if (there) {
                payers.put(payer, netOf(payer));
            }
        }
        return payers;
    }

    private SortedMap<Integer, Figure> netOf(Payer payer) {
        SortedMap<Integer, Figure> netOf = new TreeMap<>();
        boolean gains = flows.stream().anyMatch(flow -> flow.payer() == payer && !flow.cost());
        boolean costs = flows.stream().anyMatch(flow -> flow.payer() == payer && flow.cost());
        for (int year : plan.years()) {
            String at = Integer.toString(year);
            Figure gain = gains
                    ? sum(
                            "payer_gains",
                            payer.code(),
                            payer.words(),
                            year,
                            flow -> flow.payer() == payer && !flow.cost())
                    : GroupEffect.nothing(ids, payer.words(), basis, "payer_gains", payer.code(), at);
            Text label = payer.words().plus(Text.same(", " + year));
            netOf.put(
                    year,
                    costs
                            ? ids.derived(
                                    label,
                                    new Difference(),
                                    List.of(
                                            gain,
                                            sum(
                                                    "payer_costs",
                                                    payer.code(),
                                                    payer.words(),
                                                    year,
                                                    flow -> flow.payer() == payer && flow.cost())),
                                    "payers",
                                    payer.code(),
                                    at)
                            : ids.sum(label, List.of(gain), "payers", payer.code(), at));
        }
        return netOf;
    }
}

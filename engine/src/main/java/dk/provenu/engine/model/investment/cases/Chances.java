package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.analysis.Draws;
import dk.provenu.engine.figure.analysis.Outcome;
import dk.provenu.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How sure the case is: the uncertain numbers drawn many times, each from its own low and high, all through the same graph.
 *
 * @param rows one for each year, in order
 * @param chanceInAll the chance that the whole case pays
 */
record Chances(List<Row> rows, Figure chanceInAll) {

    private static final Text METHOD =
            Text.of("De usikre forudsætninger trukket mange gange", "The uncertain numbers drawn many times");
    private static final String TABLE = "chance";

    /** The bands of the fan: which quantile of the draws stands at which end. */
    enum Band {
        LOWER95("lower95", 0.025, Text.of("95 pct. nedre", "95 pct. lower")),
        LOWER80("lower80", 0.1, Text.of("80 pct. nedre", "80 pct. lower")),
        MEDIAN("mean", 0.5, Text.of("Midterste udfald", "Median outcome")),
        UPPER80("upper80", 0.9, Text.of("80 pct. øvre", "80 pct. upper")),
        UPPER95("upper95", 0.975, Text.of("95 pct. øvre", "95 pct. upper"));

        private final String key;
        private final double quantile;
        private final transient Text words;

        Band(String key, double quantile, Text words) {
            this.key = key;
            this.quantile = quantile;
            this.words = words;
        }

        String key() {
            return key;
        }

        Text words() {
            return words;
        }
    }

    /**
     * What the draws gave in a year.
     *
     * @param bands the quantiles of the cumulative net, by band
     * @param yearPays the chance that the year's own net is above zero
     * @param paidBack the chance that the cumulative net is
     */
    record Row(int year, Map<Band, Figure> bands, Figure yearPays, Figure paidBack) {}

    /** The draws; empty where nothing in the plan has a low and a high. */
    static Optional<Chances> of(Ids ids, CasePlan plan, CashFlow cash, int draws, long seed) {
        List<Figure> targets = new ArrayList<>();
        targets.addAll(cash.net().values());
        targets.addAll(cash.cumulative().values());
        Graph graph = Graph.of(targets);
        if (graph.order().stream().noneMatch(Chances::isUncertain)) {
            return Optional.empty();
        }
        Draws drawn = Draws.of(Plan.of(graph), targets.stream().map(Figure::id).toList(), draws, seed);
        Maker maker = new Maker(ids, Map.of("draws", Integer.toString(draws), "seed", Long.toString(seed)));
        List<Row> rows = new ArrayList<>();
        for (int year : plan.years()) {
            rows.add(maker.row(year, cash, drawn));
        }
        return Optional.of(new Chances(rows, rows.getLast().paidBack()));
    }

    private static boolean isUncertain(Figure figure) {
        return figure.origin() instanceof Origin.Assumption assumption
                && assumption.uncertainty().isPresent();
    }

    /**
     * The plan's own numbers below a figure: what can be moved. Shares that must add up to one are not, as one of them cannot
     * move alone.
     */
    static List<Figure> drivers(Figure below, List<GroupEffect> effects) {
        Set<FigureId> parts = effects.stream()
                .flatMap(effect -> effect.group().durations().stream())
                .flatMap(duration -> duration.share().stream())
                .map(Figure::id)
                .collect(Collectors.toSet());
        FigureId plans = FigureId.of(Scenario.ROOM);
        return Graph.of(List.of(below)).order().stream()
                .filter(figure -> figure.origin() instanceof Origin.Assumption
                        && figure.id().value().startsWith(plans.value() + "/")
                        && !parts.contains(figure.id())
                        && figure.value().isPresent()
                        && figure.number() != 0)
                .toList();
    }

    private record Maker(Ids ids, Map<String, String> settings) {

        Row row(int year, CashFlow cash, Draws drawn) {
            Figure net = Years.at(cash.net(), year);
            Figure cumulative = Years.at(cash.cumulative(), year);
            Outcome ofYear = drawn.get(net.id());
            Outcome sofar = drawn.get(cumulative.id());
            Map<Band, Figure> bands = new java.util.EnumMap<>(Band.class);
            for (Band band : Band.values()) {
                bands.put(
                        band,
                        figure(
                                year,
                                band.key(),
                                cumulative
                                        .label()
                                        .plus(Text.same(": "))
                                        .plus(band.words().lowered()),
                                sofar.quantile(band.quantile),
                                Unit.KRONER,
                                cumulative));
            }
            return new Row(
                    year,
                    bands,
                    figure(
                            year,
                            "year_pays",
                            Text.of("Sandsynlighed for overskud i " + year, "Chance of a gain in " + year),
                            percent(ofYear),
                            Unit.PERCENT,
                            net),
                    figure(
                            year,
                            "paid_back",
                            Text.of(
                                    "Sandsynlighed for at være tjent hjem til og med " + year,
                                    "Chance of having paid back through " + year),
                            percent(sofar),
                            Unit.PERCENT,
                            cumulative));
        }

        private static OptionalDouble percent(Outcome outcome) {
            OptionalDouble share = outcome.probabilityAbove(0);
            return share.isPresent() ? OptionalDouble.of(100 * share.getAsDouble()) : share;
        }

        private Figure figure(int year, String column, Text label, OptionalDouble number, Unit unit, Figure of) {
            return Figure.modelled(
                    ids.id(TABLE, Integer.toString(year), column),
                    label,
                    number.isPresent()
                            ? Value.of(number.getAsDouble())
                            : Value.missing(
                                    MissingReason.UNDEFINED,
                                    Text.of("ingen trækning gav et svar", "no draw gave an answer")),
                    unit,
                    unit.isMoney() ? of.priceBasis() : PriceBasis.none(),
                    new Origin.Modelled(METHOD, settings, List.of(of)),
                    List.of());
        }
    }
}

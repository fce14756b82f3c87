package dk.provenu.engine.model.benchmark.frontier;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Rank;
import dk.provenu.engine.model.benchmark.frontier.FrontierData.Variable;
import dk.provenu.engine.statistics.frontier.Frontier;
import dk.provenu.engine.statistics.frontier.Returns;
import dk.provenu.engine.statistics.frontier.SimarWilson;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the frontier says of every municipality, and the leaves that it leaves in the graph: each says the method, its
 * settings and the numbers that it read.
 */
final class Scores {

    /** Efficiencies are shown with one decimal, and what is shown as equal is ranked as equal. */
    private static final int RANKED_DECIMALS = 1;

    private static final Text DEA = Text.of("frontanalyse (DEA)", "data envelopment analysis");
    private static final Text BOOTSTRAP = Text.of(
            "bootstrap af frontanalysen (Simar og Wilson 1998)", "bootstrap of the frontier (Simar and Wilson 1998)");

    private final FrontierData data;
    private final FrontierChoice choice;
    private final Frontier.Unit[] units;
    private final double[] constant;
    private final Optional<SimarWilson> sure;
    private final List<Node> inputs;
    private final Map<Municipality, Figure> efficiencies = new LinkedHashMap<>();
    private final Map<String, Figure> made = new HashMap<>();

    Scores(FrontierData data, FrontierChoice choice) {
        this.data = data;
        this.choice = choice;
        double[][] x = rows(data.inputs());
        double[][] y = rows(data.outputs());
        Frontier frontier = Frontier.of(x, y, choice.orientation(), choice.returns());
        units = frontier.analyse();
        constant = choice.returns() == Returns.CONSTANT
                ? new double[0]
                : Frontier.of(x, y, choice.orientation(), Returns.CONSTANT).efficiencies();
        sure = bootstrap(frontier);
        inputs = new ArrayList<>();
        data.inputs().forEach(variable -> inputs.add(group(variable)));
        data.outputs().forEach(variable -> inputs.add(group(variable)));
        data.municipalities().forEach(member -> efficiencies.put(member, percent(member)));
    }

    private double[][] rows(List<Variable> variables) {
        return variables.stream()
                .map(variable -> variable.numbers(data.municipalities()))
                .toArray(double[][]::new);
    }

    private Optional<SimarWilson> bootstrap(Frontier frontier) {
        long behind = Arrays.stream(units)
                .filter(unit -> unit.efficiency() < 1 - 1e-9)
                .count();
        return choice.repetitions() < 100 || behind < 3
                ? Optional.empty()
                : Optional.of(SimarWilson.of(frontier, choice.repetitions(), choice.seed(), choice.level()));
    }

    private Group group(Variable variable) {
        return Group.of(
                FrontierAnalysis.ID.child("columns", variable.code()),
                variable.label(),
                data.municipalities().stream().map(variable::value).toList());
    }

    FrontierData data() {
        return data;
    }

    FrontierChoice choice() {
        return choice;
    }

    /** Whether the bootstrap was made. */
    boolean isSure() {
        return sure.isPresent();
    }

    /** Whether the municipality takes part. */
    boolean has(Municipality member) {
        return efficiencies.containsKey(member);
    }

    /** Efficiency in pct. */
    Figure efficiency(Municipality member) {
        return Objects.requireNonNull(efficiencies.get(member));
    }

    /** The places of some municipalities among each other, 1 for the most efficient. */
    Map<Municipality, Figure> ranks(List<Municipality> members) {
        Group group = Group.of(
                FrontierAnalysis.ID.child("columns", "efficiency"),
                Text.of("effektivitet", "efficiency"),
                members.stream().map(this::efficiency).toList());
        Map<Municipality, Figure> ranks = new LinkedHashMap<>();
        members.forEach(member -> ranks.put(
                member,
                Figure.derived(
                        FrontierAnalysis.ID.child("efficiency", member.code(), "efficiency_rank"),
                        Text.of("Plads, ", "Rank, ").plus(efficiency(member).label()),
                        new Rank(Rank.Direction.HIGHEST_FIRST, RANKED_DECIMALS),
                        efficiency(member),
                        group)));
        return ranks;
    }

    Frontier.Unit unit(Municipality member) {
        return units[at(member)];
    }

    private int at(Municipality member) {
        return data.municipalities().indexOf(member);
    }

    private Figure percent(Municipality member) {
        Figure share = share(member);
        return Figure.derived(
                FrontierAnalysis.ID.child("efficiency", member.code(), "efficiency"),
                share.label(),
                Convert.between(Unit.SHARE, Unit.PERCENT),
                share);
    }

    /** The efficiency as the share from which targets are computed; made once for each municipality. */
    private Figure share(Municipality member) {
        return leaf(
                FrontierAnalysis.ID.child("efficiency", member.code(), "share"),
                Text.of("Effektivitet, " + member.name(), "Efficiency, " + member.name()),
                Math.min(1, unit(member).efficiency()),
                Unit.SHARE,
                PriceBasis.none(),
                DEA,
                Map.of());
    }

    /** The share behind the efficiency in pct. */
    Figure shareOf(Municipality member) {
        Figure efficiency = efficiency(member);
        return (Figure) efficiency.derivation().orElseThrow().operands().getFirst();
    }

    /** A number in pct. that the bootstrap gave; missing where it was not made. */
    Figure sure(Municipality member, String column) {
        return made.computeIfAbsent(member.code() + column, key -> makeSure(member, column));
    }

    private Figure makeSure(Municipality member, String column) {
        Text name = switch (column) {
            case "corrected" -> Text.of("Renset for skævhed, ", "Corrected for bias, ");
            case "low" -> Text.of("Intervallets nedre ende, ", "Lower end of the interval, ");
            default -> Text.of("Intervallets øvre ende, ", "Upper end of the interval, ");
        };
        double number = sure.map(result -> switch (column) {
                    case "corrected" -> result.corrected()[at(member)];
                    case "low" -> result.low()[at(member)];
                    default -> result.high()[at(member)];
                })
                .orElse(Double.NaN);
        Map<String, String> more = new LinkedHashMap<>();
        more.put("repetitions", Integer.toString(choice.repetitions()));
        more.put("seed", Long.toString(choice.seed()));
        more.put("level", Double.toString(choice.level()));
        sure.ifPresent(result -> more.put("bandwidth", String.format(Locale.ROOT, "%.5f", result.bandwidth())));
        return leaf(
                FrontierAnalysis.ID.child("efficiency", member.code(), column),
                name.plus(Text.same(member.name())),
                100 * number,
                Unit.PERCENT,
                PriceBasis.none(),
                BOOTSTRAP,
                more);
    }

    /** Efficiency under constant over efficiency under variable returns, in pct.; empty where constant ones are chosen. */
    Optional<Figure> scale(Municipality member) {
        return constant.length == 0
                ? Optional.empty()
                : Optional.of(leaf(
                        FrontierAnalysis.ID.child("efficiency", member.code(), "scale"),
                        Text.of("Skalaeffektivitet, " + member.name(), "Scale efficiency, " + member.name()),
                        100 * Math.min(1, constant[at(member)] / unit(member).efficiency()),
                        Unit.PERCENT,
                        PriceBasis.none(),
                        DEA,
                        Map.of()));
    }

    /** A leaf of the analysis itself, in the unit of a figure beside it. */
    Figure leaf(FigureId id, Text label, double number, Figure like) {
        return leaf(id, label, number, like.unit(), like.priceBasis(), DEA, Map.of());
    }

    /** A plain number of the analysis itself. */
    Figure number(FigureId id, Text label, double number) {
        return leaf(id, label, number, Unit.NUMBER, PriceBasis.none(), DEA, Map.of());
    }

    private Figure leaf(
            FigureId id,
            Text label,
            double number,
            Unit unit,
            PriceBasis basis,
            Text method,
            Map<String, String> more) {
        Map<String, String> settings = new LinkedHashMap<>(choice.words(data.period()));
        settings.keySet().removeAll(List.of("repetitions", "seed", "variables"));
        settings.put("municipalities", Integer.toString(units.length));
        settings.putAll(more);
        return Figure.modelled(
                id,
                label,
                Double.isFinite(number)
                        ? Value.of(number)
                        : Value.missing(
                                MissingReason.NOT_APPLICABLE,
                                Text.of("der er ikke lavet bootstrap", "no bootstrap was made")),
                unit,
                basis,
                new Origin.Modelled(method, settings, inputs),
                List.of());
    }
}

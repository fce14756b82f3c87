package dk.provenu.engine.model.benchmark.frontier;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Growth;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.benchmark.frontier.FrontierData.Variable;
import dk.provenu.engine.statistics.frontier.Orientation;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The tables of the frontier analysis. */
final class FrontierTables {

    private static final Text PERCENT = Unit.PERCENT.words();
    private static final Text MUNICIPALITY = Text.of("Kommune", "Municipality");
    private static final double NOUGHT = 1e-7;
    /** Below this two decimals are shown, so that a small change is seen. */
    private static final double SMALL = 10;

    private final Scores scores;
    private final FrontierData data;
    private final Municipality own;

    FrontierTables(Scores scores, Municipality own) {
        this.scores = scores;
        this.data = scores.data();
        this.own = own;
    }

    private static FigureId path(String... parts) {
        return FrontierAnalysis.ID.child(parts);
    }

    private Row.Kind kind(Municipality member) {
        return member.equals(own) ? Row.Kind.OWN : Row.Kind.ORDINARY;
    }

    /** Those shown, the most efficient first. */
    FigureTable efficiency(Map<Municipality, Figure> ranks) {
        List<Municipality> order = new ArrayList<>(ranks.keySet());
        order.sort(Comparator.comparingDouble(
                        (Municipality member) -> -scores.efficiency(member).number())
                .thenComparing(Municipality.BY_NAME));
        List<Row> rows = new ArrayList<>();
        for (Municipality member : order) {
            rows.add(new Row(
                    member.code(),
                    Text.same(member.name()),
                    kind(member),
                    List.of(
                            Cell.of(scores.efficiency(member)),
                            Cell.of(Objects.requireNonNull(ranks.get(member))),
                            Cell.of(scores.sure(member, "corrected")),
                            Cell.of(scores.sure(member, "low")),
                            Cell.of(scores.sure(member, "high")),
                            scores.scale(member).map(Cell::of).orElse(Cell.empty()),
                            Cell.of(Text.same(peers(member))))));
        }
        Text level = Text.same(
                String.format(Locale.ROOT, "%.0f pct.", scores.choice().level() * 100));
        return new FigureTable(
                "efficiency",
                Text.of("Effektivitet", "Efficiency"),
                Text.of(
                        "100 pct. er på fronten; " + data.municipalities().size() + " kommuner, " + data.period(),
                        "100 pct. is on the frontier; " + data.municipalities().size() + " municipalities, "
                                + data.period()),
                MUNICIPALITY,
                List.of(
                        new Column("efficiency", Text.of("Effektivitet", "Efficiency"), PERCENT, 1),
                        new Column("efficiency_rank", Text.of("Plads", "Rank"), Text.of("1 er bedst", "1 is best"), 0),
                        new Column("corrected", Text.of("Renset for skævhed", "Corrected for bias"), PERCENT, 1),
                        new Column("low", Text.of("Fra", "From"), level, 1),
                        new Column("high", Text.of("Til", "To"), level, 1),
                        new Column("scale", Text.of("Skalaeffektivitet", "Scale efficiency"), PERCENT, 1),
                        new Column("peers", Text.of("Forbilleder", "Peers"), Text.EMPTY, 0)),
                rows,
                List.of());
    }

    /** Names of the peers, the heaviest first, at most four. */
    private String peers(Municipality member) {
        double[] peers = scores.unit(member).peers();
        return String.join(
                ", ",
                heaviest(peers)
                        .limit(4)
                        .mapToObj(at -> data.municipalities().get(at).name())
                        .toList());
    }

    private static IntStream heaviest(double[] peers) {
        return IntStream.range(0, peers.length)
                .filter(at -> peers[at] > NOUGHT)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> -peers[at]))
                .mapToInt(Integer::intValue);
    }

    /** What the frontier would have of each input and output of the reader's own municipality. */
    FigureTable potential() {
        List<Row> rows = new ArrayList<>();
        double[] inputSlacks = scores.unit(own).inputSlacks();
        double[] outputSlacks = scores.unit(own).outputSlacks();
        boolean input = scores.choice().orientation() == Orientation.INPUT;
        for (int i = 0; i < data.inputs().size(); i++) {
            Variable variable = data.inputs().get(i);
            FigureId id = path("potential", variable.code());
            Figure value = variable.value(own);
            Figure drawn = input
                    ? Figure.derived(id.child("drawn"), drawn(variable), new Product(), scores.shareOf(own), value)
                    : value;
            rows.add(row(variable, drawn, slack(id, variable, inputSlacks[i], value), true));
        }
        for (int r = 0; r < data.outputs().size(); r++) {
            Variable variable = data.outputs().get(r);
            FigureId id = path("potential", variable.code());
            Figure value = variable.value(own);
            Figure drawn = input
                    ? value
                    : Figure.derived(id.child("drawn"), drawn(variable), new Quotient(), value, scores.shareOf(own));
            rows.add(row(variable, drawn, slack(id, variable, outputSlacks[r], value), false));
        }
        return new FigureTable(
                "potential",
                Text.of("Hvad fronten ville bruge og nå", "What the frontier would use and reach"),
                Text.of(own.name() + ", " + data.period(), own.name() + ", " + data.period()),
                Text.of("Ressource eller resultat", "Input or output"),
                List.of(
                        new Column("value", Text.of("Nu", "Now"), Text.EMPTY, 1),
                        new Column("drawn", Text.of("Alle i samme forhold", "All in proportion"), Text.EMPTY, 1),
                        new Column("slack", Text.of("Dertil", "Besides"), Text.EMPTY, 1),
                        new Column("target", Text.of("På fronten", "On the frontier"), Text.EMPTY, 1),
                        new Column("difference", Text.of("Forskel", "Difference"), Text.EMPTY, 1),
                        new Column("percent", Text.of("Forskel", "Difference"), PERCENT, 1),
                        new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0)),
                rows,
                List.of(
                        Text.of(
                                "Fronten er de bedste observerede blandinger af kommuner; den siger ikke, hvordan man når dertil.",
                                "The frontier is the best observed mixtures of municipalities; it does not say how to get there.")));
    }

    private Text drawn(Variable variable) {
        return variable.label()
                .plus(Text.of(" i samme forhold, ", " in proportion, "))
                .plus(Text.same(own.name()));
    }

    private Figure slack(FigureId id, Variable variable, double number, Figure like) {
        return scores.leaf(
                id.child("slack"),
                variable.label().plus(Text.of(", dertil, ", ", besides, ")).plus(Text.same(own.name())),
                Math.abs(number) < NOUGHT ? 0 : number,
                like);
    }

    private Row row(Variable variable, Figure drawn, Figure slack, boolean input) {
        FigureId id = path("potential", variable.code());
        Figure value = variable.value(own);
        Text label = variable.label().plus(Text.same(", " + own.name()));
        boolean plain = switch (value.unit().form()) {
            case INDEX, RANK, YEAR -> false;
            case PERCENT -> !input;
            default -> true;
        };
        Text on = Text.of(" på fronten", " on the frontier");
        Figure target = !plain
                ? scores.leaf(
                        id.child("target"),
                        label.plus(on),
                        input ? drawn.number() - slack.number() : drawn.number() + slack.number(),
                        value)
                : input
                        ? Figure.derived(id.child("target"), label.plus(on), new Difference(), drawn, slack)
                        : Figure.derived(id.child("target"), label.plus(on), new Sum(), drawn, slack);
        Figure difference = Figure.derived(
                id.child("difference"),
                label.plus(Text.of(", på fronten minus nu", ", on the frontier less now")),
                new Difference(),
                target,
                value);
        Cell growth = Cell.empty();
        if (value.number() > 0) {
            Figure share = Figure.derived(id.child("growth"), difference.label(), new Growth(), target, value);
            growth = Cell.of(Figure.derived(
                    id.child("percent"), difference.label(), Convert.between(Unit.SHARE, Unit.PERCENT), share));
        }
        return new Row(
                variable.code(),
                variable.label()
                        .plus(input ? Text.of(" (ressource)", " (input)") : Text.of(" (resultat)", " (output)")),
                Row.Kind.ORDINARY,
                List.of(
                        Cell.of(value),
                        Cell.of(drawn),
                        Cell.of(slack),
                        Cell.of(target),
                        Cell.of(difference),
                        growth,
                        Cell.of(value.unit().words())),
                OptionalInt.of(value.number() < SMALL ? 2 : 1));
    }

    /** The municipalities of whose mixture the reader's target is made. */
    FigureTable peers() {
        double[] peers = scores.unit(own).peers();
        List<Column> columns = new ArrayList<>(
                List.of(new Column("weight", Text.of("Vægt i blandingen", "Weight in the mixture"), Text.EMPTY, 3)));
        data.inputs().forEach(variable -> columns.add(column(variable)));
        data.outputs().forEach(variable -> columns.add(column(variable)));
        List<Row> rows = new ArrayList<>();
        rows.add(peer(own, Cell.empty()));
        heaviest(peers).filter(at -> !data.municipalities().get(at).equals(own)).forEach(at -> {
            Municipality member = data.municipalities().get(at);
            rows.add(peer(
                    member,
                    Cell.of(scores.number(
                            path("peers", member.code(), "weight"),
                            Text.of(
                                    "Vægt i blandingen for " + own.name() + ", " + member.name(),
                                    "Weight in the mixture for " + own.name() + ", " + member.name()),
                            peers[at]))));
        });
        return new FigureTable(
                "peers",
                Text.of("Forbilleder for " + own.name(), "Peers of " + own.name()),
                Text.of(
                        "kommuner på fronten med et lignende forhold mellem ressourcer og resultater",
                        "municipalities on the frontier with a similar mix of inputs and outputs"),
                MUNICIPALITY,
                columns,
                rows,
                List.of());
    }

    private static Column column(Variable variable) {
        return new Column(variable.code(), variable.label(), variable.unit().words(), 1);
    }

    private Row peer(Municipality member, Cell weight) {
        List<Cell> cells = new ArrayList<>(List.of(weight));
        data.inputs().forEach(variable -> cells.add(Cell.of(variable.value(member))));
        data.outputs().forEach(variable -> cells.add(Cell.of(variable.value(member))));
        return new Row(member.code(), Text.same(member.name()), kind(member), cells);
    }
}

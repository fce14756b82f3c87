package dk.provenu.engine.model;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.analysis.BreakEven;
import dk.provenu.engine.figure.analysis.Sensitivity;
import dk.provenu.engine.figure.analysis.Tornado;
import dk.provenu.engine.figure.operation.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the graph tells of a case of money: where it breaks even, and which driver moves it most. */
public final class Analyses {

    /** The table of break-evens; the second part of its figures' ids. */
    public static final String BREAK_EVEN = "break_even";

    /** The table of what moves a total; the second part of its figures' ids. */
    public static final String MOVES = "moves";

    /** How far a driver without a low and a high of its own is moved to each side, as a share. */
    private static final double MARGIN = 0.10;

    private static final double TIMES = 10;

    private Analyses() {}

    /**
     * What moving a driver does to the total.
     *
     * @param root the first part of its figures' ids
     * @param driver the driver
     * @param low its low
     * @param high its high
     * @param atLow the total at its low
     * @param atHigh the total at its high
     * @param onePercent what one pct. more of it does to the total; missing where it is moved through a figure made of
     *     several drivers
     */
    public record Move(
            FigureId root, Figure driver, Figure low, Figure high, Figure atLow, Figure atHigh, Figure onePercent) {

        /** What the low does to the total. */
        public Figure changeAtLow(Figure total) {
            return change("change_low", atLow, total);
        }

        /** What the high does to the total. */
        public Figure changeAtHigh(Figure total) {
            return change("change_high", atHigh, total);
        }

        private Figure change(String column, Figure at, Figure total) {
            return Figure.derived(
                    root.child(MOVES, driver.id().value().replace('/', '.'), column),
                    Text.of("Ændring: ", "Change: ").plus(at.label()),
                    new Difference(),
                    at,
                    total);
        }
    }

    /** The number of an input from 0 to ten times itself at which a figure is zero; missing where there is none, or several. */
    public static Figure breakEven(FigureId root, String key, Text label, Figure input, Figure target) {
        double to = Math.max(1, Math.abs(input.value().orNaN()) * TIMES);
        return breakEven(root, key, label, input, target, 0, to);
    }

    /**
     * The number of an input at which a figure is zero; missing where there is none, or several.
     *
     * @param root the first part of the figure's id
     * @param key the table's row
     * @param from the least that is tried
     * @param to the most
     */
    public static Figure breakEven(
            FigureId root, String key, Text label, Figure input, Figure target, double from, double to) {
        Plan plan = Plan.of(Graph.of(List.of(target, input)));
        Text method = Text.of("Nulpunkt, søgt i regnestykket", "Break-even, sought in the graph");
        if (!input.value().isPresent() || !target.value().isPresent()) {
            return modelled(
                    root.child(BREAK_EVEN, key, "value"),
                    label,
                    input,
                    missing(Text.of("et tal mangler", "a number is missing")),
                    method,
                    List.of(input, target),
                    Map.of());
        }
        BreakEven found = BreakEven.of(plan, input.id(), target.id(), 0, from, to);
        OptionalDouble only = found.only();
        Value value = only.isPresent() ? Value.of(only.getAsDouble()) : missing(found.words());
        return modelled(
                root.child(BREAK_EVEN, key, "value"),
                label,
                input,
                value,
                method,
                List.of(input, target),
                Map.of("0", target.id().value(), "from", Double.toString(from), "to", Double.toString(to)));
    }

    private static Value missing(Text why) {
        return Value.missing(MissingReason.UNDEFINED, why);
    }

    /** The drivers' moves, the widest first; a driver that the total does not rest on is left out. */
    public static List<Move> moves(FigureId root, Figure total, List<Figure> drivers) {
        if (!total.value().isPresent()) {
            return List.of();
        }
        Graph graph = Graph.of(List.of(total));
        Plan plan = Plan.of(graph);
        List<Tornado.Span> spans = drivers.stream()
                .filter(driver ->
                        driver.value().isPresent() && graph.find(driver.id()).isPresent())
                .map(Analyses::span)
                .toList();
        Sensitivity sensitivity = Sensitivity.of(plan, total.id());
        List<Move> moves = new ArrayList<>();
        for (Tornado.Bar bar : Tornado.of(plan, total.id(), spans).bars()) {
            moves.add(move(root, bar, total, sensitivity));
        }
        return moves;
    }

    private static Tornado.Span span(Figure driver) {
        double number = driver.number();
        double margin = Math.abs(number * MARGIN);
        return driver.origin() instanceof Origin.Assumption assumption
                        && assumption.uncertainty().isPresent()
                ? new Tornado.Span(
                        driver.id(),
                        assumption.uncertainty().get().low(),
                        assumption.uncertainty().get().high())
                : new Tornado.Span(driver.id(), number - margin, number + margin);
    }

    private static Move move(FigureId root, Tornado.Bar bar, Figure total, Sensitivity sensitivity) {
        Figure driver = bar.input();
        String key = driver.id().value().replace('/', '.');
        Text method = Text.of("Én forudsætning ad gangen", "One driver at a time");
        List<Figure> read = List.of(driver, total);
        Map<String, String> ends = Map.of("low", Double.toString(bar.low()), "high", Double.toString(bar.high()));
        Optional<Sensitivity.Effect> effect = sensitivity.effects().stream()
                .filter(each -> each.input().id().equals(driver.id()))
                .findFirst();
        Text name = driver.label();
        return new Move(
                root,
                driver,
                modelled(
                        root.child(MOVES, key, "low"),
                        name.plus(Text.of(", lav", ", low")),
                        driver,
                        Value.of(bar.low()),
                        method,
                        List.of(driver),
                        ends),
                modelled(
                        root.child(MOVES, key, "high"),
                        name.plus(Text.of(", høj", ", high")),
                        driver,
                        Value.of(bar.high()),
                        method,
                        List.of(driver),
                        ends),
                modelled(
                        root.child(MOVES, key, "at_low"),
                        total.label().plus(Text.of(", lav: ", ", low: ")).plus(name),
                        total,
                        bar.atLow(),
                        method,
                        read,
                        ends),
                modelled(
                        root.child(MOVES, key, "at_high"),
                        total.label().plus(Text.of(", høj: ", ", high: ")).plus(name),
                        total,
                        bar.atHigh(),
                        method,
                        read,
                        ends),
                modelled(
                        root.child(MOVES, key, "one_percent"),
                        Text.of("Virkning af 1 pct. mere: ", "Effect of 1 pct. more: ")
                                .plus(name),
                        total,
                        effect.map(each -> Value.of(each.onePercent()))
                                .orElseGet(() -> Value.missing(
                                        MissingReason.NOT_APPLICABLE,
                                        Text.of(
                                                "tallet er lavet af flere forudsætninger",
                                                "it is made of several drivers"))),
                        Text.of("Følsomhed af regnestykket", "Sensitivity of the graph"),
                        read,
                        Map.of()));
    }

    /** A number that an analysis found, in the unit of the figure that it is like. */
    private static Figure modelled(
            FigureId id,
            Text label,
            Figure like,
            Value value,
            Text method,
            List<Figure> inputs,
            Map<String, String> settings) {
        return Figure.modelled(
                id,
                label,
                value,
                like.unit(),
                like.priceBasis(),
                new Origin.Modelled(method, settings, List.copyOf(inputs)),
                List.of());
    }
}

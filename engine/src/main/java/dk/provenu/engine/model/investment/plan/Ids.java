package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Sum;
import java.util.List;
import java.util.Map;

/** Makes the figures of one model; all their ids begin alike. */
record Ids(FigureId root) {

    FigureId id(String... parts) {
        return root.child(parts);
    }

    /** The same with ids one part deeper. */
    Ids below(String... parts) {
        return new Ids(root.child(parts));
    }

    Figure derived(String id, Text label, Operation operation, Node... operands) {
        return Figure.derived(root.child(id.split("/", -1)), label, operation, operands);
    }

    /** The sum; nought in the unit where there is nothing to add. */
    Figure sum(String id, Text label, Unit unit, PriceBasis basis, List<Figure> parts) {
        return parts.isEmpty()
                ? given(id, label, 0, unit, basis, "Planen har ingen")
                : Figure.derived(root.child(id.split("/", -1)), label, new Sum(), parts, List.of());
    }

    /** A number that follows from how the plan reckons. */
    Figure given(String id, Text label, double number, Unit unit, PriceBasis basis, String why) {
        return Figure.parameter(
                root.child(id.split("/", -1)),
                label,
                Value.of(number),
                unit,
                basis,
                new Reference(why, "indsatsplanens regnemåde", ""),
                List.of());
    }

    /** A number that a method outside the graph found. */
    Figure modelled(
            String id,
            Text label,
            Value value,
            Unit unit,
            PriceBasis basis,
            Text method,
            Map<String, String> settings,
            List<? extends Node> inputs) {
        return Figure.modelled(
                root.child(id.split("/", -1)),
                label,
                value,
                unit,
                basis,
                new Origin.Modelled(method, settings, List.copyOf(inputs)),
                List.of());
    }
}

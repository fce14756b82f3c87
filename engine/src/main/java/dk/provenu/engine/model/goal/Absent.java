package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import java.util.List;
import java.util.Map;

/** Figures that are not there, with the reason. */
final class Absent {

    private static final Text METHOD = Text.of("opslag i målets serie", "look-up in the goal's series");

    private Absent() {}

    static Figure of(FigureId id, Text label, Unit unit, Text why) {
        return of(id, label, unit, MissingReason.NOT_PUBLISHED, why);
    }

    static Figure of(FigureId id, Text label, Unit unit, MissingReason reason, Text why) {
        return Figure.modelled(
                id,
                label,
                Value.missing(reason, why),
                unit,
                unit.isMoney() ? new PriceBasis.Unknown(Goals.ID.value()) : PriceBasis.none(),
                new Origin.Modelled(METHOD, Map.of(), List.of()),
                List.of());
    }
}

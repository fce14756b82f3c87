package dk.provenu.app.web.view;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.analysis.Sensitivity;
import dk.provenu.engine.table.NumberStyle;
import java.util.List;

/** The inputs that move a computed number most, by what one per cent more of each does. */
final class Movers {
    private static final int MOST = 6;
    private static final int DIGITS = 2;

    private Movers() {}

    static List<ExplanationView.Mover> of(Figure figure, Links links) {
        if (!(figure.origin() instanceof Origin.Derived) || !figure.value().isPresent()) {
            return List.of();
        }
        Tongue t = new Tongue(links.choice().language());
        Sensitivity sensitivity = Sensitivity.of(Plan.of(Graph.of(List.of(figure))), figure.id());
        return sensitivity.effects().stream()
                .filter(effect -> effect.reliable() && effect.onePercent() != 0)
                .limit(MOST)
                .map(effect -> new ExplanationView.Mover(
                        t.of(effect.input().label()),
                        effect.input().id().value(),
                        links.to(effect.input().id()),
                        change(effect.onePercent(), t)))
                .toList();
    }

    private static String change(double change, Tongue t) {
        int magnitude = (int) Math.floor(Math.log10(Math.abs(change)));
        int decimals = Math.clamp(DIGITS - 1L - magnitude, 0, 6);
        return NumberStyle.of(t.language()).signed(change, decimals);
    }
}

package dk.provenu.engine.figure.analysis;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What differs between two plans below a target: inputs with another number, and all that is not merely another number.
 *
 * @param changes inputs that have a number in both, but not the same
 * @param changed cells that appeared or vanished, and figures that are computed differently
 */
public record Structure(List<Contributions.Change> changes, List<Change> changed) {

    /** What happened to a figure. */
    public enum Kind {
        APPEARED,
        VANISHED,
        MADE_DIFFERENTLY;

        public Text words() {
            return switch (this) {
                case APPEARED -> Text.of("er kommet til", "appeared");
                case VANISHED -> Text.of("er faldet bort", "vanished");
                case MADE_DIFFERENTLY -> Text.of("beregnes anderledes", "is made differently");
            };
        }
    }

    /**
     * A difference that is not a number's.
     *
     * @param figure the figure after, or before where it vanished
     * @param kind what happened to it
     */
    public record Change(Figure figure, Kind kind) {}

    static Structure compare(Plan before, Plan after, FigureId target) {
        Map<FigureId, Figure> old = below(before, target);
        Map<FigureId, Figure> now = below(after, target);
        List<Contributions.Change> changes = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        old.forEach((id, figure) -> {
            Optional<Figure> same = Optional.ofNullable(now.get(id));
            if (same.isEmpty()) {
                changed.add(new Change(figure, Kind.VANISHED));
            } else {
                compare(figure, same.get(), changes, changed);
            }
        });
        now.forEach((id, figure) -> {
            if (!old.containsKey(id)) {
                changed.add(new Change(figure, Kind.APPEARED));
            }
        });
        return new Structure(changes, changed);
    }

    private static void compare(Figure old, Figure now, List<Contributions.Change> changes, List<Change> changed) {
        Optional<Origin.Derived> made = old.derivation();
        Optional<Origin.Derived> remade = now.derivation();
        if (made.isEmpty() && remade.isEmpty()) {
            double from = old.value().orNaN();
            double to = now.value().orNaN();
            if (Double.isNaN(from) != Double.isNaN(to)) {
                changed.add(new Change(now, Double.isNaN(to) ? Kind.VANISHED : Kind.APPEARED));
            } else if (from != to && !Double.isNaN(from)) {
                changes.add(new Contributions.Change(old, from, to));
            }
        } else if (made.isEmpty() || remade.isEmpty() || !isAlike(made.get(), remade.get())) {
            changed.add(new Change(now, Kind.MADE_DIFFERENTLY));
        }
    }

    private static boolean isAlike(Origin.Derived a, Origin.Derived b) {
        return a.operation().equals(b.operation()) && ids(a.operands()).equals(ids(b.operands()));
    }

    /** A column's id and those of its members: the same column may have others in it, or another order. */
    private static List<FigureId> ids(List<Node> nodes) {
        return nodes.stream()
                .flatMap(node -> node instanceof Group group
                        ? Stream.concat(
                                Stream.of(group.id()), group.members().stream().map(Figure::id))
                        : Stream.of(node.id()))
                .toList();
    }

    private static Map<FigureId, Figure> below(Plan plan, FigureId target) {
        boolean[] needed = Slice.needed(plan, List.of(target));
        Map<FigureId, Figure> figures = new LinkedHashMap<>();
        for (int i = 0; i < needed.length; i++) {
            if (needed[i]) {
                figures.put(plan.order().get(i).id(), plan.order().get(i));
            }
        }
        return figures;
    }
}

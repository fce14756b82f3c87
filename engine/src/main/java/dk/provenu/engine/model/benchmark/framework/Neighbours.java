package dk.provenu.engine.model.benchmark.framework;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.benchmark.framework.OwnExpected.Part;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The municipalities whose chosen framework conditions are nearest: the root of the mean square of their differences in
 * standard deviations, so that 1 means that they differ by a standard deviation in each condition.
 */
final class Neighbours {

    /**
     * A neighbour.
     *
     * @param municipality who
     * @param distance how far away
     */
    record Neighbour(Municipality municipality, Figure distance) {}

    private static final Text METHOD = Text.of("standardiseret euklidisk afstand", "standardised Euclidean distance");

    private Neighbours() {}

    /** The nearest first. */
    static List<Neighbour> of(OwnExpected expected, Municipality own, int count) {
        return expected.regression().data().municipalities().stream()
                .filter(member -> !member.equals(own))
                .map(member -> new Neighbour(member, distance(expected, own, member)))
                .sorted(Comparator.comparingDouble(
                                (Neighbour neighbour) -> neighbour.distance().number())
                        .thenComparing(Neighbour::municipality, Municipality.BY_NAME))
                .limit(count)
                .toList();
    }

    private static Figure distance(OwnExpected expected, Municipality own, Municipality other) {
        List<Node> inputs = new ArrayList<>();
        double sum = 0;
        List<Part> here = List.copyOf(expected.of(own).parts().values());
        List<Part> there = List.copyOf(expected.of(other).parts().values());
        for (int j = 0; j < here.size(); j++) {
            Figure a = here.get(j).deviations();
            Figure b = there.get(j).deviations();
            inputs.addAll(Stream.of(a, b).toList());
            sum += (a.number() - b.number()) * (a.number() - b.number());
        }
        return Figure.modelled(
                FrameworkRegression.ID.child("neighbours", other.code(), "distance"),
                Text.of(
                        "Afstand i rammevilkår, " + own.name() + " og " + other.name(),
                        "Distance in framework conditions, " + own.name() + " and " + other.name()),
                Value.of(Math.sqrt(sum / here.size())),
                Unit.NUMBER,
                PriceBasis.none(),
                new Origin.Modelled(METHOD, Map.of("conditions", Integer.toString(here.size())), inputs),
                List.of());
    }
}

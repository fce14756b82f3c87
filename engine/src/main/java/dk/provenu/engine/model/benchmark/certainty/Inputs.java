package dk.provenu.engine.model.benchmark.certainty;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Uncertainty;
import dk.provenu.engine.figure.Uncertainty.Distribution;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.SourceRow;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far an observed input may be off: as registered ({@code benchmark-uncertainty}), by the posting of costs, or by half its
 * last printed digit. The digits are those of the whole column, since 27,1 in a column of three decimals is 27,100.
 */
final class Inputs {

    /** Amounts that somebody has posted; the others are counted. */
    private static final Set<String> POSTED = Set.of("job-centre-expenditure/expenditure", "unit-costs/unit_cost");

    /** The share of a uniform distribution's half-width at its 10th and 90th percentile. */
    private static final double AT_PERCENTILE = 0.8;

    private final List<SourceRow> registered;
    private final double postingPct;
    private final Map<String, Integer> decimals = new HashMap<>();

    /**
     * The uncertainty of some inputs.
     *
     * @param leaves the inputs
     * @param postingPct how far posted amounts may be off, pct. of each at its 10th and 90th percentile; 0 for rounding alone
     */
    Inputs(ModelInput input, Collection<Figure> leaves, double postingPct) {
        this.registered = input.rows(CertaintyData.UNCERTAINTY);
        this.postingPct = postingPct;
        for (Figure leaf : leaves) {
            if (leaf.origin() instanceof Origin.Observed(SourceCell cell)
                    && leaf.value().isPresent()) {
                decimals.merge(column(cell), decimals(leaf.number()), Math::max);
            }
        }
    }

    private static String column(SourceCell cell) {
        return cell.dataset() + "/" + cell.column();
    }

    private static int decimals(double number) {
        return Math.max(0, BigDecimal.valueOf(number).stripTrailingZeros().scale());
    }

    /** The leaf as an assumption with its range; as it is where it has none. */
    Figure uncertain(Figure leaf) {
        if (!(leaf.origin() instanceof Origin.Observed(SourceCell cell))
                || !leaf.value().isPresent()) {
            return leaf;
        }
        Optional<SourceRow> row = row(leaf, cell);
        if (row.isPresent()) {
            return registered(leaf, cell, row.get());
        }
        double reach = Math.abs(leaf.number()) * postingPct / 100;
        if (reach > 0 && POSTED.contains(column(cell))) {
            return assumption(
                    leaf,
                    cell,
                    new Uncertainty(leaf.number() - reach, leaf.number() + reach, Distribution.SPLIT_NORMAL),
                    Text.of("usikkerhed om konteringen", "uncertainty about the posting"));
        }
        double half = 0.5 * Math.pow(10, -decimals.getOrDefault(column(cell), 0)) * AT_PERCENTILE;
        return assumption(
                leaf,
                cell,
                new Uncertainty(leaf.number() - half, leaf.number() + half, Distribution.UNIFORM),
                Text.of("afrundet i kilden", "rounded in the source"));
    }

    private Optional<SourceRow> row(Figure leaf, SourceCell cell) {
        List<SourceRow> rows = registered.stream()
                .filter(row -> row.text("dataset").equals(cell.dataset())
                        && row.text("column").equals(cell.column()))
                .toList();
        return rows.stream()
                .filter(row -> !row.text("municipality").isEmpty()
                        && List.of(leaf.id().value().split("/")).contains(row.text("municipality")))
                .findFirst()
                .or(() -> rows.stream()
                        .filter(row -> row.text("municipality").isEmpty())
                        .findFirst());
    }

    private static Figure registered(Figure leaf, SourceCell cell, SourceRow row) {
        double size = Math.abs(leaf.number()) / 100;
        return assumption(
                leaf,
                cell,
                new Uncertainty(
                        leaf.number() + size * row.figure("low_pct").number(),
                        leaf.number() + size * row.figure("high_pct").number(),
                        Distribution.SPLIT_NORMAL),
                Text.same(row.text("why")));
    }

    private static Figure assumption(Figure leaf, SourceCell cell, Uncertainty range, Text why) {
        return Figure.assumption(
                leaf.id(),
                leaf.label(),
                leaf.value(),
                leaf.unit(),
                leaf.priceBasis(),
                new Origin.Assumption(why, Optional.of(cell), Optional.of(range)),
                leaf.notes());
    }
}

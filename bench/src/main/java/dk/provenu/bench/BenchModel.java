package dk.provenu.bench;

import dk.provenu.engine.figure.Base;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Uncertainty;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.PresentValue;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quantile;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Rank;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.figure.operation.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cost benchmark of 98 municipalities with uncertain inputs, 1,101 figures: each municipality's expenditure,
 * correction and persons are drawn; unit cost, rank, share, distance to mean and median and their kroner are computed.
 */
final class BenchModel {

    static final int MUNICIPALITIES = 98;
    private static final int YEARS = 10;
    private static final Unit PERSON =
            Unit.of(new Base("person", Text.of("person", "person"), Text.of("personer", "persons")));

    private final List<Figure> figures = new ArrayList<>();

    private BenchModel() {}

    /** All figures of the model, made anew; the last one is the present value of a plan. */
    static List<Figure> make() {
        BenchModel model = new BenchModel();
        model.benchmark();
        return model.figures;
    }

    static double expenditure(int i) {
        return 1e6 * (20 + i * 37 % MUNICIPALITIES);
    }

    static double correction(int i) {
        return -1e5 * (i * 53 % 17);
    }

    static double persons(int i) {
        return 200 + i * 61 % 450;
    }

    private Figure assumed(String table, int row, double likely, Unit unit) {
        double margin = Math.abs(likely) / 10 + 1;
        Uncertainty range = new Uncertainty(likely - margin, likely + margin, Uncertainty.Distribution.SPLIT_NORMAL);
        PriceBasis basis = unit.isMoney() ? PriceBasis.nominal(2016) : PriceBasis.none();
        return keep(Figure.assumption(
                FigureId.of("bench", table, "m" + row),
                Text.same(table),
                Value.of(likely),
                unit,
                basis,
                new Origin.Assumption(Text.EMPTY, Optional.empty(), Optional.of(range)),
                List.of()));
    }

    private Figure keep(Figure figure) {
        figures.add(figure);
        return figure;
    }

    private Figure derived(String table, int row, Operation operation, Node... operands) {
        return keep(Figure.derived(FigureId.of("bench", table, "m" + row), Text.same(table), operation, operands));
    }

    private Group column(String name, List<Figure> members) {
        return Group.of(FigureId.of("bench", name), Text.same(name), members);
    }

    private void benchmark() {
        List<Figure> corrected = new ArrayList<>();
        List<Figure> persons = new ArrayList<>();
        List<Figure> costs = new ArrayList<>();
        for (int i = 0; i < MUNICIPALITIES; i++) {
            Figure expenditure = assumed("expenditure", i, expenditure(i), Unit.KRONER);
            Figure correction = assumed("correction", i, correction(i), Unit.KRONER);
            corrected.add(derived("corrected", i, new Sum(), expenditure, correction));
            persons.add(assumed("persons", i, persons(i), PERSON));
            costs.add(derived("cost", i, new Quotient(), corrected.get(i), persons.get(i)));
        }
        Group cost = column("costs", costs);
        Group volume = column("volumes", corrected);
        Figure mean = derived("mean", 0, new Mean(), cost);
        Figure median = derived("median", 0, Quantile.median(), cost);
        for (int i = 0; i < MUNICIPALITIES; i++) {
            derived("rank", i, new Rank(Rank.Direction.LOWEST_FIRST, 0), costs.get(i), cost);
            derived("share", i, new Share(), corrected.get(i), volume);
            Figure toMean = derived("to_mean", i, new Difference(), costs.get(i), mean);
            Figure toMedian = derived("to_median", i, new Difference(), costs.get(i), median);
            derived("mean_kroner", i, new Product(), toMean, persons.get(i));
            derived("median_kroner", i, new Product(), toMedian, persons.get(i));
        }
        plan(mean, median);
    }

    private void plan(Figure mean, Figure median) {
        Figure gap = derived("gap", 0, new Difference(), mean, median);
        Figure rate = keep(Figure.assumption(
                FigureId.of("bench", "rate"),
                Text.same("rate"),
                Value.of(0.035),
                Unit.SHARE,
                PriceBasis.none(),
                new Origin.Assumption(Text.EMPTY, Optional.empty(), Optional.empty()),
                List.of()));
        List<Figure> flows = new ArrayList<>();
        for (int year = 1; year < YEARS; year++) {
            Figure moved = assumed("moved", year, 10 * year, PERSON);
            flows.add(derived("flow", year, new Product(), gap, moved));
        }
        derived("present_value", 0, new PresentValue(), rate, column("flows", flows));
    }
}

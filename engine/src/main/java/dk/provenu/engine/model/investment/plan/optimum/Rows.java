package dk.provenu.engine.model.investment.plan.optimum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;

/** The programme as rows of coefficients, each at most its right side. */
final class Rows {
    private final int variables;
    private final double[] objective;
    private final double[] width;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Double> right = new ArrayList<>();
    private int staff = -1;
    private int money = -1;
    private int net = -1;
    private final int[] least;

    private Rows(Programme programme) {
        variables = programme.targets().stream().mapToInt(Target::pieces).sum();
        objective = new double[variables];
        width = new double[variables];
        least = new int[programme.targets().size()];
        Arrays.fill(least, -1);
    }

    static Rows of(Programme programme) {
        Rows made = new Rows(programme);
        double[] staff = new double[made.variables];
        double[] money = new double[made.variables];
        double[] loss = new double[made.variables];
        int at = 0;
        for (int g = 0; g < made.least.length; g++) {
            Target target = programme.targets().get(g);
            double[] given = new double[made.variables];
            for (int k = 0; k < target.pieces(); k++) {
                made.width[at] = target.width(k);
                staff[at] = target.staff();
                money[at] = target.cost(programme.wage());
                loss[at] = money[at] - target.value() * target.slope(k);
                made.objective[at] = programme.leastNet().isPresent() ? -target.slope(k) : loss[at];
                given[at] = -1;
                at++;
            }
            if (target.least() > 0) {
                made.least[g] = made.add(given, -Math.min(target.least(), target.most()));
            }
        }
        if (programme.staff().isPresent()) {
            made.staff = made.add(staff, programme.staff().getAsDouble());
        }
        if (programme.money().isPresent()) {
            made.money = made.add(money, programme.money().getAsDouble());
        }
        if (programme.leastNet().isPresent()) {
            made.net = made.add(loss, -programme.leastNet().getAsDouble());
        }
        return made;
    }

    private int add(double[] row, double limit) {
        rows.add(row);
        right.add(limit);
        return rows.size() - 1;
    }

    Answer best(Programme programme) {
        // Kroner and courses differ by five powers of ten: each row is brought to coefficients of at most 1.
        double unit = largest(objective);
        double[] scale = rows.stream().mapToDouble(Rows::largest).toArray();
        LinearSolver.Builder builder =
                LinearSolver.newBuilder(over(objective, unit)).lower(0.0).upper(width);
        for (int row = 0; row < scale.length; row++) {
            builder.inequality(right.get(row) / scale[row], over(rows.get(row), scale[row]));
        }
        LinearSolver solver = builder.build();
        Optimisation.Result result = solver.solve();
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("The programme has a solution, but ojAlgo says " + result.getState());
        }
        List<Double> courses = new ArrayList<>();
        int at = 0;
        for (Target target : programme.targets()) {
            double given = 0;
            for (int k = 0; k < target.pieces(); k++) {
                given += Math.clamp(result.doubleValue(at), 0, width[at]);
                at++;
            }
            courses.add(given);
        }
        double[] prices = new double[rows.size()];
        for (int row = 0; row < prices.length; row++) {
            prices[row] = Math.max(0, solver.getDualMultiplier(row)) * unit / scale[row];
        }
        double kroner = programme.net(courses);
        double persons = programme.persons(courses);
        return new Answer.Best(
                List.copyOf(courses),
                kroner,
                persons,
                programme.staffAt(courses),
                programme.moneyAt(courses),
                programme.leastNet().isPresent() ? persons : kroner,
                new ShadowPrices(
                        price(prices, staff),
                        price(prices, money),
                        price(prices, net),
                        Arrays.stream(least).mapToObj(row -> price(prices, row)).toList()));
    }

    private static double price(double[] prices, int row) {
        return row < 0 ? 0 : prices[row];
    }

    private static double largest(double[] row) {
        double most = Arrays.stream(row).map(Math::abs).max().orElse(0);
        return most == 0 ? 1 : most;
    }

    private static double[] over(double[] row, double by) {
        return Arrays.stream(row).map(each -> each / by).toArray();
    }
}

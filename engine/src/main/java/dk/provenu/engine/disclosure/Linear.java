package dk.provenu.engine.disclosure;

import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The moves of any component, by linear programming (ojAlgo): tables of three dimensions, tables that share margins. */
final class Linear implements Moves {

    /** What is smaller than this part of a person is the solver's rounding. */
    private static final double NOTHING = 1e-7;

    private final Component component;

    Linear(Component component) {
        this.component = component;
    }

    @Override
    public Optional<double[]> cheapest(int cell, double change, double[] costs) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        int n = component.size();
        Variable[] up = new Variable[n];
        Variable[] down = new Variable[n];
        for (int i = 0; i < n; i++) {
            if (i != cell && costs[i] < Double.POSITIVE_INFINITY) {
                up[i] = model.newVariable("u" + i).lower(0).weight(costs[i]);
                down[i] = model.newVariable("d" + i)
                        .lower(0)
                        .upper(component.count(i) - 1)
                        .weight(costs[i]);
            }
        }
        for (int s = 0; s < component.sums().size(); s++) {
            int[] sum = component.sums().get(s);
            Expression balance = model.newExpression("s" + s);
            double fixed = 0;
            for (int i = 0; i < sum.length; i++) {
                int sign = i == 0 ? 1 : -1;
                if (sum[i] == cell) {
                    fixed += sign * change;
                } else if (costs[sum[i]] < Double.POSITIVE_INFINITY) {
                    balance.set(up[sum[i]], sign);
                    balance.set(down[sum[i]], -sign);
                }
            }
            balance.level(-fixed);
        }
        Optimisation.Result result = model.minimise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        double[] moved = new double[n];
        moved[cell] = change;
        for (int i = 0; i < n; i++) {
            if (i != cell && costs[i] < Double.POSITIVE_INFINITY) {
                double by = up[i].getValue().doubleValue() - down[i].getValue().doubleValue();
                moved[i] = Math.abs(by) < NOTHING ? 0 : by;
            }
        }
        return Optional.of(moved);
    }
}

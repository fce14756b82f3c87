package dk.provenu.bench;

import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;

/** The same programmes by ojAlgo's linear solver. */
final class OjAlgoPeer {

    private OjAlgoPeer() {}

    /** Input efficiency under variable returns of each unit. */
    static double[] solve(DrawnUnits units) {
        int n = units.inputs()[0].length;
        int m = units.inputs().length;
        int s = units.outputs().length;
        double[] efficiencies = new double[n];
        for (int unit = 0; unit < n; unit++) {
            // Columns: theta, the mixture, the slacks. Rows: inputs, outputs, the sum of the mixture.
            double[] cost = new double[1 + n + m + s];
            cost[0] = 1;
            R064Store body = R064Store.FACTORY.make(m + s + 1, cost.length);
            R064Store right = R064Store.FACTORY.make(m + s + 1, 1);
            for (int i = 0; i < m; i++) {
                body.set(i, 0, units.inputs()[i][unit]);
                for (int j = 0; j < n; j++) {
                    body.set(i, 1 + j, -units.inputs()[i][j]);
                }
                body.set(i, 1 + n + i, -1);
            }
            for (int r = 0; r < s; r++) {
                for (int j = 0; j < n; j++) {
                    body.set(m + r, 1 + j, units.outputs()[r][j]);
                }
                body.set(m + r, 1 + n + m + r, -1);
                right.set(m + r, 0, units.outputs()[r][unit]);
            }
            for (int j = 0; j < n; j++) {
                body.set(m + s, 1 + j, 1);
            }
            right.set(m + s, 0, 1);
            Optimisation.Result result = LinearSolver.newBuilder(cost)
                    .lower(0.0)
                    .equalities(body, right)
                    .build()
                    .solve();
            efficiencies[unit] = result.doubleValue(0);
        }
        return efficiencies;
    }
}

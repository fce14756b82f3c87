package dk.provenu.engine.model.benchmark.framework;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.benchmark.framework.RegressionData.Variable;
import dk.provenu.engine.statistics.CollinearException;
import dk.provenu.engine.statistics.LeastSquares;
import dk.provenu.engine.statistics.LinearFit;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The fit and the leaves that it leaves in the graph: each says the method, its settings and the numbers that it read.
 * Ordinary or weighted least squares by QR; errors after White (1980) and MacKinnon and White (1985).
 */
final class OwnRegression {

    private final RegressionData data;
    private final RegressionChoice choice;
    private final LinearFit fit;
    private final Map<String, String> settings;
    private final List<Node> inputs;
    private final double[][] columns;

    private OwnRegression(RegressionData data, RegressionChoice choice, LinearFit fit, double[][] columns) {
        this.data = data;
        this.choice = choice;
        this.fit = fit;
        this.columns = columns;
        this.settings = settings(data, choice, fit);
        this.inputs = inputs(data);
    }

    /**
     * Fits it.
     *
     * @throws ModelException when conditions tell the same
     */
    static OwnRegression of(RegressionData data, RegressionChoice choice) {
        List<Municipality> members = data.municipalities();
        double[][] columns = new double[data.conditions().size() + 1][];
        columns[0] = LeastSquares.constant(members.size());
        for (int j = 1; j < columns.length; j++) {
            columns[j] = data.conditions().get(j - 1).numbers(members);
        }
        double[] y = data.outcome().numbers(members);
        double[] weights = choice.weighted()
                ? members.stream()
                        .mapToDouble(member -> Objects.requireNonNull(
                                        data.population().get(member))
                                .number())
                        .toArray()
                : LeastSquares.constant(members.size());
        LinearFit fit;
        try {
            fit = LeastSquares.fit(columns, y, weights);
        } catch (CollinearException e) {
            String name = data.conditions().get(e.column() - 1).code();
            throw new ModelException(Text.of(
                    "'" + name + "' er ens for alle kommuner eller følger helt af de øvrige rammevilkår. Tag den ud af"
                            + " conditions.",
                    "'" + name
                            + "' is the same for all municipalities or wholly determined by the other conditions. Leave"
                            + " it out of conditions."));
        }
        refuseInflated(data, choice, fit);
        return new OwnRegression(data, choice, fit, columns);
    }

    private static void refuseInflated(RegressionData data, RegressionChoice choice, LinearFit fit) {
        double[] inflations = fit.inflations();
        List<String> same = new ArrayList<>();
        for (int j = 1; j < inflations.length; j++) {
            if (inflations[j] > choice.mostInflation()) {
                same.add(data.conditions().get(j - 1).code() + " (VIF "
                        + String.format(Locale.ROOT, "%.1f", inflations[j]) + ")");
            }
        }
        if (!same.isEmpty()) {
            String list = String.join(", ", same);
            String most = String.format(Locale.ROOT, "%.0f", choice.mostInflation());
            throw new ModelException(Text.of(
                    "Rammevilkårene fortæller næsten det samme: " + list + "; højst " + most
                            + " er tilladt. Tag et af dem ud af conditions, eller hæv most-inflation.",
                    "The conditions tell almost the same: " + list + "; at most " + most
                            + " is allowed. Leave one of them out of conditions, or raise most-inflation."));
        }
    }

    private static Map<String, String> settings(RegressionData data, RegressionChoice choice, LinearFit fit) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("year", Integer.toString(data.year()));
        settings.put("outcome", data.outcome().code());
        settings.put(
                "conditions",
                String.join(", ", data.conditions().stream().map(Variable::code).toList()));
        settings.put("municipalities", Integer.toString(fit.rows()));
        settings.put("weights", choice.weighted() ? "population" : "none");
        settings.put("errors", choice.robust().map(Enum::name).orElse("ordinary"));
        settings.put("r_squared", String.format(Locale.ROOT, "%.4f", fit.rSquared()));
        return settings;
    }

    private static List<Node> inputs(RegressionData data) {
        List<Node> inputs = new ArrayList<>();
        inputs.add(group(data, data.outcome()));
        data.conditions().forEach(condition -> inputs.add(group(data, condition)));
        return inputs;
    }

    private static Group group(RegressionData data, Variable variable) {
        return Group.of(
                FrameworkRegression.ID.child("columns", variable.code()),
                variable.label(),
                data.municipalities().stream().map(variable::value).toList());
    }

    RegressionData data() {
        return data;
    }

    RegressionChoice choice() {
        return choice;
    }

    LinearFit fit() {
        return fit;
    }

    /** The column of a variable, shared by all figures that rest on it. */
    Group column(Variable variable) {
        int at = variable.equals(data.outcome()) ? 0 : data.conditions().indexOf(variable) + 1;
        return (Group) inputs.get(at);
    }

    /** The numbers of a condition. */
    double[] numbers(int condition) {
        return columns[condition + 1].clone();
    }

    /** The errors of the coefficients in the chosen form, the constant first. */
    double[] errors() {
        return choice.robust().map(fit::errors).orElseGet(fit::errors);
    }

    /** A leaf of this fit; a number that is not finite is missing. */
    Figure leaf(FigureId id, Text label, double number, Unit unit, PriceBasis basis) {
        return Figure.modelled(
                id,
                label,
                Double.isFinite(number)
                        ? Value.of(number)
                        : Value.missing(
                                MissingReason.UNDEFINED,
                                Text.of("kan ikke afgøres af disse tal", "not determined by these numbers")),
                unit,
                basis,
                new Origin.Modelled(method(), settings, inputs),
                List.of());
    }

    private Text method() {
        return choice.weighted()
                ? Text.of("vægtet mindste kvadraters metode", "weighted least squares")
                : Text.of("mindste kvadraters metode", "ordinary least squares");
    }
}

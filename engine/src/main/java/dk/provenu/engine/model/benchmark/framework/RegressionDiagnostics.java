package dk.provenu.engine.model.benchmark.framework;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.statistics.FisherF;
import dk.provenu.engine.statistics.LinearFit;
import dk.provenu.engine.statistics.StudentT;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** How far the own regression can be relied on: coefficients and their errors, influence, and what chance can move. */
final class RegressionDiagnostics {

    private static final int DECIMALS = 2;

    private final OwnExpected expected;
    private final OwnRegression own;
    private final RegressionData data;
    private final Municipality reader;
    private final Text differences;

    RegressionDiagnostics(OwnExpected expected, Municipality reader) {
        this.expected = expected;
        this.own = expected.regression();
        this.data = own.data();
        this.reader = reader;
        Unit unit = data.outcome().unit();
        this.differences = unit.form() == Unit.Form.PERCENT ? Unit.PERCENTAGE_POINT.words() : unit.words();
    }

    private Figure leaf(String table, String row, String column, Text label, double number) {
        return own.leaf(
                FrameworkRegression.ID.child(table, row, column), label, number, Unit.NUMBER, PriceBasis.none());
    }

    /** The coefficients and how sure they are. */
    FigureTable coefficients() {
        LinearFit fit = own.fit();
        double[] b = fit.coefficients();
        double[] errors = own.errors();
        double[] inflations = fit.inflations();
        StudentT t = new StudentT(fit.freedom());
        double reach = t.quantile(0.5 + own.choice().level() / 2);
        List<Row> rows = new ArrayList<>();
        for (int j = 0; j < b.length; j++) {
            boolean constant = j == 0;
            String key = constant ? "constant" : data.conditions().get(j - 1).code();
            Text label = constant
                    ? Text.of("Konstant", "Constant")
                    : data.conditions().get(j - 1).label();
            rows.add(new Row(
                    key,
                    label,
                    Row.Kind.ORDINARY,
                    List.of(
                            cell(key, "coefficient", label, b[j]),
                            cell(key, "error", label, errors[j]),
                            cell(key, "low", label, b[j] - reach * errors[j]),
                            cell(key, "high", label, b[j] + reach * errors[j]),
                            cell(key, "p", label, t.twoSided(b[j] / errors[j])),
                            constant ? Cell.empty() : cell(key, "vif", label, inflations[j]),
                            constant
                                    ? Cell.empty()
                                    : Cell.of(expected.effect(data.conditions().get(j - 1))))));
        }
        Text errorsName = Text.same(own.choice().robust().map(Enum::name).orElse(""));
        return new FigureTable(
                "conditions",
                Text.of("Rammevilkårenes betydning", "What the framework conditions mean"),
                Text.of("for ", "for ").plus(data.outcome().label()),
                Text.of("Rammevilkår", "Framework condition"),
                List.of(
                        new Column(
                                "coefficient",
                                Text.of("Koefficient", "Coefficient"),
                                Text.of("pr. enhed", "per unit"),
                                4),
                        new Column("error", Text.of("Standardfejl", "Standard error"), errorsName, 4),
                        new Column("low", Text.of("Fra", "From"), Text.EMPTY, 4),
                        new Column("high", Text.of("Til", "To"), Text.EMPTY, 4),
                        new Column("p", Text.of("p-værdi", "p-value"), Text.EMPTY, 4),
                        new Column("vif", Text.of("VIF", "VIF"), Text.EMPTY, 1),
                        new Column(
                                "effect",
                                Text.of("Virkning af en standardafvigelse", "Effect of a standard deviation"),
                                differences,
                                DECIMALS)),
                rows,
                List.of());
    }

    private Cell cell(String row, String column, Text label, double number) {
        return Cell.of(leaf("conditions", row, column, name(column).plus(label), number));
    }

    private static Text name(String column) {
        return switch (column) {
            case "coefficient" -> Text.of("Koefficient, ", "Coefficient, ");
            case "error" -> Text.of("Standardfejl, ", "Standard error, ");
            case "low" -> Text.of("Intervallets nedre ende, ", "Lower end of the interval, ");
            case "high" -> Text.of("Intervallets øvre ende, ", "Upper end of the interval, ");
            case "p" -> Text.of("p-værdi, ", "p-value, ");
            default -> Text.of("Variansinflation, ", "Variance inflation, ");
        };
    }

    /** How well it fits. */
    FigureTable fit() {
        LinearFit fit = own.fit();
        double f = fit.fStatistic();
        int explained = data.conditions().size();
        List<Row> rows = new ArrayList<>();
        rows.add(row("municipalities", Text.of("Kommuner", "Municipalities"), fit.rows(), 0));
        rows.add(row("r_squared", Text.of("Forklaret andel (R²)", "Share explained (R²)"), fit.rSquared(), 3));
        rows.add(row("adjusted", Text.of("Justeret R²", "Adjusted R²"), fit.adjustedRSquared(), 3));
        rows.add(row(
                "spread",
                Text.of("Spredning om det forventede", "Spread around the expected"),
                own.choice().weighted() ? Double.NaN : Math.sqrt(fit.variance()),
                3));
        rows.add(row("f", Text.of("F", "F"), f, 1));
        rows.add(row(
                "f_p", Text.of("p-værdi for F", "p-value of F"), new FisherF(explained, fit.freedom()).beyond(f), 4));
        return new FigureTable(
                "fit",
                Text.of("Hvor godt vilkårene forklarer", "How well the conditions explain"),
                data.outcome().label(),
                Text.of("Mål", "Measure"),
                List.of(new Column("value", Text.of("Værdi", "Value"), Text.EMPTY, 3)),
                rows,
                List.of());
    }

    private Row row(String key, Text label, double number, int decimals) {
        return new Row(
                key,
                label,
                Row.Kind.ORDINARY,
                List.of(Cell.of(leaf("fit", key, "value", label, number))),
                OptionalInt.of(decimals));
    }

    /** Those that decide most of the fit, the reader's own always among them. */
    FigureTable influence() {
        double[] leverages = own.fit().leverages();
        double[] cooks = own.fit().cooks();
        int n = leverages.length;
        int p = data.conditions().size() + 1;
        List<Row> rows = data.municipalities().stream()
                .sorted(Comparator.comparingDouble(
                        member -> -cooks[data.municipalities().indexOf(member)]))
                .filter(member -> {
                    int at = data.municipalities().indexOf(member);
                    return member.equals(reader) || cooks[at] > 4.0 / n || leverages[at] > 2.0 * p / n;
                })
                .map(member -> {
                    int at = data.municipalities().indexOf(member);
                    Text label = Text.same(", " + member.name());
                    return new Row(
                            member.code(),
                            Text.same(member.name()),
                            ShareTables.kind(member, reader),
                            List.of(
                                    Cell.of(leaf(
                                            "influence",
                                            member.code(),
                                            "leverage",
                                            Text.of("Vægt i egen forventning", "Leverage")
                                                    .plus(label),
                                            leverages[at])),
                                    Cell.of(leaf(
                                            "influence",
                                            member.code(),
                                            "cook",
                                            Text.of("Cooks afstand", "Cook's distance")
                                                    .plus(label),
                                            cooks[at]))));
                })
                .toList();
        return new FigureTable(
                "influence",
                Text.of("Kommuner, der bestemmer meget", "Municipalities that decide much"),
                Text.of(
                        "Cooks afstand over 4/n eller vægt over 2p/n; og " + reader.name(),
                        "Cook's distance above 4/n or leverage above 2p/n; and " + reader.name()),
                ShareTables.MUNICIPALITY,
                List.of(
                        new Column("leverage", Text.of("Vægt i egen forventning", "Leverage"), Text.EMPTY, 3),
                        new Column("cook", Text.of("Cooks afstand", "Cook's distance"), Text.EMPTY, 3)),
                rows,
                List.of());
    }

    /** Everybody within and outside the limits of the funnel. */
    FigureTable funnel(Funnel funnel, List<Municipality> shown) {
        List<Row> rows = new ArrayList<>();
        for (Municipality member : shown) {
            Funnel.Point point = funnel.points().get(member);
            if (point != null) {
                rows.add(new Row(
                        member.code(),
                        Text.same(member.name()),
                        ShareTables.kind(member, reader),
                        List.of(
                                Cell.of(point.expected()),
                                Cell.of(point.ratio()),
                                Cell.of(point.low95()),
                                Cell.of(point.high95()),
                                Cell.of(point.low998()),
                                Cell.of(point.high998()),
                                Cell.of(words(point.outside())))));
            }
        }
        return new FigureTable(
                "funnel",
                Text.of("Mere end tilfældigheder?", "More than chance?"),
                Text.of(
                        "observeret over forventet, og hvad tilfældigheder kan flytte",
                        "observed over expected, and what chance can move"),
                ShareTables.MUNICIPALITY,
                List.of(
                        new Column("expected", Text.of("Forventede personer", "Expected persons"), Text.EMPTY, 0),
                        new Column("ratio", Text.of("Observeret/forventet", "Observed/expected"), Text.EMPTY, 3),
                        new Column("low_95", Text.of("Nedre grænse", "Lower limit"), Text.of("95 pct.", "95 pct."), 3),
                        new Column("high_95", Text.of("Øvre grænse", "Upper limit"), Text.of("95 pct.", "95 pct."), 3),
                        new Column(
                                "low_99.8",
                                Text.of("Nedre grænse", "Lower limit"),
                                Text.of("99,8 pct.", "99.8 pct."),
                                3),
                        new Column(
                                "high_99.8",
                                Text.of("Øvre grænse", "Upper limit"),
                                Text.of("99,8 pct.", "99.8 pct."),
                                3),
                        new Column("place", Text.of("Ligger", "Lies"), Text.EMPTY, 0)),
                rows,
                List.of());
    }

    static Text words(int outside) {
        return switch (outside) {
            case 0 -> Text.of("inden for", "within");
            case 1 -> Text.of("over 95 pct.", "above 95 pct.");
            case 2 -> Text.of("over 99,8 pct.", "above 99.8 pct.");
            case -1 -> Text.of("under 95 pct.", "below 95 pct.");
            default -> Text.of("under 99,8 pct.", "below 99.8 pct.");
        };
    }
}

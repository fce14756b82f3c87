package dk.provenu.engine.model.benchmark.framework;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.benchmark.Compared;
import dk.provenu.engine.model.benchmark.framework.Neighbours.Neighbour;
import dk.provenu.engine.model.benchmark.framework.OwnExpected.Explained;
import dk.provenu.engine.model.benchmark.framework.OwnExpected.Part;
import dk.provenu.engine.model.benchmark.framework.RegressionData.Variable;
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
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/** The tables of the own regression. */
final class RegressionTables {

    private static final Text RANK = Text.of("Plads", "Rank");
    private static final int DECIMALS = 2;

    private final OwnExpected expected;
    private final OwnRegression own;
    private final RegressionData data;
    private final Municipality reader;
    private final Unit unit;
    private final Text differences;

    RegressionTables(OwnExpected expected, Municipality reader) {
        this.expected = expected;
        this.own = expected.regression();
        this.data = own.data();
        this.reader = reader;
        this.unit = data.outcome().unit();
        this.differences = unit.form() == Unit.Form.PERCENT ? Unit.PERCENTAGE_POINT.words() : unit.words();
    }

    private static FigureId path(String... parts) {
        return FrameworkRegression.ID.child(parts);
    }

    private Figure leaf(String table, String row, String column, Text label, double number, Unit in) {
        boolean money = in.isMoney();
        return own.leaf(
                path(table, row, column),
                label,
                number,
                in,
                money ? expected.mean().priceBasis() : PriceBasis.none());
    }

    /** Observed and expected of those shown, fewest beside what is expected first. */
    FigureTable expected(Compared compared) {
        double[] alone = own.fit().leaveOneOut();
        double[] reach = own.fit().leaveOneOutReach(own.choice().level());
        List<Row> rows = new ArrayList<>();
        for (Municipality member : compared.values().keySet()) {
            Explained explained = expected.of(member);
            int at = data.municipalities().indexOf(member);
            double observed = explained.outcome().number();
            double low = alone[at] - reach[at];
            double high = alone[at] + reach[at];
            Text label = Text.same(", " + member.name());
            rows.add(new Row(
                    member.code(),
                    Text.same(member.name()),
                    ShareTables.kind(member, reader),
                    List.of(
                            Cell.of(explained.outcome()),
                            Cell.of(explained.expected()),
                            Cell.of(explained.difference()),
                            ShareTables.cell(compared.rank(member)),
                            Cell.of(leaf(
                                    "expected",
                                    member.code(),
                                    "alone",
                                    Text.of("Forventet af de andre", "Expected by the others")
                                            .plus(label),
                                    alone[at],
                                    unit)),
                            Cell.of(leaf(
                                    "expected",
                                    member.code(),
                                    "low",
                                    Text.of("Intervallets nedre ende", "Lower end of the interval")
                                            .plus(label),
                                    low,
                                    unit)),
                            Cell.of(leaf(
                                    "expected",
                                    member.code(),
                                    "high",
                                    Text.of("Intervallets øvre ende", "Upper end of the interval")
                                            .plus(label),
                                    high,
                                    unit)),
                            Cell.of(place(observed, low, high)))));
        }
        Text level =
                Text.same(String.format(Locale.ROOT, "%.0f pct.", own.choice().level() * 100));
        return new FigureTable(
                "expected",
                Text.of("Observeret og forventet: ", "Observed and expected: ")
                        .plus(data.outcome().label()),
                unit.words().plus(Text.same(", " + data.year())),
                ShareTables.MUNICIPALITY,
                List.of(
                        new Column("observed", Text.of("Observeret", "Observed"), unit.words(), DECIMALS),
                        new Column("expected", Text.of("Forventet", "Expected"), unit.words(), DECIMALS),
                        new Column("difference", Text.of("Forskel", "Difference"), differences, DECIMALS),
                        new Column("difference_rank", RANK, Text.of("1 er lavest", "1 is lowest"), 0),
                        new Column(
                                "alone",
                                Text.of("Forventet af de andre", "Expected by the others"),
                                unit.words(),
                                DECIMALS),
                        new Column("low", Text.of("Fra", "From"), level, DECIMALS),
                        new Column("high", Text.of("Til", "To"), level, DECIMALS),
                        new Column("place", Text.of("Ligger", "Lies"), Text.EMPTY, 0)),
                rows,
                List.of(Text.of(
                        "Fra og til er det interval, som de andre kommuner lader vente af en kommune med samme vilkår.",
                        "From and to is the interval that the other municipalities let one expect of one with the same"
                                + " conditions.")));
    }

    private static Text place(double observed, double low, double high) {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return Text.of("kan ikke siges", "cannot be said");
        }
        return observed < low
                ? Text.of("under", "below")
                : observed > high ? Text.of("over", "above") : Text.of("inden for", "within");
    }

    /** Where the reader's own expected value comes from. */
    FigureTable explained() {
        Explained explained = expected.of(reader);
        List<Row> rows = new ArrayList<>();
        rows.add(sum("mean", Text.of("Gennemsnit af alle", "Mean of all"), Row.Kind.ORDINARY, expected.mean()));
        for (Variable condition : data.conditions()) {
            Part part = Objects.requireNonNull(explained.parts().get(condition));
            rows.add(new Row(
                    condition.code(),
                    condition.label(),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(condition.value(reader)),
                            Cell.of(expected.mean(condition)),
                            Cell.of(condition.unit().words()),
                            Cell.of(part.deviations()),
                            Cell.of(expected.effect(condition)),
                            Cell.of(part.shown()))));
        }
        rows.add(sum("expected", Text.of("Forventet", "Expected"), Row.Kind.TOTAL, explained.expected()));
        rows.add(sum("observed", Text.of("Observeret", "Observed"), Row.Kind.OWN, explained.outcome()));
        rows.add(sum(
                "difference",
                Text.of("Observeret minus forventet", "Observed less expected"),
                Row.Kind.TOTAL,
                explained.difference()));
        return new FigureTable(
                "explained",
                Text.of(
                        "Hvad der venter " + reader.name() + " sit niveau",
                        "Where the expectation of " + reader.name() + " comes from"),
                unit.words().plus(Text.same(", " + data.year())),
                Text.of("Rammevilkår", "Framework condition"),
                List.of(
                        new Column("own", Text.same(reader.name()), Text.EMPTY, DECIMALS),
                        new Column("mean", Text.of("Gennemsnit", "Mean"), Text.EMPTY, DECIMALS),
                        new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0),
                        new Column(
                                "deviations",
                                Text.of("Afstand", "Distance"),
                                Text.of("standardafvigelser", "standard deviations"),
                                DECIMALS),
                        new Column(
                                "effect",
                                Text.of("Virkning af en standardafvigelse", "Effect of a standard deviation"),
                                differences,
                                DECIMALS),
                        new Column("contribution", Text.of("Bidrag", "Contribution"), differences, DECIMALS)),
                rows,
                List.of());
    }

    private static Row sum(String key, Text label, Row.Kind kind, Figure figure) {
        return new Row(
                key,
                label,
                kind,
                List.of(Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty(), Cell.of(figure)));
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
        return Cell.of(leaf("conditions", row, column, name(column).plus(label), number, Unit.NUMBER));
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
                List.of(Cell.of(leaf("fit", key, "value", label, number, Unit.NUMBER))),
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
                                            leverages[at],
                                            Unit.NUMBER)),
                                    Cell.of(leaf(
                                            "influence",
                                            member.code(),
                                            "cook",
                                            Text.of("Cooks afstand", "Cook's distance")
                                                    .plus(label),
                                            cooks[at],
                                            Unit.NUMBER))));
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

    /** The nearest municipalities beside the reader's own. */
    FigureTable neighbours(List<Neighbour> neighbours) {
        List<Column> columns =
                new ArrayList<>(List.of(new Column("distance", Text.of("Afstand", "Distance"), Text.EMPTY, DECIMALS)));
        data.conditions()
                .forEach(condition -> columns.add(new Column(
                        condition.code(), condition.label(), condition.unit().words(), DECIMALS)));
        columns.add(new Column("outcome", data.outcome().label(), unit.words(), DECIMALS));
        columns.add(new Column(
                "difference", Text.of("Observeret minus forventet", "Observed less expected"), differences, DECIMALS));
        List<Row> rows = new ArrayList<>();
        rows.add(neighbour(reader, Cell.empty()));
        neighbours.forEach(neighbour -> rows.add(neighbour(neighbour.municipality(), Cell.of(neighbour.distance()))));
        return new FigureTable(
                "neighbours",
                Text.of("Nærmeste naboer i rammevilkår", "Nearest neighbours in framework conditions"),
                Text.of(
                        "afstand 1 er en standardafvigelse i hvert vilkår",
                        "a distance of 1 is a standard deviation in each condition"),
                ShareTables.MUNICIPALITY,
                columns,
                rows,
                List.of());
    }

    private Row neighbour(Municipality member, Cell distance) {
        List<Cell> cells = new ArrayList<>(List.of(distance));
        data.conditions().forEach(condition -> cells.add(Cell.of(condition.value(member))));
        Explained explained = expected.of(member);
        cells.add(Cell.of(explained.outcome()));
        cells.add(Cell.of(explained.difference()));
        return new Row(member.code(), Text.same(member.name()), ShareTables.kind(member, reader), cells);
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

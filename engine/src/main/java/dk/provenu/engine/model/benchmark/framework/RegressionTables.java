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
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

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
                        "Derfor ventes dette niveau i " + reader.name(),
                        "Why this level is expected of " + reader.name()),
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
}

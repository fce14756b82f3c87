package dk.provenu.report.xlsx;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Comparison;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.CountCompared;
import dk.provenu.engine.figure.operation.CountPresent;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.FirstReached;
import dk.provenu.engine.figure.operation.Growth;
import dk.provenu.engine.figure.operation.HeldWithin;
import dk.provenu.engine.figure.operation.IndexNumber;
import dk.provenu.engine.figure.operation.Logarithm;
import dk.provenu.engine.figure.operation.Lookup;
import dk.provenu.engine.figure.operation.Maximum;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.Minimum;
import dk.provenu.engine.figure.operation.OfPresent;
import dk.provenu.engine.figure.operation.Power;
import dk.provenu.engine.figure.operation.PresentValue;
import dk.provenu.engine.figure.operation.PriceLevel;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quantile;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Rank;
import dk.provenu.engine.figure.operation.RootSumSquares;
import dk.provenu.engine.figure.operation.RoundTo;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.figure.operation.ShareWhere;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.figure.operation.WeightedMean;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.report.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Operations on odd and missing numbers, besides the engine's own samples, as one table with a row per case. */
final class OperationCases {

    private static final double NAN = Double.NaN;

    private final List<Figure> figures = new ArrayList<>();
    private int count;

    static List<Figure> all() {
        OperationCases cases = new OperationCases();
        cases.build();
        return cases.figures;
    }

    static ModelResult table(String id, List<Figure> figures) {
        List<Row> rows = figures.stream()
                .map(figure -> new Row(
                        FigureId.key(figure.id().value()), figure.label(), Row.Kind.ORDINARY, List.of(Cell.of(figure))))
                .toList();
        FigureTable table = new FigureTable(
                id,
                Text.same(id),
                Text.EMPTY,
                Text.EMPTY,
                List.of(new Column("value", Text.same("Value"), Text.EMPTY, 3)),
                rows,
                List.of());
        return new ModelResult(id, Text.same(id), Map.of(), List.of(), List.of(table), List.of(), List.of());
    }

    private void build() {
        double[][] columns = {
            {3, 1, 4, 1, 5, 9, 2.5},
            {-7.25, 0, 1e9, 0.1, 0.2, 0.3},
            {42},
            {1.005, 2.675, 1.0049999, -2.675, -1.005},
            {10, 20, NAN, 30, NAN},
            {NAN, NAN},
            random(98)
        };
        List<Operation> aggregates = List.of(
                new Sum(),
                new Mean(),
                new Minimum(),
                new Maximum(),
                Quantile.median(),
                new CountPresent(),
                new ShareWhere(ShareWhere.Test.BELOW, 1),
                new ShareWhere(ShareWhere.Test.AT_MOST, 0.3),
                new ShareWhere(ShareWhere.Test.AT_LEAST, 1),
                new ShareWhere(ShareWhere.Test.ABOVE, 2.5),
                new Quantile(0.25),
                new Quantile(0.1),
                new Quantile(1),
                new OfPresent(new Sum()),
                new OfPresent(new Mean()),
                new OfPresent(new Minimum()),
                new OfPresent(new Maximum()),
                new OfPresent(Quantile.median()));
        for (double[] numbers : columns) {
            for (Operation operation : aggregates) {
                add(operation, column(Unit.NUMBER, numbers));
            }
            for (Rank.Direction direction : Rank.Direction.values()) {
                for (int decimals : new int[] {0, 2, 9}) {
                    Group column = column(Unit.NUMBER, numbers);
                    add(new Rank(direction, decimals), column.members().get(numbers.length / 2), column);
                }
            }
            for (Comparison comparison : Comparison.values()) {
                Group column = column(Unit.NUMBER, numbers);
                add(new CountCompared(comparison, 1), column.members().get(numbers.length / 2), column);
            }
            Group column = column(Unit.NUMBER, numbers);
            add(new Share(), column.members().getFirst(), column);
            add(new WeightedMean(), column(Unit.KRONER, numbers), column(Unit.NUMBER, reversed(numbers)));
            for (double rate : new double[] {0, 0.035, -0.5, 2, -1, -1.5}) {
                add(new PresentValue(), one(Unit.SHARE, rate), column(Unit.KRONER, numbers));
            }
            Group keys = column(Unit.NUMBER, numbers);
            add(new Lookup(), one(Unit.NUMBER, numbers[numbers.length - 1]), keys, column(Unit.KRONER, numbers));
            add(new Lookup(), one(Unit.NUMBER, 123.456), keys, column(Unit.KRONER, numbers));
        }
        add(new Sum(), one(Unit.KRONER, 1.1), one(Unit.KRONER, 2.2), column(Unit.KRONER, 3.3, 4.4));
        add(new Share(), one(Unit.KRONER, 5), column(Unit.KRONER, 1, -1));
        add(new WeightedMean(), column(Unit.KRONER, 1, 2), column(Unit.NUMBER, 1, -1));
        pairs();
        years();
    }

    private void pairs() {
        double[][] pairs = {{7, 2}, {-7, 0.3}, {0, 5}, {5, 0}, {0, 0}, {1e12, 1e-6}, {NAN, 1}, {1, NAN}, {0.1, 0.3}};
        for (double[] pair : pairs) {
            for (Operation operation : List.of(
                    new Difference(),
                    new Quotient(),
                    new Growth(),
                    new IndexNumber(),
                    new Product(),
                    new RootSumSquares(),
                    new Sum())) {
                add(
                        operation,
                        one(Unit.KRONER, pair[0]),
                        one(operation instanceof Product ? Unit.NUMBER : Unit.KRONER, pair[1]));
            }
            for (double band : new double[] {0, 0.2, 10, NAN}) {
                add(new HeldWithin(), one(Unit.KRONER, pair[0]), one(Unit.KRONER, pair[1]), one(Unit.KRONER, band));
            }
            add(Convert.between(Unit.KRONER, Unit.MILLION_KRONER), one(Unit.KRONER, pair[0]));
            add(Convert.between(Unit.MILLION_KRONER, Unit.THOUSAND_KRONER), one(Unit.MILLION_KRONER, pair[0]));
            add(Convert.between(Unit.SHARE, Unit.PERCENT), one(Unit.SHARE, pair[0]));
            add(new Power(), one(Unit.NUMBER, pair[0]), one(Unit.SHARE, Math.min(pair[1], 5)));
            add(new Logarithm(), one(Unit.NUMBER, pair[0]));
            add(new PriceLevel(2020), one(Unit.KRONER, pair[0]), one(Unit.INDEX, pair[1]), one(Unit.INDEX, 104.5));
        }
        for (double number : new double[] {1.005, 2.675, -2.675, 0.285, 1e15 / 3, 2.5, -0.5, 1234567.895, NAN}) {
            for (int decimals : new int[] {-2, 0, 1, 2}) {
                add(new RoundTo(decimals), one(Unit.NUMBER, number));
            }
        }
    }

    private void years() {
        double[] years = {2015, 2016, 2017, 2018, 2019};
        double[][] columns = {
            {-4.9, -7.5, -9.2, 0.4, 9.5}, {1, 2, 3, 4, 5}, {-1, -1, -1, -1, -1}, {-1, 0, -1, 5, 5}, {-1, NAN, 3, 4, 5}
        };
        for (double[] column : columns) {
            add(new FirstReached(), column(Unit.NUMBER, column), column(Unit.YEAR, years));
        }
    }

    private static double[] random(int size) {
        return new Random(7).doubles(size, -1000, 40_000).toArray();
    }

    private static double[] reversed(double[] numbers) {
        double[] reversed = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            reversed[i] = numbers[numbers.length - 1 - i];
        }
        return reversed;
    }

    private void add(Operation operation, Node... operands) {
        count++;
        figures.add(Figure.derived(
                FigureId.of("cases", "case-" + count), Text.same(operation.name() + " " + count), operation, operands));
    }

    private Figure one(Unit unit, double number) {
        count++;
        return Samples.observed("single-" + count, "a", 2, "x", unit, number);
    }

    private Group column(Unit unit, double... numbers) {
        count++;
        List<Figure> members = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            members.add(Samples.observed("column-" + count, "r" + i, i + 2, "x", unit, numbers[i]));
        }
        return Group.of(FigureId.of("column-" + count), Text.same("column " + count), members);
    }
}

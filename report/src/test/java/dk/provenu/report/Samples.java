package dk.provenu.report;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.FirstReached;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.OfPresent;
import dk.provenu.engine.figure.operation.Quantile;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Rank;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Small results made by hand, in the shape that the models' have. */
public final class Samples {

    private static final String SOURCE = "Albertslund: Udgifter til beskæftigelsesindsatsen";

    private Samples() {}

    public static SourceCell cell(String dataset, int line, String column) {
        return new SourceCell(
                dataset,
                dataset + "-1a2b3c",
                dataset + ".csv",
                line,
                column,
                "2026-11-22T08:00:00+01:00",
                SOURCE,
                "tabel 3, s. 12");
    }

    public static Figure observed(String dataset, String row, int line, String column, Unit unit, double number) {
        Value value = Double.isNaN(number) ? Value.missing(MissingReason.SUPPRESSED) : Value.of(number);
        return Figure.observed(
                FigureId.of(dataset, row, column),
                Text.same(row + ", " + column),
                value,
                unit,
                unit.isMoney() ? PriceBasis.nominal(2016) : PriceBasis.none(),
                cell(dataset, line, column),
                List.of());
    }

    /** Expenditure over persons for each, ranked, beside mean and median; the third number of persons is missing. */
    public static ModelResult benchmark(boolean withMissing) {
        List<String> names = List.of("Albertslund", "Brøndby", "Glostrup", "Høje-Taastrup", "Ishøj");
        double[] spent = {76231.5, 90001, 48211.25, 120455, 60000};
        double[] persons = {2017.3, 2530, withMissing ? Double.NaN : 1200, 2900.5, 1650};
        List<Figure> costs = new ArrayList<>();
        List<Figure> observed = new ArrayList<>();
        for (int i = 0; i < spent.length; i++) {
            Figure over = observed("expenditure", names.get(i), i + 2, "amount", Unit.THOUSAND_KRONER, spent[i]);
            Figure under =
                    observed("persons", names.get(i), i + 2, "full_time_persons", Units.FULL_TIME_PERSON, persons[i]);
            observed.add(over);
            observed.add(under);
            costs.add(Figure.derived(
                    FigureId.of("cost-benchmark", "unit_cost", names.get(i), "cost"),
                    Text.of("Udgift pr. person, " + names.get(i), "Cost per person, " + names.get(i)),
                    new Quotient(),
                    over,
                    under));
        }
        Group column = Group.of(
                FigureId.of("cost-benchmark", "unit_cost", "cost"), Text.of("udgift pr. person", "unit cost"), costs);
        List<Row> rows = new ArrayList<>();
        Figure mean = Figure.derived(
                FigureId.of("cost-benchmark", "unit_cost", "mean", "cost"),
                Text.of("Gennemsnit", "Mean"),
                withMissing ? new OfPresent(new Mean()) : new Mean(),
                column);
        for (int i = 0; i < names.size(); i++) {
            Figure rank = Figure.derived(
                    FigureId.of("cost-benchmark", "unit_cost", names.get(i), "rank"),
                    Text.of("Plads", "Rank"),
                    new Rank(Rank.Direction.LOWEST_FIRST, 1),
                    costs.get(i),
                    column);
            Figure distance = Figure.derived(
                    FigureId.of("cost-benchmark", "unit_cost", names.get(i), "distance"),
                    Text.of("Afstand til gennemsnit", "Distance to the mean"),
                    new Difference(),
                    List.of(costs.get(i), mean),
                    List.of(Note.doubt("Kilden oplyser ikke prisniveauet.", "The source does not state prices.")));
            rows.add(new Row(
                    FigureId.key(names.get(i)),
                    Text.same(names.get(i)),
                    i == 0 ? Row.Kind.OWN : Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(observed.get(2 * i)),
                            Cell.of(observed.get(2 * i + 1)),
                            Cell.of(costs.get(i)),
                            Cell.of(rank),
                            Cell.of(distance))));
        }
        rows.add(new Row(
                "mean",
                Text.of("Gennemsnit", "Mean"),
                Row.Kind.SUMMARY,
                List.of(Cell.empty(), Cell.empty(), Cell.of(mean), Cell.empty(), Cell.empty())));
        if (!withMissing) {
            Figure median = Figure.derived(
                    FigureId.of("cost-benchmark", "unit_cost", "median", "cost"),
                    Text.of("Median", "Median"),
                    Quantile.median(),
                    column);
            rows.add(new Row(
                    "median",
                    Text.of("Median", "Median"),
                    Row.Kind.SUMMARY,
                    List.of(Cell.empty(), Cell.empty(), Cell.of(median), Cell.empty(), Cell.empty())));
        }
        FigureTable table = new FigureTable(
                "unit_cost",
                Text.of("Udgift pr. fuldtidsperson", "Cost per full-time person"),
                Text.of("2016, løbende priser", "2016, current prices"),
                Text.of("Kommune", "Municipality"),
                List.of(
                        new Column("spent", Text.of("Udgift", "Expenditure"), Unit.THOUSAND_KRONER.words(), 0),
                        new Column("persons", Text.of("Personer", "Persons"), Units.FULL_TIME_PERSON.words(), 1),
                        new Column(
                                "cost",
                                Text.of("Udgift pr. person", "Unit cost"),
                                Units.THOUSAND_KRONER_PER_FULL_TIME_PERSON.words(),
                                1),
                        new Column("rank", Text.of("Plads", "Rank"), Text.of("1 = lavest", "1 = lowest"), 0),
                        new Column(
                                "distance",
                                Text.of("Afstand til gennemsnit", "Distance to mean"),
                                Units.THOUSAND_KRONER_PER_FULL_TIME_PERSON.words(),
                                1)),
                rows,
                List.of(Text.of("Personer er helårspersoner.", "Persons are full-year persons.")));
        return new ModelResult(
                "cost-benchmark",
                Text.of("Udgifter i Albertslund, 2016", "Expenditure in Albertslund, 2016"),
                Map.of("year", "2016"),
                List.of(Sentence.of("found")
                        .words("Albertslund brugte ", "Albertslund spent ")
                        .number(costs.getFirst(), 1, Sentence.Form.WITH_UNIT)
                        .words(".", ".")
                        .end()),
                List.of(table),
                List.of(chart(names, costs)),
                List.of(Note.footnote("Regnskabstal.", "Accounts.")));
    }

    private static ChartSpec chart(List<String> names, List<Figure> costs) {
        return new ChartSpec(
                "cost",
                Text.of("Udgift pr. person", "Cost per person"),
                Text.of("1.000 kr., 2016", "1,000 DKK, 2016"),
                Sentence.of("cost")
                        .words("Albertslund er lavest.", "Albertslund is lowest.")
                        .end(),
                ChartSpec.Kind.RANKED_BARS,
                "unit_cost",
                names.stream().map(Text::same).toList(),
                List.of(new ChartSpec.Series(
                        "cost", Text.of("Udgift", "Cost"), ChartSpec.Role.GROUP, false, costs, 0, 1)));
    }

    /** Investment and savings of some years with their sums, the years across. */
    public static ModelResult investment() {
        List<Column> columns = new ArrayList<>();
        List<List<Cell>> cells = new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        double[][] numbers = {{7.9, 9.9, 10.3, 10.3, 10.2}, {3, 7.3, 8.6, 19.9, 19.3}};
        List<List<Figure>> lines = List.of(new ArrayList<>(), new ArrayList<>());
        List<Figure> net = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String year = String.valueOf(2015 + i);
            columns.add(new Column(year, Text.same(year), Text.EMPTY, 1));
            Figure investment = amount("investment", i, numbers[0][i]);
            Figure saving = amount("saving", i, numbers[1][i]);
            lines.get(0).add(investment);
            lines.get(1).add(saving);
            net.add(Figure.derived(
                    FigureId.of("investment-profile", "net_yield", "total", year),
                    Text.of("Nettoprovenu " + year, "Net yield " + year),
                    new Difference(),
                    saving,
                    investment));
        }
        columns.add(new Column("total", Text.of("I alt", "Total"), Text.EMPTY, 1));
        List<List<Figure>> all = List.of(lines.get(0), lines.get(1), net);
        List<String> keys = List.of("investment", "saving", "net");
        for (int k = 0; k < all.size(); k++) {
            for (Figure figure : all.get(k)) {
                cells.get(k).add(Cell.of(figure));
            }
            Group years = Group.of(
                    FigureId.of("investment-profile", keys.get(k), "years"), Text.same(keys.get(k)), all.get(k));
            cells.get(k)
                    .add(Cell.of(Figure.derived(
                            FigureId.of("investment-profile", keys.get(k), "total"),
                            Text.of("I alt", "Total"),
                            new Sum(),
                            years)));
        }
        FigureTable table = new FigureTable(
                "net_yield",
                Text.of("Investering og gevinst efter år", "Investment and savings by year"),
                Unit.MILLION_KRONER.words(),
                Text.EMPTY,
                columns,
                List.of(
                        new Row("investment", Text.of("Investering", "Investment"), Row.Kind.ORDINARY, cells.get(0)),
                        new Row("saving", Text.of("Gevinst", "Savings"), Row.Kind.ORDINARY, cells.get(1)),
                        new Row("net", Text.of("Nettoprovenu", "Net yield"), Row.Kind.TOTAL, cells.get(2))),
                List.of());
        return new ModelResult(
                "investment-profile",
                Text.of("Investeringen i Ballerup", "The investment in Ballerup"),
                Map.of(),
                List.of(),
                List.of(table),
                List.of(),
                List.of());
    }

    private static Figure amount(String line, int year, double number) {
        return Figure.observed(
                FigureId.of("investment-lines", line, String.valueOf(2015 + year)),
                Text.same(line + " " + (2015 + year)),
                Value.of(number),
                Unit.MILLION_KRONER,
                PriceBasis.nominal(2015 + year),
                cell("investment-lines", year + 2, line),
                List.of());
    }

    /**
     * Columns that stand badly: one whose members are spread over datasets, one that runs right in a table and is paired
     * with one that runs down, and steps that no table shows.
     */
    public static ModelResult across() {
        List<Figure> spread = new ArrayList<>();
        List<Figure> years = new ArrayList<>();
        List<Figure> doubled = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            spread.add(observed("set-" + (9 - i), "a", 2, "x", Unit.NUMBER, i * 3 - 5));
            years.add(observed("years", "y" + i, i + 2, "year", Unit.YEAR, 2015 + i));
            doubled.add(Figure.derived(
                    FigureId.of("across", "doubled", String.valueOf(i)),
                    Text.same("doubled " + i),
                    new Sum(),
                    spread.get(i),
                    spread.get(i)));
        }
        Group right = Group.of(FigureId.of("across", "right"), Text.same("right"), doubled);
        Group down = Group.of(FigureId.of("across", "down"), Text.same("down"), years);
        Group apart = Group.of(FigureId.of("across", "apart"), Text.same("apart"), spread);
        Figure first =
                Figure.derived(FigureId.of("across", "first"), Text.same("first"), new FirstReached(), right, down);
        Figure hidden = Figure.derived(FigureId.of("across", "hidden"), Text.same("hidden"), new Mean(), apart);
        Figure shown = Figure.derived(
                FigureId.of("across", "shown"), Text.same("shown"), new Difference(), hidden, spread.getFirst());
        List<Column> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            columns.add(new Column("c" + i, Text.same("c" + i), Text.EMPTY, 1));
            cells.add(Cell.of(doubled.get(i)));
        }
        columns.add(new Column("first", Text.same("first"), Text.EMPTY, 0));
        columns.add(new Column("shown", Text.same("shown"), Text.EMPTY, 1));
        cells.add(Cell.of(first));
        cells.add(Cell.of(shown));
        FigureTable table = new FigureTable(
                "across",
                Text.same("Across"),
                Text.EMPTY,
                Text.EMPTY,
                columns,
                List.of(new Row("row", Text.same("row"), Row.Kind.ORDINARY, cells)),
                List.of());
        return new ModelResult(
                "across", Text.same("Across"), Map.of(), List.of(), List.of(table), List.of(), List.of());
    }

    /** Two results' tables in one. */
    public static ModelResult both() {
        ModelResult a = benchmark(true);
        ModelResult b = investment();
        return new ModelResult(
                "both",
                a.title(),
                Map.of(),
                a.findings(),
                Stream.concat(a.tables().stream(), b.tables().stream()).toList(),
                a.charts(),
                a.notes());
    }

    /** A table of one figure whose every word is the given one. */
    public static ModelResult worded(String words) {
        Text text = Text.same(words);
        Figure figure = Figure.observed(
                FigureId.of("test", "row", "column"),
                text,
                Value.of(-1.5),
                Unit.KRONER,
                PriceBasis.nominal(2016),
                new SourceCell("test", words, words, 2, words, words, words, words),
                List.of(new Note(Note.Kind.DOUBT, text)));
        Figure missing = Figure.observed(
                FigureId.of("test", "row", "missing"),
                text,
                Value.missing(MissingReason.REFUSED, text),
                Unit.KRONER,
                PriceBasis.nominal(2016),
                cell("test", 2, "missing"),
                List.of());
        FigureTable table = new FigureTable(
                "table",
                text,
                text,
                text,
                List.of(
                        new Column("column", text, text, 1),
                        new Column("missing", text, text, 1),
                        new Column("words", text, text, 0)),
                List.of(new Row(
                        "row", text, Row.Kind.ORDINARY, List.of(Cell.of(figure), Cell.of(missing), Cell.of(text)))),
                List.of(text));
        return new ModelResult(
                "test",
                text,
                Map.of("choice", words),
                List.of(Sentence.of("found")
                        .words(text)
                        .number(figure, 1, Sentence.Form.PLAIN)
                        .end()),
                List.of(table),
                List.of(),
                List.of(new Note(Note.Kind.DOUBT, text)));
    }
}

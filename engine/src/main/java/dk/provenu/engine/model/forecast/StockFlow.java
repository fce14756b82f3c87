package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A slow benefit year by year: what the stock of each age group loses by exits and ageing and gains by entries and by those
 * who grow into it. Every number is a figure of the graph, so that each rate can be moved. For disability pension and flexible
 * jobs, whose months tell little and whose ages tell much.
 */
public final class StockFlow implements Model {

    private static final ModelOption BENEFIT = new ModelOption("benefit", Text.of("Ydelse", "Benefit"), "");
    private static final ModelOption YEARS =
            new ModelOption("years", Text.of("År frem", "Years ahead"), "10", List.of("5", "10", "15", "20"));
    private static final int FURTHEST = 40;

    @Override
    public String id() {
        return "forecast-stock";
    }

    @Override
    public Text title() {
        return Text.of("Bestand og bevægelser", "Stock and flows");
    }

    @Override
    public Text description() {
        return Text.of(
                "Langsomme ydelser (førtidspension, fleksjob) år for år ud fra tilgang og afgang efter alder.",
                "Slow benefits (disability pension, flexible jobs) year by year from entry and exit by age.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(FlowKind.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(BENEFIT, YEARS);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        String benefit = benefit(input);
        int years = years(input);
        List<SourceRow> rows = input.rows(FlowKind.KIND).stream()
                .filter(row -> row.text(FlowKind.BENEFIT).equals(benefit))
                .toList();
        long starts =
                rows.stream().map(row -> row.text(FlowKind.YEAR)).distinct().count();
        if (starts != 1) {
            throw new ModelException(Text.of(
                    "Aldersgrupperne for '" + benefit + "' har bestande fra forskellige år. Skriv samme år i dem alle.",
                    "The age groups of '" + benefit
                            + "' have stocks of different years. Write one year in all of them."));
        }
        return new Projection(benefit, rows, years).result();
    }

    private static String benefit(ModelInput input) {
        List<String> known = input.rows(FlowKind.KIND).stream()
                .map(row -> row.text(FlowKind.BENEFIT))
                .distinct()
                .toList();
        String asked = input.option(BENEFIT);
        if (!asked.isEmpty() && !known.contains(asked)) {
            throw new ModelException(Text.of(
                    "Ydelsen '" + asked + "' er ikke i benefit-flows. Der er: " + String.join(", ", known) + ".",
                    "The benefit '" + asked + "' is not in benefit-flows. There are: " + String.join(", ", known)
                            + "."));
        }
        return asked.isEmpty() ? known.getFirst() : asked;
    }

    private static int years(ModelInput input) {
        String text = input.option(YEARS).strip();
        if (text.matches("[0-9]{1,2}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= FURTHEST) {
            return Integer.parseInt(text);
        }
        throw new ModelException(Text.of(
                "Antallet af år frem er '" + text + "'. Skriv et helt tal fra 1 til " + FURTHEST + ".",
                "The number of years ahead is '" + text + "'. Write a whole number from 1 to " + FURTHEST + "."));
    }

    /** The years of one benefit. */
    private static final class Projection {

        private final String benefit;
        private final List<SourceRow> groups;
        private final int start;
        private final int years;
        private final List<Figure> exits = new ArrayList<>();
        private final List<Figure> passings = new ArrayList<>();
        /** By year, then age group. */
        private final List<List<Figure>> stocks = new ArrayList<>();

        private final List<Figure> totals = new ArrayList<>();

        Projection(String benefit, List<SourceRow> groups, int years) {
            this.benefit = benefit;
            this.groups = groups;
            this.years = years;
            this.start = Integer.parseInt(groups.getFirst().text(FlowKind.YEAR));
            for (SourceRow group : groups) {
                exits.add(share(group, FlowKind.EXIT));
                passings.add(share(group, FlowKind.AGEING));
            }
            stocks.add(
                    groups.stream().map(group -> group.figure(FlowKind.STOCK)).toList());
            for (int year = 1; year <= years; year++) {
                stocks.add(next(year, stocks.getLast()));
            }
            for (int year = 0; year <= years; year++) {
                totals.add(Figure.derived(
                        id(Integer.toString(start + year), "total"),
                        label().plus(Text.of(", ultimo ", ", end of ")).plus(Text.same(Integer.toString(start + year))),
                        new Sum(),
                        Group.of(
                                id(Integer.toString(start + year), "groups"),
                                Text.of("Aldersgrupperne", "The age groups"),
                                stocks.get(year))));
            }
        }

        private Text label() {
            return Text.same(groups.getFirst().text("benefit_label"));
        }

        private FigureId id(String... parts) {
            return FigureId.of("forecast-stock", benefit).child(parts);
        }

        private String age(int group) {
            return groups.get(group).text(FlowKind.AGE);
        }

        private Figure share(SourceRow group, String column) {
            Figure pct = group.figure(column);
            return Figure.derived(
                    id("rates", group.text(FlowKind.AGE), column),
                    pct.label(),
                    Convert.between(Unit.PERCENT, Unit.SHARE),
                    pct);
        }

        /** Exits are taken of the stock, ageing of those who stay, and entries come on top. */
        private List<Figure> next(int year, List<Figure> before) {
            String key = Integer.toString(start + year);
            List<Figure> stay = new ArrayList<>();
            List<Figure> pass = new ArrayList<>();
            for (int group = 0; group < before.size(); group++) {
                Figure exit = flow(key, group, "exit", Text.of("Afgang", "Exits"), before.get(group), exits.get(group));
                Figure left = Figure.derived(
                        id(key, age(group), "left"),
                        words(Text.of("Bliver", "Stay"), group, key),
                        new Difference(),
                        before.get(group),
                        exit);
                Figure older =
                        flow(key, group, "older", Text.of("Bliver ældre", "Grow older"), left, passings.get(group));
                pass.add(older);
                stay.add(Figure.derived(
                        id(key, age(group), "stay"),
                        words(Text.of("Bliver i gruppen", "Stay in the group"), group, key),
                        new Difference(),
                        left,
                        older));
            }
            List<Figure> after = new ArrayList<>();
            for (int group = 0; group < before.size(); group++) {
                List<Figure> parts = new ArrayList<>(
                        List.of(stay.get(group), groups.get(group).figure(FlowKind.ENTRY)));
                if (group > 0) {
                    parts.add(pass.get(group - 1));
                }
                after.add(Figure.derived(
                        id(key, age(group), "stock"),
                        words(Text.of("Bestand ultimo", "Stock at the end of"), group, key),
                        new Sum(),
                        parts,
                        List.of()));
            }
            return after;
        }

        private Figure flow(String key, int group, String name, Text label, Figure of, Figure rate) {
            return Figure.derived(id(key, age(group), name), words(label, group, key), new Product(), of, rate);
        }

        private Text words(Text what, int group, String year) {
            return what.plus(Text.same(", ")).plus(label()).plus(Text.same(", " + age(group) + ", " + year));
        }

        ModelResult result() {
            FigureTable table = table();
            Sentence lead = lead();
            return new ModelResult(
                    "forecast-stock",
                    Text.of("Bestand og bevægelser: ", "Stock and flows: ").plus(label()),
                    Map.of("benefit", benefit, "years", Integer.toString(years)),
                    List.of(lead),
                    List.of(table),
                    List.of(chart(table, lead)),
                    List.of(Note.doubt(
                            "Tilgang og afgang holdes, som de er i datasættet, i alle årene. Tilkendelser i årets løb er med fra årets slutning;"
                                    + " afgang blandt årets nye er ikke regnet med.",
                            "Entry and exit are kept as the dataset has them in all years. Entries of a year count from its end; exits among"
                                    + " the year's new ones are not counted.")));
        }

        private FigureTable table() {
            List<Column> columns = new ArrayList<>();
            Text unit = Units.FULL_TIME_PERSON.words();
            columns.add(new Column("total", Text.of("I alt", "All"), unit, 0));
            for (int group = 0; group < groups.size(); group++) {
                columns.add(new Column(
                        "age" + FigureId.key(age(group)), Text.of(age(group) + " år", "Age " + age(group)), unit, 0));
            }
            List<Row> rows = new ArrayList<>();
            for (int year = 0; year <= years; year++) {
                List<Cell> cells = new ArrayList<>(List.of(Cell.of(totals.get(year))));
                stocks.get(year).forEach(figure -> cells.add(Cell.of(figure)));
                rows.add(new Row(
                        "y" + (start + year), Text.same(Integer.toString(start + year)), Row.Kind.ORDINARY, cells));
            }
            return new FigureTable(
                    "stock",
                    Text.of("Bestand ved årets slutning", "Stock at the end of the year"),
                    label(),
                    Text.of("År", "Year"),
                    columns,
                    rows,
                    List.of());
        }

        private Sentence lead() {
            Figure change = Figure.derived(
                    id("change", "total"),
                    Text.of("Ændring i bestanden", "Change of the stock"),
                    new Difference(),
                    totals.getLast(),
                    totals.getFirst());
            boolean more = change.value().orNaN() >= 0;
            return Sentence.of("stock")
                    .words(label().plus(Text.of(
                            ": med den nuværende tilgang og afgang bliver det ",
                            ": with the present entry and exit it comes to ")))
                    .number(totals.getLast(), 0, Form.WITH_UNIT)
                    .words(" ultimo " + (start + years) + ", ", " at the end of " + (start + years) + ", ")
                    .number(change, 0, Form.MAGNITUDE)
                    .words(
                            (more ? " flere" : " færre") + " end ultimo " + start + ".",
                            (more ? " more" : " fewer") + " than at the end of " + start + ".")
                    .end();
        }

        private ChartSpec chart(FigureTable table, Sentence point) {
            return new ChartSpec(
                    "stock_chart",
                    Text.of("Bestand ved årets slutning", "Stock at the end of the year"),
                    Units.FULL_TIME_PERSON.words().plus(Text.same(", ")).plus(label()),
                    point,
                    ChartSpec.Kind.LINES,
                    table.id(),
                    table.rows().stream().map(Row::label).toList(),
                    List.of(new ChartSpec.Series("total", Text.of("I alt", "All"), Role.OWN, true, totals, -1, 0)));
        }
    }
}

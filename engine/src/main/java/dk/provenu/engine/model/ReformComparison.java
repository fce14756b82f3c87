package dk.provenu.engine.model;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.law.Reform;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a reform does to a model's figures: each without and with it, and what each changed rule contributes. The model is
 * run with every mixture of old and new rules, so that the contributions are exact (Shapley 1953: the mean over all orders
 * in which the rules could have been changed) and sum to the difference, whatever the model does inside.
 */
public final class ReformComparison {

    /** The table's id in a result. */
    public static final String TABLE = "reform";

    /** More changed rules than this are taken together by the first part of their names. */
    private static final int MOST_GROUPS = 6;

    private static final int MOST_ROWS = 60;

    private final Model model;
    private final ModelInput input;
    private final Reform reform;
    private final List<Set<String>> groups;
    private final List<Map<FigureId, Double>> runs = new ArrayList<>();

    private ReformComparison(Model model, ModelInput input, Reform reform) {
        this.model = model;
        this.input = input;
        this.reform = reform;
        this.groups = groups(reform);
    }

    /**
     * The comparison.
     *
     * @param input the model's input under the law as it is
     * @param reformed what the model found with the reform
     */
    public static FigureTable of(Model model, ModelInput input, Reform reform, ModelResult reformed) {
        return new ReformComparison(model, input, reform).table(reformed);
    }

    private FigureTable table(ModelResult reformed) {
        ModelResult without = run(0);
        runs.add(values(without));
        for (int mask = 1; mask < 1 << groups.size(); mask++) {
            runs.add(values(run(mask)));
        }
        Map<FigureId, Figure> before = new LinkedHashMap<>();
        without.figures().forEach(figure -> before.put(figure.id(), figure));
        List<Row> rows = new ArrayList<>();
        int changed = 0;
        for (FigureTable table : reformed.tables()) {
            for (Row row : table.rows()) {
                for (int at = 0; at < row.cells().size(); at++) {
                    if (!(row.cells().get(at) instanceof Cell.FigureCell(Figure with))) {
                        continue;
                    }
                    Figure old = before.get(with.id());
                    if (old != null
                            && differ(old.value(), with.value())
                            && old.unit().equals(with.unit())) {
                        changed++;
                        if (rows.size() < MOST_ROWS) {
                            rows.add(row(table, row, table.columns().get(at), old, with));
                        }
                    }
                }
            }
        }
        return new FigureTable(
                TABLE,
                Text.of("Hvad reformen ændrer: ", "What the reform changes: ").plus(reform.title()),
                reform.description(),
                Text.of("Tal", "Figure"),
                columns(),
                rows,
                footnotes(changed, rows.size()));
    }

    private ModelResult run(int mask) {
        Set<String> parameters = new HashSet<>();
        for (int group = 0; group < groups.size(); group++) {
            if ((mask & 1 << group) != 0) {
                parameters.addAll(groups.get(group));
            }
        }
        return model.run(parameters.isEmpty() ? input : input.under(input.law().with(reform.only(parameters))));
    }

    private static Map<FigureId, Double> values(ModelResult result) {
        Map<FigureId, Double> values = new LinkedHashMap<>();
        result.tables()
                .forEach(table -> table.figures()
                        .forEach(
                                figure -> values.put(figure.id(), figure.value().orNaN())));
        return values;
    }

    private static boolean differ(Value a, Value b) {
        return a.isPresent() != b.isPresent() || Double.compare(a.orNaN(), b.orNaN()) != 0;
    }

    private Row row(FigureTable table, Row row, Column column, Figure old, Figure with) {
        FigureId base = new FigureId(with.id().value() + "/reform");
        Text label = Text.build(language -> join(
                table.title().in(language),
                row.label().in(language),
                column.heading().in(language)));
        Figure without = leaf(base.child("without"), label, old, old.value());
        Figure after = leaf(base.child("with"), label, with, with.value());
        Figure difference = Figure.derived(base.child("difference"), label, new Difference(), after, without);
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(without), Cell.of(after), Cell.of(difference)));
        for (int group = 0; group < groups.size(); group++) {
            Value share = share(with.id(), group);
            cells.add(Cell.of(Figure.modelled(
                    base.child("from", Integer.toString(group + 1)),
                    title(group),
                    share,
                    difference.unit(),
                    difference.priceBasis(),
                    method(),
                    List.of())));
        }
        return new Row(with.id().value(), label, Row.Kind.ORDINARY, cells, OptionalInt.of(row.decimals(column)));
    }

    private static String join(String table, String row, String column) {
        String first = row.isEmpty() ? table : row;
        return column.isEmpty() ? first : first + ", " + column;
    }

    private Figure leaf(FigureId id, Text label, Figure like, Value value) {
        return Figure.modelled(id, label, value, like.unit(), like.priceBasis(), method(), like.notes());
    }

    private Origin.Modelled method() {
        return new Origin.Modelled(
                Text.of("Modellen kørt uden og med reformen", "The model run without and with the reform"),
                Map.of("reform", reform.id(), "model", model.id()),
                List.<Node>of());
    }

    /** The mean of what the group adds, over all orders of the groups. */
    private Value share(FigureId id, int group) {
        int n = groups.size();
        double sum = 0;
        for (int mask = 0; mask < 1 << n; mask++) {
            if ((mask & 1 << group) == 0) {
                double before = runs.get(mask).getOrDefault(id, Double.NaN);
                double after = runs.get(mask | 1 << group).getOrDefault(id, Double.NaN);
                sum += weight(Integer.bitCount(mask), n) * (after - before);
            }
        }
        return Double.isFinite(sum)
                ? Value.of(sum)
                : Value.missing(
                        MissingReason.UNDEFINED,
                        Text.of(
                                "tallet mangler under nogle af blandingerne af gamle og nye regler",
                                "the figure is missing under some mixtures of old and new rules"));
    }

    /** The share of the orders in which exactly these others come before. */
    private static double weight(int others, int n) {
        double weight = 1.0 / n;
        for (int i = 1; i <= others; i++) {
            weight *= (double) i / (n - i);
        }
        return weight;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("without", Text.of("Uden reformen", "Without the reform"), Text.EMPTY, 0),
                new Column("with", Text.of("Med reformen", "With the reform"), Text.EMPTY, 0),
                new Column("difference", Text.of("Forskel", "Difference"), Text.EMPTY, 0)));
        for (int group = 0; group < groups.size(); group++) {
            columns.add(new Column(
                    "from_" + (group + 1), Text.of("heraf: ", "of which: ").plus(title(group)), Text.EMPTY, 0));
        }
        return columns;
    }

    private Text title(int group) {
        List<Text> titles = groups.get(group).stream()
                .map(id -> input.law().get(id).title())
                .toList();
        return titles.size() == 1
                ? titles.getFirst()
                : Text.build(language -> titles.getFirst().in(language) + " (+" + (titles.size() - 1) + ")");
    }

    private static List<Text> footnotes(int changed, int shown) {
        List<Text> notes = new ArrayList<>();
        if (changed == 0) {
            notes.add(Text.of(
                    "Ingen af modellens tal ændres af reformen.",
                    "None of the model's figures is changed by the reform."));
        } else {
            notes.add(Text.of(
                    "Hvad hver ændret regel bidrager med, er gennemsnittet over alle rækkefølger, de kunne være ændret i;"
                            + " bidragene summer til forskellen.",
                    "What each changed rule contributes is the mean over all orders in which they could have been changed;"
                            + " the contributions sum to the difference."));
        }
        if (changed > shown) {
            notes.add(Text.of(
                    "Yderligere " + (changed - shown) + " tal ændres; her står de første " + shown + ".",
                    "A further " + (changed - shown) + " figures change; the first " + shown + " stand here."));
        }
        return notes;
    }

    private static List<Set<String>> groups(Reform reform) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        boolean together = reform.changes().size() > MOST_GROUPS;
        for (Reform.Change change : reform.changes()) {
            String id = change.parameter();
            String key = together ? id.replaceFirst("\\..*", "") : id;
            groups.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(id);
        }
        List<Set<String>> all = List.copyOf(groups.values());
        if (all.size() <= MOST_GROUPS) {
            return all;
        }
        Set<String> one = new LinkedHashSet<>();
        all.forEach(one::addAll);
        return List.of(one);
    }
}

package dk.provenu.engine.model.benchmark.bridge;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A bridge as table, picture and sentence.
 *
 * @param id its name within the model
 * @param title what it shows
 * @param who the reader's own and those it is led to
 * @param steps the steps
 * @param decimals how many decimals are shown
 */
record Bridge(FigureId id, Text title, Who who, Steps steps, int decimals) {

    /**
     * Whom a bridge joins.
     *
     * @param own the reader's own municipality
     * @param others those it is led to
     */
    record Who(Text own, Text others) {}

    private String key() {
        return id.value().substring(id.value().lastIndexOf('/') + 1);
    }

    private Unit unit() {
        return steps.from().unit();
    }

    FigureTable table() {
        List<Row> rows = new ArrayList<>();
        rows.add(row("from", who.own(), steps.from(), Row.Kind.OWN));
        steps.steps()
                .forEach((factor, figure) ->
                        rows.add(row(factor.key(), factor.name().capital(), figure, Row.Kind.ORDINARY)));
        rows.add(row("to", who.others().capital(), steps.to(), Row.Kind.TOTAL));
        Text whole = Text.of("Hele forskellen", "The whole difference");
        rows.add(row(
                "difference",
                whole,
                Figure.derived(id.child("difference"), whole, new Difference(), steps.to(), steps.from()),
                Row.Kind.SUMMARY));
        return new FigureTable(
                key(),
                title,
                unit().words(),
                Text.of("Trin", "Step"),
                List.of(new Column("amount", Text.of("Beløb", "Amount"), unit().words(), decimals)),
                rows,
                List.of(Text.of(
                        "Hvert trin er gennemsnittet over alle rækkefølger, som tallene kan skiftes i (Shapley); trinene giver"
                                + " tilsammen hele forskellen.",
                        "Each step is the mean over all orders in which the numbers can be exchanged (Shapley); together the steps"
                                + " make the whole difference.")));
    }

    private static Row row(String key, Text label, Figure figure, Row.Kind kind) {
        return new Row(key, label, kind, List.of(Cell.of(figure)));
    }

    ChartSpec chart() {
        List<Text> names = new ArrayList<>(List.of(who.own()));
        List<Figure> points = new ArrayList<>(List.of(steps.from()));
        steps.steps().forEach((factor, figure) -> {
            names.add(factor.name().capital());
            points.add(figure);
        });
        names.add(who.others().capital());
        points.add(steps.to());
        return new ChartSpec(
                key() + "_bridge",
                title,
                unit().words(),
                sentence(),
                ChartSpec.Kind.BRIDGE,
                key(),
                names,
                List.of(new ChartSpec.Series("steps", title, ChartSpec.Role.NEGATIVE, false, points, 0, decimals)));
    }

    /** What the difference is and what makes most of it. */
    Sentence sentence() {
        Map.Entry<Factor, Figure> most = steps.steps().entrySet().stream()
                .max(Comparator.comparingDouble(
                        entry -> Math.abs(entry.getValue().number())))
                .orElseThrow();
        Text name = most.getKey().name();
        boolean up = most.getValue().number() >= 0;
        return Sentence.of(key())
                .words(who.own().plus(Text.of(": ", ": ")))
                .number(steps.from(), decimals, Form.WITH_UNIT)
                .words(Text.of(" mod ", " against ").plus(who.others()).plus(Text.same(": ")))
                .number(steps.to(), decimals, Form.PLAIN)
                .words(
                        ". Størst på vejen er " + name.da() + (up ? ", der trækker op med " : ", der trækker ned med "),
                        ". Largest on the way is " + name.en() + (up ? ", up by " : ", down by "))
                .number(most.getValue(), decimals, Form.MAGNITUDE_WITH_UNIT)
                .words(".", ".")
                .end();
    }

    /** Own, others' and their difference, factor by factor and part by part: what lies below each step. */
    static FigureTable factors(FigureId model, Map<String, Text> parts, List<Factor> factors, Who who) {
        List<Row> rows = new ArrayList<>();
        for (Factor factor : factors) {
            factor.own().forEach((part, own) -> {
                boolean same = factor.own().values().stream().distinct().count() == 1;
                if (same && rows.stream().anyMatch(row -> row.key().startsWith(factor.key() + "_"))) {
                    return;
                }
                Figure others = factor.others().getOrDefault(part, own);
                Text label = same
                        ? factor.name().capital()
                        : factor.name().capital().plus(Text.same(", ")).plus(parts.getOrDefault(part, Text.same(part)));
                rows.add(new Row(
                        factor.key() + "_" + part,
                        label,
                        Row.Kind.ORDINARY,
                        List.of(
                                Cell.of(own),
                                Cell.of(others),
                                Cell.of(Figure.derived(
                                        model.child("factors", factor.key() + "_" + part, "difference"),
                                        label,
                                        new Difference(),
                                        others,
                                        own)),
                                Cell.of(own.unit().words())),
                        OptionalInt.of(
                                own.unit().form() == Unit.Form.SHARE ? 3 : Math.abs(own.number()) >= 1000 ? 0 : 2)));
            });
        }
        return new FigureTable(
                "factors",
                Text.of("Hvad trinene bygger på", "What the steps rest on"),
                Text.EMPTY,
                Text.of("Størrelse", "Factor"),
                List.of(
                        new Column("own", who.own(), Text.EMPTY, 2),
                        new Column("others", who.others().capital(), Text.EMPTY, 2),
                        new Column("difference", Text.of("Forskel", "Difference"), Text.EMPTY, 2),
                        new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0)),
                rows,
                List.of());
    }

    /** A part's persons as a share of all persons. */
    static Figure share(FigureId id, Text label, Figure part, Figure whole) {
        return Figure.derived(id, label, new Share(), part, whole);
    }
}

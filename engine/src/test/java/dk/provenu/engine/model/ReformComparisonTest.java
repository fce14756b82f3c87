package dk.provenu.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.law.DatedValue;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.Parameter;
import dk.provenu.engine.law.Reform;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipalities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReformComparisonTest {

    private static final LocalDate START = LocalDate.parse("2016-01-04");
    private static final LocalDate DAY = LocalDate.parse("2027-06-01");

    /** a x b + c, so that a and b act together and c alone. */
    private static final class Interacting implements Model {
        @Override
        public String id() {
            return "toy";
        }

        @Override
        public Text title() {
            return Text.same("toy");
        }

        @Override
        public Text description() {
            return Text.same("toy");
        }

        @Override
        public List<DatasetKind> requires() {
            return List.of();
        }

        @Override
        public ModelResult run(ModelInput input) {
            Figure product = Figure.derived(
                    FigureId.of("toy", "t", "r", "product"),
                    Text.same("product"),
                    new Product(),
                    input.law().figure("x.a", DAY),
                    input.law().figure("x.b", DAY));
            Figure sum = Figure.derived(
                    FigureId.of("toy", "t", "r", "sum"),
                    Text.same("sum"),
                    new Sum(),
                    product,
                    input.law().figure("x.c", DAY));
            Figure still = Figure.derived(
                    FigureId.of("toy", "t", "r", "still"),
                    Text.same("still"),
                    new Sum(),
                    input.law().figure("x.d", DAY));
            Column[] columns = {column("product"), column("sum"), column("still")};
            Row row = new Row(
                    "r", Text.same("row"), Row.Kind.ORDINARY, List.of(Cell.of(product), Cell.of(sum), Cell.of(still)));
            FigureTable table = new FigureTable(
                    "t", Text.same("t"), Text.EMPTY, Text.EMPTY, List.of(columns), List.of(row), List.of());
            return new ModelResult(id(), title(), Map.of(), List.of(), List.of(table), List.of(), List.of());
        }

        private static Column column(String key) {
            return new Column(key, Text.same(key), Text.EMPTY, 2);
        }
    }

    @Test
    void whatEachChangedRuleContributesSumsToTheDifference() {
        Reform reform = reform(change("x.a", 3), change("x.b", 50), change("x.c", 7));

        FigureTable table = compare(reform);

        Row sum = table.rows().getLast();
        assertThat(table.rows()).as("what does not change is left out").hasSize(2);
        assertThat(number(sum, 0)).isEqualTo(2 * 40 + 5);
        assertThat(number(sum, 1)).isEqualTo(3 * 50 + 7);
        assertThat(number(sum, 2)).isEqualTo(72);
        assertThat(number(sum, 3)).as("a: mean of (3-2)x40 and (3-2)x50").isCloseTo(45, within(1e-9));
        assertThat(number(sum, 4)).as("b: mean of 2x10 and 3x10").isCloseTo(25, within(1e-9));
        assertThat(number(sum, 5)).as("c").isCloseTo(2, within(1e-9));
    }

    @Test
    void theComparisonStandsInOneGraphWithTheResult() {
        Reform reform = reform(change("x.a", 3));
        ModelInput input = input();
        ModelResult reformed = new Interacting().run(input.under(input.law().with(reform)));

        FigureTable table = ReformComparison.of(new Interacting(), input, reform, reformed);

        List<Figure> all = new ArrayList<>(reformed.figures());
        all.addAll(table.figures());
        assertThat(Graph.of(all).order()).isNotEmpty();
    }

    @Test
    void aReformThatChangesNothingSaysSo() {
        FigureTable table = compare(reform(change("x.a", 2)));

        assertThat(table.rows()).isEmpty();
        assertThat(table.footnotes().getFirst().da()).startsWith("Ingen af modellens tal");
    }

    @Test
    void aRuleThatGoesAwayLeavesTheFigureMissingAndNotZero() {
        Reform.Change gone = new Reform.Change(
                "x.a",
                new DatedValue(
                        DAY,
                        Value.missing(MissingReason.NOT_APPLICABLE),
                        PriceBasis.none(),
                        new Reference("t", "p", ""),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty());

        Row row = compare(new Reform("gone", Text.same("gone"), Text.EMPTY, List.of(gone)))
                .rows()
                .getFirst();

        assertThat(((Cell.FigureCell) row.cells().get(1)).figure().value()).isInstanceOf(Value.Missing.class);
        assertThat(((Cell.FigureCell) row.cells().get(3)).figure().value()).isInstanceOf(Value.Missing.class);
    }

    @Test
    void manyChangedRulesAreTakenTogetherBySubject() {
        List<Reform.Change> changes = new ArrayList<>(List.of(change("x.a", 3), change("x.b", 50), change("x.c", 7)));
        List.of("y.a", "y.b", "y.c", "y.d").forEach(id -> changes.add(change(id, 1)));

        FigureTable table = compare(new Reform("many", Text.same("many"), Text.EMPTY, changes));

        assertThat(table.columns()).hasSize(3 + 2);
        assertThat(number(table.rows().getLast(), 3)).isCloseTo(72, within(1e-9));
        assertThat(number(table.rows().getLast(), 4)).isZero();
    }

    private static FigureTable compare(Reform reform) {
        ModelInput input = input();
        Interacting model = new Interacting();
        return ReformComparison.of(
                model, input, reform, model.run(input.under(input.law().with(reform))));
    }

    private static ModelInput input() {
        List<Parameter> parameters = new ArrayList<>();
        Map.of("x.a", 2.0, "x.b", 40.0, "x.c", 5.0, "x.d", 1.0)
                .forEach((id, value) -> parameters.add(parameter(id, value)));
        List.of("y.a", "y.b", "y.c", "y.d").forEach(id -> parameters.add(parameter(id, 0)));
        return new ModelInput(
                Map.of(), Municipalities.get("151"), Optional.empty(), Map.of(), Law.of(parameters), Optional.empty());
    }

    private static Parameter parameter(String id, double value) {
        return new Parameter(id, Text.same(id), Unit.NUMBER, List.of(value(START, value)));
    }

    private static Reform reform(Reform.Change... changes) {
        return new Reform("test", Text.same("test"), Text.EMPTY, List.of(changes));
    }

    private static Reform.Change change(String id, double value) {
        return new Reform.Change(id, value(LocalDate.parse("2027-01-01"), value), Optional.empty());
    }

    private static DatedValue value(LocalDate from, double number) {
        return new DatedValue(
                from,
                Value.of(number),
                PriceBasis.none(),
                new Reference("t", "p", from.toString()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static double number(Row row, int at) {
        return ((Cell.FigureCell) row.cells().get(at)).figure().number();
    }
}

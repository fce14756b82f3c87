package dk.provenu.engine.figure.explain;

import static dk.provenu.engine.figure.Figures.assumed;
import static dk.provenu.engine.figure.Figures.column;
import static dk.provenu.engine.figure.Figures.derived;
import static dk.provenu.engine.figure.Figures.kroner;
import static dk.provenu.engine.figure.Figures.missing;
import static dk.provenu.engine.figure.Figures.number;
import static dk.provenu.engine.figure.Figures.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Figures;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Rank;
import dk.provenu.engine.figure.operation.Sum;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static Explanation explain(Figure figure) {
        return Explanation.of(figure, ExplanationTest::written);
    }

    private static Text written(Figure figure) {
        return switch (figure.value()) {
            case Value.Present(double number) -> Text.of(("" + number).replace('.', ','), "" + number);
            case Value.Missing missing -> missing.reason().words();
        };
    }

    private static Step.OfFigure figure(Explanation explanation, String id) {
        return (Step.OfFigure) explanation.get(new FigureId(id));
    }

    @Test
    void tellsTheFormulaInNamesAndInNumbers() {
        Figure yield = derived("yield", new Difference(), kroner("saving", 7.5), kroner("investment", -12));
        Explanation explanation = explain(yield);
        Step.OfFigure step = figure(explanation, "yield");
        assertThat(step.shown()).isEqualTo(Text.of("19,5", "19.5"));
        Cause.Derived cause = (Cause.Derived) step.cause();
        assertThat(cause.operation()).isEqualTo("difference");
        assertThat(cause.title()).isEqualTo(new Difference().title());
        assertThat(cause.inNames().da()).isEqualTo("saving − investment");
        assertThat(cause.inNumbers()).isEqualTo(Text.of("7,5 − (-12,0)", "7.5 − (-12.0)"));
        assertThat(cause.operands()).containsExactly(new FigureId("saving"), new FigureId("investment"));
        assertThat(explanation.steps().keySet().stream().map(FigureId::value))
                .containsExactly("yield", "saving", "investment");
    }

    @Test
    void endsAtTheCellTheRuleAndTheAssumption() {
        Figure rule = Figure.parameter(
                new FigureId("rate"),
                Text.of("sats", "rate"),
                Value.of(0.5),
                Unit.NUMBER,
                PriceBasis.none(),
                new Reference("Lov om finansiering", "§ 8", "2016-01-01"),
                List.of(Note.doubt("Tvivl.", "Doubt.")));
        Figure result = derived("result", new Product(), number("seen", 2), rule, assumed("guess", 3, 2.5, 4));
        Explanation explanation = explain(result);
        assertThat(figure(explanation, "seen").cause()).isEqualTo(new Cause.Observed(Figures.cell("seen")));
        assertThat(figure(explanation, "rate").cause().kind()).isEqualTo("parameter");
        assertThat(figure(explanation, "rate").notes()).hasSize(1);
        Cause.Assumption guess = (Cause.Assumption) figure(explanation, "guess").cause();
        assertThat(guess.range().orElseThrow().low().da()).isEqualTo("2,5");
        assertThat(guess.range().orElseThrow().uncertainty().high()).isEqualTo(4);
        String text = ExplanationText.of(explanation, Language.DA, 9);
        assertThat(text)
                .contains("result = 3,0 (tal)\n  = seen × sats × guess\n  = 2,0 × 0,5 × 3,0\n")
                .contains("test.csv linje 2, seen; Test, tabel 1; indlæst 2025-11-22T10:00:00")
                .contains("Lov om finansiering, § 8 (gælder fra 2016-01-01)")
                .contains("* Tvivl.")
                .contains("antagelse: skøn")
                .contains("10.-90. percentil: 2,5 - 4,0");
        assertThat(ExplanationText.of(explanation, Language.EN, 9)).contains("(in force from 2016-01-01)");
    }

    @Test
    void tellsAModelledFigureWithItsMethodAndInputs() {
        Figure modelled = Figure.modelled(
                new FigureId("forecast"),
                Text.same("forecast"),
                Value.of(4),
                Unit.NUMBER,
                PriceBasis.none(),
                new Origin.Modelled(Text.of("X-13", "X-13"), Map.of("span", "2010-2020"), List.of(number("seen", 2))),
                List.of());
        Explanation explanation = explain(modelled);
        Cause.Modelled cause = (Cause.Modelled) figure(explanation, "forecast").cause();
        assertThat(cause.settings()).containsEntry("span", "2010-2020");
        assertThat(cause.inputs()).containsExactly(new FigureId("seen"));
        assertThat(explanation.steps()).hasSize(2);
        assertThat(ExplanationText.of(explanation, Language.DA, 1)).contains("modelleret: X-13");
    }

    @Test
    void aColumnIsOneStepHoweverManyReferToIt() {
        Group column = numbers("column", 1, 2, 3);
        Rank rank = new Rank(Rank.Direction.LOWEST_FIRST, 1);
        Figure first = derived("rank/0", rank, column.members().get(0), column);
        Figure second = derived("rank/1", rank, column.members().get(1), column);
        Explanation explanation = explain(derived("gap", new Difference(), first, second));
        assertThat(explanation.steps()).hasSize(3 + 1 + 3);
        Step.OfColumn step = (Step.OfColumn) explanation.get(new FigureId("column"));
        assertThat(step.members()).hasSize(3);
        assertThat(step.missing()).isZero();
        Cause.Derived cause = (Cause.Derived) figure(explanation, "rank/0").cause();
        assertThat(cause.operands()).hasSize(2);
        assertThat(cause.inNumbers().da()).contains("(1,0; 2,0; 3,0)");
    }

    @Test
    void aLongColumnKeepsItsNameInTheFormula() {
        Group column = numbers("column", 1, 2, 3, 4, 5, 6, 7, 8, 9);
        Cause.Derived cause = (Cause.Derived)
                figure(explain(derived("mean", new Mean(), column)), "mean").cause();
        assertThat(cause.inNumbers().da()).isEqualTo("gennemsnit (uvægtet) af column");
    }

    @Test
    void showsWhyANumberIsMissing() {
        Group column = column("column", number("a", 1), missing("b", MissingReason.SUPPRESSED));
        Explanation explanation = explain(derived("sum", new Sum(), column));
        assertThat(figure(explanation, "sum").shown().da()).isEqualTo("diskretioneret");
        assertThat(((Step.OfColumn) explanation.get(new FigureId("column"))).missing())
                .isEqualTo(1);
        assertThat(ExplanationText.of(explanation, Language.DA, 3)).contains("column: 2 tal, 1 uden tal (tal)");
    }

    @Test
    void refersToWhatStandsAboveAndFoldsWhatLiesDeep() {
        Figure shared = derived("shared", new Quotient(), number("a", 6), number("b", 2));
        Figure left = derived("left", new Sum(), shared, number("c", 1));
        Figure top = derived("top", new Product(), left, shared);
        Explanation explanation = explain(top);
        assertThat(Unfolding.of(explanation, 9).lines().stream()
                        .map(line -> line.depth() + line.step().id().value() + line.fold()))
                .containsExactly(
                        "0topOPEN", "1leftOPEN", "2sharedOPEN", "3aOPEN", "3bOPEN", "2cOPEN", "1sharedSEEN_ABOVE");
        assertThat(Unfolding.of(explanation, 1).lines().stream().map(Unfolding.Line::fold))
                .containsExactly(Unfolding.Fold.OPEN, Unfolding.Fold.FOLDED, Unfolding.Fold.FOLDED);
        assertThat(ExplanationText.of(explanation, Language.DA, 9))
                .contains("  shared = 3,0 (tal) (se ovenfor)\n")
                .doesNotContain("(fold ud");
        assertThat(ExplanationText.of(explanation, Language.EN, 0)).contains("top = 12.0 (number) (unfold: top)");
    }

    @Test
    void refusesTwoStepsOfOneId() {
        Figure twice = derived("sum", new Sum(), number("a", 1), number("a", 1));
        assertThatThrownBy(() -> explain(twice)).hasMessageContaining("'a'");
        Explanation explanation = explain(number("a", 1));
        assertThatThrownBy(() -> explanation.get(new FigureId("z"))).hasMessageContaining("no step 'z'");
    }
}

package dk.provenu.data.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.reimbursement.financing.Financing;
import dk.provenu.engine.source.SourceFigures;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.source.SourceTable;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who bears the cost, under the law that comes with Provenu and the shares that source 002 prints. */
class FinancingModelTest {

    private final List<SourceRow> rows = new ArrayList<>();

    private void assumption(String name, double value, Unit unit) {
        Map<String, String> texts = new HashMap<>(Map.of("parameter", name, "label", name, "unit", unit.code()));
        Map<String, Figure> figures = new HashMap<>();
        for (String column : List.of("value", "low", "high")) {
            SourceCell cell = new SourceCell("assumptions", "v", "a.csv", rows.size() + 2, column, "", "", "");
            Value number = column.equals("value")
                    ? Value.of(value)
                    : Value.missing(dk.provenu.engine.figure.MissingReason.NOT_PUBLISHED);
            figures.put(
                    column,
                    SourceFigures.observed(
                            Assumptions.KIND, Assumptions.KIND.find(column).orElseThrow(), texts, number, cell));
        }
        rows.add(new SourceRow("a.csv", rows.size() + 2, texts, figures));
    }

    private ModelResult run(LocalDate on) {
        assumption("block_grant_share", 0.935, Unit.PERCENT);
        assumption("activity_share.social_assistance", 0.59, Unit.PERCENT);
        assumption("activity_share.unemployment_benefit", 0.63, Unit.PERCENT);
        assumption("yearly_amount.social_assistance", 130_000, Units.KRONER_PER_FULL_TIME_PERSON);
        ModelInput input = new ModelInput(
                Map.of(Assumptions.KIND.id(), new SourceTable(Assumptions.KIND, "v", "2026-11-22T00:00:00Z", rows)),
                Municipalities.get("173"),
                Optional.empty(),
                Map.of(),
                LawFiles.bundled(),
                Optional.of(on));
        return new Financing().run(input);
    }

    private static Figure figure(ModelResult result, String id) {
        return result.graph().get(new FigureId("financing/" + id));
    }

    @Test
    void inTwoThousandAndFourteenASavingOfAllIsALoss() {
        ModelResult result = run(LocalDate.of(2014, 12, 31));
        String passive = "keeps/social_assistance.2014.benefit.other/";
        assertThat(figure(result, passive + "rest").number()).isEqualTo(700_000, within(1e-6));
        // 700.000 x 0,935 pct. is lost when alone; 700.000 / 0,59 pct. x 0,935 pct. when all save alike.
        assertThat(figure(result, passive + "kept_alone").number()).isEqualTo(700_000 - 6_545, within(1e-6));
        assertThat(figure(result, passive + "kept_together").number())
                .isEqualTo(700_000 - 700_000 / 0.0059 * 0.00935, within(1e-6));
        assertThat(figure(result, passive + "kept_together").number()).isNegative();
        assertThat(figure(result, "persons/social_assistance.2014.benefit.other/kept_alone")
                        .number())
                .isEqualTo(1_300_000 * 0.7 * (1 - 0.00935), within(1e-6));
        assertThat(result.findings().getFirst().in(Language.DA)).contains("taber");
    }

    @Test
    void sicknessBenefitIsKeptWhole() {
        ModelResult result = run(LocalDate.of(2018, 6, 30));
        String last = "keeps/sickness_benefit.ladder.step_4.rate/";
        assertThat(figure(result, last + "kept_alone").number()).isEqualTo(800_000, within(1e-6));
        assertThat(figure(result, last + "kept_together").number()).isEqualTo(800_000, within(1e-6));
    }

    @Test
    void unemploymentBenefitMovesFromTheEmploymentGrantToTheBudgetGuarantee() {
        // Whose share of the employment grant is whose, no source of ours prints: it is missing, not 0.
        assertThat(figure(
                                run(LocalDate.of(2018, 6, 30)),
                                "keeps/unemployment_benefit.ladder.step_4.cofinancing_rate/kept_alone")
                        .value()
                        .isPresent())
                .isFalse();
        Figure kept = figure(
                run(LocalDate.of(2022, 6, 30)), "keeps/unemployment_benefit.ladder.step_4.cofinancing_rate/kept_alone");
        assertThat(kept.number()).isEqualTo(800_000 * (1 - 0.00935), within(1e-6));
        assertThat(kept.priceBasis()).isEqualTo(PriceBasis.nominal(2022));
    }

    @Test
    void everyCoverOfTheBudgetGuaranteeIsOneOfTheVocabularysBenefits() {
        assertThat(LawFiles.bundled().under("budget_guarantee"))
                .filteredOn(parameter -> parameter.unit().equals(Unit.SHARE))
                .allSatisfy(parameter -> dk.provenu.engine.vocabulary.Benefits.get(
                        parameter.id().substring("budget_guarantee.".length())));
    }
}

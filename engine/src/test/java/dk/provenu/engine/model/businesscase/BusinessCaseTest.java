package dk.provenu.engine.model.businesscase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.model.PublishedFigures.Check;
import dk.provenu.engine.model.PublishedFigures.Verdict;
import dk.provenu.engine.model.TestLaw;
import dk.provenu.engine.table.FigureTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Source 002, case 3, appendix 4, table 1: the business case for personal job brokers. */
class BusinessCaseTest {

    private static final BusinessCase MODEL = new BusinessCase();
    private static final UnaryOperator<String> SAME = UnaryOperator.identity();

    @Test
    void theCaseIsRecomputedFromItsDrivers() {
        ModelInput input = lyngby(SAME, Map.of());
        ModelResult result = MODEL.run(input);
        List<Check> checks = PublishedFigures.check(input, MODEL.id(), result.options(), result.figures());
        assertThat(checks).hasSize(5).allMatch(check -> check.verdict() == Verdict.AGREES);
        assertThat(number(result, "case/total/base")).isEqualTo(1_302_483, offset(1e-6));
        assertThat(number(result, "case/net/base")).isEqualTo(33_200, offset(1e-6));
        assertThat(number(result, "case/over_period/base")).isEqualTo(3 * 1_302_483.0, offset(1e-6));
    }

    @Test
    void theSourcesHigherReimbursementFitsTwoPairsEquallyWell() {
        ModelResult result = MODEL.run(lyngby(SAME, Map.of()));
        // 1.033.200 / 12 / 20 pct. = 430.500 = 41 x 10.500 = 50 x 8.610.
        assertThat(number(result, "unexplained/per_month/value")).isEqualTo(430_500, offset(1e-6));
        assertThat(number(result, "unexplained/implied_places/value")).isEqualTo(41, offset(1e-9));
        assertThat(number(result, "unexplained/implied_benefit/value")).isEqualTo(8_610, offset(1e-9));
        assertThat(number(result, "unexplained/from_drivers/value")).isEqualTo(1_260_000, offset(1e-6));
        assertThat(number(result, "case/total/stated")).isEqualTo(1_529_283, offset(1e-6));
    }

    @Test
    void onTheLadderActivationNoLongerChangesTheReimbursement() {
        ModelResult result = MODEL.run(lyngby(SAME, Map.of()));
        assertThat(number(result, "case/total/compare")).isEqualTo(1_269_283.0 - 1_000_000, offset(1e-6));
        assertThat(number(result, "case/total/change")).isEqualTo(-1_033_200, offset(1e-6));
        Figure difference = figure(result, "rates/difference/compare");
        assertThat(difference.number()).isZero();
        // Not a zero that somebody wrote: the law's rate less itself.
        Origin.Derived derived = difference.derivation().orElseThrow();
        assertThat(derived.operation()).isEqualTo(new Difference());
        assertThat(derived.operands())
                .extracting(node -> node.id().value())
                .containsOnly("law/reimbursement_ladder.step_4.rate/2016-01-04");
    }

    @Test
    void theDayOfTheLawCanBeChosenAndBothDaysMayBeTheSame() {
        ModelInput input = lyngby(SAME, Map.of("compare-on", "2014-07-01"));
        ModelInput later = new ModelInput(
                input.tables(),
                input.own(),
                input.group(),
                input.options(),
                input.law(),
                Optional.of(LocalDate.of(2017, 1, 1)));
        ModelResult result = MODEL.run(later);
        assertThat(number(result, "case/total/base")).isEqualTo(269_283, offset(1e-6));
        assertThat(number(result, "case/total/compare")).isEqualTo(1_302_483, offset(1e-6));
        assertThat(PublishedFigures.check(later, MODEL.id(), result.options(), result.figures()))
                .as("what the source printed under the rules of 2014 is not held against others")
                .isEmpty();
    }

    @Test
    void soFewPlacesStillPayTheWage() {
        ModelResult result = MODEL.run(lyngby(SAME, Map.of()));
        assertThat(number(result, "break_even/places_pay_wage/value"))
                .isEqualTo(1_000_000 / (8_610 * 12 * 0.2), offset(1e-6));
        assertThat(number(result, "break_even/places_pay_wage_stated/value"))
                .isEqualTo(1_000_000 / (10_500 * 12 * 0.2), offset(1e-6));
        assertThat(number(result, "break_even/wage/value")).isEqualTo(2_302_483, offset(1e-3));
        // Fewer bought courses alone pay for the brokers: no number of places is too few.
        assertThat(figure(result, "break_even/places_in_all/value").value().isPresent())
                .isFalse();
    }

    @Test
    void theDriversAreToldByHowMuchTheyMoveTheResult() {
        ModelResult result = MODEL.run(lyngby(SAME, Map.of()));
        FigureTable moves = table(result, "moves");
        assertThat(moves.rows().getFirst().key()).isEqualTo("business-case-drivers.courses.over_30.fewer");
        // 10 pct. fewer places at 8.610 kr.: 45 x 20.664 instead of 50 x 20.664.
        assertThat(number(result, "moves/business-case.case.places.all/at_low"))
                .isEqualTo(1_302_483 - 5 * 20_664, offset(1e-6));
        assertThat(number(result, "moves/business-case-drivers.wage/one_percent"))
                .isEqualTo(-10_000, offset(1e-6));
    }

    @Test
    void theSentences() {
        assertThat(MODEL.run(lyngby(SAME, Map.of())).findings().stream().map(each -> each.in(Language.DA)))
                .containsExactly(
                        "2 jobformidlere sparer kommunen 1.302.483 kr. om året efter reglerne 01-07-2014: 1.033.200 kr. i højere"
                                + " refusion, minus 1.000.000 kr. i løn, plus 1.269.283 kr. i færre købte forløb.",
                        "Efter reglerne 01-07-2016 ændrer aktivering ikke refusionen; så er besparelsen 269.283 kr., mod"
                                + " 1.302.483 kr. efter reglerne 01-07-2014.",
                        "Kildens 1.033.200 kr. i højere refusion er ikke forklaret: det svarer til ydelser på 430.500 kr. om"
                                + " måneden, som 41 pladser à 10.500 kr. og 50 pladser à 8.610 kr. forklarer lige godt.",
                        "Den højere refusion betaler lønnen fra 48,4 helårspladser; sagen regner med 50.");
    }

    @Test
    void withoutAGivenAmountTheDriversDecide() {
        ModelResult result = MODEL.run(lyngby(
                line -> line.startsWith("higher_reimbursement") ? line.replace("higher_", "other_") : line, Map.of()));
        assertThat(number(result, "case/total/base")).isEqualTo(1_529_283, offset(1e-6));
        assertThat(result.tables()).noneMatch(table -> table.id().equals("unexplained"));
    }

    @Test
    void everyMissingOrStrangeDriverIsNamed() {
        assertThatThrownBy(() -> MODEL.run(lyngby(
                        line -> line.replace("wage,", "pay,").replace("56209,,,kr/full_time_person", "56209,,,kr"),
                        Map.of())))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da())
                                .contains(
                                        "'wage' mangler",
                                        "'courses.under_30.price' er i kr; skriv den i kr/full_time_person"));
    }

    @Test
    void aDayOrStepThatIsNoneIsRefused() {
        for (Map.Entry<String, String> option : Map.of(
                        "compare-on", "2016-13-01", "written-on", "1/7-2014", "ladder-step", "5")
                .entrySet()) {
            assertThatThrownBy(() -> MODEL.run(lyngby(SAME, Map.of(option.getKey(), option.getValue()))))
                    .isInstanceOfSatisfying(
                            ModelException.class,
                            e -> assertThat(e.words().da()).contains(option.getValue()));
        }
    }

    @Test
    void aLawWithoutTheRatesSaysWhich() {
        assertThatThrownBy(() -> MODEL.run(lyngby(SAME, Map.of()).under(Law.none())))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da())
                                .contains("reimbursement_2014.benefit.company_based_or_education"));
    }

    @Test
    void aChangedInputBreaksTheCheck() {
        ModelInput input = lyngby(line -> line.replace("56209", "56309"), Map.of());
        ModelResult result = MODEL.run(input);
        assertThat(PublishedFigures.check(input, MODEL.id(), result.options(), result.figures()).stream()
                        .filter(check -> check.verdict() == Verdict.DIFFERS)
                        .map(check -> check.row().text("claim")))
                .containsExactlyInAnyOrder("case_saving_under_30", "case_saving", "case_total");
    }

    private static ModelInput lyngby(UnaryOperator<String> change, Map<String, String> options) {
        return ExampleData.of("lyngby-taarbaek", PublishedFigures.KIND)
                .with(Drivers.KIND, change)
                .input("Lyngby-Taarbæk", Optional.empty(), options)
                .under(TestLaw.bundled());
    }

    private static Figure figure(ModelResult result, String path) {
        return result.graph().get(new FigureId("business-case/" + path));
    }

    private static double number(ModelResult result, String path) {
        return figure(result, path).number();
    }

    private static FigureTable table(ModelResult result, String id) {
        return result.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

package dk.provenu.engine.model.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.model.PublishedFigures.Check;
import dk.provenu.engine.model.PublishedFigures.Verdict;
import dk.provenu.engine.model.TestLaw;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Source 002, case 3, appendix 1: every table and sentence, made again from its lines; and what else a sheet may hold. */
class ReformConsequencesTest {

    private static final ReformConsequences MODEL = new ReformConsequences();
    private static final UnaryOperator<String> SAME = UnaryOperator.identity();

    @Test
    void everyTableAndEverySentenceIsRecomputedAndTheWrongOneIsNamed() {
        List<Check> checks = checks(lyngby(SAME));

        // 52 results of the six tables and 46 sentences.
        assertThat(checks).hasSize(98);
        assertThat(names(checks, Verdict.DIFFERS))
                .as("the minutes print -7,0 mio. kr.; the table has -7.084, so -7,1 as the note says")
                .containsExactly("text_03");
        assertThat(names(checks, Verdict.MISSING)).isEmpty();
    }

    /** The source added unrounded numbers, so that its printed lines give totals that differ by 1 to 3. */
    @Test
    void theTotalsThatTheSourceRoundsDifferentlyAreNamed() {
        assertThat(names(checks(lyngby(SAME)), Verdict.ROUNDING))
                .containsExactlyInAnyOrder(
                        "ydelser_total_2014", // -4.516, printed -4.517
                        "ydelser_gap_2014", // 3.000, printed 2.999
                        "indsats_total_2014", // -148, printed -150
                        "indsats_total_2017", // -2.124, printed -2.123
                        "indsats_gap_2014", // -580, printed -582
                        "indsats_gap_2015", // -62, printed -61
                        "indsats_gap_2016", // -80, printed -79
                        "indsats_gap_2017", // -80, printed -79
                        "reform_total_2014", // -4.664, printed -4.667
                        "reform_total_2017", // -8.036, printed -8.035
                        "reform_gap_2014", // 2.420, printed 2.417
                        "mentor_subject_2015", // 4.913 - 1.748 = 3.165, printed 3.166
                        "mentor_gap_2015", // 1.427, printed 1.428
                        "all_reform_2014",
                        "all_mentor_2015",
                        "all_total_2014", // 5.291, printed 5.288
                        "all_total_2015", // 6.345, printed 6.347
                        "all_total_2017"); // 5.825, printed 5.826
    }

    @Test
    void theMentorCeilingTakesTheWholeExcessAndTheHalfIsShownBesideIt() {
        ModelResult result = MODEL.run(lyngby(SAME));
        // 3.166 - 2.131 + 726 = 1.761: no rate is used.
        assertThat(number(result, "part_mentor/gap/2014")).isEqualTo(1761);
        assertThat(number(result, "part_mentor/excess/2014")).isEqualTo(1035);
        assertThat(number(result, "part_mentor/variant/2014")).isEqualTo(880.5);
        assertThat(number(result, "variants/mentor_at_rate/2014")).isEqualTo(5291 - 880.5);
    }

    @Test
    void theAmountThatStandsInTwoTablesIsFlagged() {
        ModelResult result = MODEL.run(lyngby(SAME));
        assertThat(number(result, "variants/once/2014")).isEqualTo(5291 - 726);
        assertThat(number(result, "variants/once/2016")).isEqualTo(6110 - 393);
        assertThat(sentences(result)).anyMatch(each -> each.contains("(726 i 1.000 kr. i 2014) står i to tabeller"));
        assertThat(sentences(MODEL.run(
                        lyngby(line -> line.contains("mentorordning,2014") ? line.replace(",726,", ",725,") : line))))
                .noneMatch(each -> each.contains("står i to tabeller"));
    }

    @Test
    void theCeilingPerPersonImpliesPersonsThatTheSourceDoesNotPrint() {
        ModelResult result = MODEL.run(lyngby(SAME));
        assertThat(number(result, "part_driftsloft/implied_persons/2014")).isEqualTo(940.3, offset(0.05));
        assertThat(number(result, "part_driftsloft/implied_persons/2015")).isEqualTo(943.2, offset(0.05));
        assertThat(number(result, "part_driftsloft/implied_persons/2016")).isEqualTo(942.4, offset(0.05));
        assertThat(number(result, "part_driftsloft/implied_persons/2017")).isEqualTo(942.7, offset(0.05));
    }

    @Test
    void theTwoSharesExplainWhyTheReformCostsMoney() {
        ModelResult result = MODEL.run(lyngby(SAME));
        // 7.516 / 0,935 pct. = 803.850; x 0,59 pct. = 4.743, which is 2.773 less than the state's 7.516.
        assertThat(number(result, "shares/ydelser_national_state/2014")).isEqualTo(-7516 / 0.00935, offset(1e-6));
        assertThat(number(result, "shares/ydelser_andel_kontanthjaelp_explained/2014"))
                .isEqualTo(7516 * (1 - 0.59 / 0.935), offset(1e-6));
        assertThat(number(result, "shares/ydelser_andel_kontanthjaelp_national_own/2014"))
                .isEqualTo(-4516 / 0.0059, offset(1e-6));
        assertThat(number(result, "shares/explained/2017")).isEqualTo(12_792 * (1 - 0.59 / 0.935), offset(1e-6));
        assertThat(number(result, "shares/explained/2017") + number(result, "shares/rest/2017"))
                .isEqualTo(number(result, "reform/gap/2017"), offset(1e-6));
    }

    @Test
    void onlyAnAdoptedInitiativeLessensTheGap() {
        ModelResult postponed = MODEL.run(lyngby(SAME));
        assertThat(number(postponed, "challenge/after/2015")).isEqualTo(number(postponed, "challenge/before/2015"));
        assertThat(number(postponed, "challenge/if_adopted/2014")).isEqualTo(5291 - 651.2415, offset(1e-9));
        assertThat(sentences(postponed)).anyMatch(each -> each.contains("udsat den 18-02-2014 af Erhvervs-"));

        ModelResult adopted = MODEL.run(decided("postponed", "adopted"));
        assertThat(number(adopted, "challenge/after/2015")).isEqualTo(6345 - 1302.483, offset(1e-9));
        assertThat(adopted.graph().find(new FigureId("reform-consequences/challenge/if_adopted/2015")))
                .isEmpty();

        ModelResult rejected = MODEL.run(decided("postponed", "rejected"));
        assertThat(number(rejected, "challenge/after/2015")).isEqualTo(6345);
        assertThat(rejected.graph().find(new FigureId("reform-consequences/challenge/if_adopted/2015")))
                .isEmpty();
    }

    @Test
    void aDecisionOrInitiativeOfNoSheetIsNotLostInSilence() {
        assertThatThrownBy(() -> MODEL.run(decided("kontanthjaelp-2014", "kontanthjaelp")))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("Linje 2", "'kontanthjaelp'", "kontanthjaelp-2014"));
        assertThatThrownBy(() -> MODEL.run(decided("jobformidlere,Det", "jobformidler,Det")))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("'jobformidler'", "Kendte: jobformidlere"));
    }

    @Test
    void theLatestDecisionHolds() {
        // Point 2 postponed in February; point 3 made the same initiative's adoption in April.
        ModelResult later = MODEL.run(decided(line -> line.startsWith("kontanthjaelp-2014,3,")
                ? line.replace("2014-02-18,,", "2014-04-08,jobformidlere,").replace(",postponed,", ",adopted,")
                : line));
        assertThat(number(later, "challenge/after/2015")).isEqualTo(6345 - 1302.483, offset(1e-9));
        assertThat(sentences(later))
                .anyMatch(each -> each.startsWith("Efter de vedtagne initiativer er den 4,6 mio. kr."));
    }

    @Test
    void theBridgeEndsAtTheGapAndItsYearCanBeChosen() {
        ChartSpec bridge =
                MODEL.run(lyngby(SAME, Map.of("year", "2016"))).charts().getFirst();
        assertThat(bridge.kind()).isEqualTo(ChartSpec.Kind.BRIDGE);
        List<Figure> points = bridge.series().getFirst().points();
        assertThat(points.stream()
                        .limit(points.size() - 1)
                        .mapToDouble(Figure::number)
                        .sum())
                .isEqualTo(points.getLast().number(), offset(1e-9));
        assertThat(points.getLast().number()).isEqualTo(6110);
    }

    @Test
    void anEmptySheetRunsAndSaysWhatIsMissing() {
        ModelResult result = MODEL.run(empty(SAME));
        Figure gap = result.graph().get(new FigureId("reform-consequences/challenge/before/2026"));
        assertThat(((Value.Missing) gap.value()).reason()).isEqualTo(MissingReason.NOT_FILLED);
        assertThat(sentences(result))
                .containsExactly(
                        "Beskæftigelsesreformen 2025-2027: 100 af arkets 100 tal mangler endnu, så det, der hviler på"
                                + " dem, er ikke beregnet.");
        assertThat(table(result, "missing").rows()).hasSize(25);
        assertThat(result.charts()).isEmpty();
    }

    /** A user's own ceiling: rate x max(0, unit cost - ceiling) x persons. */
    @Test
    void aCeilingPerPersonIsReckonedFromTheUsersOwnNumbers() {
        ModelResult above = MODEL.run(empty(filled("12602", "10602", "500", "50")));
        assertThat(number(above, "part_loft_vejledning_mentor/gap/2026")).isEqualTo(0.5 * 2000 * 500 / 1000);
        ModelResult below = MODEL.run(empty(filled("10000", "10602", "500", "50")));
        assertThat(number(below, "part_loft_vejledning_mentor/gap/2026")).isZero();
    }

    private static UnaryOperator<String> filled(String cost, String ceiling, String persons, String rate) {
        return line -> line.replace("unit_cost,,", "unit_cost," + cost + ",")
                .replace("unit_ceiling,,", "unit_ceiling," + ceiling + ",")
                .replace("persons,,", "persons," + persons + ",")
                .replace("unit_rate,,", "unit_rate," + rate + ",");
    }

    @Test
    void aParameterOfTheLawThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> MODEL.run(lyngby(line -> line.replace("mentor_ceiling_2014.rate", "mentor.rate"))))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("mentor.rate", "reform-lines.csv", "mentor/sats"));
    }

    @Test
    void allFaultsOfASheetAreSaidAtOnce() {
        assertThatThrownBy(() -> MODEL.run(lyngby(line -> line.replace("ydelser,samtaler,2015", "ydelser,samtale,2015")
                        .replace("puljer,puljer,2016", "mentor,puljer,2016")
                        .replace("11835,kr/full_time_person", "11835,kr"))))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da())
                                .contains(
                                        "(ydelser/samtaler): der er ingen række for 2015",
                                        "(mentor/puljer): rollen reserve kan ikke stå i samme del som budget",
                                        "enheden kr passer ikke til rollen unit_ceiling"));
    }

    @Test
    void aDecisionNeedsADay() {
        assertThatThrownBy(() -> MODEL.run(decided("2014-02-18", "18/2-2014")))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("18/2-2014", "decided_on"));
    }

    @Test
    void anUnknownSheetOrYearIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> MODEL.run(lyngby(SAME, Map.of("reform-sheet", "kontanthjaelp"))))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("kontanthjaelp-2014"));
        assertThatThrownBy(() -> MODEL.run(lyngby(SAME, Map.of("year", "2018"))))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("2018", "2017"));
    }

    @Test
    void aChangedInputBreaksTheCheck() {
        List<Check> checks = checks(lyngby(
                line -> line.contains("boligstoette,2015") ? line.replace(",190,1000_kr", ",290,1000_kr") : line));
        assertThat(names(checks, Verdict.DIFFERS))
                .contains("ydelser_total_2015", "ydelser_gap_2015", "reform_total_2015", "all_total_2015");
    }

    private static ModelInput lyngby(UnaryOperator<String> change) {
        return lyngby(change, Map.of());
    }

    private static ModelInput lyngby(UnaryOperator<String> change, Map<String, String> options) {
        return ExampleData.of("lyngby-taarbaek", ReformData.INITIATIVES, ReformData.DECISIONS, PublishedFigures.KIND)
                .with(ReformData.LINES, change)
                .input("Lyngby-Taarbæk", Optional.empty(), options)
                .under(TestLaw.bundled());
    }

    private static ModelInput decided(String before, String after) {
        return decided(line -> line.replace(before, after));
    }

    private static ModelInput decided(UnaryOperator<String> change) {
        return ExampleData.of("lyngby-taarbaek", ReformData.INITIATIVES, ReformData.LINES)
                .with(ReformData.DECISIONS, change)
                .input("Lyngby-Taarbæk", Optional.empty(), Map.of())
                .under(TestLaw.bundled());
    }

    private static ModelInput empty(UnaryOperator<String> change) {
        return ExampleData.of("lyngby-taarbaek")
                .with(ReformData.LINES, "beskaeftigelsesreform-2025-2027.csv", change)
                .input("Lyngby-Taarbæk", Optional.empty(), Map.of());
    }

    private static List<Check> checks(ModelInput input) {
        ModelResult result = MODEL.run(input);
        return PublishedFigures.check(input, MODEL.id(), result.options(), result.figures());
    }

    private static List<String> names(List<Check> checks, Verdict verdict) {
        return checks.stream()
                .filter(check -> check.verdict() == verdict)
                .map(check -> check.row().text("claim"))
                .toList();
    }

    private static List<String> sentences(ModelResult result) {
        return result.findings().stream().map(each -> each.in(Language.DA)).toList();
    }

    private static double number(ModelResult result, String path) {
        return result.graph().get(new FigureId("reform-consequences/" + path)).number();
    }

    private static FigureTable table(ModelResult result, String id) {
        return result.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

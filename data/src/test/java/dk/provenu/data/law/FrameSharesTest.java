package dk.provenu.data.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.followup.frame.FrameData;
import dk.provenu.engine.model.followup.frame.OperatingFrame;
import dk.provenu.engine.source.SourceFigures;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.source.SourceTable;
import dk.provenu.engine.vocabulary.Municipalities;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the law of the time says of a frame's lines; each share is the law's, none is written here but to compare. */
class FrameSharesTest {

    /** In 2014 the municipality bore 70 pct. of passive weeks, 50 or 70 of active ones. */
    @Test
    void theLawOfTheTimeSaysWhatAGrossLineCosts() {
        Graph passive = run("2014", "social_assistance", "passive", "gross");
        assertThat(number(passive, "low")).isEqualTo(70, offset(1e-9));
        assertThat(number(passive, "high")).isEqualTo(70, offset(1e-9));
        Graph active = run("2014", "social_assistance", "active", "gross");
        assertThat(number(active, "low")).isEqualTo(50, offset(1e-9));
        assertThat(number(active, "high")).isEqualTo(70, offset(1e-9));
        assertThat(missing(active, "own").detail().da()).contains("blander uger med forskellige satser");
    }

    @Test
    void aSourceThatDoesNotSayGrossOrNetGetsNoNumber() {
        assertThat(missing(run("2014", "social_assistance", "passive", ""), "own")
                        .detail()
                        .da())
                .isEqualTo("kilden siger ikke, om refusionen er trukket fra");
    }

    /** On the ladder a week costs 20 to 80 pct.; co-financing is turned the right way. */
    @Test
    void theLadderGivesTheWholeSpan() {
        for (String benefit : new String[] {"sickness_benefit", "unemployment_benefit"}) {
            Graph graph = run("2025", benefit, "", "gross");
            assertThat(number(graph, "low")).as(benefit).isEqualTo(20, offset(1e-9));
            assertThat(number(graph, "high")).as(benefit).isEqualTo(80, offset(1e-9));
        }
    }

    /** The slides of 2014 have no rate for disability pension. */
    @Test
    void whereTheLawIsSilentNothingIsShown() {
        assertThat(missing(run("2014", "disability_pension", "", "gross"), "low")
                        .detail()
                        .da())
                .contains("2014");
    }

    /** The ceilings of 2014: an amount for each person, an amount in all, none for resource programmes, and no such name. */
    @Test
    void theCeilingsAreTheLaws() {
        Graph graph = run(
                "2014",
                "social_assistance",
                "passive",
                "",
                ceiling("a", "operating_cost_ceiling_2014.assistance_and_unemployment", Value.of(1000)),
                ceiling("b", "mentor_ceiling_2014.amount", Value.missing(MissingReason.NOT_PUBLISHED)),
                ceiling("c", "mentor_ceiling_2014.resource_programmes", Value.missing(MissingReason.NOT_PUBLISHED)),
                ceiling("d", "operating_cost_ceiling_2014.recalculated", Value.missing(MissingReason.NOT_PUBLISHED)));
        assertThat(ceiling(graph, "a/amount").number()).isEqualTo(10.757, offset(1e-9));
        assertThat(ceiling(graph, "a/state").number()).isEqualTo(5.3785, offset(1e-9));
        assertThat(ceiling(graph, "b/amount").number()).isEqualTo(2.130576, offset(1e-9));
        assertThat(((Value.Missing) ceiling(graph, "c/amount").value()).reason())
                .isEqualTo(MissingReason.NOT_APPLICABLE);
        assertThat(((Value.Missing) ceiling(graph, "d/amount").value()).reason())
                .isEqualTo(MissingReason.NOT_PUBLISHED);
        assertThatThrownBy(
                        () -> run("2014", "social_assistance", "passive", "", ceiling("a", "driftsloft", Value.of(1))))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("Linje 2", "'driftsloft'", "provenu law"));
        assertThatThrownBy(() -> run(
                        "2014",
                        "social_assistance",
                        "passive",
                        "",
                        ceiling("a", "reimbursement_2014.benefit.other", Value.of(1))))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("Et loft er i kr."));
    }

    private static Figure ceiling(Graph graph, String path) {
        return graph.get(new FigureId("follow-up-frame/ceilings/" + path));
    }

    private static SourceRow ceiling(String key, String parameter, Value persons) {
        Map<String, String> texts = Map.of(
                "year",
                "2014",
                "ceiling",
                key,
                "label",
                key,
                "parameter",
                parameter,
                "rate",
                "reimbursement_2014.effort.offers_within_ceiling");
        Figure figure = SourceFigures.observed(
                FrameData.CEILINGS,
                FrameData.CEILINGS.find("persons").orElseThrow(),
                texts,
                persons,
                new SourceCell("frame-ceilings", "v", "c.csv", 2, "persons", "2026-11-22T00:00:00Z", "", ""));
        return new SourceRow("c.csv", 2, texts, Map.of("persons", figure));
    }

    private static Graph run(
            String year, String benefit, String activation, String reimbursement, SourceRow... ceilings) {
        Map<String, String> texts = new HashMap<>(Map.of(
                "year",
                year,
                "version",
                "original",
                "line",
                "a",
                "label",
                "A",
                "account",
                "5.57.73",
                "unit",
                "mio_kr"));
        texts.putAll(Map.of("benefit", benefit, "activation", activation, "reimbursement", reimbursement));
        Figure amount = SourceFigures.observed(
                FrameData.FRAME,
                FrameData.FRAME.find("amount").orElseThrow(),
                texts,
                Value.of(100),
                new SourceCell("operating-frame", "v", "a.csv", 2, "amount", "2026-11-22T00:00:00Z", "", ""));
        SourceTable table = new SourceTable(
                FrameData.FRAME,
                "v",
                "2026-11-22T00:00:00Z",
                List.of(new SourceRow("a.csv", 2, texts, Map.of("amount", amount))));
        return new OperatingFrame()
                .run(new ModelInput(
                        Map.of(
                                FrameData.FRAME.id(),
                                table,
                                FrameData.CEILINGS.id(),
                                new SourceTable(FrameData.CEILINGS, "v", "2026-11-22T00:00:00Z", List.of(ceilings))),
                        Municipalities.get("Greve"),
                        Optional.empty(),
                        Map.of(),
                        LawFiles.bundled(),
                        Optional.empty()))
                .graph();
    }

    private static double number(Graph graph, String column) {
        return figure(graph, column).number();
    }

    private static Value.Missing missing(Graph graph, String column) {
        return (Value.Missing) figure(graph, column).value();
    }

    private static Figure figure(Graph graph, String column) {
        return graph.get(new FigureId("follow-up-frame/own_net/a/" + column));
    }
}

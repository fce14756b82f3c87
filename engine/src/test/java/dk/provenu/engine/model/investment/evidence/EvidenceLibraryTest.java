package dk.provenu.engine.model.investment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.statistics.MetaAnalysis.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceLibraryTest {

    private static final EvidenceLibrary MODEL = new EvidenceLibrary();
    private static final String HEAD =
            "id,label,effort,target_group,outcome,estimate,low,high,interval,error,after_weeks,"
                    + "unit,price_basis,sign,design,population,country,year,strength,constructed,source,place,note";
    private static final FigureId HERE = FigureId.of("test");

    /** The six studies of MetaAnalysisTest, constructed. */
    private static final String[] SIX = {
        HEAD,
        study("a", "6.2", "1.9"),
        study("b", "2.1", "1.1"),
        study("c", "4.0", "2.4"),
        study("d", "-0.8", "1.3"),
        study("e", "3.3", "0.9"),
        study("f", "1.2", "2.0")
    };

    private static String study(String id, String estimate, String error) {
        return id + ",Studie " + id + ",Mentorforløb,Unge,employment," + estimate + ",,,," + error
                + ",52,pct_point,,positive,randomised,400,DK,2020,strong,yes,opfundet,,";
    }

    private static ModelInput input(Map<String, String> options, String... lines) {
        ExampleData data = ExampleData.of("ballerup");
        if (lines.length > 0) {
            data.withLines(EvidenceEntries.KIND, lines);
        }
        return data.input("Ballerup", Optional.empty(), options);
    }

    @Test
    void everyBundledEntryIsWrittenAsAnImportWouldDemand() {
        List<SourceRow> rows = Evidence.bundled();
        assertThat(rows)
                .hasSizeGreaterThan(10)
                .extracting(row -> row.text("id"))
                .doesNotHaveDuplicates();
        for (SourceRow row : rows) {
            for (ColumnSpec column : EvidenceEntries.KIND.columns()) {
                String text = row.text(column.name());
                assertThat(!column.required() || !text.isEmpty())
                        .as("%s of %s", column.name(), row.text("id"))
                        .isTrue();
                assertThat(column.allowed().isEmpty() || column.allowed().contains(text))
                        .as("%s of %s: %s", column.name(), row.text("id"), text)
                        .isTrue();
            }
            assertThat(row.text("source")).isNotEmpty();
            assertThat(row.text("note")).isNotEmpty();
            assertThat(row.text("constructed")).isEqualTo("no");
        }
    }

    @Test
    void whatIsKnownBySignOnlyHasNoNumberAndIsNeverPooled() {
        Evidence evidence = Evidence.of(input(Map.of()));
        for (String id :
                List.of("fm2018-six-weeks", "fm2018-job-rotation", "fm2018-mentor", "fm2018-private-wage-subsidy")) {
            assertThat(evidence.get(id).estimate().value()).isInstanceOf(Value.Missing.class);
            assertThat(evidence.get(id).poolable()).isFalse();
        }
        assertThat(evidence.get("fm2018-mentor").row().text("sign")).isEqualTo("none");
        ModelResult result = MODEL.run(input(Map.of("evidence", "fm2018-mentor")));
        assertThat(said(result)).anyMatch(sentence -> sentence.contains("kendes kun fortegnet: ingen"));
        assertThat(result.tables()).extracting(table -> table.id()).containsExactly("numbers", "signs");
    }

    @Test
    void poolsWhatMeasuredTheSame() {
        ModelResult result = MODEL.run(input(Map.of("method", "dersimonian-laird"), SIX));
        assertThat(result.graph().find(new FigureId("evidence-library/error/e")))
                .isPresent();
        var row = result.tables().getFirst().rows().getFirst();
        assertThat(result.tables().getFirst().id()).isEqualTo("pooled");
        List<Figure> figures = result.tables().getFirst().figures();
        assertThat(figures.get(0).number()).isCloseTo(2.453661302997721, within(1e-12));
        assertThat(row.label().da()).contains("opfundne tal");
        // Knapp-Hartung of metafor: 0.01080 to 4.89652. A new place by t on k - 2: -2.83934 to 7.74666.
        assertThat(figures.get(1).number()).isCloseTo(0.0108016328220439, within(1e-9));
        assertThat(figures.get(2).number()).isCloseTo(4.8965209731733985, within(1e-9));
        assertThat(figures.get(3).number()).isCloseTo(-2.839340985567842, within(1e-9));
        assertThat(figures.get(4).number()).isCloseTo(7.746663591563283, within(1e-9));
        assertThat(figures.get(0).derivation()).isPresent();
    }

    @Test
    void aCasePicksOneOrPoolsSeveralOrIsToldHowFarItLies() {
        Evidence evidence = Evidence.of(input(Map.of(), SIX));
        EvidenceEffect one = evidence.choose("e", Method.REML, HERE);
        assertThat(one.estimate().number()).isEqualTo(3.3);
        assertThat(one.deviation().getAsDouble()).isEqualTo(0.9);
        EvidenceEffect many = evidence.choose("a, b, c, d, e, f", Method.REML, HERE);
        assertThat(many.constructed()).isTrue();
        assertThat(many.deviation().getAsDouble())
                .isCloseTo(Math.sqrt(0.9534832378009925 * 0.9534832378009925 + 3.0217816403639826), within(1e-8));
        Figure likely = many.assumption(HERE.child("effect"), Text.of("Virkning", "Effect"))
                .orElseThrow();
        assertThat(((Origin.Assumption) likely.origin())
                        .uncertainty()
                        .orElseThrow()
                        .high())
                .isCloseTo(
                        2.4619151059957236
                                + 1.2815515655446004 * many.deviation().getAsDouble(),
                        within(1e-8));
        Figure own = Figure.assumption(
                HERE.child("own"),
                Text.of("Eget", "Own"),
                Value.of(6),
                Unit.PERCENTAGE_POINT,
                PriceBasis.none(),
                new Origin.Assumption(Text.EMPTY, Optional.empty(), Optional.empty()),
                List.of());
        EvidenceDistance distance = one.distance(HERE, own).orElseThrow();
        assertThat(distance.deviations().number()).isCloseTo(3, within(1e-12));
        assertThat(distance.percentile().number()).isCloseTo(99.8650101968370, within(1e-9));
        assertThat(many.distance(HERE, own).orElseThrow().percentile().number()).isBetween(95.0, 97.0);
    }

    @Test
    void theOwnEstimateIsHeldAgainstItOnThePage() {
        ModelResult result = MODEL.run(input(Map.of("evidence", "e", "effect", "6,0"), SIX));
        assertThat(result.tables().getFirst().id()).isEqualTo("own");
        assertThat(said(result).getFirst()).contains("6,0 procentpoint", "100 pct.", "3,0 standardafvigelser");
    }

    @Test
    void theWorkspaceOverlaysTheBundledById() {
        Evidence evidence = Evidence.of(input(Map.of(), HEAD, study("fm2018-mentor", "1.5", "0.5")));
        assertThat(evidence.get("fm2018-mentor").estimate().number()).isEqualTo(1.5);
        assertThat(evidence.entries()).hasSize(Evidence.bundled().size());
    }

    @Test
    void refusesWhatDoesNotBelongTogether() {
        Evidence evidence = Evidence.of(input(
                Map.of(),
                HEAD,
                study("a", "6.2", "1.9"),
                study("late", "6.2", "1.9").replace(",52,", ",104,"),
                study("real", "6.2", "1.9").replace(",yes,", ",no,")));
        assertThatThrownBy(() -> evidence.choose("fm2018-mentr", Method.REML, HERE))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("Måske: fm2018-mentor"));
        assertThatThrownBy(() -> evidence.choose("a,late", Method.REML, HERE))
                .hasMessageContaining("does not measure the same");
        assertThatThrownBy(() -> evidence.choose("a,real", Method.REML, HERE)).hasMessageContaining("invented");
        assertThatThrownBy(() -> evidence.choose("a,fm2018-mentor", Method.REML, HERE))
                .hasMessageContaining("not known");
        assertThatThrownBy(() -> evidence.choose(" , ", Method.REML, HERE)).hasMessageContaining("No evidence");
        assertThatThrownBy(() -> MODEL.run(input(Map.of("effect", "6")))).hasMessageContaining("evidence=ID");
        assertThatThrownBy(() -> MODEL.run(input(Map.of("effect", "x", "evidence", "fm2018-mentor"))))
                .hasMessageContaining("not a number");
        assertThatThrownBy(() -> MODEL.run(input(Map.of("method", "bayes")))).hasMessageContaining("reml");
        String crooked = study("a", "6.2", "").replace("6.2,,,,,", "6.2,7,9,95,,");
        assertThatThrownBy(() -> Evidence.of(input(Map.of(), HEAD, crooked)))
                .hasMessageContaining("does not lie between");
    }

    private static List<String> said(ModelResult result) {
        return result.findings().stream()
                .map(sentence -> sentence.in(Language.DA))
                .toList();
    }
}

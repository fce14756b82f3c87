package dk.provenu.engine.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.synthetic.SyntheticCountry;
import dk.provenu.engine.register.synthetic.SyntheticSettings;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import dk.provenu.engine.vocabulary.Indicators;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The result as pages show it, on made-up histories. */
class IndicatorModelTest {

    private static final Municipality OWN = Municipalities.get("Albertslund");
    private static final Histories ONE =
            SyntheticCountry.of(SyntheticSettings.standard().withPersons(4000).withMunicipality(165), 7);
    private static final Histories COUNTRY =
            SyntheticCountry.of(SyntheticSettings.standard().withPersons(40_000), 7);

    private static final IndicatorModel MODEL = new IndicatorModel();

    private ModelResult run(Histories histories, Map<String, String> options) {
        return MODEL.run(new ModelInput(Map.of(), OWN, Optional.empty(), options).with(histories));
    }

    @Test
    void saysTheIndicatorAndWhatItIsMadeOf() {
        ModelResult result = run(ONE, Map.of("indicator", "exit-rate"));
        assertThat(result.findings().getFirst().in(Language.DA))
                .startsWith("Afgangsrate for jobcentrets målgrupper i Albertslund er ")
                .contains("pct. i ");
        FigureTable series = table(result, "series");
        Row row = series.row(result.options().getOrDefault("period", "").toLowerCase(Locale.ROOT));
        double value = number(row, 0);
        assertThat(value).isCloseTo(100 * number(row, 1) / number(row, 2), within(1e-9));
        assertThat(number(row, 3)).isGreaterThan(100);
    }

    @Test
    void aLeafSaysWhatWasCountedAndOfHowMany() {
        ModelResult result = run(ONE, Map.of("indicator", "meeting-intensity"));
        Figure meetings = figure(table(result, "series").rows().getLast(), 1);
        assertThat(meetings.origin())
                .isInstanceOfSatisfying(
                        Origin.Modelled.class,
                        origin -> assertThat(origin.settings())
                                .containsEntry("counted", "meetings")
                                .containsEntry("population", "job_centre")
                                .containsEntry("synthetic", "yes: the persons are made up")
                                .containsKeys("persons", "vintage", "window"));
    }

    @Test
    void everyIndicatorHasItsPlaceInTheOverview() {
        ModelResult result = run(ONE, Map.of());
        assertThat(table(result, "overview").rows())
                .extracting(Row::key)
                .isEqualTo(Indicators.all().stream().map(each -> each.id()).toList());
        assertThat(result.graph().order()).isNotEmpty();
    }

    @Test
    void noCountOfFewPersonsIsShown() {
        for (String by : List.of("municipality", "benefit", "age", "readiness")) {
            ModelResult result = run(COUNTRY, Map.of("by", by, "indicator", "relapse-26"));
            assertThat(result.figures())
                    .filteredOn(figure -> figure.id().value().endsWith("/persons")
                            && figure.value().isPresent())
                    .allSatisfy(figure -> assertThat(figure.number() == 0 || figure.number() >= 5)
                            .as(figure.toString())
                            .isTrue());
            assertThat(result.figures())
                    .filteredOn(figure -> figure.origin() instanceof Origin.Modelled)
                    .anySatisfy(figure -> assertThat(figure.value())
                            .isInstanceOfSatisfying(
                                    Value.Missing.class,
                                    missing -> assertThat(missing.reason()).isEqualTo(MissingReason.SUPPRESSED)));
        }
    }

    @Test
    void aBreakdownShowsWhatItCanAndItsFiguresAreOneGraph() {
        for (String by : List.of("benefit", "age", "readiness")) {
            for (String indicator : List.of("meeting-intensity", "completed-duration", "full-time-persons")) {
                ModelResult result = run(ONE, Map.of("by", by, "indicator", indicator, "interval", "four-quarters"));
                assertThat(result.graph().order()).as(by).isNotEmpty();
                assertThat(table(result, "split").rows())
                        .as(by + " " + indicator)
                        .filteredOn(row -> figure(row, 0).value().isPresent())
                        .hasSizeGreaterThan(2);
            }
        }
    }

    @Test
    void whatRestsOnAHiddenCountIsHidden() {
        ModelResult result = run(COUNTRY, Map.of("by", "municipality", "indicator", "relapse-26"));
        for (Row row : table(result, "split").rows()) {
            boolean hidden = !figure(row, 1).value().isPresent()
                    || !figure(row, 2).value().isPresent();
            if (hidden) {
                assertThat(figure(row, 0).value().isPresent()).as(row.key()).isFalse();
            }
        }
    }

    @Test
    void setsTheMunicipalityBesideGroupAndCountry() {
        ComparisonGroup group =
                ComparisonGroup.of("byer", Text.of("Byer", "Cities"), List.of("Aarhus", "Odense", "København"), "test");
        ModelResult result = MODEL.run(
                new ModelInput(Map.of(), Municipalities.get("København"), Optional.of(group), Map.of()).with(COUNTRY));
        FigureTable series = table(result, "series");
        Row last = series.rows().get(series.rows().size() - 2);
        assertThat(number(last, series.column("country"))).isPositive();
        assertThat(number(last, series.column("group"))).isPositive();
        assertThat(result.findings().getFirst().in(Language.DA))
                .contains("i gruppen")
                .contains("i hele landet");
    }

    @Test
    void aPeriodThatCannotBeFollowedSaysSo() {
        ModelResult result = run(ONE, Map.of("indicator", "job-after-12-months"));
        Value value = figure(table(result, "series").rows().getLast(), 0).value();
        assertThat(value).isInstanceOfSatisfying(Value.Missing.class, missing -> {
            assertThat(missing.reason()).isEqualTo(MissingReason.NOT_APPLICABLE);
            assertThat(missing.detail().da()).contains("52 ugers historie efter");
        });
    }

    @Test
    void whatIsNotInTheHistoriesIsNotCountedAsNone() {
        Histories without = SyntheticCountry.of(
                SyntheticSettings.standard()
                        .withPersons(500)
                        .withMunicipality(165)
                        .withoutEvents(),
                7);
        ModelResult result = run(without, Map.of("indicator", "meeting-intensity"));
        assertThat(result.findings()).isEmpty();
        assertThat(figure(table(result, "series").rows().getLast(), 0).value())
                .isInstanceOfSatisfying(
                        Value.Missing.class,
                        missing -> assertThat(missing.detail().da()).contains("ingen samtaler"));
    }

    @Test
    void refusesWhatDoesNotExist() {
        assertThatThrownBy(() -> run(ONE, Map.of("indicator", "exit-rat")))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("exit-rate");
        assertThatThrownBy(() -> run(ONE, Map.of("indicator", "partial-return-share", "benefit", "social_assistance")))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("sickness_benefit");
        assertThatThrownBy(() -> run(ONE, Map.of("period", "1999Q1"))).hasMessageContaining("1999Q1");
        assertThatThrownBy(() -> run(ONE, Map.of("by", "shoe-size"))).hasMessageContaining("readiness");
        assertThatThrownBy(() -> MODEL.run(new ModelInput(Map.of(), OWN, Optional.empty(), Map.of())))
                .hasMessageContaining("case-histories");
        Histories elsewhere = SyntheticCountry.of(
                SyntheticSettings.standard().withPersons(300).withMunicipality(101), 7);
        assertThatThrownBy(() -> run(elsewhere, Map.of())).hasMessageContaining("København");
    }

    private static FigureTable table(ModelResult result, String id) {
        return result.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Figure figure(Row row, int column) {
        return ((Cell.FigureCell) row.cells().get(column)).figure();
    }

    private static double number(Row row, int column) {
        return figure(row, column).number();
    }
}

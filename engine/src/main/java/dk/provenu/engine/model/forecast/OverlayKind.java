package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import java.util.List;
import java.util.Set;

/** What people assume on top of a forecast: a reform, an investment's persons, a national forecast typed in. */
public final class OverlayKind {

    static final String SCENARIO = "scenario";
    static final String LABEL = "scenario_label";
    static final String EFFECT = "effect";

    /** So many persons more (fewer where negative) in each month. */
    static final String PERSONS = "persons";

    /** The country's level, of which the area takes its expected share. */
    static final String COUNTRY_LEVEL = "country_level";

    private static final double MOST = 1e9;

    public static final DatasetKind KIND = new DatasetKind(
            "forecast-overlay",
            Text.of("Forudsætninger oven på prognosen", "Assumptions on top of the forecast"),
            Text.of(
                    "En række pr. scenarie, mål, område og periode (måned, kvartal eller år): persons lægger personer til (færre, når"
                            + " tallet er negativt) i hver måned; country_level er landets niveau, som området får sin forventede andel"
                            + " af. Lavt og højt er 10- og 90-pct.-fraktiler.",
                    "A row for each scenario, measure, area and period (month, quarter or year): persons adds persons (fewer where"
                            + " negative) in each month; country_level is the country's level, of which the area takes its expected"
                            + " share. Low and high are the 10th and 90th percentile."),
            List.of(
                    ColumnSpec.key(SCENARIO, ColumnType.CODE, Text.of("scenariets navn", "name of the scenario")),
                    ColumnSpec.key(SeriesKind.MEASURE, ColumnType.MEASURE, Text.of("mål", "measure")),
                    ColumnSpec.key(
                            SeriesKind.AREA,
                            ColumnType.AREA,
                            Text.of("kommunens nummer; 000 er hele landet", "municipality code; 000 is Denmark")),
                    ColumnSpec.key(
                            SeriesKind.PERIOD,
                            ColumnType.PERIOD,
                            Text.of("måned, kvartal eller år", "month, quarter or year")),
                    ColumnSpec.words(LABEL, ColumnType.TEXT, true, Text.of("scenariet i ord", "the scenario in words")),
                    ColumnSpec.words(
                                    EFFECT,
                                    ColumnType.CODE,
                                    true,
                                    Text.of("persons eller country_level", "persons or country_level"))
                            .oneOf(Set.of(PERSONS, COUNTRY_LEVEL)),
                    ColumnSpec.numberInRowUnit(
                            SeriesKind.VALUE, true, -MOST, MOST, Text.of("sandsynligt skøn", "likely estimate")),
                    ColumnSpec.numberInRowUnit("low", false, -MOST, MOST, Text.of("lavt skøn", "low estimate")),
                    ColumnSpec.numberInRowUnit("high", false, -MOST, MOST, Text.of("højt skøn", "high estimate"))));

    private OverlayKind() {}
}

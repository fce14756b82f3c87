package dk.provenu.engine.model.benchmark.framework;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.BenefitGroup;
import dk.provenu.engine.vocabulary.BenefitGroups;
import dk.provenu.engine.vocabulary.Units;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The datasets of the framework conditions. */
public final class FrameworkData {

    /** All benefits together, beside VIVE's four categories. */
    static final String ALL = "all";

    private static final ColumnSpec MUNICIPALITY = ColumnSpec.key(
            "municipality", ColumnType.MUNICIPALITY, Text.of("kommune, navn eller kode", "municipality, name or code"));
    private static final ColumnSpec YEAR = ColumnSpec.key("year", ColumnType.YEAR, Text.of("år", "year"));
    private static final ColumnSpec CATEGORY = ColumnSpec.key(
                    "benefit_category",
                    ColumnType.CODE,
                    Text.of(
                            "all (alle ydelser) eller en af VIVE's fire kategorier",
                            "all (all benefits) or one of VIVE's four categories"))
            .oneOf(categories());
    private static final ColumnSpec SOURCE = DatasetKind.ORIGIN.get(0);
    private static final ColumnSpec PLACE = DatasetKind.ORIGIN.get(1);
    private static final ColumnSpec NOTE = DatasetKind.ORIGIN.get(2);

    /** What was observed and what a given model expected. */
    public static final DatasetKind EXPECTED = new DatasetKind(
            "expected-shares",
            Text.of("Observeret og forventet andel på ydelse", "Observed and expected share on benefits"),
            Text.of(
                    "Andel af befolkningen på ydelse pr. kommune, år og ydelseskategori: observeret, og forventet ud fra"
                            + " rammevilkårene i kildens model (VIVE bruger oplysninger om de enkelte borgere). Forskelle og"
                            + " pladser er resultater og hører ikke hjemme her.",
                    "Share of the population on benefits by municipality, year and category: observed, and expected from the"
                            + " framework conditions by the source's model (VIVE uses data on the single citizens). Differences and"
                            + " ranks are results and do not belong here."),
            List.of(
                    MUNICIPALITY,
                    YEAR,
                    CATEGORY,
                    percent("observed", "observeret andel", "observed share"),
                    percent("expected", "forventet andel", "expected share"),
                    SOURCE,
                    PLACE,
                    NOTE));

    /** Later observations from another source. */
    public static final DatasetKind SHARES = new DatasetKind(
            "benefit-shares",
            Text.of("Andel på ydelse", "Share on benefits"),
            Text.of(
                    "Andel af befolkningen på ydelse pr. kommune, år og ydelseskategori, som den er observeret, fx i Jobindsats.",
                    "Share of the population on benefits by municipality, year and category as observed, such as in Jobindsats."),
            List.of(
                    MUNICIPALITY,
                    YEAR,
                    CATEGORY,
                    percent("share", "andel på ydelse", "share on benefits"),
                    SOURCE,
                    PLACE,
                    NOTE));

    /** The ministry's ranking list in Jobindsats. */
    public static final DatasetKind RANKING = new DatasetKind(
            "jobindsats-benchmark",
            Text.of("Jobindsats' benchmarkrangliste (y30r21)", "The benchmark ranking of Jobindsats (y30r21)"),
            Text.of(
                    "Tabellen y30r21: forventet og faktisk antal fuldtidspersoner og andel af befolkningen pr. kommune, rullende"
                            + " år og ydelsesgruppe, og pladsen på ranglisten. Kolonnerne er vores: vi har ikke set en udtrukket"
                            + " fil, kun tabellens mål og dimensioner, så navnene i et udtræk skal skrives om. Rækker for hele"
                            + " landet og regioner udelades.",
                    "Table y30r21: expected and actual full-time persons and share of the population by municipality, rolling"
                            + " year and benefit group, and the place on the ranking. The columns are ours: we have not seen an"
                            + " extracted file, only the table's measures and dimensions, so the headings of an extract must be"
                            + " rewritten. Rows for the whole country and regions are left out."),
            List.of(
                    MUNICIPALITY,
                    ColumnSpec.key(
                            "period",
                            ColumnType.PERIOD,
                            Text.of("rullende år, fx 2023QMAT01", "rolling year, such as 2023QMAT01")),
                    CATEGORY,
                    count("expected_persons", "forventet antal fuldtidspersoner", "expected full-time persons"),
                    count("actual_persons", "faktisk antal fuldtidspersoner", "actual full-time persons"),
                    percent("expected_share", "forventet andel", "expected share"),
                    percent("actual_share", "faktisk andel", "actual share"),
                    ColumnSpec.number(
                            "ranking",
                            ColumnType.INTEGER,
                            false,
                            Unit.RANK,
                            1,
                            98,
                            Text.of("plads på benchmarkranglisten", "place on the benchmark ranking")),
                    SOURCE,
                    PLACE,
                    NOTE));

    /** Whatever describes a municipality. */
    public static final DatasetKind VARIABLES = new DatasetKind(
            "framework-variables",
            Text.of("Rammevilkår pr. kommune", "Framework conditions by municipality"),
            Text.of(
                    "Frit valgte oplysninger om kommunerne: en række pr. kommune, år og variabel med sin egen enhed. Rollen siger,"
                            + " om variablen er det, der skal forklares (outcome), et vilkår (condition), befolkningen, som vægter"
                            + " (population), eller blot oplyst (other).",
                    "Freely chosen facts about municipalities: a row by municipality, year and variable with its own unit. The role"
                            + " says whether the variable is what is to be explained (outcome), a condition, the population that"
                            + " weights, or merely given (other)."),
            List.of(
                    MUNICIPALITY,
                    YEAR,
                    ColumnSpec.key("variable", ColumnType.CODE, Text.of("variablens navn", "the variable's name")),
                    ColumnSpec.words(
                            "label",
                            ColumnType.TEXT,
                            false,
                            Text.of("variablen for mennesker", "the variable in words")),
                    ColumnSpec.words(
                                    "role",
                                    ColumnType.CODE,
                                    true,
                                    Text.of(
                                            "outcome, condition, population eller other",
                                            "outcome, condition, population or other"))
                            .oneOf(Set.of("outcome", "condition", "population", "other")),
                    ColumnSpec.numberInRowUnit("value", false, -1e12, 1e12, Text.of("værdi", "value")),
                    ColumnSpec.words("unit", ColumnType.UNIT, true, Text.of("enhed", "unit")),
                    SOURCE,
                    PLACE,
                    NOTE));

    private FrameworkData() {}

    private static Set<String> categories() {
        return Stream.concat(
                        Stream.of(ALL), BenefitGroups.viveCategories().stream().map(BenefitGroup::id))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The name of a category for people. */
    static Text name(String category) {
        return category.equals(ALL)
                ? Text.of("Alle ydelser", "All benefits")
                : BenefitGroups.get(category).name();
    }

    /** A name as it stands within a sentence. */
    static Text inSentence(Text name) {
        return Text.of(name.da().toLowerCase(Locale.ROOT), name.en().toLowerCase(Locale.ROOT));
    }

    private static ColumnSpec percent(String name, String da, String en) {
        return ColumnSpec.number(name, ColumnType.DECIMAL, false, Unit.PERCENT, 0, 100, Text.of(da, en));
    }

    private static ColumnSpec count(String name, String da, String en) {
        return ColumnSpec.number(name, ColumnType.DECIMAL, false, Units.FULL_TIME_PERSON, 0, 1e7, Text.of(da, en));
    }
}

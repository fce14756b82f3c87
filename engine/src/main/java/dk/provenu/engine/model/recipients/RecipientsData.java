package dk.provenu.engine.model.recipients;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.Units;
import java.util.List;

/** The datasets of recipients and cases. */
public final class RecipientsData {

    private static final ColumnSpec MUNICIPALITY = ColumnSpec.key(
            "municipality", ColumnType.MUNICIPALITY, Text.of("kommune, navn eller kode", "municipality, name or code"));
    private static final ColumnSpec MONTH =
            ColumnSpec.key("period", ColumnType.PERIOD, Text.of("måned, fx 2019-01", "month, such as 2019-01"));

    /** Recipients. */
    public static final DatasetKind RECIPIENTS = new DatasetKind(
            "recipients-by-benefit",
            Text.of("Ydelsesmodtagere", "Recipients"),
            Text.of(
                    "Fuldtidspersoner pr. ydelse og måned, som Jobindsats opgør dem. Ydelsen skrives med ordforrådets kode, fx"
                            + " social_assistance. Et tomt tal betyder, at ydelsen ikke er oplyst for måneden; det er ikke nul.",
                    "Full-time persons by benefit and month as Jobindsats counts them. The benefit is written with the vocabulary's"
                            + " code, such as social_assistance. An empty number means that it is not given; it is not zero."),
            List.of(
                    MUNICIPALITY,
                    MONTH,
                    ColumnSpec.key("benefit", ColumnType.CODE, Text.of("ydelsens kode", "code of the benefit")),
                    ColumnSpec.number(
                            "full_time_persons",
                            ColumnType.DECIMAL,
                            false,
                            Units.FULL_TIME_PERSON,
                            0,
                            1e7,
                            Text.of("fuldtidspersoner", "full-time persons")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    /** The population of which recipients are a share. */
    public static final DatasetKind POPULATION = new DatasetKind(
            "population",
            Text.of("Befolkning", "Population"),
            Text.of(
                    "Befolkningen i en aldersgruppe (fx 16-66) pr. kommune og måned.",
                    "The population of an age group (such as 16-66) by municipality and month."),
            List.of(
                    MUNICIPALITY,
                    MONTH,
                    ColumnSpec.key(
                            "age_group",
                            ColumnType.CODE,
                            Text.of("aldersgruppe, fx 16-66", "age group, such as 16-66")),
                    ColumnSpec.number(
                            "persons", ColumnType.DECIMAL, false, Units.PERSON, 1, 1e8, Text.of("personer", "persons")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    /** Which benefit belongs to which category, from and to a month. */
    public static final DatasetKind CATEGORIES = new DatasetKind(
            "benefit-categories",
            Text.of("Ydelseskategorier", "Benefit categories"),
            Text.of(
                    "Hvilke ydelser der lægges sammen i hvilken kategori, fra og til en måned. Et datasæt kan rumme flere inddelinger"
                            + " (scheme). Uden datasættet bruges VIVEs fire kategorier.",
                    "Which benefits are added in which category, from and to a month. There may be several schemes. Without the"
                            + " dataset VIVE's four categories are used."),
            List.of(
                    ColumnSpec.key(
                            "scheme",
                            ColumnType.CODE,
                            Text.of("inddelingens navn, fx vive", "name of the scheme, such as vive")),
                    ColumnSpec.key("category", ColumnType.CODE, Text.of("kategoriens navn", "name of the category")),
                    ColumnSpec.key("benefit", ColumnType.CODE, Text.of("ydelsens kode", "code of the benefit")),
                    ColumnSpec.words(
                            "label", ColumnType.TEXT, true, Text.of("kategoriens betegnelse", "label of the category")),
                    ColumnSpec.words("from_month", ColumnType.PERIOD, false, Text.of("første måned", "first month")),
                    ColumnSpec.words("until_month", ColumnType.PERIOD, false, Text.of("sidste måned", "last month")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    /** Stocks and flows of cases. */
    public static final DatasetKind CASES = new DatasetKind(
            "cases",
            Text.of("Sager", "Cases"),
            Text.of(
                    "Åbne sager den 1. januar og sager startet og sluttet i året. Et tomt tal er ikke oplyst; det er ikke nul.",
                    "Cases open on 1 January, and started and closed in the year. An empty number is not given; it is not zero."),
            List.of(
                    MUNICIPALITY,
                    ColumnSpec.key("year", ColumnType.YEAR, Text.of("år", "year")),
                    cases("open_cases", Text.of("åbne sager den 1. januar", "cases open on 1 January")),
                    cases("started", Text.of("startede sager", "cases started")),
                    cases("closed", Text.of("sluttede sager", "cases closed")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    private RecipientsData() {}

    private static ColumnSpec cases(String name, Text words) {
        return ColumnSpec.number(name, ColumnType.INTEGER, false, Units.CASE, 0, 1e7, words);
    }
}

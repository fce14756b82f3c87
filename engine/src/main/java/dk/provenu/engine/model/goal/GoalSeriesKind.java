package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.Units;
import java.util.List;

/** The series by which goals are measured: of any source, by month, quarter or year, of any area. */
public final class GoalSeriesKind {

    static final String SERIES = "series";
    static final String AREA = "area";
    static final String PERIOD = "period";
    static final String VALUE = "value";
    static final String UNIT = "unit";
    static final String NUMERATOR = "numerator";
    static final String DENOMINATOR = "denominator";
    static final String LABEL = "label";
    static final String UPDATED = "updated";
    static final String NEXT_UPDATE = "next_update";
    static final String TABLE = "table_id";

    private static final double MOST = 1e15;
    private static final double MOST_PERSONS = 1e8;

    public static final DatasetKind KIND = new DatasetKind(
                    "goal-series",
                    Text.of("Serier, som mål måles på", "Series by which goals are measured"),
                    Text.of(
                            "En række pr. serie, område og periode (måned, kvartal eller år). Området er en kommune, 000 for hele"
                                    + " landet, eller navnet på en sammenligningsgruppe, når kilden selv giver gruppens tal. Hvor et tal"
                                    + " er en andel af personer, hører antallene bag med, når de er kendt: så kan også få tal bedømmes."
                                    + " Kun offentliggjorte eller egne sammentalte tal; aldrig enkeltpersoner. Nyere filer lægges oven på"
                                    + " ældre.",
                            "A row for each series, area and period (month, quarter or year). The area is a municipality, 000 for"
                                    + " Denmark, or the name of a comparison group where the source itself gives the group's number. Where"
                                    + " a number is a share of persons, the counts behind belong with it where they are known: then even"
                                    + " few numbers can be judged. Published or own totals only; never single persons. Newer files are"
                                    + " laid over older ones."),
                    List.of(
                            ColumnSpec.key(SERIES, ColumnType.CODE, Text.of("seriens navn", "name of the series")),
                            ColumnSpec.key(
                                    AREA,
                                    ColumnType.AREA,
                                    Text.of(
                                            "kommune, 000 for hele landet, eller en sammenligningsgruppes navn",
                                            "municipality, 000 for Denmark, or the name of a comparison group")),
                            ColumnSpec.key(
                                    PERIOD,
                                    ColumnType.PERIOD,
                                    Text.of("2025-06, 2025-Q2 eller 2025", "2025-06, 2025-Q2 or 2025")),
                            ColumnSpec.numberInRowUnit(VALUE, false, -MOST, MOST, Text.of("værdien", "the value")),
                            ColumnSpec.words(UNIT, ColumnType.UNIT, true, Text.of("enhed", "unit")),
                            ColumnSpec.number(
                                    NUMERATOR,
                                    ColumnType.DECIMAL,
                                    false,
                                    Units.PERSON,
                                    0,
                                    MOST_PERSONS,
                                    Text.of(
                                            "antal personer, som andelen tæller",
                                            "number of persons that the share counts")),
                            ColumnSpec.number(
                                    DENOMINATOR,
                                    ColumnType.DECIMAL,
                                    false,
                                    Units.PERSON,
                                    0,
                                    MOST_PERSONS,
                                    Text.of(
                                            "antal personer, som andelen er af",
                                            "number of persons that the share is of")),
                            ColumnSpec.words(
                                    LABEL, ColumnType.TEXT, true, Text.of("serien i ord", "the series in words")),
                            ColumnSpec.words(
                                    UPDATED,
                                    ColumnType.CODE,
                                    false,
                                    Text.of("kilden opdateret, 2025-08-15", "source updated, 2025-08-15")),
                            ColumnSpec.words(
                                    NEXT_UPDATE,
                                    ColumnType.CODE,
                                    false,
                                    Text.of("kilden opdateres næste gang, 2025-09-15", "next update, 2025-09-15")),
                            ColumnSpec.words(
                                    TABLE,
                                    ColumnType.CODE,
                                    false,
                                    Text.of("tabellen hos kilden, fx y25i01", "table at the source, e.g. y25i01")),
                            ColumnSpec.words(
                                    "price_basis",
                                    ColumnType.PRICE_BASIS,
                                    false,
                                    Text.of("prisniveau, for beløb", "price level, for amounts"))))
            .laidOver();

    private GoalSeriesKind() {}
}

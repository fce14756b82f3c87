package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import java.util.List;

/**
 * Monthly series of Jobindsats, one observation a row. The columns are those of the files that are made of the answers of
 * the service's tables (y25i01, y60a02, ...): table, area, month, measure, value.
 *
 * <p>What can be read goes in: a negative number, an unknown area or a month that stands twice is found by the model, which
 * names it and leaves it out, so that one bad series does not lose the others of its file. What cannot be read (no number,
 * no month) refuses the file with its line.
 */
public final class SeriesKind {

    public static final String AREA = "area_code";
    public static final String PERIOD = "period";
    public static final String MEASURE = "measure";
    public static final String VALUE = "value";

    /** Wide enough that nothing readable is refused. */
    private static final double MOST = 1e12;

    public static final DatasetKind KIND = new DatasetKind(
                    "jobindsats-series",
                    Text.of("Månedsserier fra Jobindsats", "Monthly series of Jobindsats"),
                    Text.of(
                            "En række pr. område, måned og mål, som Jobindsats' tabeller giver dem (fx y25i01, y60a02, ptv_a02)."
                                    + " En tom værdi er diskretioneret (0-2 personer), aldrig nul. Hentninger lægges oven på hinanden:"
                                    + " en nyere retter og forlænger de ældre. Negative tal, ukendte områder og måneder, der står to"
                                    + " gange, læses ind; prognosen nævner dem og udelader dem.",
                            "A row for each area, month and measure, as the tables of Jobindsats give them (such as y25i01, y60a02,"
                                    + " ptv_a02). An empty value is suppressed (0-2 persons), never zero. Vintages are laid over one"
                                    + " another: a newer one corrects and prolongs the older. Negative numbers, unknown areas and months"
                                    + " that stand twice are read; the forecast names them and leaves them out."),
                    List.of(
                            ColumnSpec.key(MEASURE, ColumnType.MEASURE, Text.of("hvad der måles", "what is measured")),
                            ColumnSpec.key(
                                    AREA,
                                    ColumnType.AREA,
                                    Text.of(
                                            "kommunens nummer; 000 er hele landet",
                                            "municipality code; 000 is Denmark")),
                            ColumnSpec.key(
                                    PERIOD,
                                    ColumnType.PERIOD,
                                    Text.of("måneden, fx 2025M07", "the month, e.g. 2025M07")),
                            ColumnSpec.numberInRowUnit(VALUE, false, -MOST, MOST, Text.of("værdien", "the value"))
                                    .emptyMeans(MissingReason.SUPPRESSED),
                            ColumnSpec.words(
                                    "area", ColumnType.TEXT, false, Text.of("områdets navn", "name of the area")),
                            ColumnSpec.words(
                                    "table_id",
                                    ColumnType.CODE,
                                    false,
                                    Text.of("tabellen i Jobindsats, fx y25i01", "table of Jobindsats, e.g. y25i01"))))
            .laidOver();

    private SeriesKind() {}
}

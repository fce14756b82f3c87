package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.Units;
import java.util.List;

/** Stock, entry and exit of a slow benefit by age: what a stock-flow projection needs. */
public final class FlowKind {

    static final String BENEFIT = "benefit";
    static final String AGE = "age_group";
    static final String YEAR = "year";
    static final String STOCK = "stock";
    static final String ENTRY = "entry_per_year";
    static final String EXIT = "exit_rate";
    static final String AGEING = "ageing_rate";

    private static final double MOST = 1e7;

    public static final DatasetKind KIND = new DatasetKind(
            "benefit-flows",
            Text.of("Bestand, tilgang og afgang", "Stock, entry and exit"),
            Text.of(
                    "En række pr. ydelse og aldersgruppe (de yngste først): bestanden ved årets slutning, tilgang pr. år, andel der afgår"
                            + " pr. år, og andel der bliver så gamle, at de går over i den næste gruppe.",
                    "A row for each benefit and age group (the youngest first): the stock at the end of the year, entries per year, the share"
                            + " that leaves per year, and the share that grows old enough to pass into the next group."),
            List.of(
                    ColumnSpec.key(BENEFIT, ColumnType.CODE, Text.of("ydelsens kode", "code of the benefit")),
                    ColumnSpec.key(AGE, ColumnType.CODE, Text.of("aldersgruppe, fx 40-49", "age group, e.g. 40-49")),
                    ColumnSpec.words(
                            "benefit_label", ColumnType.TEXT, true, Text.of("ydelsen i ord", "the benefit in words")),
                    ColumnSpec.words(
                            YEAR,
                            ColumnType.YEAR,
                            true,
                            Text.of("året, som bestanden slutter", "the year that the stock ends")),
                    ColumnSpec.number(
                            STOCK,
                            ColumnType.DECIMAL,
                            true,
                            Units.FULL_TIME_PERSON,
                            0,
                            MOST,
                            Text.of("bestand ved årets slutning", "stock at the end of the year")),
                    ColumnSpec.number(
                            ENTRY,
                            ColumnType.DECIMAL,
                            true,
                            Units.FULL_TIME_PERSON,
                            0,
                            MOST,
                            Text.of("tilgang pr. år", "entries per year")),
                    ColumnSpec.number(
                            EXIT,
                            ColumnType.DECIMAL,
                            true,
                            Unit.PERCENT,
                            0,
                            100,
                            Text.of("afgang pr. år i pct. af bestanden", "exits per year in pct. of the stock")),
                    ColumnSpec.number(
                            AGEING,
                            ColumnType.DECIMAL,
                            true,
                            Unit.PERCENT,
                            0,
                            100,
                            Text.of(
                                    "overgang til næste aldersgruppe pr. år i pct. af dem, der bliver; i den ældste gruppe afgang ved alder",
                                    "passing into the next age group per year in pct. of those who stay; of the oldest group exit by age"))));

    private FlowKind() {}
}

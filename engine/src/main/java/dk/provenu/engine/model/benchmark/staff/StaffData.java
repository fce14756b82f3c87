package dk.provenu.engine.model.benchmark.staff;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.benchmark.AccountYear;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.Units;
import java.util.List;
import java.util.Set;

/** The datasets of the staff benchmark. */
public final class StaffData {

    private static final ColumnSpec MUNICIPALITY = ColumnSpec.key(
            "municipality", ColumnType.MUNICIPALITY, Text.of("kommune, navn eller kode", "municipality, name or code"));
    private static final ColumnSpec YEAR =
            ColumnSpec.key("year", ColumnType.YEAR, Text.of("regnskabsår", "accounting year"));
    private static final ColumnSpec ACCOUNT = ColumnSpec.key(
                    "account_group", ColumnType.CODE, Text.of("account_5 eller account_6", "account_5 or account_6"))
            .oneOf(Set.of(AccountYear.FIVE, AccountYear.SIX));

    /** Staff per 1,000 recipients, as a source gives them. */
    public static final DatasetKind RATES = new DatasetKind(
            "staff-rates",
            Text.of("Årsværk pr. 1.000 helårspersoner", "Full-time equivalents per 1,000 full-year persons"),
            Text.of(
                    "Årsværk pr. 1.000 helårspersoner på hovedkonto 5 og 6, som en kilde oplyser dem, regnet fra lønudgifter og en"
                            + " gennemsnitlig løn (forudsætningen average_monthly_salary).",
                    "Full-time equivalents per 1,000 full-year persons on main accounts 5 and 6 as a source gives them, made from"
                            + " pay and an average salary (the assumption average_monthly_salary)."),
            List.of(
                    MUNICIPALITY,
                    YEAR,
                    ACCOUNT,
                    ColumnSpec.number(
                            "fte_per_1000",
                            ColumnType.DECIMAL,
                            false,
                            Units.FTE_PER_THOUSAND,
                            0,
                            1e4,
                            Text.of(
                                    "årsværk pr. 1.000 helårspersoner",
                                    "full-time equivalents per 1,000 full-year persons")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    /** Staff, counted. */
    public static final DatasetKind COUNTS = new DatasetKind(
            "staff-counts",
            Text.of("Talte årsværk", "Counted staff"),
            Text.of(
                    "Årsværk, som kommunen selv har talt, på hovedkonto 5 og 6. De går foran årsværk, der er regnet fra løn.",
                    "Full-time equivalents as the municipality itself has counted them, on main accounts 5 and 6. They go before"
                            + " those made from pay."),
            List.of(
                    MUNICIPALITY,
                    YEAR,
                    ACCOUNT,
                    ColumnSpec.number(
                            "fte",
                            ColumnType.DECIMAL,
                            false,
                            Units.FTE,
                            0,
                            1e5,
                            Text.of(
                                    "årsværk, også de puljebetalte",
                                    "full-time equivalents, those paid by grants too")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    private StaffData() {}
}

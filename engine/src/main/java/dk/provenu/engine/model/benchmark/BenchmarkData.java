package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.Units;
import java.util.List;
import java.util.Set;

/** The datasets of the benchmarks. */
public final class BenchmarkData {

    private static final ColumnSpec MUNICIPALITY = ColumnSpec.key(
            "municipality", ColumnType.MUNICIPALITY, Text.of("kommune, navn eller kode", "municipality, name or code"));
    private static final ColumnSpec YEAR =
            ColumnSpec.key("year", ColumnType.YEAR, Text.of("regnskabsår", "accounting year"));
    private static final ColumnSpec SOURCE = DatasetKind.ORIGIN.get(0);
    private static final ColumnSpec PLACE = DatasetKind.ORIGIN.get(1);
    private static final ColumnSpec NOTE = DatasetKind.ORIGIN.get(2);

    /** Accounts-based expenditure and its corrections. */
    public static final DatasetKind EXPENDITURE = new DatasetKind(
            "job-centre-expenditure",
            Text.of("Udgifter til jobcenter", "Job centre expenditure"),
            Text.of(
                    "Regnskabsbaserede driftsudgifter til beskæftigelsesindsats og sagsbehandling pr. kommune og år, uden"
                            + " ydelser og refusion, og de korrektioner, som gør dem sammenlignelige. En korrektion på nul skrives 0.",
                    "Accounts-based operating expenditure on the employment effort and casework by municipality and year,"
                            + " without benefits and reimbursement, and the corrections that make it comparable. A correction of"
                            + " nought is written 0."),
            List.of(
                    MUNICIPALITY,
                    YEAR,
                    ColumnSpec.number(
                            "expenditure",
                            ColumnType.DECIMAL,
                            false,
                            Unit.THOUSAND_KRONER,
                            0,
                            1e9,
                            Text.of("regnskabsbaserede udgifter", "accounts-based expenditure")),
                    ColumnSpec.number(
                            "correction",
                            ColumnType.DECIMAL,
                            false,
                            Unit.THOUSAND_KRONER,
                            -1e9,
                            1e9,
                            Text.of("korrektion", "correction")),
                    SOURCE,
                    PLACE,
                    NOTE));

    /** Full-time persons under named denominators. */
    public static final DatasetKind PERSONS = new DatasetKind(
            "full-time-persons",
            Text.of("Fuldtidspersoner", "Full-time persons"),
            Text.of(
                    "Fuldtidspersoner på ydelser pr. kommune og år under en navngiven nævner, dvs. et sæt af ydelsesgrupper.",
                    "Full-time persons on benefits by municipality and year under a named denominator, that is a set of benefits."),
            List.of(
                    MUNICIPALITY,
                    YEAR,
                    ColumnSpec.key(
                            "denominator",
                            ColumnType.CODE,
                            Text.of("nævnerens navn, fx vive_2016", "name of the denominator, such as vive_2016")),
                    ColumnSpec.number(
                            "full_time_persons",
                            ColumnType.DECIMAL,
                            false,
                            Units.FULL_TIME_PERSON,
                            0,
                            1e7,
                            Text.of("fuldtidspersoner", "full-time persons")),
                    SOURCE,
                    PLACE,
                    NOTE));

    /** Unit costs that a source gives for others, such as a mean of the whole country. */
    public static final DatasetKind REFERENCES = new DatasetKind(
            "reference-unit-costs",
            Text.of("Enhedsudgifter til sammenligning", "Unit costs to compare with"),
            Text.of(
                    "Enhedsudgifter, som en kilde oplyser uden tallene bag, fx landets gennemsnit.",
                    "Unit costs that a source gives without the numbers behind, such as the mean of the country."),
            List.of(
                    ColumnSpec.key("reference", ColumnType.CODE, Text.of("navn", "name")),
                    YEAR,
                    ColumnSpec.key(
                            "denominator", ColumnType.CODE, Text.of("nævnerens navn", "name of the denominator")),
                    ColumnSpec.words("label", ColumnType.TEXT, true, Text.of("betegnelse", "label")),
                    ColumnSpec.number(
                            "unit_cost",
                            ColumnType.DECIMAL,
                            true,
                            Units.KRONER_PER_FULL_TIME_PERSON,
                            0,
                            1e7,
                            Text.of("enhedsudgift", "unit cost")),
                    SOURCE,
                    PLACE,
                    NOTE));

    /** Unit costs by account, as a source gives them. */
    public static final DatasetKind UNIT_COSTS = new DatasetKind(
            "unit-costs",
            Text.of("Enhedsudgifter efter konto", "Unit costs by account"),
            Text.of(
                    "Enhedsudgift pr. helårsperson efter kontogruppe: account_5 er driftsudgifter på hovedkonto 5, account_6 er"
                            + " administration vedrørende jobcentre på hovedkonto 6.",
                    "Unit cost per full-year person by account group: account_5 is operating costs on main account 5, account_6"
                            + " is administration of job centres on main account 6."),
            List.of(
                    MUNICIPALITY,
                    YEAR,
                    ColumnSpec.key(
                                    "account_group",
                                    ColumnType.CODE,
                                    Text.of("account_5 eller account_6", "account_5 or account_6"))
                            .oneOf(Set.of("account_5", "account_6")),
                    ColumnSpec.number(
                            "unit_cost",
                            ColumnType.DECIMAL,
                            false,
                            Units.THOUSAND_KRONER_PER_FULL_TIME_PERSON,
                            0,
                            1e6,
                            Text.of("enhedsudgift", "unit cost")),
                    SOURCE,
                    PLACE,
                    NOTE));

    private BenchmarkData() {}
}

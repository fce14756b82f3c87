package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.Units;
import java.util.List;

/** The datasets of the payroll models. */
public final class PayrollData {

    private static final double MOST_PERSONS = 1e6;
    private static final double MOST_STAFF = 1e5;
    private static final int LADDER_STEPS = 4;

    /** The target groups as they were in the last accounts, and what a person in them costs. */
    public static final DatasetKind GROUPS = new DatasetKind(
            "payroll-groups",
            Text.of("Lønsum: målgrupper", "Payroll: target groups"),
            Text.of(
                    "En række pr. målgruppe: fuldtidspersoner og årsværk i sagsbehandlingen i seneste regnskab (deres forhold er"
                            + " kommunens egen norm), sammenligningsgruppens fuldtidspersoner samme år, landsgennemsnittets"
                            + " sagstal, og hvad et år på ydelsen koster. Årsværk er dem, lønsummen betaler; eksternt finansierede"
                            + " regnes ikke med.",
                    "A row per target group: full-time persons and caseworkers' full-time equivalents in the last accounts (their"
                            + " ratio is the municipality's own norm), the comparison group's full-time persons of the same year,"
                            + " the national caseload, and what a year on the benefit costs. Staff is what the payroll pays;"
                            + " those paid by external funds are not counted."),
            List.of(
                    ColumnSpec.key("group", ColumnType.CODE, Text.of("målgruppens navn", "name of the target group")),
                    ColumnSpec.words("label", ColumnType.TEXT, true, Text.of("betegnelse", "label")),
                    ColumnSpec.number(
                            "persons",
                            ColumnType.DECIMAL,
                            true,
                            Units.FULL_TIME_PERSON,
                            0,
                            MOST_PERSONS,
                            Text.of(
                                    "fuldtidspersoner i seneste regnskabsår",
                                    "full-time persons in the last accounts")),
                    ColumnSpec.number(
                            "staff",
                            ColumnType.DECIMAL,
                            true,
                            Units.FTE,
                            0,
                            MOST_STAFF,
                            Text.of(
                                    "årsværk i sagsbehandlingen i seneste regnskabsår",
                                    "caseworkers' full-time equivalents in the last accounts")),
                    ColumnSpec.number(
                            "comparison",
                            ColumnType.DECIMAL,
                            true,
                            Units.FULL_TIME_PERSON,
                            0,
                            MOST_PERSONS,
                            Text.of(
                                    "sammenligningsgruppens fuldtidspersoner samme år; kun bevægelsen bruges",
                                    "the comparison group's full-time persons of that year; only the movement counts")),
                    ColumnSpec.number(
                            "national_caseload",
                            ColumnType.DECIMAL,
                            false,
                            Units.FULL_TIME_PERSONS_PER_FTE,
                            1,
                            1_000,
                            Text.of(
                                    "fuldtidspersoner pr. årsværk, landsgennemsnit",
                                    "full-time persons per full-time equivalent, national average")),
                    ColumnSpec.words(
                            "recommended",
                            ColumnType.CODE,
                            false,
                            Text.of(
                                    "målgruppen i Dansk Socialrådgiverforenings vejledende sagstal, fx sickness; tom: ingen",
                                    "the group in the social workers' association's recommended caseloads, e.g. sickness;"
                                            + " empty: none")),
                    ColumnSpec.number(
                            "benefit",
                            ColumnType.DECIMAL,
                            false,
                            Units.KRONER_PER_FULL_TIME_PERSON,
                            0,
                            1e6,
                            Text.of(
                                    "ydelsen for en fuldtidsperson i et år, før refusion",
                                    "the benefit of a full-time person in a year, before reimbursement")),
                    new ColumnSpec(
                            "ladder_step",
                            ColumnType.INTEGER,
                            false,
                            false,
                            java.util.Optional.of(Unit.NUMBER),
                            1,
                            LADDER_STEPS,
                            java.util.Set.of(),
                            Text.of(
                                    "trinnet på refusionstrappen, som de, der forlader ydelsen, står på",
                                    "the step of the reimbursement ladder on which those who leave stand"),
                            MissingReason.NOT_FILLED),
                    ColumnSpec.words(
                            "price_basis",
                            ColumnType.PRICE_BASIS,
                            false,
                            Text.of("ydelsens prisniveau", "price level of the benefit")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    /** The expected full-time persons of each target group, own and of the comparison group. */
    public static final DatasetKind VOLUMES = new DatasetKind(
            "payroll-volumes",
            Text.of("Lønsum: forventede fuldtidspersoner", "Payroll: expected full-time persons"),
            Text.of(
                    "En række pr. forløb, målgruppe og periode (år eller kvartal): kommunens og sammenligningsgruppens"
                            + " fuldtidspersoner, fx prognosens helårspersoner. Flere forløb (prognose, stød, lavkonjunktur) kan stå"
                            + " ved siden af hinanden.",
                    "A row per path, target group and period (year or quarter): the municipality's and the comparison group's"
                            + " full-time persons, such as the forecast's full-year persons. Several paths (forecast, shock,"
                            + " downturn) may stand side by side."),
            List.of(
                    ColumnSpec.key(
                            "path",
                            ColumnType.CODE,
                            Text.of("forløbets navn, fx prognose", "name of the path, e.g. forecast")),
                    ColumnSpec.key("group", ColumnType.CODE, Text.of("målgruppens navn", "name of the target group")),
                    ColumnSpec.key("period", ColumnType.PERIOD, Text.of("år eller kvartal", "year or quarter")),
                    ColumnSpec.number(
                            "persons",
                            ColumnType.DECIMAL,
                            true,
                            Units.FULL_TIME_PERSON,
                            0,
                            MOST_PERSONS,
                            Text.of("kommunens fuldtidspersoner", "the municipality's full-time persons")),
                    ColumnSpec.number(
                            "comparison",
                            ColumnType.DECIMAL,
                            true,
                            Units.FULL_TIME_PERSON,
                            0,
                            MOST_PERSONS,
                            Text.of(
                                    "sammenligningsgruppens fuldtidspersoner",
                                    "the comparison group's full-time persons")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    /** Adopted investments in staff: the second layer, which no regulation cuts. */
    public static final DatasetKind INVESTMENTS = new DatasetKind(
            "payroll-investments",
            Text.of("Lønsum: vedtagne investeringer", "Payroll: adopted investments"),
            Text.of(
                    "En række pr. vedtaget investering i medarbejdere: årsværk fra og med et år til og med et andet. De ligger oven"
                            + " på basen og reguleres aldrig.",
                    "A row per adopted investment in staff: full-time equivalents from one year to another, both included. They lie"
                            + " on top of the base and are never regulated."),
            List.of(
                    ColumnSpec.key(
                            "investment", ColumnType.CODE, Text.of("investeringens navn", "name of the investment")),
                    ColumnSpec.words("label", ColumnType.TEXT, true, Text.of("betegnelse", "label")),
                    ColumnSpec.words("first_year", ColumnType.YEAR, true, Text.of("første år", "first year")),
                    ColumnSpec.words("last_year", ColumnType.YEAR, true, Text.of("sidste år", "last year")),
                    ColumnSpec.number(
                            "staff",
                            ColumnType.DECIMAL,
                            true,
                            Units.FTE,
                            0,
                            MOST_STAFF,
                            Text.of("årsværk om året", "full-time equivalents a year")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    private PayrollData() {}
}

package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import java.util.List;
import java.util.Set;

/** Accounts by function and grouping, and which of them count. */
public final class AccountData {

    /** Pay on main account 5. */
    public static final String PAY_FIVE = "pay_5";

    /** Pay on main account 6. */
    public static final String PAY_SIX = "pay_6";

    private static final Set<String> GROUPS = Set.of(AccountYear.FIVE, AccountYear.SIX, PAY_FIVE, PAY_SIX);
    private static final ColumnSpec FUNCTION = ColumnSpec.key(
            "function", ColumnType.ACCOUNT, Text.of("funktion, 5.68.90 eller 56890", "function, 5.68.90 or 56890"));
    private static final ColumnSpec GROUPING = ColumnSpec.optionalKey(
            "grouping",
            ColumnType.CODE,
            Text.of(
                    "gruppering, tre cifre; tom for hele funktionen",
                    "grouping, three digits; empty for the whole function"));
    private static final ColumnSpec KIND_OF = ColumnSpec.optionalKey(
            "kind",
            ColumnType.CODE,
            Text.of("art, fx 1 for løn; tom for alle arter", "kind, e.g. 1 for pay; empty for all kinds"));

    /** The ledger. */
    public static final DatasetKind ACCOUNTS = new DatasetKind(
            "accounts",
            Text.of("Regnskab på funktion og gruppering", "Accounts by function and grouping"),
            Text.of(
                    "Kommunernes regnskab som i Danmarks Statistiks REGKC og REGK100 eller kommunens eget: funktion, dranst,"
                            + " gruppering, eventuelt art, og beløb. Udgifter er positive, indtægter negative. Hele funktionen"
                            + " (REGK31, tom gruppering) kan kun bruges, hvor alle dens grupperinger tæller med.",
                    "Municipal accounts as in Statistics Denmark's REGKC and REGK100, or the municipality's own: function, type of"
                            + " transaction, grouping, kind where known, and amount. Expenditure is positive, income negative. A"
                            + " whole function (REGK31, empty grouping) can be used only where all its groupings count."),
            List.of(
                    ColumnSpec.key(
                            "municipality",
                            ColumnType.MUNICIPALITY,
                            Text.of("kommune, navn eller kode", "municipality, name or code")),
                    ColumnSpec.key("year", ColumnType.YEAR, Text.of("regnskabsår", "accounting year")),
                    FUNCTION,
                    ColumnSpec.key(
                                    "dranst",
                                    ColumnType.CODE,
                                    Text.of(
                                            "dranst: 1 drift, 2 statsrefusion, 3 anlæg",
                                            "type of transaction: 1 operations, 2 reimbursement, 3 capital"))
                            .oneOf(Set.of("1", "2", "3", "4", "5", "6", "7")),
                    GROUPING,
                    KIND_OF,
                    ColumnSpec.words("label", ColumnType.TEXT, false, Text.of("betegnelse", "label")),
                    ColumnSpec.numberInRowUnit("amount", false, -1e12, 1e12, Text.of("beløb", "amount")),
                    ColumnSpec.words(
                                    "unit",
                                    ColumnType.UNIT,
                                    true,
                                    Text.of("kr, 1000_kr eller mio_kr", "kr, 1000_kr or mio_kr"))
                            .oneOf(Set.of(Unit.KRONER.code(), Unit.THOUSAND_KRONER.code(), Unit.MILLION_KRONER.code())),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    /** Which accounts count, with years. */
    public static final DatasetKind RULES = new DatasetKind(
            "account-groups",
            Text.of("Hvilke konti tæller med", "Which accounts count"),
            Text.of(
                    "Kontogrupperne: account_5 og account_6 er udgifter på hovedkonto 5 og 6, pay_5 og pay_6 løn. En række pr. funktion"
                            + " siger, om den tæller med; er nogle grupperinger ydelser eller løntilskud, skrives grupperingerne hver"
                            + " for sig. Reglerne gælder fra og til et år.",
                    "The account groups: account_5 and account_6 are expenditure on main accounts 5 and 6, pay_5 and pay_6 are pay. A"
                            + " row for each function says whether it counts; where some groupings are benefits or subsidised pay,"
                            + " the groupings are written one by one. The rules hold from and to a year."),
            List.of(
                    ColumnSpec.key("account_group", ColumnType.CODE, Text.of("kontogruppe", "account group"))
                            .oneOf(GROUPS),
                    FUNCTION,
                    GROUPING,
                    KIND_OF,
                    ColumnSpec.optionalKey(
                            "from_year", ColumnType.YEAR, Text.of("første regnskabsår", "first accounting year")),
                    ColumnSpec.words(
                            "until_year",
                            ColumnType.YEAR,
                            false,
                            Text.of("sidste regnskabsår", "last accounting year")),
                    ColumnSpec.words(
                            "dranst",
                            ColumnType.CODE,
                            true,
                            Text.of("dranst, der tæller", "type of transaction that counts")),
                    ColumnSpec.words("counts", ColumnType.CODE, true, Text.of("yes eller no", "yes or no"))
                            .oneOf(Set.of("yes", "no")),
                    ColumnSpec.words(
                            "reason",
                            ColumnType.TEXT,
                            false,
                            Text.of(
                                    "hvad grupperingen er, eller hvorfor den ikke tæller",
                                    "what the grouping is, or why it does not count")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    private AccountData() {}
}

package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.MunicipalAccounts;
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
    private static final ColumnSpec FUNCTION = MunicipalAccounts.FUNCTION;
    private static final ColumnSpec GROUPING = MunicipalAccounts.GROUPING;
    private static final ColumnSpec KIND_OF = MunicipalAccounts.KIND_OF;

    /** The ledger. */
    public static final DatasetKind ACCOUNTS = MunicipalAccounts.KIND;

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

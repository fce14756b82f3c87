package dk.provenu.engine.model;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import java.util.List;
import java.util.Set;

/** The yearly accounts of municipalities by function and grouping, which benchmarks compare and the follow-up ends in. */
public final class MunicipalAccounts {

    /** The function, as a column. */
    public static final ColumnSpec FUNCTION = ColumnSpec.key(
            "function", ColumnType.ACCOUNT, Text.of("funktion, 5.68.90 eller 56890", "function, 5.68.90 or 56890"));

    /** The grouping, as a column. */
    public static final ColumnSpec GROUPING = ColumnSpec.optionalKey(
            "grouping",
            ColumnType.CODE,
            Text.of(
                    "gruppering, tre cifre; tom for hele funktionen",
                    "grouping, three digits; empty for the whole function"));

    /** The kind (art), as a column. */
    public static final ColumnSpec KIND_OF = ColumnSpec.optionalKey(
            "kind",
            ColumnType.CODE,
            Text.of("art, fx 1 for løn; tom for alle arter", "kind, e.g. 1 for pay; empty for all kinds"));

    /** The dataset. */
    public static final DatasetKind KIND = new DatasetKind(
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

    private MunicipalAccounts() {}
}

package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Units;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is known to have changed since the accounts: budget decisions, and staff whom a grant pays for. A grant's staff are
 * in the count of staff and not in the municipality's own cost.
 */
public final class BudgetChanges {

    private static final String MORE = "increase";
    private static final String LESS = "decrease";
    private static final String NO_COST = "staff_without_own_cost";

    public static final DatasetKind KIND = new DatasetKind(
            "budget-changes",
            Text.of("Budgetændringer efter regnskabet", "Budget changes after the accounts"),
            Text.of(
                    "Kendte beslutninger og puljer, som regnskabsåret ikke viser: hvad de ændrer, fra og til hvilket budgetår, og"
                            + " hvor mange ansatte en pulje betaler. Beløb er positive; virkningen siger retningen. En ændring"
                            + " uden slutår er varig. Et tomt beløb betyder, at kilden ikke oplyser det.",
                    "Known decisions and grants that the accounting year does not show: what they change, from and to which budget"
                            + " year, and how many staff a grant pays for. Amounts are positive; the effect says which way. A"
                            + " change without a last year is permanent. An empty amount means that the source does not say."),
            List.of(
                    ColumnSpec.key(
                            "municipality",
                            ColumnType.MUNICIPALITY,
                            Text.of("kommune, navn eller kode", "municipality, name or code")),
                    ColumnSpec.key("change", ColumnType.CODE, Text.of("ændringens navn", "name of the change")),
                    ColumnSpec.words(
                                    "account_group",
                                    ColumnType.CODE,
                                    true,
                                    Text.of("account_5 eller account_6", "account_5 or account_6"))
                            .oneOf(Set.of(AccountYear.FIVE, AccountYear.SIX)),
                    ColumnSpec.words("label", ColumnType.TEXT, true, Text.of("betegnelse", "label")),
                    ColumnSpec.words(
                                    "effect",
                                    ColumnType.CODE,
                                    true,
                                    Text.of(
                                            "increase, decrease eller staff_without_own_cost (ansatte, som en pulje betaler)",
                                            "increase, decrease or staff_without_own_cost (staff whom a grant pays for)"))
                            .oneOf(Set.of(MORE, LESS, NO_COST)),
                    ColumnSpec.numberInRowUnit(
                            "amount", false, 0, 1e12, Text.of("beløb i et helt år", "amount in a whole year")),
                    ColumnSpec.words(
                                    "unit",
                                    ColumnType.UNIT,
                                    true,
                                    Text.of("kr, 1000_kr eller mio_kr", "kr, 1000_kr or mio_kr"))
                            .oneOf(Set.of(Unit.KRONER.code(), Unit.THOUSAND_KRONER.code(), Unit.MILLION_KRONER.code())),
                    ColumnSpec.words(
                            "from_year",
                            ColumnType.YEAR,
                            false,
                            Text.of(
                                    "første budgetår; tomt, når den var der før",
                                    "first budget year; empty when it was there before")),
                    ColumnSpec.words(
                            "until_year",
                            ColumnType.YEAR,
                            false,
                            Text.of(
                                    "sidste budgetår; tomt, når den er varig",
                                    "last budget year; empty when permanent")),
                    ColumnSpec.number(
                            "fte",
                            ColumnType.DECIMAL,
                            false,
                            Units.FTE,
                            0,
                            1e5,
                            Text.of("ansatte i ændringen", "staff of the change")),
                    ColumnSpec.number(
                                    "external_pct",
                                    ColumnType.DECIMAL,
                                    false,
                                    Unit.PERCENT,
                                    0,
                                    100,
                                    Text.of("del, som en pulje betaler", "part that a grant pays"))
                            .emptyMeans(MissingReason.NOT_APPLICABLE),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    private BudgetChanges() {}

    /**
     * One change.
     *
     * @param row where it was written
     */
    public record Change(SourceRow row) {

        /** Its name in ids. */
        public String key() {
            return row.text("change");
        }

        /** What it is. */
        public Text label() {
            return Text.same(row.text("label"));
        }

        /** {@link AccountYear#FIVE} or {@link AccountYear#SIX}. */
        public String account() {
            return row.text("account_group");
        }

        /** Whether it is kroner of the municipality; staff whom a grant pays for are not. */
        public boolean isKroner() {
            return !row.text("effect").equals(NO_COST);
        }

        boolean isMore() {
            return row.text("effect").equals(MORE);
        }

        Figure amount() {
            return row.figure("amount");
        }

        /** The staff of it; missing where the source does not count them. */
        public Figure fte() {
            return row.figure("fte");
        }

        /** The part that a grant pays, pct.; missing where no grant does. */
        public Figure externalPct() {
            return row.figure("external_pct");
        }

        OptionalInt from() {
            return year("from_year");
        }

        OptionalInt until() {
            return year("until_year");
        }

        boolean isPermanent() {
            return until().isEmpty();
        }

        /** Whether it is there in a budget year. */
        public boolean holdsIn(int year) {
            return from().orElse(Integer.MIN_VALUE) <= year && year <= until().orElse(Integer.MAX_VALUE);
        }

        /** From the first to the last year, in words. */
        public Text years() {
            String from = from().isPresent() ? Integer.toString(from().getAsInt()) : "";
            String until = until().isPresent() ? Integer.toString(until().getAsInt()) : "";
            if (from.isEmpty()) {
                return Text.of("til og med " + until, "until " + until);
            }
            return until.isEmpty() ? Text.of("fra " + from, "from " + from) : Text.same(from + "-" + until);
        }

        private OptionalInt year(String column) {
            String text = row.text(column);
            return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
        }
    }

    /** The changes of the reader's own municipality, in the order of the data. */
    public static List<Change> of(ModelInput input) {
        return input.rows(KIND).stream()
                .filter(row -> row.text("municipality").equals(input.own().code()))
                .map(Change::new)
                .toList();
    }
}

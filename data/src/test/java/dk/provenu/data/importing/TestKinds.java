package dk.provenu.data.importing;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.Units;
import java.util.List;
import java.util.Set;

/** Kinds of datasets for the tests; one with every type of column, one like the cost table of source 004. */
public final class TestKinds {

    private TestKinds() {}

    public static final DatasetKind EVERYTHING = new DatasetKind(
            "everything",
            Text.of("Alt", "Everything"),
            Text.of("Alle slags kolonner", "Every type of column"),
            List.of(
                    ColumnSpec.key("municipality", ColumnType.MUNICIPALITY, Text.of("kommune", "municipality")),
                    ColumnSpec.key("period", ColumnType.PERIOD, Text.of("periode", "period")),
                    ColumnSpec.words("group", ColumnType.CODE, false, Text.of("gruppe", "group"))
                            .oneOf(Set.of("konto 5", "konto 6")),
                    ColumnSpec.words("account", ColumnType.ACCOUNT, false, Text.of("konto", "account")),
                    ColumnSpec.number(
                            "persons",
                            ColumnType.INTEGER,
                            false,
                            Units.FULL_TIME_PERSON,
                            0,
                            100_000,
                            Text.of("fuldtidspersoner", "full-time persons")),
                    ColumnSpec.number(
                            "share", ColumnType.DECIMAL, false, Unit.PERCENT, 0, 100, Text.of("andel", "share")),
                    ColumnSpec.numberInRowUnit("amount", false, -1e12, 1e12, Text.of("beløb", "amount")),
                    ColumnSpec.words("unit", ColumnType.UNIT, true, Text.of("enhed", "unit")),
                    ColumnSpec.words(
                            "price_basis", ColumnType.PRICE_BASIS, false, Text.of("prisniveau", "price basis"))));

    public static final DatasetKind COSTS = new DatasetKind(
            "costs",
            Text.of("Udgifter", "Costs"),
            Text.of("Udgifter pr. kommune", "Costs by municipality"),
            List.of(
                    ColumnSpec.key("municipality", ColumnType.MUNICIPALITY, Text.of("kommune", "municipality")),
                    money("accounts_based_expenditure_1000_kr", -1e9),
                    money("correction_1000_kr", -1e9),
                    money("published_total_1000_kr", -1e9),
                    ColumnSpec.number(
                            "full_time_persons_2016",
                            ColumnType.INTEGER,
                            true,
                            Units.FULL_TIME_PERSON,
                            1,
                            1e6,
                            Text.of("fuldtidspersoner", "full-time persons")),
                    ColumnSpec.number(
                            "published_cost_per_person_kr",
                            ColumnType.INTEGER,
                            true,
                            Units.KRONER_PER_FULL_TIME_PERSON,
                            0,
                            1e6,
                            Text.of("udgift pr. person", "cost per person"))));

    /** The unit costs of source 004: decimals with three digits, where a lost mark is hardest to see. */
    public static final DatasetKind UNIT_COSTS = new DatasetKind(
            "unit-costs",
            Text.of("Enhedsudgifter", "Unit costs"),
            Text.of("Enhedsudgifter pr. kommune og år", "Unit costs by municipality and year"),
            List.of(
                    ColumnSpec.key("year", ColumnType.YEAR, Text.of("år", "year")),
                    ColumnSpec.key("account_group", ColumnType.CODE, Text.of("kontogruppe", "account group"))
                            .oneOf(Set.of(
                                    "Driftsudgifter", "Administration vedrørende jobcentre", "Driftsudgifter i alt")),
                    ColumnSpec.key("municipality", ColumnType.MUNICIPALITY, Text.of("kommune", "municipality")),
                    ColumnSpec.number(
                            "unit_cost_1000_kr",
                            ColumnType.DECIMAL,
                            true,
                            Units.THOUSAND_KRONER_PER_FULL_TIME_PERSON,
                            0,
                            1e5,
                            Text.of("enhedsudgift", "unit cost")),
                    ColumnSpec.number(
                            "published_rank", ColumnType.INTEGER, true, Unit.RANK, 1, 98, Text.of("rang", "rank"))));

    /** The investment profile of source 000: free words, quotation marks, decimals with one digit. */
    public static final DatasetKind PROFILE = new DatasetKind(
            "profile",
            Text.of("Profil", "Profile"),
            Text.of("Investering og besparelse", "Investment and saving"),
            List.of(
                    ColumnSpec.words("figure", ColumnType.TEXT, true, Text.of("figur", "figure")),
                    ColumnSpec.words("line_item", ColumnType.TEXT, true, Text.of("linje", "line")),
                    ColumnSpec.words("label_as_printed", ColumnType.TEXT, false, Text.of("betegnelse", "label")),
                    ColumnSpec.key("row", ColumnType.CODE, Text.of("række", "row")),
                    ColumnSpec.words("value_kind", ColumnType.CODE, true, Text.of("slags", "kind"))
                            .oneOf(Set.of("input", "published_result")),
                    ColumnSpec.words("year", ColumnType.YEAR, true, Text.of("år", "year")),
                    ColumnSpec.number(
                            "value_mio_kr",
                            ColumnType.DECIMAL,
                            true,
                            Unit.MILLION_KRONER,
                            -1000,
                            1000,
                            Text.of("beløb", "amount"))));

    private static ColumnSpec money(String name, double least) {
        return ColumnSpec.number(
                name, ColumnType.INTEGER, true, Unit.THOUSAND_KRONER, least, 1e9, Text.of("udgift", "expenditure"));
    }
}

package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The datasets of the ledger: promises, outcomes, what the groups cost, and who gets what where two claim the same. */
public final class LedgerDatasets {

    private static final double MOST_KRONER = 1e12;
    private static final double MOST_PERSONS = 1e7;

    private static final ColumnSpec CASE =
            ColumnSpec.key("case", ColumnType.CODE, Text.of("sagens løbenavn", "name of the case"));
    private static final ColumnSpec GROUP = ColumnSpec.key(
            "group",
            ColumnType.CODE,
            Text.of(
                    "målgruppens løbenavn; to grupper deler ingen personer",
                    "name of the target group; two groups share no persons"));
    private static final ColumnSpec OUTCOME = ColumnSpec.key(
            "outcome",
            ColumnType.CODE,
            Text.of("hvad der ventes at ske, fx off_benefit", "what is expected to happen, such as off_benefit"));
    private static final ColumnSpec MONTH = ColumnSpec.key(
            "month",
            ColumnType.PERIOD,
            Text.of("måned; eller år, hvor mere ikke er kendt", "month; or year where no more is known"));
    private static final ColumnSpec UNIT = ColumnSpec.words(
            "unit", ColumnType.UNIT, true, Text.of("kr, 1000_kr eller mio_kr", "kr, 1000_kr or mio_kr"));
    private static final ColumnSpec PRICES =
            ColumnSpec.words("price_basis", ColumnType.PRICE_BASIS, false, Text.of("prisniveau", "price level"));

    /** What a case expects to save, month by month. */
    public static final DatasetKind ADOPTED = kind(
                    "adopted-savings",
                    Text.of("Vedtagne besparelser", "Adopted savings"),
                    Text.of(
                            "En række pr. vedtaget sag, målgruppe, virkning og måned: hvad den ventes at spare, for"
                                    + " hvor mange fuldtidspersoner, på hvilken konto, og hvem der ejer den. Sager"
                                    + " indlæses en for en; en ny indlæsning erstatter de rækker, der har samme nøgle.",
                            "A row per adopted case, target group, outcome and month: what it is expected to save, for"
                                    + " how many full-time persons, on which account, and who owns it. Cases are imported"
                                    + " one by one; a new import takes the place of the rows of the same key."),
                    CASE,
                    GROUP,
                    OUTCOME,
                    MONTH,
                    ColumnSpec.words("title", ColumnType.TEXT, true, Text.of("sagens navn", "the case's title")),
                    ColumnSpec.words(
                            "owner",
                            ColumnType.TEXT,
                            true,
                            Text.of("hvem der ejer besparelsen", "who owns the saving")),
                    ColumnSpec.words("account", ColumnType.ACCOUNT, false, Text.of("konto", "account")),
                    ColumnSpec.numberInRowUnit(
                            "amount",
                            true,
                            -MOST_KRONER,
                            MOST_KRONER,
                            Text.of("forventet besparelse", "expected saving")),
                    ColumnSpec.numberInRowUnit(
                            "low",
                            false,
                            -MOST_KRONER,
                            MOST_KRONER,
                            Text.of("lavt skøn (10-pct.-fraktil)", "low (10th percentile)")),
                    ColumnSpec.numberInRowUnit(
                            "high",
                            false,
                            -MOST_KRONER,
                            MOST_KRONER,
                            Text.of("højt skøn (90-pct.-fraktil)", "high (90th percentile)")),
                    persons(
                            "forventede færre fuldtidspersoner på ydelse",
                            "expected fewer full-time persons on benefit"),
                    UNIT,
                    PRICES)
            .laidOver();

    /** What came of it. */
    public static final DatasetKind REALISED = kind(
                    "realised-savings",
                    Text.of("Realiserede besparelser", "Realised savings"),
                    Text.of(
                            "En række pr. sag, målgruppe, virkning og måned: hvad der blev sparet, og hvordan det er"
                                    + " gjort op. Et tomt beløb betyder, at der endnu ikke er fulgt op; det er ikke nul.",
                            "A row per case, target group, outcome and month: what was saved and how that was found."
                                    + " An empty amount means that it has not been followed up yet; it is not zero."),
                    CASE,
                    GROUP,
                    OUTCOME,
                    MONTH,
                    ColumnSpec.numberInRowUnit(
                                    "amount",
                                    false,
                                    -MOST_KRONER,
                                    MOST_KRONER,
                                    Text.of("realiseret besparelse", "realised saving"))
                            .emptyMeans(MissingReason.NOT_FILLED),
                    ColumnSpec.words(
                            "method", ColumnType.TEXT, true, Text.of("hvordan det er gjort op", "how it was found")),
                    UNIT,
                    PRICES)
            .laidOver();

    /** What the groups would have cost: no more than that can be saved. */
    public static final DatasetKind COSTS = kind(
            "group-costs",
            Text.of("Målgruppernes udgift", "What the target groups cost"),
            Text.of(
                    "En række pr. målgruppe og måned: hvor mange fuldtidspersoner der ville være uden sagerne, og hvad"
                            + " de koster kommunen. Mere end det kan ingen spare.",
                    "A row per target group and month: how many full-time persons there would be without the cases,"
                            + " and what they cost the municipality. Nobody can save more than that."),
            GROUP,
            MONTH,
            ColumnSpec.words("title", ColumnType.TEXT, true, Text.of("gruppens navn", "the group's name")),
            persons("fuldtidspersoner uden sagerne", "full-time persons without the cases"),
            ColumnSpec.numberInRowUnit(
                    "amount", false, 0, MOST_KRONER, Text.of("kommunens udgift", "the municipality's cost")),
            UNIT,
            PRICES);

    /** Who gets what where several cases claim the same persons. */
    public static final DatasetKind RULES = kind(
            "overlap-rules",
            Text.of("Regler for overlap", "Rules for overlaps"),
            Text.of(
                    "En række pr. sag, der deler målgruppe og virkning med en anden: order (i rækkefølge, de næste"
                            + " virker kun på dem, der er tilbage), joint (fælles virkning, alle sættes lige meget ned)"
                            + " eller shares (aftalte andele af den fælles virkning).",
                    "A row per case that shares target group and outcome with another: order (in turn, the next work"
                            + " only on those who are left), joint (joint effect, all reduced alike) or shares (agreed"
                            + " shares of the joint effect)."),
            GROUP,
            OUTCOME,
            CASE,
            ColumnSpec.words("rule", ColumnType.CODE, true, Text.of("reglen", "the rule"))
                    .oneOf(Set.of("order", "joint", "shares")),
            ColumnSpec.number(
                    "turn",
                    ColumnType.INTEGER,
                    false,
                    Unit.NUMBER,
                    1,
                    1000,
                    Text.of("plads i rækkefølgen", "place in the order")),
            ColumnSpec.number(
                    "share",
                    ColumnType.DECIMAL,
                    false,
                    Unit.SHARE,
                    0,
                    1,
                    Text.of("andel af den fælles virkning", "share of the joint effect")));

    private LedgerDatasets() {}

    private static ColumnSpec persons(String da, String en) {
        return ColumnSpec.number(
                "persons", ColumnType.DECIMAL, false, Units.FULL_TIME_PERSON, 0, MOST_PERSONS, Text.of(da, en));
    }

    private static DatasetKind kind(String id, Text title, Text description, ColumnSpec... columns) {
        List<ColumnSpec> all = new ArrayList<>(List.of(columns));
        all.addAll(DatasetKind.ORIGIN);
        return new DatasetKind(id, title, description, all);
    }
}

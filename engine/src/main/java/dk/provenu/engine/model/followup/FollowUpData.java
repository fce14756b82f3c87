package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.Benefit;
import dk.provenu.engine.vocabulary.Benefits;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The datasets of the follow-up: the budget and the ledger by month, the persons behind them, and the linked accounts. */
public final class FollowUpData {

    public static final String ACCOUNT = "account";
    public static final String MONTH = "month";
    public static final String CONCERNS = "concerns";
    public static final String NATURE = "nature";
    public static final String AMOUNT = "amount";
    static final String VERSION = "version";
    static final String BENEFIT = "benefit";
    static final String KIND = "kind";
    static final String RUNG = "rung";
    static final String PERSONS = "persons";
    static final String PRICE = "price";
    static final String LINK = "link";

    private static final double MOST_KRONER = 1e11;
    private static final double MOST_PERSONS = 1e6;
    private static final double MOST_PRICE = 1e6;

    private static final ColumnSpec ACCOUNT_KEY = ColumnSpec.key(
            ACCOUNT,
            ColumnType.ACCOUNT_FUNCTION,
            Text.of(
                    "funktion, 5.57.71 eller 55771; en funktion, som Provenu ikke kender, skrives med navn: 5.46.65"
                            + " Repatriering",
                    "function, 5.57.71 or 55771; one that Provenu does not know is written with its name: 5.46.65"
                            + " Repatriation"));
    private static final ColumnSpec NATURE_KEY = ColumnSpec.optionalKey(
                    NATURE,
                    ColumnType.CODE,
                    Text.of(
                            "hvad beløbet er: ydelse, refusion, løn, køb, tilbagebetaling, andet; tom, når det ikke er"
                                    + " sagt",
                            "what the amount is: benefit, reimbursement, wages, purchases, repayments, other; empty when"
                                    + " it is not said"))
            .oneOf(Arrays.stream(Nature.values())
                    .map(Nature::code)
                    .filter(code -> !code.isEmpty())
                    .collect(Collectors.toUnmodifiableSet()));
    private static final ColumnSpec KRONER = ColumnSpec.number(
            AMOUNT,
            ColumnType.DECIMAL,
            true,
            Unit.KRONER,
            -MOST_KRONER,
            MOST_KRONER,
            Text.of(
                    "kr. med øre; udgifter positive, indtægter og refusion negative",
                    "DKK with øre; expenditure positive, income and reimbursement negative"));
    private static final ColumnSpec WORDS =
            ColumnSpec.words("text", ColumnType.TEXT, false, Text.of("posteringens tekst", "text of the posting"));

    /** The budget by account and month. */
    public static final DatasetKind BUDGET = kind(
            "budget-lines",
            Text.of("Budget på funktion og måned", "Budget by function and month"),
            Text.of(
                    "En række pr. funktion, måned og udgave af budgettet: det oprindelige (original) og det korrigerede"
                            + " (revised). En funktion uden korrigerede rækker i en måned er som oprindelig. Står hele året i"
                            + " én række (2025), skal det deles på måneder, før der kan følges op; valget profile gør det"
                            + " efter en nævnt regel.",
                    "A row per function, month and version of the budget: original and revised. A function without a"
                            + " revised row in a month is as the original. A whole year in one row (2025) must be divided by"
                            + " month before it can be followed up; the option profile does so by a stated rule."),
            ACCOUNT_KEY,
            ColumnSpec.key(MONTH, ColumnType.PERIOD, Text.of("måned, 2025-01", "month, 2025-01")),
            ColumnSpec.key(
                            VERSION,
                            ColumnType.CODE,
                            Text.of(
                                    "original (oprindeligt) eller revised (korrigeret)",
                                    "original or revised (with supplementary appropriations)"))
                    .oneOf(Arrays.stream(Version.values()).map(Version::code).collect(Collectors.toUnmodifiableSet())),
            NATURE_KEY,
            KRONER,
            WORDS);

    /** The ledger by account, the month of booking and the month that it concerns. */
    public static final DatasetKind LEDGER = kind(
            "ledger-lines",
            Text.of("Bogført på funktion og måned", "Booked by function and month"),
            Text.of(
                    "En række pr. funktion, bogført måned og måned, som beløbet vedrører (tom, når det er den samme)."
                            + " Udtrækket er altid hele året til dato: en ny indlæsning er en ny udgave af regnskabet, og"
                            + " den gamle kan stadig ses med --known-on.",
                    "A row per function, month of booking and month that the amount concerns (empty when it is the"
                            + " same). The extract is always the whole year to date: a new import is a new version of the"
                            + " ledger, and the old one can still be seen by --known-on."),
            ACCOUNT_KEY,
            ColumnSpec.key(MONTH, ColumnType.PERIOD, Text.of("bogført måned, 2025-08", "month of booking, 2025-08")),
            ColumnSpec.optionalKey(
                    CONCERNS,
                    ColumnType.PERIOD,
                    Text.of(
                            "måned, som beløbet vedrører; tom, når det er den bogførte",
                            "month that the amount concerns; empty when it is the month of booking")),
            NATURE_KEY,
            ColumnSpec.optionalKey(
                    "posting",
                    ColumnType.CODE,
                    Text.of(
                            "bilag, gruppering eller art, når samme måned har flere linjer",
                            "voucher, grouping or kind where a month has several lines")),
            KRONER,
            WORDS);

    /** The persons behind budget, ledger and the months to come. */
    public static final DatasetKind PERSONS_KIND = kind(
            "follow-up-persons",
            Text.of("Personer og priser bag budgettet", "Persons and prices behind the budget"),
            Text.of(
                    "En række pr. ydelse, funktion, måned, slags (budget, actual, forecast) og trin på refusionstrappen:"
                            + " fuldtidspersoner i måneden og bruttoprisen for én af dem i den måned. Kommunens andel"
                            + " skrives ikke: den følger af loven, ydelsen og trinet.",
                    "A row per benefit, function, month, kind (budget, actual, forecast) and step of the reimbursement"
                            + " ladder: full-time persons in the month and the gross price of one of them in that month."
                            + " The municipality's share is not written: it follows from the law, the benefit and the"
                            + " step."),
            ColumnSpec.key(BENEFIT, ColumnType.CODE, Text.of("ydelsens kode", "code of the benefit"))
                    .oneOf(Benefits.all().stream().map(Benefit::code).collect(Collectors.toUnmodifiableSet())),
            ACCOUNT_KEY,
            ColumnSpec.key(MONTH, ColumnType.PERIOD, Text.of("måned, 2025-01", "month, 2025-01")),
            ColumnSpec.key(
                            KIND,
                            ColumnType.CODE,
                            Text.of(
                                    "budget (forudsat), actual (faktisk) eller forecast (ventet)",
                                    "budget (assumed), actual or forecast (expected)"))
                    .oneOf(Arrays.stream(PersonsKind.values())
                            .map(PersonsKind::code)
                            .collect(Collectors.toUnmodifiableSet())),
            ColumnSpec.optionalKey(
                    RUNG,
                    ColumnType.CODE,
                    Text.of(
                            "trin på refusionstrappen: step_1 til step_4, eller trinets første uge (week_27); tom for"
                                    + " ydelser uden for trappen",
                            "step of the reimbursement ladder: step_1 to step_4, or the step's first week (week_27);"
                                    + " empty for benefits off the ladder")),
            ColumnSpec.number(
                    PERSONS,
                    ColumnType.DECIMAL,
                    true,
                    Units.FULL_TIME_PERSON,
                    0,
                    MOST_PERSONS,
                    Text.of("fuldtidspersoner i måneden", "full-time persons in the month")),
            ColumnSpec.number(
                            PRICE,
                            ColumnType.DECIMAL,
                            false,
                            Units.KRONER_PER_FULL_TIME_PERSON,
                            0,
                            MOST_PRICE,
                            Text.of(
                                    "bruttopris for en fuldtidsperson i måneden; kan kun være tom for forecast, der så"
                                            + " har de seneste måneders pris",
                                    "gross price of a full-time person in the month; may be empty for a forecast only,"
                                            + " which then has the price of the latest month"))
                    .emptyMeans(MissingReason.NOT_FILLED));

    /** Accounts between which persons move: what one loses the other gains. */
    public static final DatasetKind LINKS = kind(
            "account-links",
            Text.of("Forbundne kar", "Connected accounts"),
            Text.of(
                    "En række pr. funktion i et sæt af funktioner, som personer flytter imellem: går den ene ned, går den"
                            + " anden op, og kun forskellen er en besparelse.",
                    "A row per function in a set of functions between which persons move: when one falls another rises,"
                            + " and only the difference is a saving."),
            ColumnSpec.key(LINK, ColumnType.CODE, Text.of("sættets løbenavn", "name of the set")),
            ACCOUNT_KEY,
            ColumnSpec.words("title", ColumnType.TEXT, true, Text.of("sættets navn", "title of the set")),
            ColumnSpec.words(
                    "why", ColumnType.TEXT, true, Text.of("hvorfor de hører sammen", "why they belong together")));

    private FollowUpData() {}

    private static DatasetKind kind(String id, Text title, Text description, ColumnSpec... columns) {
        List<ColumnSpec> all = new ArrayList<>(List.of(columns));
        all.addAll(DatasetKind.ORIGIN);
        return new DatasetKind(id, title, description, all);
    }
}

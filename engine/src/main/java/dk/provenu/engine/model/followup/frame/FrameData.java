package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.Units;
import java.util.List;
import java.util.Set;

/** The frame of the activity area by year, and the persons that it is for. */
public final class FrameData {

    static final String ORIGINAL = "original";
    static final String REVISED = "revised";
    static final String ACCOUNTS = "accounts";

    /** The versions of a year's amounts, in the order in which they come to be. */
    static final List<String> VERSIONS = List.of(ORIGINAL, REVISED, ACCOUNTS);

    /** A line of which parts count in different frames. */
    static final String MIXED = "mixed";

    /** Nobody has said which frame the line counts in. */
    static final String UNKNOWN = "unknown";

    static final String GROSS = "gross";
    static final String NET = "net";

    private static final ColumnSpec YEAR =
            ColumnSpec.key("year", ColumnType.YEAR, Text.of("budget- og regnskabsår", "budget and accounting year"));
    private static final ColumnSpec VERSION = ColumnSpec.key(
                    "version",
                    ColumnType.CODE,
                    Text.of(
                            "original (vedtaget budget), revised (korrigeret budget) eller accounts (regnskab)",
                            "original (budget as adopted), revised (revised budget) or accounts"))
            .oneOf(Set.copyOf(VERSIONS));

    /** The lines of the frame. */
    public static final DatasetKind FRAME = new DatasetKind(
            "operating-frame",
            Text.of("Driftsramme, linje for linje", "Operating budget frame, line by line"),
            Text.of(
                    "Aktivitetsområdets budget og regnskab pr. år: en række pr. linje, år og udgave, i årets egne priser. Skriv"
                            + " linjerne, ikke summen; summen regnes ud. Flere linjer om de samme personer får samme gruppe.",
                    "Budget and accounts of the activity area by year: a row for each line, year and version, in the year's own"
                            + " prices. Write the lines, not the sum; the sum is made. Lines about the same persons share a group."),
            List.of(
                    YEAR,
                    VERSION,
                    ColumnSpec.key("line", ColumnType.CODE, Text.of("linjens navn", "name of the line")),
                    ColumnSpec.words("label", ColumnType.TEXT, true, Text.of("betegnelse", "label")),
                    ColumnSpec.words(
                            "line_group",
                            ColumnType.CODE,
                            false,
                            Text.of(
                                    "gruppe af linjer om de samme personer; tom, når linjen er sin egen",
                                    "group of lines about the same persons; empty when the line is its own")),
                    ColumnSpec.words(
                            "account",
                            ColumnType.ACCOUNT_FUNCTION,
                            false,
                            Text.of(
                                    "funktion, 5.57.71; en, som Provenu ikke kender, skrives med navn; tom, når kilden ikke nævner den",
                                    "function, 5.57.71; one that Provenu does not know is written with its name; empty when the"
                                            + " source names none")),
                    ColumnSpec.words(
                                    "frame",
                                    ColumnType.CODE,
                                    false,
                                    Text.of(
                                            "service, transfers, outside, mixed eller unknown; tom, når funktionen siger det",
                                            "service, transfers, outside, mixed or unknown; empty when the function says it"))
                            .oneOf(Set.of("service", "transfers", "outside", MIXED, UNKNOWN)),
                    ColumnSpec.words(
                            "benefit",
                            ColumnType.CODE,
                            false,
                            Text.of(
                                    "ydelsen, som loven kalder den; tom, når linjen ikke er én ydelse",
                                    "the benefit as the law names it; empty when the line is not one benefit")),
                    ColumnSpec.words(
                                    "activation",
                                    ColumnType.CODE,
                                    false,
                                    Text.of(
                                            "passive eller active, når linjen kun er den ene slags uger; tom for begge",
                                            "passive or active when the line is weeks of one sort only; empty for both"))
                            .oneOf(Set.of("passive", "active")),
                    ColumnSpec.words(
                                    "reimbursement",
                                    ColumnType.CODE,
                                    false,
                                    Text.of(
                                            "gross (før refusion), net (efter refusion); tom, når kilden ikke siger det",
                                            "gross (before reimbursement), net (after it); empty when the source does not say"))
                            .oneOf(Set.of(GROSS, NET)),
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

    /** The persons. */
    public static final DatasetKind PERSONS = new DatasetKind(
            "frame-persons",
            Text.of("Personer bag driftsrammen", "Persons behind the operating budget frame"),
            Text.of(
                    "Personer pr. år og udgave: fuldtidspersoner bag en linje eller gruppe af linjer (i budgettet"
                            + " budgetpersoner), eller borgere i en alder, som hele rammen sættes i forhold til (line = all).",
                    "Persons by year and version: full-time persons behind a line or a group of lines (in the budget: the"
                            + " budget's persons), or inhabitants of an age to whom the whole frame is related (line = all)."),
            List.of(
                    YEAR,
                    VERSION,
                    ColumnSpec.key(
                            "line",
                            ColumnType.CODE,
                            Text.of(
                                    "linje eller gruppe af linjer i operating-frame; all for hele rammen",
                                    "line or group of lines in operating-frame; all for the whole frame")),
                    ColumnSpec.words("label", ColumnType.TEXT, true, Text.of("hvem det er", "who they are")),
                    ColumnSpec.numberInRowUnit("persons", false, 0, 1e7, Text.of("antal", "number")),
                    ColumnSpec.words(
                                    "unit",
                                    ColumnType.UNIT,
                                    true,
                                    Text.of("full_time_person eller person", "full_time_person or person"))
                            .oneOf(Set.of(Units.FULL_TIME_PERSON.code(), Units.PERSON.code())),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    /** How much of the effort's costs the state shares in at most. */
    public static final DatasetKind CEILINGS = new DatasetKind(
            "frame-ceilings",
            Text.of("Lofter over refusionen", "Ceilings on reimbursement"),
            Text.of(
                    "Lofter over de driftsudgifter, som staten refunderer en del af: lovens parameter, enten kroner pr."
                            + " fuldtidsperson eller et beløb, og de fuldtidspersoner, som loftet regnes af.",
                    "Ceilings on the operating costs of which the state reimburses a part: the law's parameter, either kroner per"
                            + " full-time person or an amount, and the full-time persons of whom the ceiling is made."),
            List.of(
                    YEAR,
                    ColumnSpec.key("ceiling", ColumnType.CODE, Text.of("loftets navn", "name of the ceiling")),
                    ColumnSpec.words("label", ColumnType.TEXT, true, Text.of("betegnelse", "label")),
                    ColumnSpec.words(
                            "parameter",
                            ColumnType.CODE,
                            true,
                            Text.of("lovens parameter med loftet", "the law's parameter that holds the ceiling")),
                    ColumnSpec.words(
                            "rate",
                            ColumnType.CODE,
                            false,
                            Text.of(
                                    "lovens parameter med statens del under loftet; tom, når den ikke kendes",
                                    "the law's parameter with the state's part below the ceiling; empty when not known")),
                    ColumnSpec.number(
                            "persons",
                            ColumnType.DECIMAL,
                            false,
                            Units.FULL_TIME_PERSON,
                            0,
                            1e7,
                            Text.of("fuldtidspersoner under loftet", "full-time persons under the ceiling")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    /** The price and wage index. */
    public static final DatasetKind PRICES = new DatasetKind(
            "price-index",
            Text.of("Pris- og lønindeks", "Price and wage index"),
            Text.of(
                    "Et indeks' tal pr. år eller måned. Har et år ingen egen række, er det gennemsnittet af sine tolv måneder."
                            + " Kommunen indlæser det, den bruger, fx KL's pris- og lønskøn; der følger intet indeks med.",
                    "An index by year or month. A year without a row of its own is the mean of its twelve months. The"
                            + " municipality imports the one it uses, such as KL's estimates of prices and wages; none comes with"
                            + " the program."),
            List.of(
                    ColumnSpec.key("price_index", ColumnType.CODE, Text.of("indeksets navn", "name of the index")),
                    ColumnSpec.key("period", ColumnType.PERIOD, Text.of("år eller måned", "year or month")),
                    ColumnSpec.words("label", ColumnType.TEXT, true, Text.of("betegnelse", "label")),
                    ColumnSpec.number(
                                    "value",
                                    ColumnType.DECIMAL,
                                    false,
                                    Unit.INDEX,
                                    1e-6,
                                    1e6,
                                    Text.of("indekstal, over 0", "index number, above 0"))
                            .emptyMeans(MissingReason.NOT_PUBLISHED),
                    ColumnSpec.words(
                            "base_year",
                            ColumnType.YEAR,
                            true,
                            Text.of("året, hvor indekset er 100", "the year in which the index is 100")),
                    ColumnSpec.words(
                                    "status",
                                    ColumnType.CODE,
                                    false,
                                    Text.of(
                                            "estimate for et skøn; tom, når tallet er endeligt",
                                            "estimate for an estimate; empty when final"))
                            .oneOf(Set.of("estimate")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    private FrameData() {}
}

package dk.provenu.engine.model.reform;

import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import java.util.List;
import java.util.Set;

/** The datasets of a reform: its sheet, the initiatives laid on top, and what was decided. */
public final class ReformData {

    private static final ColumnSpec SHEET = ColumnSpec.key(
            "reform_sheet",
            ColumnType.CODE,
            Text.of("arkets navn; et datasæt kan rumme flere reformer", "name of the sheet; there may be several"));
    private static final ColumnSpec UNIT = ColumnSpec.words(
            "unit", ColumnType.UNIT, true, Text.of("enhed; den hører til rollen", "unit; it goes with the role"));
    private static final ColumnSpec BASIS =
            ColumnSpec.words("price_basis", ColumnType.PRICE_BASIS, false, Text.of("prisniveau", "price level"));

    public static final DatasetKind LINES = new DatasetKind(
            "reform-lines",
            Text.of("Reformens linjer", "Lines of a reform"),
            Text.of(
                    "En række pr. linje og år: kommunens eget skøn, statens skøn, lofter, hensatte beløb. Rollen siger, hvad"
                            + " linjen er. Et tomt beløb betyder, at arket ikke er udfyldt; det er ikke nul.",
                    "A row per line and year: own estimate, the state's estimate, ceilings, reserves. The role says what the"
                            + " line is. An empty amount means that the sheet is not filled in; it is not zero."),
            List.of(
                    SHEET,
                    ColumnSpec.key("part", ColumnType.CODE, Text.of("delens navn", "name of the part")),
                    ColumnSpec.key("line", ColumnType.CODE, Text.of("linjens navn", "name of the line")),
                    ColumnSpec.key("year", ColumnType.YEAR, Text.of("år", "year")),
                    ColumnSpec.words(
                            "sheet_label",
                            ColumnType.TEXT,
                            true,
                            Text.of("reformens betegnelse", "label of the reform")),
                    ColumnSpec.words(
                            "part_label", ColumnType.TEXT, true, Text.of("delens betegnelse", "label of the part")),
                    ColumnSpec.words(
                            "label", ColumnType.TEXT, true, Text.of("linjens betegnelse", "label of the line")),
                    ColumnSpec.words("role", ColumnType.CODE, true, Text.of("hvad linjen er", "what the line is"))
                            .oneOf(ReformRole.codes()),
                    ColumnSpec.numberInRowUnit(
                                    "value", false, -1e12, 1e12, Text.of("beløb eller tal", "amount or number"))
                            .emptyMeans(MissingReason.NOT_FILLED),
                    UNIT,
                    BASIS,
                    ColumnSpec.words(
                            "parameter",
                            ColumnType.CODE,
                            false,
                            Text.of(
                                    "lovparameter, som værdien tages fra, når feltet value er tomt; som den gælder den 1. januar i"
                                            + " året",
                                    "parameter of the law from which the value is taken when value is empty; as in force on"
                                            + " 1 January of the year")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    public static final DatasetKind INITIATIVES = new DatasetKind(
            "reform-initiatives",
            Text.of("Modgående initiativer", "Offsetting initiatives"),
            Text.of(
                    "En række pr. initiativ og år: hvad det sparer i et helt år, hvor stor en del af året det virker, og hvad det"
                            + " flytter mellem bevillinger.",
                    "A row per initiative and year: what it saves in a whole year, for which share of the year it works, and what"
                            + " it moves between appropriations."),
            List.of(
                    SHEET,
                    ColumnSpec.key(
                            "initiative", ColumnType.CODE, Text.of("initiativets navn", "name of the initiative")),
                    ColumnSpec.key("year", ColumnType.YEAR, Text.of("år", "year")),
                    ColumnSpec.words("label", ColumnType.TEXT, true, Text.of("betegnelse", "label")),
                    ColumnSpec.numberInRowUnit(
                                    "saving",
                                    false,
                                    -1e12,
                                    1e12,
                                    Text.of(
                                            "besparelse i et helt år; positiv, når den mindsker udfordringen",
                                            "saving in a whole year; positive when it lessens the gap"))
                            .emptyMeans(MissingReason.NOT_FILLED),
                    ColumnSpec.number(
                            "year_share",
                            ColumnType.DECIMAL,
                            true,
                            Unit.SHARE,
                            0,
                            1,
                            Text.of(
                                    "del af året, som initiativet virker i; 1 for hele året",
                                    "share of the year in which it works; 1 for all of it")),
                    ColumnSpec.numberInRowUnit(
                                    "transfer",
                                    false,
                                    0,
                                    1e12,
                                    Text.of(
                                            "omflytning mellem bevillinger i et helt år",
                                            "transfer between appropriations in a whole year"))
                            .emptyMeans(MissingReason.NOT_APPLICABLE),
                    ColumnSpec.words(
                            "from_area", ColumnType.TEXT, false, Text.of("bevilling, der flyttes fra", "moved from")),
                    ColumnSpec.words(
                            "to_area", ColumnType.TEXT, false, Text.of("bevilling, der flyttes til", "moved to")),
                    UNIT,
                    BASIS,
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    public static final DatasetKind DECISIONS = new DatasetKind(
            "reform-decisions",
            Text.of("Beslutninger om reformen", "Decisions on a reform"),
            Text.of(
                    "En række pr. punkt i indstillingen og behandling. Den seneste behandling gælder; kun et vedtaget initiativ"
                            + " mindsker udfordringen.",
                    "A row per point of the recommendation and meeting. The latest holds; only an adopted initiative lessens the"
                            + " gap."),
            List.of(
                    SHEET,
                    ColumnSpec.key(
                            "point", ColumnType.CODE, Text.of("punkt i indstillingen", "point of the recommendation")),
                    ColumnSpec.key("decided_on", ColumnType.CODE, Text.of("dato, fx 2014-02-18", "day, as 2014-02-18")),
                    ColumnSpec.words(
                            "initiative",
                            ColumnType.CODE,
                            false,
                            Text.of(
                                    "initiativet, som punktet afgør; tomt for andre",
                                    "the initiative that it decides; else empty")),
                    ColumnSpec.words("label", ColumnType.TEXT, true, Text.of("punktet i ord", "the point in words")),
                    ColumnSpec.words(
                                    "status",
                                    ColumnType.CODE,
                                    true,
                                    Text.of(
                                            "proposed (foreslået), adopted (vedtaget), postponed (udsat) eller rejected (forkastet)",
                                            "proposed, adopted, postponed or rejected"))
                            .oneOf(Set.of("proposed", "adopted", "postponed", "rejected")),
                    ColumnSpec.words("committee", ColumnType.TEXT, true, Text.of("udvalg", "committee")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    private ReformData() {}
}

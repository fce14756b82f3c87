package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.Units;
import java.util.List;
import java.util.Set;

/** The tables of a productivity benchmark: staff by task, quality indicators, persons and key figures. */
public final class ProductivityData {

    static final String TABLE = "benchmark_table";
    static final String ROW = "row";
    static final String MUNICIPALITY = "municipality";
    static final String INDICATOR = "indicator";

    private static final ColumnSpec TABLE_KEY = ColumnSpec.key(
            TABLE, ColumnType.CODE, Text.of("tabellens nummer eller navn", "number or name of the table"));
    private static final ColumnSpec ROW_KEY = ColumnSpec.key(
            ROW, ColumnType.CODE, Text.of("rækkens nummer i tabellen", "number of the row in the table"));
    private static final ColumnSpec MUNICIPALITY_KEY = ColumnSpec.key(
            MUNICIPALITY, ColumnType.MUNICIPALITY, Text.of("kommune, navn eller kode", "municipality, name or code"));
    private static final ColumnSpec TABLE_LABEL =
            ColumnSpec.words("table_label", ColumnType.TEXT, true, Text.of("tabellens titel", "title of the table"));
    private static final ColumnSpec LABEL =
            ColumnSpec.words("label", ColumnType.TEXT, true, Text.of("betegnelse", "label"));
    private static final ColumnSpec TARGET_GROUP = ColumnSpec.words(
            "target_group",
            ColumnType.CODE,
            true,
            Text.of("målgruppe; in_all for alle under ét", "target group; in_all for all as one"));
    private static final ColumnSpec DECIMALS = ColumnSpec.words(
                    "decimals", ColumnType.CODE, true, Text.of("decimaler, som kilden trykker", "decimals as printed"))
            .oneOf(Set.of("0", "1", "2", "3"));
    private static final ColumnSpec PRINTED = ColumnSpec.words(
            "printed",
            ColumnType.TEXT,
            false,
            Text.of(
                    "hvad kilden trykker i stedet for et tal, fx en streg",
                    "what is printed instead of a number, such as a dash"));

    /** Staff per 1,000 full-year persons by table, row and municipality. */
    public static final DatasetKind VALUES = new DatasetKind(
            "productivity-comparison",
            Text.of("Årsværk pr. 1.000 årspersoner", "Full-time equivalents per 1,000 full-year persons"),
            Text.of(
                    "Årsværk pr. 1.000 årspersoner i målgruppen, efter tabel, række og kommune. Rollen siger, hvad rækken er:"
                            + " total, group (en målgruppe i et overblik), task (del af totalen), part (del af opgaven over den),"
                            + " own_base (del med sin egen nævner), of_which (heraf), repeat (totalen igen). En streg for ressourcer"
                            + " betyder ingen og skrives 0.",
                    "Full-time equivalents per 1,000 full-year persons of the target group, by table, row and municipality. The role"
                            + " says what the row is: total, group (a target group in an overview), task (part of the total), part"
                            + " (part of the task above it), own_base (part with a denominator of its own), of_which, repeat (the"
                            + " total again). A dash for resources means none and is written 0."),
            List.of(
                    TABLE_KEY,
                    ROW_KEY,
                    MUNICIPALITY_KEY,
                    TABLE_LABEL,
                    LABEL,
                    ColumnSpec.words("role", ColumnType.CODE, true, Text.of("rækkens rolle", "role of the row"))
                            .oneOf(Set.of("total", "group", "task", "part", "own_base", "of_which", "repeat")),
                    TARGET_GROUP,
                    ColumnSpec.words(
                            "task", ColumnType.CODE, true, Text.of("opgave; total for alle", "task; total for all")),
                    ColumnSpec.words("subtask", ColumnType.CODE, false, Text.of("delopgave", "subtask")),
                    ColumnSpec.words(
                            "scale",
                            ColumnType.CODE,
                            false,
                            Text.of("skala for forskellen i ord", "scale for the difference in words")),
                    ColumnSpec.number(
                            "fte_per_1000",
                            ColumnType.DECIMAL,
                            false,
                            Units.FTE_PER_THOUSAND,
                            0,
                            1e4,
                            Text.of(
                                    "årsværk pr. 1.000 årspersoner",
                                    "full-time equivalents per 1,000 full-year persons")),
                    DECIMALS,
                    PRINTED,
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    /** Quality indicators by table, row and municipality. */
    public static final DatasetKind QUALITY = new DatasetKind(
            "quality-indicators",
            Text.of("Kvalitetsindikatorer", "Quality indicators"),
            Text.of(
                    "Kvalitetsindikatorer efter tabel, række og kommune. Et højt tal er høj kvalitet. Hvor kilden ikke har data,"
                            + " er feltet tomt; det er ikke 0.",
                    "Quality indicators by table, row and municipality. A high number is a high quality. Where the source has no data"
                            + " the cell is empty; it is not 0."),
            List.of(
                    TABLE_KEY,
                    ROW_KEY,
                    ColumnSpec.key(INDICATOR, ColumnType.CODE, Text.of("indikatorens navn", "name of the indicator")),
                    MUNICIPALITY_KEY,
                    TABLE_LABEL,
                    ColumnSpec.words(
                            "indicator_label",
                            ColumnType.TEXT,
                            true,
                            Text.of("indikatorens titel", "title of the indicator")),
                    LABEL,
                    TARGET_GROUP,
                    ColumnSpec.numberInRowUnit("value", false, 0, 1e6, Text.of("værdi", "value")),
                    ColumnSpec.words("unit", ColumnType.UNIT, true, Text.of("enhed", "unit")),
                    DECIMALS,
                    PRINTED,
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    /** Full-year persons by target group. */
    public static final DatasetKind PERSONS = new DatasetKind(
            "target-group-persons",
            Text.of("Årspersoner i målgrupperne", "Full-year persons of the target groups"),
            Text.of(
                    "Årspersoner pr. målgruppe: basis productivity er nævneren for årsværk pr. 1.000, basis distribution er de"
                            + " grupper, som fordelingen af personer og årsværk sammenlignes over.",
                    "Full-year persons by target group: the basis productivity is the denominator of staff per 1,000, the basis"
                            + " distribution those groups over which persons and staff are compared."),
            List.of(
                    MUNICIPALITY_KEY,
                    ColumnSpec.key(
                            "target_group",
                            ColumnType.CODE,
                            Text.of("målgruppe; in_all for alle under ét", "target group; in_all for all as one")),
                    ColumnSpec.optionalKey(
                            "subgroup",
                            ColumnType.CODE,
                            Text.of("del af målgruppen, fx over_30", "part of it, such as over_30")),
                    ColumnSpec.key(
                                    "basis",
                                    ColumnType.CODE,
                                    Text.of("productivity eller distribution", "productivity or distribution"))
                            .oneOf(Set.of("productivity", "distribution")),
                    LABEL,
                    ColumnSpec.number(
                            "full_time_persons",
                            ColumnType.DECIMAL,
                            false,
                            Units.FULL_TIME_PERSON,
                            0,
                            1e7,
                            Text.of("årspersoner", "full-year persons")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    /** Population, framework conditions, shares on benefits and of resources. */
    public static final DatasetKind KEY_FIGURES = new DatasetKind(
            "municipality-key-figures",
            Text.of("Nøgletal for kommunerne", "Key figures of the municipalities"),
            Text.of(
                    "Nøgletal efter række og kommune: befolkning, rammevilkår, forsørgelsestryk, fordeling af ressourcerne.",
                    "Key figures by row and municipality: population, framework conditions, shares on benefits and of resources."),
            List.of(
                    ROW_KEY,
                    MUNICIPALITY_KEY,
                    ColumnSpec.words("block", ColumnType.CODE, true, Text.of("blok", "block"))
                            .oneOf(Set.of("population", "framework", "benefit_share", "resource_share", "other")),
                    LABEL,
                    ColumnSpec.words(
                            "item", ColumnType.CODE, false, Text.of("målgruppe eller opgave", "target group or task")),
                    ColumnSpec.words(
                                    "pooling",
                                    ColumnType.CODE,
                                    false,
                                    Text.of(
                                            "om andelen er en del, en heraf-andel eller udeladt af kildens gennemsnit",
                                            "whether the share is a part, an of-which or left out of the source's average"))
                            .oneOf(Set.of("total", "part", "left_out", "of_which")),
                    ColumnSpec.numberInRowUnit("value", false, 0, 1e9, Text.of("værdi", "value")),
                    ColumnSpec.words("unit", ColumnType.UNIT, true, Text.of("enhed", "unit")),
                    DECIMALS,
                    PRINTED,
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    /** From which difference on it is called slight, plain, considerable or marked. */
    public static final DatasetKind SCALE = new DatasetKind(
            "verbal-scale",
            Text.of("Skala for forskelle i ord", "Scale for differences in words"),
            Text.of(
                    "Hvor store forskelle der kaldes samme, lidt, -, betydelig og markant. Trinene står i stigende orden; det øverste"
                            + " har ingen grænse. Er enheden pct., måles forskellen i pct. af gennemsnittet.",
                    "Which differences are called the same, slight, plain, considerable and marked. The steps stand in rising order;"
                            + " the last has no limit. Where the unit is pct., the difference is measured in pct. of the mean."),
            List.of(
                    ColumnSpec.key("scale", ColumnType.CODE, Text.of("skalaens navn", "name of the scale")),
                    ColumnSpec.key("step", ColumnType.CODE, Text.of("trinets navn", "name of the step")),
                    ColumnSpec.numberInRowUnit("up_to", false, 0, 1e6, Text.of("til og med", "up to and including"))
                            .emptyMeans(MissingReason.NOT_APPLICABLE),
                    ColumnSpec.words("unit", ColumnType.UNIT, true, Text.of("enhed", "unit")),
                    ColumnSpec.words(
                            "lower",
                            ColumnType.TEXT,
                            true,
                            Text.of("ord, når tallet er lavere", "Danish words when lower")),
                    ColumnSpec.words(
                            "higher",
                            ColumnType.TEXT,
                            true,
                            Text.of("ord, når tallet er højere", "Danish words when higher")),
                    ColumnSpec.words(
                            "lower_en",
                            ColumnType.TEXT,
                            true,
                            Text.of("engelske ord, lavere", "English words when lower")),
                    ColumnSpec.words(
                            "higher_en",
                            ColumnType.TEXT,
                            true,
                            Text.of("engelske ord, højere", "English words when higher")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    /** How a source words a difference; held against the scale, never used. */
    public static final DatasetKind WORDING = new DatasetKind(
            "published-wording",
            Text.of("Kildens egne ord om forskelle", "The source's own words of differences"),
            Text.of(
                    "Sætninger, hvor en kilde kalder en forskel lidt, betydelig eller markant. De holdes op mod skalaen.",
                    "Sentences in which a source calls a difference slight, considerable or marked. They are held against the scale."),
            List.of(
                    ColumnSpec.key("claim", ColumnType.CODE, Text.of("løbenavn", "name")),
                    ColumnSpec.words(TABLE, ColumnType.CODE, true, Text.of("tabel", "table")),
                    ColumnSpec.words(ROW, ColumnType.CODE, true, Text.of("række", "row")),
                    ColumnSpec.words("step", ColumnType.CODE, true, Text.of("trin på skalaen", "step of the scale")),
                    ColumnSpec.words("direction", ColumnType.CODE, true, Text.of("retning", "direction"))
                            .oneOf(Set.of("lower", "same", "higher")),
                    LABEL,
                    ColumnSpec.words(
                                    "counts",
                                    ColumnType.CODE,
                                    true,
                                    Text.of(
                                            "om sætningen er benchmarkens egen (yes) eller en andens om den (no)",
                                            "whether the benchmark itself says it (yes) or somebody else of it (no)"))
                            .oneOf(Set.of("yes", "no")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    ColumnSpec.words("remark", ColumnType.TEXT, false, Text.of("bemærkning", "remark"))));

    private ProductivityData() {}
}

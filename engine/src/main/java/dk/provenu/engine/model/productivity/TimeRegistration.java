package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.Units;
import java.util.List;

/** The dataset of the job centre's own time registration: what each employee's time goes to. */
public final class TimeRegistration {

    static final String EMPLOYEE = "employee";

    /** One row per employee, target group, task and subtask. About persons: no cell of it becomes a figure. */
    public static final DatasetKind KIND = new DatasetKind(
            "time-registration",
            Text.of("Tidsregistrering", "Time registration"),
            Text.of(
                    "Hvad medarbejdernes tid går til: en række pr. medarbejder, målgruppe, opgave og delopgave. Andelene af en"
                            + " medarbejders tid summer til 100. Medarbejderen er et pseudonym på 24 bogstaver (a-p), aldrig et navn"
                            + " eller et nummer. in_all som målgruppe er det, der ikke hører til én: administration, management"
                            + " (strategisk ledelse) og other. Vægten af en ansættelsesform er forudsætningen weight.FORM, fx"
                            + " weight.flex_job.",
                    "What the employees' time goes to: a row per employee, target group, task and subtask. The shares of one employee's"
                            + " time sum to 100. The employee is a pseudonym of 24 letters (a-p), never a name or a number. in_all as"
                            + " target group is what belongs to no single one: administration, management (strategic) and other. The"
                            + " weight of an employment type is the assumption weight.TYPE, such as weight.flex_job."),
            List.of(
                    ColumnSpec.key(
                            ProductivityData.MUNICIPALITY,
                            ColumnType.MUNICIPALITY,
                            Text.of("kommune, navn eller kode", "municipality, name or code")),
                    ColumnSpec.key(
                            EMPLOYEE,
                            ColumnType.PSEUDONYM,
                            Text.of("pseudonym for medarbejderen", "pseudonym of the employee")),
                    ColumnSpec.key(
                            "target_group",
                            ColumnType.CODE,
                            Text.of("målgruppe; in_all for det fælles", "target group; in_all for what is common")),
                    ColumnSpec.key(
                            "task",
                            ColumnType.CODE,
                            Text.of(
                                    "opgave: reception, casework, company_effort, team_management, administration, management, other",
                                    "task: reception, casework, company_effort, team_management, administration, management, other")),
                    ColumnSpec.optionalKey("subtask", ColumnType.CODE, Text.of("delopgave", "subtask")),
                    ColumnSpec.words(
                            "group_label",
                            ColumnType.TEXT,
                            true,
                            Text.of("målgruppen i ord", "the target group in words")),
                    ColumnSpec.words(
                            "employment_type",
                            ColumnType.CODE,
                            true,
                            Text.of(
                                    "ansættelsesform: ordinary, flex_job, senior_job",
                                    "employment type: ordinary, flex_job, senior_job")),
                    ColumnSpec.number(
                            "full_time_share",
                            ColumnType.DECIMAL,
                            true,
                            Unit.SHARE,
                            0,
                            1.5,
                            Text.of(
                                    "ansættelsens andel af fuld tid, fx 0,8",
                                    "the post's share of full time, such as 0.8")),
                    ColumnSpec.number(
                            "time_share",
                            ColumnType.DECIMAL,
                            true,
                            Unit.PERCENT,
                            0,
                            100,
                            Text.of("andel af medarbejderens tid", "share of the employee's time")),
                    ColumnSpec.number(
                            "external_share",
                            ColumnType.DECIMAL,
                            true,
                            Unit.PERCENT,
                            0,
                            100,
                            Text.of(
                                    "heraf betalt af puljer eller løntilskud",
                                    "of which paid by grants or wage subsidy")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    static final Unit FTE = Units.FTE;

    private TimeRegistration() {}
}

package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.decision.DecisionRow;
import dk.provenu.engine.law.decision.DecisionTable;
import dk.provenu.engine.law.decision.Outcome;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioKind;
import dk.provenu.engine.scenario.ScenarioSection;
import dk.provenu.engine.vocabulary.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads how often meetings are held from its plan; a line may name a rule of the law instead of its number. */
public final class CadenceReader {

    /** How often each group is met, and what a meeting takes. */
    public static final ScenarioKind KIND = new ScenarioKind(
            "meeting-cadence",
            Text.of("samtaletakt", "meeting cadence"),
            Text.of(
                    "Hvor mange samtaler hver gruppe skal have, efter loven eller efter egen beslutning, og hvad en"
                            + " samtale kræver af tid.",
                    "How many meetings each group must have, by law or by own decision, and how much time a meeting"
                            + " takes."),
            """
            kind: meeting-cadence
            title: Som i dag
            price: 2026
            law_day: 2014-07-01            # dagen, hvis regler nævnes under rule; kan udelades
            hours_per_staff: 1400          # timer om året til samtaler pr. årsværk
            meetings:
              - title: Jobparate, de første tre måneder
                persons: 110               # fuldtidspersoner i den del af forløbet
                rule: rules.deadlines/rule_27
                hours: 1.25                # timer pr. samtale med forberedelse og opfølgning
                group: jobparate           # målgruppen i payroll-groups, hvis takten skal være dens norm; kan udelades
              - title: Jobparate, derefter
                persons: 310
                number: 4                  # samtaler pr. person inden for
                months: 12                 # så mange måneder
                hours: 1.25
                fewer: {likely: 0.002, low: 0, high: 0.005, note: "Antaget"} # færre fuldtidspersoner pr. samtale; kan udelades
                benefit: 150000            # ydelsen i et år før refusion
                ladder_step: 3             # refusionstrinnet
            """);

    private static final double MOST_PERSONS = 1e6;
    private static final double MOST_HOURS = 100;
    private static final double MOST_KRONER = 1e7;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int LADDER_STEPS = 4;

    private final Law law;
    private final ScenarioSection root;
    private final Optional<LocalDate> lawDay;
    private final Map<FigureId, Figure> ofLaw;

    private CadenceReader(Law law, ScenarioSection root, Map<FigureId, Figure> ofLaw) {
        this.law = law;
        this.root = root;
        this.ofLaw = ofLaw;
        this.lawDay = root.findDate("law_day");
    }

    /**
     * How many meetings within how long.
     *
     * @param number meetings for each full-time person
     * @param months within so many months
     */
    record Often(Figure number, Figure months) {}

    /**
     * Reads a cadence.
     *
     * @param ofLaw the numbers of rules that were read before, so that two plans that name one rule share its figures
     */
    static Cadence read(Scenario scenario, Law law, Map<FigureId, Figure> ofLaw) {
        CadenceReader reader = new CadenceReader(law, scenario.root(), ofLaw);
        Figure hours = reader.root.number(
                "hours_per_staff",
                Text.of("Timer om året til samtaler pr. årsværk", "Hours a year for meetings per full-time equivalent"),
                Units.HOUR.per(Units.FTE),
                1,
                2_500);
        List<Cadence.Line> lines = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (ScenarioSection section : reader.root.sections("meetings")) {
            Cadence.Line line = reader.line(section);
            if (!keys.add(line.key())) {
                section.refuse(
                        "title",
                        Text.of(
                                "to linjer har samme navn. Giv dem hver sit.",
                                "two lines have the same name. Name them apart."));
            }
            lines.add(line);
        }
        if (lines.isEmpty()) {
            reader.root.refuse(
                    "meetings",
                    Text.of(
                            "der er ingen samtaler. Skriv mindst én linje.",
                            "there are no meetings. Write at least one line."));
        }
        reader.root.done();
        return new Cadence(scenario.name(), Text.same(scenario.title()), hours, lines);
    }

    private Cadence.Line line(ScenarioSection section) {
        String title = section.text("title");
        Text label = Text.same(title);
        Figure persons = section.number(
                "persons",
                label.plus(Text.of(": fuldtidspersoner", ": full-time persons")),
                Units.FULL_TIME_PERSON,
                0,
                MOST_PERSONS);
        Often often = section.has("rule") ? byLaw(section, label) : stated(section, label);
        Figure hours = section.number(
                "hours",
                label.plus(Text.of(": timer pr. samtale", ": hours per meeting")),
                Units.HOUR.per(Units.MEETING),
                0,
                MOST_HOURS);
        return new Cadence.Line(
                FigureId.key(title),
                label,
                persons,
                often.number(),
                often.months(),
                hours,
                section.findText("group").map(FigureId::key),
                effect(section, label));
    }

    private Optional<Cadence.Effect> effect(ScenarioSection section, Text label) {
        Optional<Figure> fewer = section.findNumber(
                "fewer",
                label.plus(Text.of(": færre fuldtidspersoner pr. samtale", ": full-time persons fewer per meeting")),
                Units.FULL_TIME_PERSON.per(Units.MEETING),
                -1,
                1);
        Optional<Figure> benefit = section.findNumber(
                "benefit",
                label.plus(Text.of(": ydelse om året", ": benefit a year")),
                Units.KRONER_PER_FULL_TIME_PERSON,
                0,
                MOST_KRONER);
        OptionalInt step = section.findWhole("ladder_step", 1, LADDER_STEPS);
        if (fewer.isPresent() && (benefit.isEmpty() || step.isEmpty())) {
            section.refuse(
                    "fewer",
                    Text.of(
                            "færre på ydelse kræver også benefit og ladder_step.",
                            "fewer on benefit needs benefit and ladder_step too."));
        }
        return fewer.isPresent() && benefit.isPresent() && step.isPresent()
                ? Optional.of(new Cadence.Effect(fewer.get(), benefit.get(), step.getAsInt()))
                : Optional.empty();
    }

    private static Often stated(ScenarioSection section, Text label) {
        return new Often(
                section.number(
                        "number",
                        label.plus(Text.of(": samtaler pr. person", ": meetings per person")),
                        Units.MEETING.per(Units.FULL_TIME_PERSON),
                        0,
                        MOST_HOURS),
                section.number(
                        "months",
                        label.plus(Text.of(": inden for måneder", ": within months")),
                        Units.MONTH,
                        0.1,
                        120));
    }

    /** The number of a rule of meetings, with its paragraph. */
    private Often byLaw(ScenarioSection section, Text label) {
        String name = section.text("rule");
        String[] parts = name.split("/", -1);
        Optional<DecisionTable> table =
                parts.length == 2 && lawDay.isPresent() ? law.tables().find(parts[0], lawDay.get()) : Optional.empty();
        Optional<DecisionRow> row = table.flatMap(each ->
                each.allRows().stream().filter(one -> one.id().equals(parts[1])).findFirst());
        Optional<Often> often = row.flatMap(each -> often(table.orElseThrow(), each, label));
        if (often.isEmpty()) {
            section.refuse(
                    "rule",
                    Text.of(
                            "'" + name + "' er ikke en regel om samtaler, der gælder "
                                    + lawDay.map(LocalDate::toString).orElse("(law_day mangler)")
                                    + ". Se reglerne med: provenu law list, eller skriv number og months.",
                            "'" + name + "' is no rule on meetings in force on "
                                    + lawDay.map(LocalDate::toString).orElse("(law_day is missing)")
                                    + ". See the rules by: provenu law list, or write number and months."));
            return new Often(
                    given(
                            FigureId.of("law", "none"),
                            label,
                            0,
                            Units.MEETING.per(Units.FULL_TIME_PERSON),
                            List.of(),
                            Optional.empty(),
                            ""),
                    given(
                            FigureId.of("law", "none_months"),
                            label,
                            MONTHS_OF_A_YEAR,
                            Units.MONTH,
                            List.of(),
                            Optional.empty(),
                            ""));
        }
        return often.get();
    }

    private Optional<Often> often(DecisionTable table, DecisionRow row, Text label) {
        Optional<Double> number = number(row, "number");
        String unit = code(row, "unit");
        String measure = code(row, "measure");
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (unit.equals("meetings") && measure.equals("none")) {
            return Optional.of(often(table, row, label, number.get(), MONTHS_OF_A_YEAR));
        }
        Optional<Double> window = number(row, "window_months");
        if (unit.equals("meetings") && measure.equals("count") && window.isPresent()) {
            return Optional.of(often(table, row, label, number.get(), window.get()));
        }
        return unit.equals("months")
                        && measure.equals("each")
                        && code(row, "topic").equals("meetings")
                ? Optional.of(often(table, row, label, 1, number.get()))
                : Optional.empty();
    }

    private Often often(DecisionTable table, DecisionRow row, Text label, double number, double months) {
        FigureId id = FigureId.of("law", table.id(), row.id(), table.from().toString());
        Text rule = row.then().get("rule") instanceof Outcome.OfText(Text words) ? words : label;
        List<Note> notes = row.doubt()
                .map(doubt -> List.of(new Note(Note.Kind.DOUBT, doubt)))
                .orElse(List.of());
        return new Often(
                given(
                        id.child("number"),
                        rule,
                        number,
                        Units.MEETING.per(Units.FULL_TIME_PERSON),
                        notes,
                        Optional.of(row),
                        table.from().toString()),
                given(
                        id.child("months"),
                        rule.plus(Text.of(": måneder", ": months")),
                        months,
                        Units.MONTH,
                        notes,
                        Optional.of(row),
                        table.from().toString()));
    }

    private Figure given(
            FigureId id,
            Text label,
            double value,
            Unit unit,
            List<Note> notes,
            Optional<DecisionRow> row,
            String from) {
        return ofLaw.computeIfAbsent(
                id,
                name -> Figure.parameter(
                        name,
                        label,
                        Value.of(value),
                        unit,
                        PriceBasis.none(),
                        row.map(each -> new Reference(
                                        each.reference().title(),
                                        each.reference().place(),
                                        from))
                                .orElse(new Reference("", "", "")),
                        notes));
    }

    private static Optional<Double> number(DecisionRow row, String output) {
        return row.then().get(output) instanceof Outcome.OfNumber(double value) ? Optional.of(value) : Optional.empty();
    }

    private static String code(DecisionRow row, String output) {
        return row.then().get(output) instanceof Outcome.OfCode(String code) ? code : "";
    }
}

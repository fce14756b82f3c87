package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.MonthlySalary;
import dk.provenu.engine.scenario.ScenarioKind;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The incentive sheet: what a rule does to a unit that moves more persons into job this year, whether it punishes success
 * (source 000: the employees' incentives to reduce the target group), and the least change of the rule that mends it.
 */
public final class IncentiveSheet implements Model {

    static final FigureId ID = FigureId.of("payroll-incentives");

    static final ModelOption GROUP = new ModelOption(
            "target",
            Text.of("Målgruppe, som flyttes fra (tom: den største)", "Target group moved from (empty: the largest)"),
            "");

    static final ModelOption MOVED =
            new ModelOption("moved", Text.of("Antal flere i job i år", "How many more in job this year"), "1");

    static final ModelOption TEST = new ModelOption(
            "test",
            Text.of("Hvad er straf?", "What is a punishment?"),
            LeastTable.PAYROLL,
            List.of(LeastTable.PAYROLL, LeastTable.CAPACITY),
            List.of(
                    Text.of("at lønsummen falder", "that payroll falls"),
                    Text.of("at enheden ikke får indsatsen betalt", "that the unit is not paid for its effort")));

    private static final double MOST_MOVED = 100_000;

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Lønsum: incitamenter", "Payroll: incentives");
    }

    @Override
    public Text description() {
        return Text.of(
                "For en enhed, der flytter én mere i job i år: hvad sker der med dens lønsum de næste år, med arbejdet og med"
                        + " kommunens netto? Straffer reglen succes, og hvilken mindste ændring af reglen fjerner straffen, uden at"
                        + " kommunen betaler for det?",
                "For a unit that moves one more person into job this year: what happens to its payroll in the next years, to the work"
                        + " and to the municipality's net? Does the rule punish success, and which least change of it removes the"
                        + " punishment at no net cost to the municipality?");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(PayrollData.GROUPS, PayrollData.VOLUMES);
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(PayrollData.INVESTMENTS, Assumptions.KIND);
    }

    @Override
    public List<ScenarioKind> scenarios() {
        return List.of(RuleReader.KIND);
    }

    @Override
    public List<ScenarioKind> scenariosUsed() {
        return List.of(CadenceReader.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(GROUP, MOVED, TEST, Setup.PATH, Shock.OPTION, Setup.NORM, MonthlySalary.OPTION);
    }

    @Override
    public boolean asksTheLaw() {
        return true;
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        return run(input, RuleReader.chosen(input));
    }

    static ModelResult run(ModelInput input, Rule rule) {
        Setup setup = Setup.read(input, ID);
        VolumePath base = setup.path(input.option(Setup.PATH));
        VolumePath path = setup.shocked(base, input.option(Shock.OPTION));
        Target target = setup.target(input.option(GROUP));
        String test = input.option(TEST);
        if (!TEST.values().contains(test)) {
            throw new ModelException(Text.of(
                    "test '" + test + "' findes ikke. Vælg payroll eller capacity.",
                    "There is no test '" + test + "'. Choose payroll or capacity."));
        }
        Workload workload = Workload.of(setup, path);
        Outcome without = Outcome.of(Staffing.of(workload, rule, setup.made().table("rule")));
        Moved moved =
                Moved.of(without, target, moved(input, target), setup.made().table("moved"));
        SizeTable sizes = SizeTable.of(without, target);
        LeastTable least = LeastTable.of(moved, test);
        SheetTable sheet = new SheetTable(moved);
        List<FigureTable> tables = new ArrayList<>(List.of(sheet.table(), least.table(), sizes.table()));
        return new ModelResult(
                ID.value(),
                Text.of(
                        "Straffer reglen succes? " + rule.title().da() + ", "
                                + input.own().name(),
                        "Does the rule punish success? " + rule.title().en() + ", "
                                + input.own().name()),
                Map.of(
                        GROUP.key(), target.key(),
                        MOVED.key(), input.option(MOVED),
                        TEST.key(), test,
                        Setup.PATH.key(), base.key(),
                        Shock.OPTION.key(), input.option(Shock.OPTION),
                        Setup.NORM.key(), input.option(Setup.NORM),
                        MonthlySalary.OPTION.key(), input.option(MonthlySalary.OPTION)),
                IncentiveSentences.of(moved, least, sizes),
                tables,
                List.of(sheet.chart(), sizes.chart()),
                notes(setup, rule));
    }

    /** @throws ModelException when it is no number above 0, or more than there are */
    private static Figure moved(ModelInput input, Target target) {
        String text = input.option(MOVED).strip();
        double number;
        try {
            number = Double.parseDouble(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            number = Double.NaN;
        }
        if (!(number > 0 && number <= Math.min(MOST_MOVED, target.persons().number()))) {
            throw new ModelException(Text.of(
                    "moved '" + text + "' kan ikke bruges. Skriv et antal over 0 og højst målgruppens "
                            + Math.round(target.persons().number()) + " fuldtidspersoner.",
                    "moved '" + text + "' cannot be used. Write a number above 0 and at most the target group's "
                            + Math.round(target.persons().number()) + " full-time persons."));
        }
        return persons(ID.child("moved", "persons"), number);
    }

    static Figure persons(FigureId id, double number) {
        return Figure.assumption(
                id,
                Text.of("Flere i job i år", "More in job this year"),
                Value.of(number),
                Units.FULL_TIME_PERSON,
                PriceBasis.none(),
                new Origin.Assumption(
                        Text.of("valgt ved kørslen", "chosen for this run"), Optional.empty(), Optional.empty()),
                List.of());
    }

    private static List<Note> notes(Setup setup, Rule rule) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.footnote(
                "De flyttes ved det første års begyndelse; sammenligningsgruppen bevæger sig ikke med, så hele faldet er egen indsats.",
                "They are moved at the beginning of the first year; the comparison group does not move with them, so the whole fall"
                        + " is own effort."));
        if (setup.costs().retained().isEmpty()) {
            notes.add(Note.footnote(
                    "Alle regnes som væk fra ydelsen i alle år; skriv payroll_retained_after_a_year i assumptions for tilbagefald.",
                    "All are taken to stay off the benefit in all years; write payroll_retained_after_a_year in assumptions for"
                            + " relapse."));
        }
        if (setup.costs().effort().isEmpty()) {
            notes.add(
                    Note.doubt(
                            "Hvad det koster enheden at flytte en borger, er ikke skrevet (payroll_effort_per_person) og regnes som ingenting.",
                            "What it costs the unit to move a person is not written (payroll_effort_per_person) and counts as nothing."));
        }
        if (rule.band().value().orNaN() > 0) {
            notes.add(Note.footnote(
                    "Båndet kan skjule straffen for én og tage den for mange på én gang; se tabellen over antal.",
                    "The band can hide the punishment of one and take that of many at once; see the table by number."));
        }
        return notes;
    }
}

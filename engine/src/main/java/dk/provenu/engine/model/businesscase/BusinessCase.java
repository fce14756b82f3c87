package dk.provenu.engine.model.businesscase;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Analyses;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.MovesTable;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.FigureTable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The business case for job brokers (jobformidlere), as Lyngby-Taarbæk Kommune set it out in appendix 4 to case 3 of the
 * Erhvervs- og Beskæftigelsesudvalg on 18 February 2014: brokers bring persons into company-based offers, which the state
 * reimbursed at a higher rate, and fewer courses are bought. Amounts in kr. a year; a saving is positive. The rates are
 * those of the law on the chosen day, beside those of a second day.
 */
public final class BusinessCase implements Model {

    static final String ID = "business-case";

    private static final ModelOption WRITTEN = new ModelOption(
            "written-on",
            Text.of("Regler, som kilden regnede efter", "Rules by which the source reckoned"),
            "2014-07-01");
    private static final ModelOption COMPARE = new ModelOption(
            "compare-on", Text.of("Sammenlign med reglerne den", "Compare with the rules of"), "2016-07-01");
    private static final ModelOption STEP = new ModelOption(
            "ladder-step",
            Text.of("Deltagernes trin på refusionstrappen", "The participants' step of the ladder"),
            "4");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("Businesscase for jobformidlere", "Business case for job brokers");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvad jobformidlere koster og sparer, hvor få pladser der betaler dem, og hvad en anden refusionslov gør ved sagen.",
                "What job brokers cost and save, how few places pay for them, and what another law of reimbursement does to it.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(Drivers.KIND);
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(PublishedFigures.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(WRITTEN, COMPARE, STEP);
    }

    @Override
    public boolean asksTheLaw() {
        return true;
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        Drivers drivers = Drivers.read(input);
        LocalDate written = day(input, WRITTEN);
        LocalDate compareOn = day(input, COMPARE);
        LocalDate on = input.on().orElse(written);
        int step = step(input);
        Case.Common common = Case.Common.of(drivers);
        Optional<Unexplained> unexplained = drivers.higherReimbursement()
                .map(given -> Unexplained.of(given, common, Rates.on(input.law(), written, "written", step)));
        Figure benefit = unexplained.map(Unexplained::impliedBenefit).orElse(drivers.benefitPerMonth());
        Rates rates = Rates.on(input.law(), on, "base", step);
        Case base = Case.of("base", common, rates, benefit);
        Case compare = Case.of("compare", common, Rates.on(input.law(), compareOn, "compare", step), benefit);
        Optional<Case> stated = unexplained.map(each -> Case.of("stated", common, rates, drivers.benefitPerMonth()));
        List<Figure> breakEven = breakEven(common, base, stated);
        List<Analyses.Move> moves = Analyses.moves(FigureId.of(ID), base.total(), moved(common));

        List<FigureTable> tables = new ArrayList<>();
        tables.add(CaseTables.cases(common, base, compare, stated));
        unexplained.ifPresent(each -> tables.add(CaseTables.unexplained(each, drivers)));
        tables.add(CaseTables.breakEven(breakEven));
        tables.add(MovesTable.of(moves, Text.of("Besparelse", "Saving")));
        Map<String, String> choices = Map.of(
                "on",
                on.toString(),
                WRITTEN.key(),
                written.toString(),
                COMPARE.key(),
                compareOn.toString(),
                STEP.key(),
                Integer.toString(step));
        Set<Figure> figures = new LinkedHashSet<>();
        tables.forEach(table -> figures.addAll(table.figures()));
        PublishedFigures.table(PublishedFigures.check(input, ID, choices, figures))
                .ifPresent(tables::add);
        return new ModelResult(
                ID,
                title().plus(Text.same(", " + input.own().name())),
                choices,
                CaseSentences.of(common, base, compare, unexplained, breakEven),
                tables,
                CaseCharts.of(common, base, compare, moves),
                notes(unexplained));
    }

    /** What is moved to see what it does; places at once, as brokers and places per broker are only ever multiplied. */
    private static List<Figure> moved(Case.Common common) {
        Drivers drivers = common.drivers();
        List<Figure> moved = new ArrayList<>(List.of(common.places(), drivers.wage(), drivers.benefitPerMonth()));
        drivers.higherReimbursement().ifPresent(moved::add);
        for (Drivers.Course course : drivers.courses()) {
            moved.add(course.fewer());
            moved.add(course.price());
        }
        return moved;
    }

    private static List<Figure> breakEven(Case.Common common, Case base, Optional<Case> stated) {
        List<Figure> found = new ArrayList<>();
        found.add(Analyses.breakEven(
                FigureId.of(ID),
                "places_pay_wage",
                Text.of(
                        "Helårspladser, hvor den højere refusion betaler lønnen",
                        "Full-year places at which the reimbursement pays the wage"),
                common.places(),
                base.net()));
        stated.ifPresent(each -> found.add(Analyses.breakEven(
                FigureId.of(ID),
                "places_pay_wage_stated",
                Text.of("Det samme med den oplyste ydelse", "The same at the stated benefit"),
                common.places(),
                each.net())));
        found.add(Analyses.breakEven(
                FigureId.of(ID),
                "places_in_all",
                Text.of(
                        "Helårspladser, hvor hele sagen går i nul",
                        "Full-year places at which the whole case breaks even"),
                common.places(),
                base.total()));
        found.add(Analyses.breakEven(
                FigureId.of(ID),
                "wage",
                Text.of("Løn, som hele sagen kan bære", "Wage that the whole case can bear"),
                common.drivers().wage(),
                base.total()));
        return found;
    }

    private static LocalDate day(ModelInput input, ModelOption option) {
        String text = input.option(option);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ModelException(Text.of(
                    "'" + text + "' er ikke en dato i valget " + option.key() + ". Skriv den som 2014-07-01.",
                    "'" + text + "' is not a day in the option " + option.key() + ". Write it as 2014-07-01."));
        }
    }

    private static int step(ModelInput input) {
        String text = input.option(STEP);
        if (!text.matches("[1-4]")) {
            throw new ModelException(Text.of(
                    "'" + text + "' er ikke et trin på refusionstrappen. Skriv 1, 2, 3 eller 4.",
                    "'" + text + "' is not a step of the ladder. Write 1, 2, 3 or 4."));
        }
        return Integer.parseInt(text);
    }

    private static List<Note> notes(Optional<Unexplained> unexplained) {
        List<Note> notes = new ArrayList<>();
        notes.add(
                Note.footnote(
                        "På refusionstrappen fra 2016 afhænger refusionen af ugerne og ikke af aktiviteten; begge satser er derfor trinnets.",
                        "On the ladder from 2016 the reimbursement depends on the weeks and not on the activity; so both rates are the step's."));
        if (unexplained.isPresent()) {
            notes.add(Note.doubt(
                    "Den højere refusion er kildens eget tal; den regnes om til en ydelse pr. plads, så pladser og lov kan ændres.",
                    "The higher reimbursement is the source's own number; it is turned into a benefit per place, so that places and law"
                            + " can be changed."));
        }
        return notes;
    }
}

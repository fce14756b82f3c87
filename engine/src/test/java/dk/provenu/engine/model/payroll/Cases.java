package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.TestLaw;
import dk.provenu.engine.vocabulary.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Small workspaces that can be computed by hand: one target group, 100 persons, 4 staff, 480.000 kr. each a year. */
final class Cases {

    static final FigureId MODEL = FigureId.of("payroll-test");

    private Cases() {}

    /** One group of 100 persons and 4 staff, yearly, with the own and the comparison group's persons of each year. */
    static ModelInput input(double[] persons, double[] comparison, String... assumptions) {
        List<String> volumes = new ArrayList<>(List.of("path,group,period,persons,comparison"));
        for (int i = 0; i < persons.length; i++) {
            volumes.add("forecast,sick," + (2027 + i) + "," + persons[i] + "," + comparison[i]);
        }
        List<String> assumed = new ArrayList<>(List.of(
                "parameter,label,value,low,high,unit,price_basis,source,place,note",
                "average_monthly_salary,Løn,40000,,,kr/fte*month,fixed 2026,,,"));
        assumed.addAll(List.of(assumptions));
        ModelInput read = ExampleData.of("ballerup")
                .withLines(
                        PayrollData.GROUPS,
                        "group,label,persons,staff,comparison,national_caseload,recommended,benefit,ladder_step,price_basis",
                        "sick,Sygedagpenge,100,4,1000,20,sickness,200000,4,fixed 2026")
                .withLines(PayrollData.VOLUMES, volumes.toArray(String[]::new))
                .withLines(Assumptions.KIND, assumed.toArray(String[]::new))
                .input("Albertslund", Optional.empty(), Map.of());
        return new ModelInput(
                read.tables(),
                read.own(),
                read.group(),
                read.options(),
                TestLaw.bundled(),
                Optional.of(LocalDate.of(2026, 7, 1)));
    }

    static Setup setup(double[] persons, double[] comparison, String... assumptions) {
        return Setup.read(input(persons, comparison, assumptions), MODEL);
    }

    static Figure share(String name, double value) {
        return number(name, value, Unit.SHARE);
    }

    static Figure persons(double value) {
        return number("moved", value, Units.FULL_TIME_PERSON);
    }

    private static Figure number(String name, double value, Unit unit) {
        return Figure.assumption(
                FigureId.of("scenario", "rule", name),
                Text.same(name),
                Value.of(value),
                unit,
                PriceBasis.none(),
                new Origin.Assumption(Text.EMPTY, Optional.empty(), Optional.empty()),
                List.of());
    }

    /** Yearly, of what was counted the year before, no band, floor or ceiling, nothing kept. */
    static Rule following() {
        return rule(0, 0, 1, 1, 0, OptionalInt.of(0));
    }

    static Rule rule(int lag, double band, double cycle, double effort, double kept, OptionalInt keptMonths) {
        return new Rule(
                "rule",
                Text.same("rule"),
                12,
                false,
                lag,
                false,
                share("band", band),
                Optional.empty(),
                Optional.empty(),
                share("cycle", cycle),
                share("effort", effort),
                share("kept", kept),
                keptMonths);
    }

    static Outcome outcome(Setup setup, Rule rule) {
        Made made = setup.made().table("rule");
        return Outcome.of(Staffing.of(Workload.of(setup, setup.path("")), rule, made));
    }

    static double[] base(Outcome outcome) {
        return outcome.years().stream()
                .mapToDouble(year -> year.base().number())
                .toArray();
    }
}

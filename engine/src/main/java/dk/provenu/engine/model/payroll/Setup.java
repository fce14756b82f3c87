package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.MonthlySalary;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is simulated, whatever the rule.
 *
 * @param made makes figures under the model's id
 * @param targets the target groups
 * @param timeline the periods
 * @param paths the paths of volumes, the first being the standard
 * @param start the base staff that the persons of the last accounts need by the norm: where every rule begins
 * @param salary kr. for a full-time employee in a year
 * @param fixed staff outside the cases that no rule regulates, such as leaders; empty for none
 * @param external staff paid by external funds, outside payroll and rule; empty for none
 * @param investments the adopted investments
 * @param costs what else is assumed
 * @param lawDay the day whose law holds: that asked for, or the first day of the simulation
 */
record Setup(
        Made made,
        List<Target> targets,
        Timeline timeline,
        List<VolumePath> paths,
        Figure start,
        Figure salary,
        Optional<Figure> fixed,
        Optional<Figure> external,
        List<Investment> investments,
        Costs costs,
        LocalDate lawDay) {

    static final ModelOption PATH = new ModelOption(
            "path",
            Text.of(
                    "Forløb: hvilke forventede fuldtidspersoner (tom: det første i data)",
                    "Path: which expected full-time persons (empty: the first in the data)"),
            "");

    static final String OWN = "own";
    static final String NATIONAL = "national";
    static final String MEETINGS = "meetings";

    static final ModelOption NORM = new ModelOption(
            "norm",
            Text.of("Norm: fuldtidspersoner pr. årsværk", "Norm: full-time persons per full-time equivalent"),
            OWN,
            List.of(OWN, NATIONAL, MEETINGS),
            List.of(
                    Text.of("kommunens egen i seneste regnskab", "the municipality's own in the last accounts"),
                    Text.of("landsgennemsnittet", "the national average"),
                    Text.of("samtaletakten (en plan)", "the meeting cadence (a plan)")));

    /**
     * An adopted investment.
     *
     * @param staff full-time equivalents a year
     */
    record Investment(String key, Text label, int first, int last, Figure staff) {

        boolean covers(int year) {
            return first <= year && year <= last;
        }
    }

    /**
     * What is assumed of the costs of staff that do not fit the work; each is empty where nobody has said.
     *
     * @param turnover kr. for each full-time equivalent that is hired or let go
     * @param personsPerMissing full-time persons more on benefit for each full-time equivalent that is missing in a year
     * @param effort kr. of the unit's own payroll that it takes to move one person into job
     * @param retained share of those moved who are still off the benefit a year later
     */
    record Costs(
            Optional<Figure> turnover,
            Optional<Figure> personsPerMissing,
            Optional<Figure> effort,
            Optional<Figure> retained) {}

    /**
     * Reads what the models of payroll share.
     *
     * @throws ModelException when a group has no norm, a path misses a period, or there is no salary
     */
    static Setup read(ModelInput input, FigureId model) {
        Made made = new Made(model);
        MonthlySalary monthly = MonthlySalary.of(input, model.child("salary", "chosen"));
        Figure chosen = monthly.chosen()
                .orElseThrow(() -> new ModelException(Text.of(
                        "Lønnen mangler. Skriv forudsætningen " + MonthlySalary.NAME
                                + " (enhed kr/fte*month) i assumptions," + " eller vælg den med salary.",
                        "The salary is missing. Write the assumption " + MonthlySalary.NAME + " (unit kr/fte*month) in"
                                + " assumptions, or choose it by salary.")));
        Figure months = MonthlySalary.months(model.child("salary", "months"));
        Figure salary = MonthlySalary.yearly(
                model.child("salary", "yearly"),
                Text.of("Årsløn pr. årsværk", "Yearly salary of a full-time equivalent"),
                chosen,
                months);
        VolumeReader volumes = VolumeReader.read(input);
        LocalDate lawDay =
                input.on().orElse(volumes.timeline().periods().getFirst().start());
        Optional<MeetingNorm> meetings = input.option(NORM).equals(MEETINGS)
                ? Optional.of(MeetingNorm.of(input, made, new CadenceCost.Prices(salary, months, input.law(), lawDay)))
                : Optional.empty();
        List<Target> targets = new TargetReader(input, made, lawDay, meetings).targets();
        volumes.check(targets);
        Figure start = made.sum(
                "norms",
                "start",
                Text.of("Basisnormering ved start", "Base staff at the start"),
                targets.stream().map(Target::need).toList());
        List<Investment> investments = new ArrayList<>();
        for (SourceRow row : input.rows(PayrollData.INVESTMENTS)) {
            investments.add(new Investment(
                    FigureId.key(row.text("investment")),
                    Text.same(row.text("label")),
                    Integer.parseInt(row.text("first_year")),
                    Integer.parseInt(row.text("last_year")),
                    row.figure("staff")));
        }
        return new Setup(
                made,
                targets,
                volumes.timeline(),
                volumes.paths(),
                start,
                salary,
                assumed(input, "payroll_fixed_staff", Units.FTE),
                assumed(input, "payroll_external_staff", Units.FTE),
                investments,
                new Costs(
                        assumed(input, "payroll_turnover_cost", Units.KRONER_PER_FTE),
                        assumed(input, "payroll_persons_per_missing_staff", Units.FULL_TIME_PERSONS_PER_FTE),
                        assumed(input, "payroll_effort_per_person", Units.KRONER_PER_FULL_TIME_PERSON),
                        assumed(input, "payroll_retained_after_a_year", Unit.SHARE)),
                lawDay);
    }

    private static Optional<Figure> assumed(ModelInput input, String name, Unit unit) {
        Optional<Figure> found = Assumptions.find(input, name);
        found.filter(figure -> !figure.unit().equals(unit)).ifPresent(figure -> {
            throw new ModelException(Text.of(
                    "Forudsætningen '" + name + "' er i "
                            + figure.unit().words().da() + ". Skriv den i " + unit.code() + ".",
                    "The assumption '" + name + "' is in "
                            + figure.unit().words().en() + ". Write it in " + unit.code() + "."));
        });
        return found;
    }

    /**
     * The path of that name; the first where none is named.
     *
     * @throws ModelException with those that there are
     */
    VolumePath path(String name) {
        return name.isEmpty()
                ? paths.getFirst()
                : paths.stream()
                        .filter(each -> each.key().equals(name))
                        .findFirst()
                        .orElseThrow(() -> {
                            String known = String.join(
                                    ", ", paths.stream().map(VolumePath::key).toList());
                            return new ModelException(Text.of(
                                    "Forløbet '" + name + "' findes ikke i payroll-volumes. Vælg et af: " + known + ".",
                                    "The path '" + name + "' is not in payroll-volumes. Choose one of: " + known
                                            + "."));
                        });
    }

    /** The path with the shock that was chosen; the path itself where none was. */
    VolumePath shocked(VolumePath path, String shock) {
        return Shock.read(shock, timeline).map(each -> each.over(path, this)).orElse(path);
    }

    /**
     * The target group of that name; the one with the most persons where none is named.
     *
     * @throws ModelException with those that there are
     */
    Target target(String name) {
        if (name.isEmpty()) {
            return targets.stream()
                    .max(java.util.Comparator.comparingDouble(
                            each -> each.persons().value().orNaN()))
                    .orElseThrow();
        }
        return targets.stream()
                .filter(each -> each.key().equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    String known =
                            String.join(", ", targets.stream().map(Target::key).toList());
                    return new ModelException(Text.of(
                            "Målgruppen '" + name + "' findes ikke i payroll-groups. Vælg en af: " + known + ".",
                            "The target group '" + name + "' is not in payroll-groups. Choose one of: " + known + "."));
                });
    }

    /** The investments of a year by name. */
    Map<String, Investment> investments(int year) {
        Map<String, Investment> all = new java.util.LinkedHashMap<>();
        investments.stream().filter(each -> each.covers(year)).forEach(each -> all.put(each.key(), each));
        return all;
    }
}

package dk.provenu.engine.model.benchmark.framework;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.benchmark.Members;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The municipalities of one year that have a number in every variable of a regression. All in the data take part,
 * whatever comparison group is chosen: the group says who is shown, not from whom is learnt.
 *
 * @param year the year
 * @param municipalities those with every number, in Danish order
 * @param outcome what is to be explained
 * @param conditions what explains it
 * @param population by municipality; empty where the data have none
 * @param leftOut those that lack a number
 * @param remarks what the rows say of themselves, each once
 */
record RegressionData(
        int year,
        List<Municipality> municipalities,
        Variable outcome,
        List<Variable> conditions,
        Map<Municipality, Figure> population,
        List<Municipality> leftOut,
        List<String> remarks) {

    /** Percentages, shares, numbers and quantities can be added; ranks, years and indices cannot. */
    private static final Set<Unit.Form> ADDABLE =
            Set.of(Unit.Form.PERCENT, Unit.Form.SHARE, Unit.Form.NUMBER, Unit.Form.QUANTITY);

    /**
     * A variable.
     *
     * @param code its name in the data
     * @param label its name for people
     * @param values by municipality
     */
    record Variable(String code, Text label, Map<Municipality, Figure> values) {

        double[] numbers(List<Municipality> members) {
            return members.stream()
                    .mapToDouble(member -> value(member).number())
                    .toArray();
        }

        Figure value(Municipality member) {
            Figure figure = values.get(member);
            if (figure == null) {
                throw new IllegalArgumentException(code + " has no " + member);
            }
            return figure;
        }

        Unit unit() {
            return values.values().iterator().next().unit();
        }

        boolean has(Municipality member) {
            Figure figure = values.get(member);
            return figure != null && figure.value().isPresent();
        }
    }

    /**
     * Gathers them.
     *
     * @throws ModelException when a variable is not there, or too few municipalities are left
     */
    static RegressionData of(ModelInput input, RegressionChoice choice) {
        List<SourceRow> all = input.rows(FrameworkData.VARIABLES);
        int year = Members.year(input, Members.years(all));
        List<SourceRow> rows = all.stream().filter(Members.inYear(year)).toList();
        Map<String, List<SourceRow>> byName = new LinkedHashMap<>();
        rows.forEach(row -> byName.computeIfAbsent(row.text("variable"), name -> new ArrayList<>())
                .add(row));
        Variable outcome = choice.outcome().isEmpty()
                ? variables(byName, "outcome").stream().findFirst().orElseThrow(() -> none("outcome", year))
                : named(byName, choice.outcome());
        if (!ADDABLE.contains(outcome.unit().form())) {
            throw new ModelException(Text.of(
                    "'" + outcome.code() + "' er i " + outcome.unit().words().da()
                            + " og kan ikke forklares som en sum. Vælg en variabel i pct., antal eller kroner.",
                    "'" + outcome.code() + "' is in " + outcome.unit().words().en()
                            + " and cannot be explained as a sum. Choose a variable in pct., numbers or kroner."));
        }
        List<Variable> conditions = choice.conditions().isEmpty()
                ? variables(byName, "condition")
                : choice.conditions().stream().map(name -> named(byName, name)).toList();
        if (conditions.isEmpty()) {
            throw none("condition", year);
        }
        if (conditions.stream().anyMatch(condition -> condition.code().equals(outcome.code()))) {
            throw new ModelException(Text.of(
                    "'" + outcome.code() + "' kan ikke forklare sig selv. Tag den ud af rammevilkårene.",
                    "'" + outcome.code() + "' cannot explain itself. Leave it out of the conditions."));
        }
        Map<Municipality, Figure> population = variables(byName, "population").stream()
                .findFirst()
                .map(Variable::values)
                .orElse(Map.of());
        if (choice.weighted() && population.isEmpty()) {
            throw none("population", year);
        }
        List<Municipality> complete = new ArrayList<>();
        List<Municipality> leftOut = new ArrayList<>();
        rows.stream()
                .map(row -> Municipalities.get(row.text("municipality")))
                .distinct()
                .sorted(Municipality.BY_NAME)
                .forEach(member ->
                        (isComplete(member, outcome, conditions, choice, population) ? complete : leftOut).add(member));
        int least = Math.max(conditions.size() + 3, conditions.size() * choice.rowsPerCondition());
        if (complete.size() < least) {
            throw tooFew(complete.size(), conditions.size(), least);
        }
        List<String> remarks = rows.stream()
                .map(row -> row.text("note"))
                .filter(note -> !note.isEmpty())
                .distinct()
                .toList();
        return new RegressionData(year, complete, outcome, conditions, population, leftOut, remarks);
    }

    private static boolean isComplete(
            Municipality member,
            Variable outcome,
            List<Variable> conditions,
            RegressionChoice choice,
            Map<Municipality, Figure> population) {
        Figure weight = population.get(member);
        return outcome.has(member)
                && conditions.stream().allMatch(condition -> condition.has(member))
                && (!choice.weighted() || (weight != null && weight.value().orNaN() > 0));
    }

    private static List<Variable> variables(Map<String, List<SourceRow>> byName, String role) {
        return byName.entrySet().stream()
                .filter(entry -> entry.getValue().getFirst().text("role").equals(role))
                .map(entry -> variable(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Variable named(Map<String, List<SourceRow>> byName, String name) {
        List<SourceRow> rows = byName.get(name);
        if (rows == null) {
            String known = String.join(", ", byName.keySet());
            throw new ModelException(Text.of(
                    "Variablen '" + name + "' er ikke i framework-variables. Der er: " + known + ".",
                    "The variable '" + name + "' is not in framework-variables. There are: " + known + "."));
        }
        return variable(name, rows);
    }

    private static Variable variable(String name, List<SourceRow> rows) {
        Map<Municipality, Figure> values = new LinkedHashMap<>();
        Unit unit = rows.getFirst().figure("value").unit();
        for (SourceRow row : rows) {
            Figure figure = row.figure("value");
            if (!figure.unit().equals(unit)) {
                throw new ModelException(Text.of(
                        "Linje " + row.line() + " i " + row.file() + ": '" + name + "' er i "
                                + figure.unit().words().da() + ", men i "
                                + unit.words().da() + " på linje "
                                + rows.getFirst().line() + ". Brug én enhed.",
                        "Line " + row.line() + " of " + row.file() + ": '" + name + "' is in "
                                + figure.unit().words().en() + ", but in "
                                + unit.words().en() + " on line "
                                + rows.getFirst().line() + ". Use one unit."));
            }
            values.put(Municipalities.get(row.text("municipality")), figure);
        }
        String label = rows.getFirst().text("label");
        return new Variable(name, Text.same(label.isEmpty() ? name : label), values);
    }

    private static ModelException none(String role, int year) {
        return new ModelException(Text.of(
                "Ingen variabel i framework-variables har rollen " + role + " i " + year
                        + ". Skriv den i kolonnen role, eller vælg variablen.",
                "No variable in framework-variables has the role " + role + " in " + year
                        + ". Write it in the column role, or choose the variable."));
    }

    private static ModelException tooFew(int there, int conditions, int least) {
        return new ModelException(Text.of(
                there + " kommuner har tal i alle variabler; " + conditions + " rammevilkår kræver mindst " + least
                        + ". Vælg færre rammevilkår (conditions), eller indlæs flere kommuner.",
                there + " municipalities have a number in every variable; " + conditions + " conditions need at least "
                        + least + ". Choose fewer conditions, or import more municipalities."));
    }
}

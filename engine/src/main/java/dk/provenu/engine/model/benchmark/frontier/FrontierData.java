package dk.provenu.engine.model.benchmark.frontier;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The municipalities of one period that have a usable number in every input and output.
 *
 * @param period the period
 * @param municipalities in Danish order
 * @param inputs what is used
 * @param outputs what is got
 * @param leftOut those that cannot take part, and why
 * @param remarks what the rows say of themselves, each once
 */
public record FrontierData(
        String period,
        List<Municipality> municipalities,
        List<Variable> inputs,
        List<Variable> outputs,
        Map<Municipality, Text> leftOut,
        List<String> remarks) {

    /** Inputs and outputs of municipalities. */
    public static final DatasetKind KIND = new DatasetKind(
            "frontier-data",
            Text.of("Ressourcer og resultater til frontanalysen", "Inputs and outputs of the frontier analysis"),
            Text.of(
                    "En række pr. kommune, periode og variabel: ressourcer (input: årsværk, udgifter) skal være over 0, resultater"
                            + " (output: flere er bedre) må ikke være negative. Brug enten mængder eller forholdstal, ikke begge;"
                            + " forholdstal kræver variabelt skalaafkast.",
                    "A row by municipality, period and variable: inputs (staff, expenditure) must be above 0, outputs (more is"
                            + " better) must not be negative. Use either volumes or ratios, not both; ratios require variable"
                            + " returns to scale."),
            List.of(
                    ColumnSpec.key(
                            "municipality",
                            ColumnType.MUNICIPALITY,
                            Text.of("kommune, navn eller kode", "municipality, name or code")),
                    ColumnSpec.key("period", ColumnType.PERIOD, Text.of("periode, fx 2024", "period, such as 2024")),
                    ColumnSpec.key("variable", ColumnType.CODE, Text.of("variablens navn", "the variable's name")),
                    ColumnSpec.words(
                            "label",
                            ColumnType.TEXT,
                            false,
                            Text.of("variablen for mennesker", "the variable in words")),
                    ColumnSpec.words("role", ColumnType.CODE, true, Text.of("input eller output", "input or output"))
                            .oneOf(Set.of("input", "output")),
                    ColumnSpec.numberInRowUnit("value", false, 0, 1e12, Text.of("værdi", "value")),
                    ColumnSpec.words("unit", ColumnType.UNIT, true, Text.of("enhed", "unit")),
                    ColumnSpec.words(
                            "price_basis", ColumnType.PRICE_BASIS, false, Text.of("prisniveau", "price level")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    /**
     * An input or an output.
     *
     * @param code its name in the data
     * @param label its name for people
     * @param values by municipality
     */
    record Variable(String code, Text label, Map<Municipality, Figure> values) {

        Figure value(Municipality member) {
            Figure figure = values.get(member);
            if (figure == null) {
                throw new IllegalArgumentException(code + " has no " + member);
            }
            return figure;
        }

        double[] numbers(List<Municipality> members) {
            return members.stream()
                    .mapToDouble(member -> value(member).number())
                    .toArray();
        }

        Unit unit() {
            return values.values().iterator().next().unit();
        }

        /** NaN where there is none. */
        double orNaN(Municipality member) {
            Figure figure = values.get(member);
            return figure == null ? Double.NaN : figure.value().orNaN();
        }
    }

    /**
     * Gathers them.
     *
     * @param chosen the variables that take part; empty for all
     * @throws ModelException when there is no input or no output, or fewer than two municipalities are left
     */
    static FrontierData of(List<SourceRow> all, String period, List<String> chosen) {
        List<SourceRow> rows =
                all.stream().filter(row -> row.text("period").equals(period)).toList();
        Map<String, List<SourceRow>> byName = new LinkedHashMap<>();
        rows.forEach(row -> byName.computeIfAbsent(row.text("variable"), name -> new ArrayList<>())
                .add(row));
        for (String name : chosen) {
            if (!byName.containsKey(name)) {
                String known = String.join(", ", byName.keySet());
                throw new ModelException(Text.of(
                        "Variablen '" + name + "' er ikke i frontier-data for " + period + ". Der er: " + known + ".",
                        "The variable '" + name + "' is not in frontier-data of " + period + ". There are: " + known
                                + "."));
            }
        }
        if (!chosen.isEmpty()) {
            byName.keySet().retainAll(chosen);
        }
        List<Variable> inputs = variables(byName, "input");
        List<Variable> outputs = variables(byName, "output");
        if (inputs.isEmpty() || outputs.isEmpty()) {
            String role = inputs.isEmpty() ? "input" : "output";
            throw new ModelException(Text.of(
                    "Frontanalysen mangler en variabel med rollen " + role + " i " + period
                            + ". Indlæs den, eller tag den med i variables.",
                    "The frontier analysis lacks a variable of the role " + role + " in " + period
                            + ". Import it, or name it in variables."));
        }
        List<Municipality> complete = new ArrayList<>();
        Map<Municipality, Text> leftOut = new LinkedHashMap<>();
        rows.stream()
                .map(row -> Municipalities.get(row.text("municipality")))
                .distinct()
                .sorted(Municipality.BY_NAME)
                .forEach(member -> {
                    Text fault = fault(member, inputs, outputs);
                    if (fault.da().isEmpty()) {
                        complete.add(member);
                    } else {
                        leftOut.put(member, fault);
                    }
                });
        if (complete.size() < 2) {
            throw new ModelException(Text.of(
                    complete.size()
                            + " kommune har brugbare tal i alle variabler; en front kræver mindst to. Indlæs flere"
                            + " kommuner, eller vælg færre variabler.",
                    complete.size()
                            + " municipality has usable numbers in every variable; a frontier needs at least two."
                            + " Import more municipalities, or choose fewer variables."));
        }
        List<String> remarks = rows.stream()
                .map(row -> row.text("note"))
                .filter(note -> !note.isEmpty())
                .distinct()
                .toList();
        return new FrontierData(period, complete, inputs, outputs, leftOut, remarks);
    }

    /** Why a municipality cannot take part; empty when it can. */
    private static Text fault(Municipality member, List<Variable> inputs, List<Variable> outputs) {
        double most = 0;
        for (Variable input : inputs) {
            double number = input.orNaN(member);
            if (Double.isNaN(number)) {
                return missing(input);
            }
            if (number <= 0) {
                return input.label().plus(Text.of(" er 0", " is 0"));
            }
        }
        for (Variable output : outputs) {
            double number = output.orNaN(member);
            if (Double.isNaN(number)) {
                return missing(output);
            }
            most = Math.max(most, number);
        }
        return most > 0 ? Text.EMPTY : Text.of("intet resultat er over 0", "no output is above 0");
    }

    private static Text missing(Variable variable) {
        return variable.label().plus(Text.of(" mangler", " is missing"));
    }

    private static List<Variable> variables(Map<String, List<SourceRow>> byName, String role) {
        List<Variable> variables = new ArrayList<>();
        byName.forEach((name, rows) -> {
            if (rows.getFirst().text("role").equals(role)) {
                variables.add(variable(name, rows));
            }
        });
        return variables;
    }

    private static Variable variable(String name, List<SourceRow> rows) {
        SourceRow first = rows.getFirst();
        Map<Municipality, Figure> values = new LinkedHashMap<>();
        for (SourceRow row : rows) {
            Figure figure = row.figure("value");
            if (!figure.unit().equals(first.figure("value").unit())
                    || !row.text("role").equals(first.text("role"))) {
                throw new ModelException(Text.of(
                        "Linje " + row.line() + " i " + row.file() + ": '" + name
                                + "' har en anden enhed eller rolle end på linje " + first.line() + ". Brug den samme.",
                        "Line " + row.line() + " of " + row.file() + ": '" + name
                                + "' has another unit or role than on line " + first.line() + ". Use the same."));
            }
            values.put(Municipalities.get(row.text("municipality")), figure);
        }
        String label = first.text("label");
        return new Variable(name, Text.same(label.isEmpty() ? name : label), values);
    }
}

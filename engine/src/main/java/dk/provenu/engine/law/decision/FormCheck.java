package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names and forms of a table: everything that can be seen without looking at combinations. */
final class FormCheck {

    /** Inputs of one table; a person who reads more is lost before the program is. */
    private static final int MOST_INPUTS = 20;

    private final List<Problem> problems = new ArrayList<>();

    private FormCheck() {}

    /** What is wrong with the inputs and outputs themselves. */
    static List<Problem> ofDeclarations(List<Input> inputs, List<Output> outputs) {
        FormCheck check = new FormCheck();
        check.names(inputs.stream().map(Input::name).toList(), Text.of("input", "input"));
        check.names(outputs.stream().map(Output::name).toList(), Text.of("output", "output"));
        if (inputs.size() > MOST_INPUTS) {
            check.add(
                    "",
                    "der er " + inputs.size() + " input; højst " + MOST_INPUTS + " kan prøves. Del tabellen.",
                    "there are " + inputs.size() + " inputs; at most " + MOST_INPUTS
                            + " can be checked. Split the table.");
        }
        for (Input input : inputs) {
            check.domain(input);
        }
        for (Output output : outputs) {
            if (output.form() instanceof Output.Form.Codes(List<Code> codes)) {
                check.codes("output '" + output.name() + "'", codes);
            }
        }
        return check.problems;
    }

    /** What is wrong with the names and outcomes of the rows. */
    static List<Problem> ofRows(
            List<Input> inputs, List<Output> outputs, List<DecisionRow> rows, Optional<DecisionRow> otherwise) {
        FormCheck check = new FormCheck();
        List<DecisionRow> all = new ArrayList<>(rows);
        otherwise.ifPresent(all::add);
        check.names(all.stream().map(DecisionRow::id).toList(), Text.of("række", "row"));
        List<String> names = inputs.stream().map(Input::name).toList();
        for (DecisionRow row : all) {
            row.when().keySet().forEach(name -> check.known(row, name, names, Text.of("input", "input")));
            check.outcomes(row, outputs);
        }
        otherwise
                .filter(row -> !row.when().isEmpty())
                .ifPresent(row -> check.add(
                        row.id(),
                        "rækken for resten (otherwise) må ikke have betingelser. Slet 'when'.",
                        "the row for the rest (otherwise) may not have conditions. Delete 'when'."));
        return check.problems;
    }

    private void domain(Input input) {
        switch (input.domain()) {
            case Domain.Codes(List<Code> codes) -> codes("input '" + input.name() + "'", codes);
            case Domain.Numbers(long min, long max, Text unit) -> {
                if (min > max || min < -Domain.LARGEST || max > Domain.LARGEST) {
                    add(
                            "",
                            "input '" + input.name() + "': mindst " + min + " og højst " + max
                                    + " giver ingen brugbar værdi. Ret min og max.",
                            "input '" + input.name() + "': at least " + min + " and at most " + max
                                    + " leaves no usable value. Correct min and max.");
                }
            }
            case Domain.Days(var first, var last) -> {
                if (first.isAfter(last)) {
                    add(
                            "",
                            "input '" + input.name() + "': " + first + " ligger efter " + last + ". Ret datoerne.",
                            "input '" + input.name() + "': " + first + " lies after " + last + ". Correct the dates.");
                }
            }
            case Domain.YesNo() -> {}
        }
    }

    private void codes(String where, List<Code> codes) {
        Set<String> seen = new HashSet<>();
        for (Code code : codes) {
            if (!seen.add(code.id())) {
                add(
                        "",
                        where + ": koden '" + code.id() + "' står to gange. Slet den ene.",
                        where + ": the code '" + code.id() + "' stands twice. Delete one.");
            }
        }
        if (codes.isEmpty()) {
            add(
                    "",
                    where + " har ingen koder. Skriv dem under codes.",
                    where + " has no codes. Write them under codes.");
        }
    }

    private void names(List<String> names, Text what) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.isBlank() || !seen.add(name)) {
                add(
                        "",
                        what.da() + " '" + name + "' står to gange eller har intet navn. Giv hver sit navn.",
                        what.en() + " '" + name + "' stands twice or has no name. Give each its own.");
            }
        }
        if (names.isEmpty()) {
            add(
                    "",
                    "der er ingen " + what.da() + ". Skriv mindst én.",
                    "there is no " + what.en() + ". Write at least one.");
        }
    }

    private void known(DecisionRow row, String name, Collection<String> names, Text what) {
        if (!names.contains(name)) {
            String near = Nearest.of(name, names).orElse(String.join(", ", names));
            add(
                    row.id(),
                    what.da() + " '" + name + "' kendes ikke. Måske: " + near + ".",
                    what.en() + " '" + name + "' is not known. Maybe: " + near + ".");
        }
    }

    private void outcomes(DecisionRow row, List<Output> outputs) {
        List<String> names = outputs.stream().map(Output::name).toList();
        row.then().keySet().forEach(name -> known(row, name, names, Text.of("output", "output")));
        for (Output output : outputs) {
            Outcome outcome = row.then().get(output.name());
            if (outcome == null) {
                add(
                        row.id(),
                        "output '" + output.name() + "' mangler. Skriv et udfald, eller missing med grunden.",
                        "the output '" + output.name() + "' is missing. Write an outcome, or missing with the reason.");
            } else if (!fits(outcome, output.form())) {
                add(
                        row.id(),
                        "udfaldet '" + output.words(outcome).da() + "' passer ikke til output '" + output.name() + "'"
                                + expected(output.form()).da() + ".",
                        "the outcome '" + output.words(outcome).en() + "' does not fit the output '" + output.name()
                                + "'" + expected(output.form()).en() + ".");
            }
        }
    }

    private static boolean fits(Outcome outcome, Output.Form form) {
        return switch (outcome) {
            case Outcome.OfCode(String id) ->
                form instanceof Output.Form.Codes(List<Code> codes)
                        && codes.stream().anyMatch(code -> code.id().equals(id));
            case Outcome.OfYesNo yesNo -> form instanceof Output.Form.YesNo;
            case Outcome.OfNumber(double number) -> form instanceof Output.Form.Amount && Double.isFinite(number);
            case Outcome.OfText(Text words) -> form instanceof Output.Form.Words && !words.isEmpty();
            case Outcome.OfParameter(String parameter) -> form instanceof Output.Form.Parameter && !parameter.isBlank();
            case Outcome.Missing missing -> true;
        };
    }

    private static Text expected(Output.Form form) {
        return switch (form) {
            case Output.Form.Codes(List<Code> codes) -> {
                String list = String.join(", ", codes.stream().map(Code::id).toList());
                yield Text.of(", der har koderne " + list, ", which has the codes " + list);
            }
            case Output.Form.YesNo() -> Text.of(", der er ja eller nej", ", which is yes or no");
            case Output.Form.Amount number -> Text.of(", der er et tal", ", which is a number");
            case Output.Form.Words() ->
                Text.of(", der er ord på dansk og engelsk", ", which is words in Danish and English");
            case Output.Form.Parameter() ->
                Text.of(", der er navnet på en parameter", ", which is the name of a parameter");
        };
    }

    private void add(String row, String da, String en) {
        String daRow = row.isEmpty() ? "" : "række '" + row + "': ";
        String enRow = row.isEmpty() ? "" : "row '" + row + "': ";
        problems.add(Problem.of(Problem.Kind.FORM, row, Text.of(daRow + da, enRow + en)));
    }
}

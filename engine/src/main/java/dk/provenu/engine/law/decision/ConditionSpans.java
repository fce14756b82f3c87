package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Turns a condition into the set of values that meet it, and notes what is wrong with it. */
final class ConditionSpans {

    private final Input input;
    private final List<Problem> problems = new ArrayList<>();
    private final String row;

    private ConditionSpans(Input input, String row) {
        this.input = input;
        this.row = row;
    }

    /** The values that meet a condition of a row; what is wrong is added to the problems. */
    static Spans of(Condition condition, Input input, String row, List<Problem> problems) {
        ConditionSpans reading = new ConditionSpans(input, row);
        Spans values = reading.values(condition);
        if (values.isEmpty() && reading.problems.isEmpty()) {
            reading.problem(
                    Problem.Kind.EMPTY_CONDITION,
                    "ingen værdi opfylder betingelsen. Der kan stå: ",
                    "no value meets the condition. There may be: ");
        }
        problems.addAll(reading.problems);
        return values;
    }

    private Spans values(Condition condition) {
        Domain domain = input.domain();
        return switch (condition) {
            case Condition.Any() -> domain.all();
            case Condition.OneOf(List<String> codes) -> codes(codes);
            case Condition.Range(OptionalLong from, OptionalLong to) -> range(from, to);
            case Condition.Is(boolean yes) -> yes(yes);
            case Condition.Either(List<Condition> conditions) ->
                conditions.stream().map(this::values).reduce(Spans.none(), Spans::or);
            case Condition.Not(Condition opposite) -> values(opposite).outside(domain.lowest(), domain.highest());
        };
    }

    private Spans codes(List<String> ids) {
        if (!(input.domain() instanceof Domain.Codes domain)) {
            return form();
        }
        Spans values = Spans.none();
        for (String id : ids) {
            OptionalLong value = domain.find(id);
            if (value.isEmpty()) {
                List<String> known = domain.codes().stream().map(Code::id).toList();
                String near = Nearest.of(id, known).orElse(String.join(", ", known));
                problem(
                        Problem.Kind.UNKNOWN_VALUE,
                        "koden '" + id + "' kendes ikke. Måske: " + near + ". Der kan stå: ",
                        "the code '" + id + "' is not known. Maybe: " + near + ". There may be: ");
            } else {
                values = values.or(Spans.of(value.getAsLong(), value.getAsLong()));
            }
        }
        return values;
    }

    private Spans range(OptionalLong from, OptionalLong to) {
        Domain domain = input.domain();
        if (domain instanceof Domain.Codes || domain instanceof Domain.YesNo) {
            return form();
        }
        if (from.isPresent() && to.isPresent() && from.getAsLong() > to.getAsLong()) {
            return Spans.none();
        }
        known(from);
        known(to);
        return Spans.of(from.orElse(domain.lowest()), to.orElse(domain.highest()))
                .and(domain.all());
    }

    /** An end outside the domain: mistyped, or the domain is declared too small. */
    private void known(OptionalLong end) {
        if (end.isPresent() && !input.domain().contains(end.getAsLong())) {
            String shown = input.domain() instanceof Domain.Days
                    ? LocalDate.ofEpochDay(end.getAsLong()).toString()
                    : Long.toString(end.getAsLong());
            problem(
                    Problem.Kind.UNKNOWN_VALUE,
                    shown + " ligger uden for de værdier, som tabellen angiver: ",
                    shown + " lies outside the values that the table declares: ");
        }
    }

    private Spans yes(boolean yes) {
        return input.domain() instanceof Domain.YesNo ? Spans.of(yes ? 1 : 0, yes ? 1 : 0) : form();
    }

    private Spans form() {
        problem(
                Problem.Kind.FORM,
                "betingelsen har en anden form end værdierne. Der kan stå: ",
                "the condition is of another form than the values. There may be: ");
        return Spans.none();
    }

    private void problem(Problem.Kind kind, String da, String en) {
        Text allowed = DomainWords.allowed(input.domain());
        problems.add(Problem.of(
                kind,
                row,
                Text.of(
                        "række '" + row + "', " + input.name() + ": " + da + allowed.da() + ".",
                        "row '" + row + "', " + input.name() + ": " + en + allowed.en() + ".")));
    }
}

package dk.provenu.data.law;

import dk.provenu.data.workspace.YamlSection;
import dk.provenu.engine.law.decision.Condition;
import dk.provenu.engine.law.decision.Domain;
import dk.provenu.engine.law.decision.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition as people write it: {@code any}; a code, or several in a list; {@code not a, b}; {@code 25}, {@code <30},
 * {@code >=25}, {@code 25..29}, the same with dates; {@code yes} or {@code no}. The parts of a list are alternatives.
 */
final class ConditionReader {

    static final String ANY = "any";

    private static final Pattern NOT = Pattern.compile("not\\s+(.+)");
    private static final Pattern HALF = Pattern.compile("(<=|>=|<|>)\\s*(\\S+)");
    private static final Pattern BOTH = Pattern.compile("(\\S+?)\\s*\\.\\.\\s*(\\S+)");

    private final YamlSection when;
    private final Input input;

    private ConditionReader(YamlSection when, Input input) {
        this.when = when;
        this.input = input;
    }

    static Condition read(YamlSection when, Input input) {
        ConditionReader reader = new ConditionReader(when, input);
        List<String> texts = when.texts(input.name());
        if (texts.isEmpty()) {
            throw reader.refused("");
        }
        return reader.either(texts);
    }

    private Condition either(List<String> texts) {
        List<String> codes = new ArrayList<>();
        List<Condition> others = new ArrayList<>();
        for (String text : texts) {
            Condition condition = condition(text);
            if (condition instanceof Condition.OneOf(List<String> some)) {
                codes.addAll(some);
            } else {
                others.add(condition);
            }
        }
        if (!codes.isEmpty()) {
            others.addFirst(new Condition.OneOf(codes));
        }
        return others.size() == 1 ? others.getFirst() : new Condition.Either(others);
    }

    private Condition condition(String text) {
        Matcher not = NOT.matcher(text);
        if (text.equals(ANY)) {
            return Condition.any();
        }
        if (not.matches()) {
            return new Condition.Not(condition(not.group(1)));
        }
        if (text.contains(",")) {
            return either(List.of(text.split("\\s*,\\s*")));
        }
        return switch (input.domain()) {
            case Domain.Codes codes -> new Condition.OneOf(List.of(text));
            case Domain.YesNo yesNo -> new Condition.Is(yesNo.find(text).orElseThrow(() -> refused(text)) == 1);
            case Domain.Numbers numbers -> range(text);
            case Domain.Days days -> range(text);
        };
    }

    private Condition range(String text) {
        Matcher half = HALF.matcher(text);
        if (half.matches()) {
            long end = value(half.group(2), text);
            return switch (half.group(1)) {
                case "<" -> Condition.atMost(end - 1);
                case "<=" -> Condition.atMost(end);
                case ">" -> Condition.atLeast(end + 1);
                default -> Condition.atLeast(end);
            };
        }
        Matcher both = BOTH.matcher(text);
        if (both.matches()) {
            return Condition.between(value(both.group(1), text), value(both.group(2), text));
        }
        long value = value(text, text);
        return Condition.between(value, value);
    }

    private long value(String end, String whole) {
        OptionalLong value = Optional.of(end)
                .filter(text -> text.length() <= 15)
                .map(input.domain()::find)
                .orElse(OptionalLong.empty());
        return value.orElseThrow(() -> refused(whole));
    }

    private RuntimeException refused(String text) {
        boolean codes = input.domain() instanceof Domain.Codes;
        boolean yesNo = input.domain() instanceof Domain.YesNo;
        String forms = codes
                ? "code, [code, code], not code"
                : yesNo
                        ? "yes, no"
                        : input.domain() instanceof Domain.Days
                                ? "<2014-07-01, >=2014-07-01, 2014-01-01..2014-06-30"
                                : "25, <30, >=25, 25..29, not 25..29";
        return when.refused(
                when.lineOf(input.name()),
                "betingelsen '" + text + "' for " + input.name() + " kan ikke læses. Skriv den som: " + forms
                        + ", any.",
                "the condition '" + text + "' for " + input.name() + " cannot be read. Write it as: " + forms
                        + ", any.");
    }
}

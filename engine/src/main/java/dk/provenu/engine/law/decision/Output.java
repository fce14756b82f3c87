package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.Text;
import java.util.List;

/**
 * What a table answers.
 *
 * @param name the name in files and in code
 * @param title the words for people
 * @param form what its outcomes are
 */
public record Output(String name, Text title, Form form) {

    /** What the outcomes of an output are; each of them may instead be missing with a reason. */
    public sealed interface Form {
        /**
         * One of several codes.
         *
         * @param codes which
         */
        record Codes(List<Code> codes) implements Form {
            public Codes {
                codes = List.copyOf(codes);
            }
        }

        /** Yes or no. */
        record YesNo() implements Form {}

        /**
         * A number.
         *
         * @param unit what is counted or measured, in the plural; may be empty
         */
        record Amount(Text unit) implements Form {}

        /** Words for people. */
        record Words() implements Form {}

        /** The id of a parameter of law. */
        record Parameter() implements Form {}
    }

    /** An outcome of this output in words. */
    public Text words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.OfCode(String code) -> title(code);
            case Outcome.OfYesNo(boolean yes) -> DomainWords.yesNo(yes);
            case Outcome.OfNumber(double number) -> number(number);
            case Outcome.OfText(Text words) -> words;
            case Outcome.OfParameter(String parameter) ->
                Text.of("parameteren ", "the parameter ").plus(Text.same(parameter));
            case Outcome.Missing(var reason, Text detail) ->
                detail.isEmpty()
                        ? reason.words()
                        : reason.words().plus(Text.same(": ")).plus(detail);
        };
    }

    private Text title(String code) {
        return form instanceof Form.Codes(List<Code> codes)
                ? codes.stream()
                        .filter(each -> each.id().equals(code))
                        .findFirst()
                        .map(Code::title)
                        .orElse(Text.same(code))
                : Text.same(code);
    }

    private Text number(double number) {
        String plain = number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
        Text words = Text.of(plain.replace('.', ','), plain);
        return form instanceof Form.Amount(Text unit) && !unit.isEmpty()
                ? words.plus(Text.same(" ")).plus(unit)
                : words;
    }
}

package dk.provenu.data.law;

import dk.provenu.data.workspace.YamlSection;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.decision.Outcome;
import dk.provenu.engine.law.decision.Output;
import java.util.Set;

/**
 * An outcome as people write it: a code, yes or no, a number, {@code {da: ..., en: ...}}, the id of a parameter, or
 * {@code {missing: not_published, why: {da: ..., en: ...}}}.
 */
final class OutcomeReader {

    private static final String MISSING = "missing";
    private static final String WHY = "why";

    private OutcomeReader() {}

    static Outcome read(YamlSection then, Output output) {
        String name = output.name();
        if (then.isSection(name)
                && then.open(name).filter(each -> each.keys().contains(MISSING)).isPresent()) {
            YamlSection missing =
                    then.section(name, Set.of(MISSING, WHY)).orElseThrow(() -> ParameterReader.missing(then, name));
            MissingReason reason = ValueReader.reason(missing, missing.get(MISSING));
            return new Outcome.Missing(reason, missing.words(WHY).orElse(Text.EMPTY));
        }
        return switch (output.form()) {
            case Output.Form.Codes codes -> new Outcome.OfCode(then.get(name));
            case Output.Form.YesNo() -> yesNo(then, name);
            case Output.Form.Amount amount -> number(then, name);
            case Output.Form.Words() ->
                new Outcome.OfText(then.words(name).orElseThrow(() -> ParameterReader.missing(then, name)));
            case Output.Form.Parameter() -> new Outcome.OfParameter(then.get(name));
        };
    }

    private static Outcome yesNo(YamlSection then, String name) {
        String text = then.get(name);
        return switch (text) {
            case "yes", "ja", "true" -> new Outcome.OfYesNo(true);
            case "no", "nej", "false" -> new Outcome.OfYesNo(false);
            default ->
                throw then.refused(
                        then.lineOf(name),
                        name + " '" + text
                                + "': skriv yes eller no, eller {missing: grund}, hvis kilden ikke siger det.",
                        name + " '" + text + "': write yes or no, or {missing: reason} where the source does not say.");
        };
    }

    private static Outcome number(YamlSection then, String name) {
        String text = then.get(name);
        if (!ValueReader.NUMBER.matcher(text).matches()) {
            throw then.refused(
                    then.lineOf(name),
                    name + " '" + text + "' er ikke et tal. Skriv det med punktum som decimaltegn.",
                    name + " '" + text + "' is not a number. Write it with a decimal point.");
        }
        return new Outcome.OfNumber(Double.parseDouble(text));
    }
}

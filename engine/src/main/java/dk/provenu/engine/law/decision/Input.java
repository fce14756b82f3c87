package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.Text;
import java.util.OptionalLong;

/**
 * What a table asks for.
 *
 * @param name the name in files and in code
 * @param title the words for people
 * @param domain the values that it may have
 */
public record Input(String name, Text title, Domain domain) {

    /**
     * The value that a text means: a code, a number, yes or no, a date as 2014-07-01.
     *
     * @throws InputRefusedException when it is not one of the values, with those that are
     */
    public long read(String text) {
        OptionalLong value = domain.find(text.strip());
        if (value.isEmpty() || !domain.contains(value.getAsLong())) {
            throw refused(text);
        }
        return value.getAsLong();
    }

    /**
     * The value of a number that may be missing (NaN) or broken.
     *
     * @throws InputRefusedException when it is not a whole number of the domain
     */
    public long whole(double number) {
        long value = Math.round(number);
        if (value != number || !domain.contains(value)) {
            throw refused(Double.isNaN(number) ? "NaN" : Double.toString(number));
        }
        return value;
    }

    /** The value in words. */
    public Text words(long value) {
        return DomainWords.of(domain, value);
    }

    /** A set of values in words, such as "mindst 30 år". */
    public Text words(Spans values) {
        return DomainWords.of(domain, values);
    }

    /** The refusal of a value, with what is allowed. */
    InputRefusedException refused(String given) {
        Text allowed = DomainWords.allowed(domain);
        return new InputRefusedException(Text.of(
                title.da() + " (" + name + "): '" + given + "' kan ikke bruges. Der kan stå: " + allowed.da() + ".",
                title.en() + " (" + name + "): '" + given + "' cannot be used. There may be: " + allowed.en() + "."));
    }
}

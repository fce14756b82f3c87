package dk.provenu.data.importing;

import dk.provenu.data.read.Refusal;
import dk.provenu.data.read.Refusals;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.Delivery;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What may be said of a refused cell when the rows are about persons: where it stands and what is wrong, but nothing of
 * what stands in the file. Where a field is missing, a person's number stands under another heading.
 */
final class Discretion implements UnaryOperator<Refusal> {

    private static final Pattern DIGITS = Pattern.compile("(\\d[\\p{Pd}./\\s]*){8,}");

    private final Set<String> headings;

    private Discretion(DatasetKind kind) {
        headings = new HashSet<>(Columns.allowed(kind));
        kind.delivery()
                .ifPresent(delivery ->
                        delivery.fields().stream().map(Delivery.Field::heading).forEach(headings::add));
    }

    /** A collector of refusals that says no more than a kind allows. */
    static Refusals refusals(DatasetKind kind, int listed) {
        return kind.isAboutPersons() ? new Refusals(listed, new Discretion(kind)) : new Refusals(listed);
    }

    @Override
    public Refusal apply(Refusal refusal) {
        return new Refusal(
                refusal.file(),
                refusal.line(),
                headings.contains(refusal.column()) ? refusal.column() : "",
                "",
                hidden(refusal.reason()),
                hidden(refusal.advice()));
    }

    private static Text hidden(Text text) {
        return Text.of(hidden(text.da()), hidden(text.en()));
    }

    private static String hidden(String text) {
        return DIGITS.matcher(text).replaceAll("…");
    }
}

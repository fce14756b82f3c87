package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Rounding;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Writes amounts of kroner in sentences as people say them: mio. kr. with a decimal, smaller ones in kr. */
final class Said {

    /** An amount that shows as at least 0,1 mio. kr. is told in mio. kr.; below it, in kr. */
    private static final int MILLION_DECIMALS = 1;

    private final Make make;
    private final Map<FigureId, Figure> made = new HashMap<>();

    Said(Make make) {
        this.make = make.below("said");
    }

    /** The amount in the unit in which it is said. */
    Figure figure(Figure kroner) {
        if (!isMillions(kroner)) {
            return kroner;
        }
        Figure known = made.get(kroner.id());
        if (known == null) {
            String key = kroner.id().value().substring(kroner.id().value().indexOf('/') + 1);
            known = make.below(key.split("/"))
                    .derived("short", kroner.label(), Convert.between(kroner.unit(), Unit.MILLION_KRONER), kroner);
            made.put(kroner.id(), known);
        }
        return Objects.requireNonNull(known);
    }

    private static boolean isMillions(Figure kroner) {
        double millions = kroner.value().orNaN() / Math.pow(10, Unit.MILLION_KRONER.scale());
        return Rounding.round(millions, MILLION_DECIMALS) != 0;
    }

    /** The size without its sign; the words around it say which way. */
    void size(Sentence.Builder sentence, Figure kroner) {
        sentence.number(figure(kroner), decimals(kroner), Form.MAGNITUDE_WITH_UNIT);
    }

    private static int decimals(Figure kroner) {
        return isMillions(kroner) ? MILLION_DECIMALS : 0;
    }

    /** -1, 0 or 1: the sign of the amount in whole kroner. */
    static int sign(Figure kroner) {
        return (int) Math.signum(Rounding.round(kroner.value().orNaN(), 0));
    }

    /** "1,2 mio. kr. over budgettet", or "på budgettet". */
    void against(Sentence.Builder sentence, Figure kroner, Text budget) {
        int sign = sign(kroner);
        if (sign == 0) {
            sentence.words(Text.of("på ", "on ").plus(budget));
            return;
        }
        size(sentence, kroner);
        sentence.words((sign > 0 ? Text.of(" over ", " above ") : Text.of(" under ", " below ")).plus(budget));
    }
}

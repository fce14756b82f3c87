package dk.provenu.engine.model.investment;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;

/** What a profile found, in sentences that change with the figures. */
final class ProfileSentences {

    private ProfileSentences() {}

    static List<Sentence> of(Profile profile, KeyFigures keys, Realisation realisation) {
        List<Sentence> all = new ArrayList<>();
        String period = profile.lines().period();
        Figure netYield = profile.netYield().total();
        if (netYield.value().isPresent()) {
            boolean gain = netYield.number() >= 0;
            all.add(Sentence.of("net_yield")
                    .words("En investering på ", "An investment of ")
                    .number(profile.investment().total(), 1, Form.WITH_UNIT)
                    .words(" i " + period + " ventes at spare ", " in " + period + " is expected to save ")
                    .number(profile.expected().total(), 1, Form.WITH_UNIT)
                    .words(gain ? ": et provenu på " : ": et tab på ", gain ? ": a net yield of " : ": a loss of ")
                    .number(netYield, 1, Form.MAGNITUDE_WITH_UNIT)
                    .words(".", ".")
                    .end());
        }
        all.add(payback(keys));
        if (keys.breakEven().value().isPresent()) {
            all.add(Sentence.of("break_even")
                    .words("Investeringen går i nul, når ", "The investment breaks even when ")
                    .number(keys.breakEven(), 1, Form.WITH_UNIT)
                    .words(
                            " af den forventede besparelse bliver til virkelighed.",
                            " of the expected saving becomes real.")
                    .end());
        }
        realisation.sum().ifPresent(sum -> {
            if (sum.difference().value().isPresent()) {
                all.add(realised(sum));
            }
        });
        return all;
    }

    private static Sentence payback(KeyFigures keys) {
        return keys.paybackYear().value().isPresent()
                ? Sentence.of("payback")
                        .words("Den er tjent hjem i ", "It has paid for itself in ")
                        .number(keys.paybackYear(), 0, Form.PLAIN)
                        .words(".", ".")
                        .end()
                : Sentence.of("payback")
                        .words("Den er ikke tjent hjem i perioden.", "It does not pay for itself within the period.")
                        .end();
    }

    private static Sentence realised(Realisation.Row sum) {
        boolean more = sum.difference().number() >= 0;
        return Sentence.of("realised")
                .words(
                        "I " + sum.label().da() + " er der realiseret ",
                        "In " + sum.label().en() + " ")
                .number(sum.realised(), 1, Form.WITH_UNIT)
                .words(", ", " was realised, ")
                .number(sum.difference(), 1, Form.MAGNITUDE_WITH_UNIT)
                .words(
                        more ? " mere end ventet (" : " mindre end ventet (",
                        more ? " more than expected (" : " less than expected (")
                .number(sum.expected(), 1, Form.WITH_UNIT)
                .words(").", ").")
                .end();
    }
}

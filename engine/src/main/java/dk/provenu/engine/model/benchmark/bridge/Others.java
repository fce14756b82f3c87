package dk.provenu.engine.model.benchmark.bridge;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.WeightedMean;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.VocabularyException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Those to whom the bridge leads: one municipality, or the others of the comparison group as one of their size. The others'
 * rates are weighted, so that volume times rates is their mean spending to the last krone.
 *
 * @param members the others
 * @param model the first part of the ids
 */
record Others(List<Municipality> members, FigureId model) {

    static final ModelOption AGAINST = new ModelOption(
            "against",
            Text.of("Bro til (kommune; tom: de øvrige i gruppen)", "Bridge to (municipality; empty: the others)"),
            "");

    /**
     * The others that have every number.
     *
     * @throws ModelException when the reader's own or all others lack numbers, or the one asked for does
     */
    static Others of(ModelInput input, Collection<Municipality> complete, FigureId model) {
        if (!complete.contains(input.own())) {
            throw new ModelException(Text.of(
                    input.own().name() + " mangler tal til broen. Vælg et andet år, eller indlæs kommunens tal.",
                    input.own().name() + " lacks numbers for the bridge. Choose another year, or import its numbers."));
        }
        String asked = input.option(AGAINST);
        List<Municipality> others =
                complete.stream().filter(member -> !member.equals(input.own())).toList();
        if (others.isEmpty()) {
            throw new ModelException(Text.of(
                    "Der er ingen andre kommuner med tal at slå bro til.",
                    "There is no other municipality with numbers to lead a bridge to."));
        }
        return asked.isEmpty() ? new Others(others, model) : new Others(List.of(one(asked, others)), model);
    }

    private static Municipality one(String asked, List<Municipality> others) {
        String known = String.join(", ", others.stream().map(Municipality::name).toList());
        String shown = asked.length() > 40 ? asked.substring(0, 40) + "…" : asked;
        try {
            Municipality found = Municipalities.get(asked);
            if (others.contains(found)) {
                return found;
            }
        } catch (VocabularyException e) {
            throw unknown(shown, known);
        }
        throw unknown(shown, known);
    }

    private static ModelException unknown(String shown, String known) {
        return new ModelException(Text.of(
                "against '" + shown + "' er ikke en kommune med tal. Vælg en af: " + known + ".",
                "against '" + shown + "' is no municipality with numbers. Choose one of: " + known + "."));
    }

    Text name() {
        int n = members.size();
        return n == 1
                ? Text.same(members.getFirst().name())
                : Text.of("de øvrige " + n + " (gennemsnit)", "the other " + n + " (mean)");
    }

    /** Their mean. */
    Figure mean(String key, Text label, Map<Municipality, Figure> figures) {
        return members.size() == 1
                ? get(figures, members.getFirst())
                : Figure.derived(id(key), label.plus(suffix()), new Mean(), column(key, label, figures));
    }

    /** Their mean, weighted. */
    Figure weighted(
            String key,
            Text label,
            Map<Municipality, Figure> figures,
            Text weightLabel,
            Map<Municipality, Figure> weights) {
        return members.size() == 1
                ? get(figures, members.getFirst())
                : Figure.derived(
                        id(key),
                        label.plus(suffix()),
                        new WeightedMean(),
                        column(key, label, figures),
                        column(key + "_weights", weightLabel, weights));
    }

    private Text suffix() {
        return Text.of(", de øvrige", ", the others");
    }

    private FigureId id(String key) {
        return model.child("others", key);
    }

    private Group column(String key, Text label, Map<Municipality, Figure> figures) {
        return Group.of(
                model.child("columns", key),
                label.plus(suffix()),
                members.stream().map(member -> get(figures, member)).toList());
    }

    static Figure get(Map<Municipality, Figure> figures, Municipality member) {
        Figure figure = figures.get(member);
        if (figure == null) {
            throw new IllegalArgumentException(member + " has no number");
        }
        return figure;
    }
}

package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The three answers: over or under, why, and what to decide. Each frame by itself. */
final class FollowUpSentences {

    private static final int MOST_PARTS = 3;

    private final Reckoning reckoning;
    private final List<Vessel> vessels;
    private final Said said;

    FollowUpSentences(Reckoning reckoning, List<Vessel> vessels) {
        this.reckoning = reckoning;
        this.vessels = vessels;
        this.said = new Said(reckoning.make());
    }

    List<Sentence> all() {
        return List.of(overUnder(), why(), decide());
    }

    private Sentence overUnder() {
        Sentence.Builder sentence = Sentence.of("over_under");
        Text month = reckoning.season().last().words();
        sentence.words(Text.of("Til og med ", "By the end of ").plus(month).plus(Text.of(" er ", ": ")));
        boolean first = true;
        for (Reckoning.Frame frame : reckoning.frames().values()) {
            Line line = frame.line();
            sentence.words(first ? Text.EMPTY : Text.of("; ", "; "));
            sentence.words(small(frame.frame().words()).plus(Text.same(" ")));
            said.against(sentence, line.deviation(), Text.of("budgettet", "the budget"));
            if (line.growth().value().isPresent() && Said.sign(line.deviation()) != 0) {
                sentence.words(" (", " (")
                        .number(line.growth(), 1, Form.MAGNITUDE_WITH_UNIT)
                        .words(")", ")");
            }
            sentence.words(Text.of(" og ventes for hele året ", ", and for the whole year expected "));
            said.against(sentence, line.appropriation(), Text.of("det korrigerede budget", "the revised budget"));
            first = false;
        }
        return sentence.words(".", ".").end();
    }

    /** A name inside a sentence; "Service" is "service". */
    private static Text small(Text name) {
        return Text.of(lower(name.da()), lower(name.en()));
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private Sentence why() {
        Sentence.Builder sentence = Sentence.of("why");
        boolean first = true;
        for (Reckoning.Frame frame : reckoning.frames().values()) {
            sentence.words(first ? Text.EMPTY : Text.of(" ", " "));
            sentence.words(frame.frame().words().plus(Text.of(": ", ": ")));
            parts(sentence, frame);
            sentence.words(".", ".");
            first = false;
        }
        return sentence.end();
    }

    private void parts(Sentence.Builder sentence, Reckoning.Frame frame) {
        List<Map.Entry<Effect, Figure>> largest = frame.effects().entrySet().stream()
                .filter(entry -> entry.getValue().value().isPresent() && Said.sign(entry.getValue()) != 0)
                .sorted(Comparator.comparingDouble((Map.Entry<Effect, Figure> entry) ->
                        -Math.abs(entry.getValue().number())))
                .limit(MOST_PARTS)
                .toList();
        if (largest.isEmpty()) {
            sentence.words("ingen afvigelse at forklare", "no deviation to explain");
            return;
        }
        for (int i = 0; i < largest.size(); i++) {
            Figure amount = largest.get(i).getValue();
            boolean last = i == largest.size() - 1;
            sentence.words(i == 0 ? Text.EMPTY : last ? Text.of(" og ", " and ") : Text.of(", ", ", "));
            sentence.words(largest.get(i).getKey().words().plus(Text.same(" ")));
            said.size(sentence, amount);
            sentence.words(Said.sign(amount) > 0 ? Text.of(" mere", " more") : Text.of(" mindre", " less"));
        }
    }

    private Sentence decide() {
        Sentence.Builder sentence = Sentence.of("decide").words("Til beslutning: ", "To decide: ");
        boolean any = false;
        for (Reckoning.Frame frame : reckoning.frames().values()) {
            Figure amount = frame.line().appropriation();
            int sign = Said.sign(amount);
            if (sign == 0) {
                continue;
            }
            sentence.words(any ? Text.of("; ", "; ") : Text.EMPTY);
            any = true;
            Text name = small(frame.frame().words());
            if (sign > 0) {
                sentence.words(Text.of("en tillægsbevilling på ", "a supplementary appropriation of "));
                said.size(sentence, amount);
                sentence.words(Text.of(" til ", " for ")
                        .plus(name)
                        .plus(Text.of(", eller hvor pengene skal findes", ", or where to find the money")));
            } else {
                sentence.words(Text.of("om ", "whether "));
                said.size(sentence, amount);
                sentence.words(Text.of(" på ", " on ")
                        .plus(name)
                        .plus(Text.of(
                                ", der ikke ventes brugt, skal tilbage i kassen",
                                ", which are not expected to be used, go back to the treasury")));
            }
        }
        for (Vessel vessel : vessels) {
            if (Said.sign(vessel.year().moved()) == 0) {
                continue;
            }
            sentence.words(any ? Text.of("; ", "; ") : Text.EMPTY);
            any = true;
            sentence.words(Text.of("en omplacering på ", "a transfer between appropriations of "));
            said.size(sentence, vessel.year().moved());
            sentence.words(Text.of(" fra ", " from ")
                    .plus(names(vessel, -1))
                    .plus(Text.of(" til ", " to "))
                    .plus(names(vessel, 1)));
        }
        if (!any) {
            return sentence.words(
                            "der er ingen bevilling at ændre; året ventes at ende på budgettet.",
                            "there is no appropriation to change; the year is expected to end on the budget.")
                    .end();
        }
        return sentence.words(".", ".").end();
    }

    private static Text names(Vessel vessel, int sign) {
        List<Text> names = new ArrayList<>();
        vessel.accounts().stream()
                .filter(found -> Said.sign(found.line().appropriation()) == sign)
                .forEach(found -> names.add(found.line().name()));
        return joined(names);
    }

    /** "a, b og c". */
    static Text joined(List<Text> names) {
        Text all = Text.EMPTY;
        for (int i = 0; i < names.size(); i++) {
            Text between = i == 0 ? Text.EMPTY : i == names.size() - 1 ? Text.of(" og ", " and ") : Text.of(", ", ", ");
            all = all.plus(between).plus(names.get(i));
        }
        return all;
    }
}

package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is left to decide once the sentences that somebody answers for are taken out. An answer holds for a sentence word for
 * word: when a figure in it moves, it is asked again.
 *
 * @param sections the sections, without the flags that somebody answers for
 * @param flags the flags that are left
 * @param accepted the answers that were used
 */
record Answered(List<Section> sections, List<Flag> flags, List<Paper.Accepted> accepted) {

    static Answered of(List<Section> sections, List<Paper.Accepted> answers) {
        Set<Paper.Accepted> used = new LinkedHashSet<>();
        List<Flag> flags = new ArrayList<>();
        List<Section> left = Sentences.map(sections, (_, sentence) -> {
            PaperSentence kept = answer(sentence, answers, used);
            flags.addAll(kept.flags());
            return kept;
        });
        for (Paper.Accepted answer : answers) {
            if (!used.contains(answer)) {
                flags.add(
                        new Flag(
                                Flag.Kind.ACCEPTED_BEFORE,
                                0,
                                answer.sentence(),
                                Text.of(
                                        "Sætningen under accepted findes ikke mere ordret. Slet den, eller tag stilling igen.",
                                        "The sentence under accepted no longer stands word for word. Delete it, or decide again.")));
            }
        }
        return new Answered(left, flags, List.copyOf(used));
    }

    private static PaperSentence answer(
            PaperSentence sentence, List<Paper.Accepted> answers, Set<Paper.Accepted> used) {
        if (!sentence.blocks()) {
            return sentence;
        }
        for (Paper.Accepted answer : answers) {
            if (plain(answer.sentence()).equals(plain(sentence.text()))) {
                used.add(answer);
                return new PaperSentence(
                        sentence.line(),
                        sentence.pieces(),
                        sentence.flags().stream().filter(flag -> !flag.blocks()).toList());
            }
        }
        return sentence;
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    }
}

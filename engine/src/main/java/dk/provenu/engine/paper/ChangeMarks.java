package dk.provenu.engine.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Marks what reads otherwise than in an earlier issue: the same binding in the same section, with other words. */
final class ChangeMarks {

    private record Key(Section.Kind section, String source) {}

    private final Map<Key, Deque<String>> before = new HashMap<>();

    private ChangeMarks(Issue issue) {
        for (Issue.Sentence sentence : issue.sentences()) {
            for (Issue.Bound bound : sentence.bound()) {
                before.computeIfAbsent(new Key(sentence.section(), bound.source()), _ -> new ArrayDeque<>())
                        .add(bound.shown());
            }
        }
    }

    static List<Section> of(List<Section> sections, Issue issue) {
        ChangeMarks marks = new ChangeMarks(issue);
        return Sentences.map(sections, marks::mark);
    }

    private PaperSentence mark(Section.Kind section, PaperSentence sentence) {
        return new PaperSentence(
                sentence.line(),
                sentence.pieces().stream().map(piece -> mark(section, piece)).toList(),
                sentence.flags());
    }

    private Piece mark(Section.Kind section, Piece piece) {
        if (!(piece instanceof Piece.Bound bound)) {
            return piece;
        }
        Deque<String> known = before.get(new Key(section, bound.source()));
        if (known == null || known.isEmpty()) {
            return piece;
        }
        String earlier = known.size() > 1 ? known.remove() : known.getFirst();
        return earlier.equals(bound.shown()) ? piece : bound.changedFrom(earlier);
    }
}

package dk.provenu.app.service;

import dk.provenu.app.service.SentenceChange.Kind;
import dk.provenu.engine.paper.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Which sentences read otherwise. Two sentences are the same sentence when they differ only in what is bound in them; the
 * longest row of such pairs is kept in order, and what lies between is another sentence, added or removed.
 */
final class SentenceDifference {

    /** A pair of sentences by where they stand; -1 where there is none. */
    private record Pair(int before, int now) {}

    private final List<Issue.Sentence> before;
    private final List<Issue.Sentence> now;

    private SentenceDifference(List<Issue.Sentence> before, List<Issue.Sentence> now) {
        this.before = before;
        this.now = now;
    }

    /**
     * The changes.
     *
     * @param moved what has moved in a pair of sentences, by where they stand
     */
    static List<SentenceChange> between(
            List<Issue.Sentence> before, List<Issue.Sentence> now, BiFunction<Integer, Integer, List<Moved>> moved) {
        SentenceDifference difference = new SentenceDifference(before, now);
        List<SentenceChange> changes = new ArrayList<>();
        for (Pair pair : difference.pairs()) {
            if (pair.before < 0) {
                Issue.Sentence added = now.get(pair.now);
                changes.add(new SentenceChange(Kind.ADDED, added.section(), "", added.text(), List.of()));
            } else if (pair.now < 0) {
                Issue.Sentence removed = before.get(pair.before);
                changes.add(new SentenceChange(Kind.REMOVED, removed.section(), removed.text(), "", List.of()));
            } else if (!before.get(pair.before).text().equals(now.get(pair.now).text())) {
                Issue.Sentence was = before.get(pair.before);
                Issue.Sentence is = now.get(pair.now);
                boolean same = key(was).equals(key(is));
                changes.add(new SentenceChange(
                        same ? Kind.CHANGED : Kind.REWRITTEN,
                        is.section(),
                        was.text(),
                        is.text(),
                        moved.apply(pair.before, pair.now)));
            }
        }
        return changes;
    }

    private List<Pair> pairs() {
        List<String> a = before.stream().map(SentenceDifference::key).toList();
        List<String> b = now.stream().map(SentenceDifference::key).toList();
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        List<Integer> gone = new ArrayList<>();
        List<Integer> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                between(gone, come, pairs);
                pairs.add(new Pair(i++, j++));
            } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
                gone.add(i++);
            } else {
                come.add(j++);
            }
        }
        between(gone, come, pairs);
        return pairs;
    }

    /** Sentences between two kept ones: those of the same part stand for one another, one by one. */
    private void between(List<Integer> gone, List<Integer> come, List<Pair> pairs) {
        int next = 0;
        for (int i : gone) {
            boolean paired = next < come.size()
                    && before.get(i).section() == now.get(come.get(next)).section();
            pairs.add(new Pair(i, paired ? come.get(next++) : -1));
        }
        come.subList(next, come.size()).forEach(j -> pairs.add(new Pair(-1, j)));
        gone.clear();
        come.clear();
    }

    /** The sentence with its bindings as they are written, so that other figures make no other sentence of it. */
    private static String key(Issue.Sentence sentence) {
        StringBuilder key = new StringBuilder(sentence.section().name()).append('\n');
        String text = sentence.text();
        int from = 0;
        for (Issue.Bound bound : sentence.bound()) {
            int at = text.indexOf(bound.shown(), from);
            if (at >= 0) {
                key.append(text, from, at);
                from = at + bound.shown().length();
            }
            key.append('{').append(bound.source()).append('}');
        }
        // A number with "kr." at the end takes the sentence's full stop with it.
        return key.append(text.substring(from)).toString().replaceFirst("\\.$", "");
    }
}

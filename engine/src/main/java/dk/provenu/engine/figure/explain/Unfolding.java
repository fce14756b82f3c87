package dk.provenu.engine.figure.explain;

import dk.provenu.engine.figure.FigureId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An explanation laid out line by line as it is read: each step before what it rests on. A step that was unfolded
 * before is referred to, and what lies deeper than asked for is left folded.
 *
 * @param lines the lines from the top
 */
public record Unfolding(List<Line> lines) {

    /** Whether what a step rests on follows below it. */
    public enum Fold {
        /** Its inputs follow; also a source, which has none. */
        OPEN,
        /** It stands above with its inputs. */
        SEEN_ABOVE,
        /** It lies too deep; its inputs are left out. */
        FOLDED
    }

    /**
     * A line.
     *
     * @param depth 0 for the figure explained, one more for each level below
     * @param step the step
     * @param fold whether its inputs follow
     */
    public record Line(int depth, Step step, Fold fold) {}

    private record Open(int depth, FigureId id) {}

    public Unfolding {
        lines = List.copyOf(lines);
    }

    /**
     * The explanation unfolded to a depth.
     *
     * @param depth how many levels below the figure are shown, from 0
     */
    public static Unfolding of(Explanation explanation, int depth) {
        List<Line> lines = new ArrayList<>();
        Set<FigureId> unfolded = new HashSet<>();
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(0, explanation.root()));
        while (!open.isEmpty()) {
            Open next = open.pop();
            Step step = explanation.get(next.id);
            List<FigureId> inputs = step.inputs();
            Fold fold = inputs.isEmpty()
                    ? Fold.OPEN
                    : unfolded.contains(next.id) ? Fold.SEEN_ABOVE : next.depth >= depth ? Fold.FOLDED : Fold.OPEN;
            lines.add(new Line(next.depth, step, fold));
            if (fold == Fold.OPEN && !inputs.isEmpty()) {
                unfolded.add(next.id);
                // Pushed backwards, so that the first operand is read first.
                for (int i = inputs.size() - 1; i >= 0; i--) {
                    open.push(new Open(next.depth + 1, inputs.get(i)));
                }
            }
        }
        return new Unfolding(lines);
    }
}

package dk.provenu.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page: over or under budget, why, and what to decide now; then a card for the first result behind each door, and
 * what data it rests on.
 *
 * @param notices what must be read before the results of a workspace
 * @param answers the three questions, for each workspace with a budget follow-up
 * @param waiting what waits for a person: goals that move away, papers that cannot go out or are not decided
 */
public record OverviewView(
        String finding,
        List<String> notices,
        List<Answers> answers,
        List<Waiting> waiting,
        List<Card> cards,
        WordTable loaded,
        String dataHref) {
    /**
     * The three questions of the month, answered for a workspace.
     *
     * @param notice what must be read before them; may be empty
     * @param href the whole follow-up
     */
    public record Answers(String id, String workspace, String notice, List<Answer> of, String href) {}

    /** A question and its answer. */
    public record Answer(String question, SentenceView sentence) {}

    /**
     * Something that waits for a person.
     *
     * @param icon the sign before it
     * @param what what it is, such as a goal that moves away
     * @param name which one
     */
    public record Waiting(String icon, String what, String name, String href, String workspace) {}

    /**
     * One result in short.
     *
     * @param problem why there is no result, empty when there is one
     * @param go the words of the link to the whole result
     * @param more the other results behind the same door
     */
    public record Card(
            String id,
            String workspace,
            String title,
            @Nullable SentenceView finding,
            String problem,
            @Nullable ChartView chart,
            String href,
            String go,
            List<More> more) {}

    /** Another result. */
    public record More(String name, String href) {}
}
